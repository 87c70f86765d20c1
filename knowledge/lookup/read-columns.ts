import { derivedKey } from "@/knowledge/pack/derived-key";
import { unpackEntityTraits } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
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
  const { keyForm } = unpackEntityTraits(pack.entityTraits[entity] as number);
  if (keyForm === "stored") return (listAt(pack, "key", entity)[0] ?? "") as EntityKey;
  const wikidata = pack.entityWikidata[entity] as number;
  return derivedKey(keyForm, {
    name: nameAt(pack, entity),
    wikidata,
    country: countryAt(pack, entity).code,
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
    place: stringAt(pack, pack.entityPlaces[entity] as number),
    country: countryAt(pack, entity).name,
    began: dateAt(pack, pack.entityBegan[entity] as number) ?? "",
    ended: dateAt(pack, pack.entityEnded[entity] as number) ?? "",
  };
}

/** The strings that one entity has in a list. */
export function listAt(pack: PackArrays, list: "key" | "alias" | "domain" | "ticker", entity: EntityIndex): string[] {
  const [entities, strings] = [pack[`${list}Entities`], pack[`${list}Strings`]];
  const texts: string[] = [];
  for (let row = firstRowOf(entities, entity); entities[row] === entity; row++)
    texts.push(stringAt(pack, strings[row] as number));
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
