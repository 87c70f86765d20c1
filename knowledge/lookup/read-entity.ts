import { entityFlags } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { unpackDate } from "@/knowledge/pack/packed-date";
import { composeDescription } from "./compose-description";
import type { Entity, EntityIndex, EntityKey } from "./entity";
import { stringAt } from "./pack-strings";
import { descriptionPartsAt, kindAt, listAt, sourcesAt } from "./read-columns";
import { readFacts } from "./read-facts";

/** The whole entity, decoded for showing. */
export function readEntity(pack: PackArrays, entity: EntityIndex, packName: string): Entity {
  const wikidata = pack.entityWikidata[entity] as number;
  return {
    key: stringAt(pack, pack.entityKeys[entity] as number) as EntityKey,
    kind: kindAt(pack, entity),
    name: stringAt(pack, pack.entityNames[entity] as number),
    aliases: listAt(pack, "alias", entity),
    wikidata: wikidata === 0 ? null : `Q${wikidata}`,
    description: composeDescription(descriptionPartsAt(pack, entity)),
    facts: readFacts(pack, entity),
    sources: sourcesAt(pack, entity),
    asOf: unpackDate(pack.entityAsOf[entity] as number) ?? "",
    checked: ((pack.entityFlags[entity] as number) & entityFlags.checked) !== 0,
    pack: packName,
  };
}
