import { derivedKey } from "@/knowledge/pack/derived-key";
import { unpackEntityTraits } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { startOfRun } from "@/knowledge/pack/runs";
import { firstStringOf } from "@/knowledge/pack/string-groups";
import type { DescriptionParts } from "./compose-description";
import type { EntityIndex, EntityKey, EntityKind, Source } from "./entity";
import { firstRowOf } from "./first-row-of";
import { dateAt, findSorted, stringAt, termAt } from "./pack-strings";

/** The entities' names are the strings after the empty one, in their order. */
export function nameAt(pack: PackArrays, entity: EntityIndex): string {
  return stringAt(pack, entity + 1);
}

export function kindAt(pack: PackArrays, entity: EntityIndex): EntityKind {
  return unpackEntityTraits(pack.entityTraits[entity] as number).kind;
}

/** The key, which for most entities follows from the name and is not in the pack. */
export function keyAt(pack: PackArrays, entity: EntityIndex): EntityKey {
  const { kind, keyForm } = unpackEntityTraits(pack.entityTraits[entity] as number);
  if (keyForm === "stored") return (sparseListAt(pack, "key", entity)[0] ?? "") as EntityKey;
  return derivedKey(keyForm, {
    kind,
    name: nameAt(pack, entity),
    wikidata: pack.entityWikidata[entity] as number,
    country: countryAt(pack, entity).code,
    domains: listAt(pack, "domain", entity),
  }) as EntityKey;
}

/** The entity with this key; entities are sorted by it. */
export function findEntity(pack: PackArrays, key: EntityKey): EntityIndex | null {
  const entity = findSorted(pack.entityTraits.length, (position) => keyAt(pack, position as EntityIndex), key);
  return entity < 0 ? null : (entity as EntityIndex);
}

/** Code and display name of the entity's country; both empty when it has none. */
export function countryAt(pack: PackArrays, entity: EntityIndex): { readonly code: string; readonly name: string } {
  const row = (pack.entityCountries[entity] as number) * 2;
  return {
    code: stringAt(pack, pack.countries[row] as number),
    name: stringAt(pack, pack.countries[row + 1] as number),
  };
}

/** What the entity's description is composed of. */
export function descriptionPartsAt(pack: PackArrays, entity: EntityIndex): DescriptionParts {
  return {
    kind: kindAt(pack, entity),
    type: termAt(pack, pack.entityTypes[entity] as number),
    place: stringAt(pack, firstStringOf(pack, "place") + (pack.entityPlaces[entity] as number)),
    country: countryAt(pack, entity).name,
    began: dateAt(pack, pack.entityBegan[entity] as number) ?? "",
    ended: endedAt(pack, entity),
  };
}

function endedAt(pack: PackArrays, entity: EntityIndex): string {
  const row = firstRowOf(pack.endedEntities, entity);
  return pack.endedEntities[row] === entity ? (dateAt(pack, pack.endedDates[row] as number) ?? "") : "";
}

/** The day that the entity's facts speak of. */
export function asOfAt(pack: PackArrays, entity: EntityIndex): string {
  return dateAt(pack, pack.sourceSetDays[pack.entitySourceSets[entity] as number] as number) ?? "";
}

/** The strings that one entity has in a list. */
export function listAt(pack: PackArrays, list: "alias" | "domain", entity: EntityIndex): string[] {
  const lengths = pack[`${list}Counts`];
  const first = firstStringOf(pack, list) + startOfRun({ blocks: pack[`${list}Blocks`], lengths }, entity);
  return Array.from({ length: lengths[entity] as number }, (_, place) => stringAt(pack, first + place));
}

/** The same for a list in which few entities have anything. */
export function sparseListAt(pack: PackArrays, list: "key" | "ticker", entity: EntityIndex): string[] {
  const entities = pack[`${list}Entities`];
  const texts: string[] = [];
  for (let row = firstRowOf(entities, entity); entities[row] === entity; row++)
    texts.push(stringAt(pack, firstStringOf(pack, list) + row));
  return texts;
}

export function sourcesAt(pack: PackArrays, entity: EntityIndex): Source[] {
  const set = pack.entitySourceSets[entity] as number;
  const members = pack.sourceSetMembers.subarray(pack.sourceSetStarts[set], pack.sourceSetStarts[set + 1]);
  return Array.from(members, (member) => {
    const text = (field: number): string => stringAt(pack, pack.sources[member * 6 + field] as number);
    return { id: text(0), title: text(1), publisher: text(2), url: text(3), licence: text(4), retrieved: text(5) };
  });
}
