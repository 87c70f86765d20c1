import { unpackEntityTraits } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { composeDescription } from "./compose-description";
import type { Entity, EntityIndex } from "./entity";
import { asOfAt, descriptionPartsAt, keyAt, listAt, nameAt, sourcesAt } from "./read-columns";
import { readFacts } from "./read-facts";

/** The whole entity, decoded for showing. */
export function readEntity(pack: PackArrays, entity: EntityIndex, packName: string): Entity {
  const wikidata = pack.entityWikidata[entity] as number;
  const { kind, checked } = unpackEntityTraits(pack.entityTraits[entity] as number);
  return {
    key: keyAt(pack, entity),
    kind,
    name: nameAt(pack, entity),
    aliases: listAt(pack, "alias", entity),
    wikidata: wikidata === 0 ? null : `Q${wikidata}`,
    description: composeDescription(descriptionPartsAt(pack, entity)),
    facts: readFacts(pack, entity),
    sources: sourcesAt(pack, entity),
    asOf: asOfAt(pack, entity),
    checked,
    pack: packName,
  };
}
