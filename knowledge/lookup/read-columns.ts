import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { entityKinds } from "@/knowledge/pack/entity-codes";
import { unpackDate } from "@/knowledge/pack/packed-date";
import { type DescriptionParts } from "./compose-description";
import type { EntityIndex, EntityKind, Source } from "./entity";
import { stringAt } from "./pack-strings";

export function kindAt(pack: PackArrays, entity: EntityIndex): EntityKind {
  return entityKinds[pack.entityKinds[entity] as number] ?? "organisation";
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
    type: stringAt(pack, pack.entityTypes[entity] as number),
    place: stringAt(pack, pack.entityPlaces[entity] as number),
    country: countryAt(pack, entity).name,
    began: unpackDate(pack.entityBegan[entity] as number) ?? "",
    ended: unpackDate(pack.entityEnded[entity] as number) ?? "",
  };
}

/** The strings that one entity has in a list section. */
export function listAt(pack: PackArrays, list: "alias" | "domain", entity: EntityIndex): string[] {
  const starts = pack[`${list}Starts`];
  const ids = pack[`${list}Strings`].subarray(starts[entity], starts[entity + 1]);
  return Array.from(ids, (id) => stringAt(pack, id));
}

export function sourcesAt(pack: PackArrays, entity: EntityIndex): Source[] {
  const set = pack.entitySourceSets[entity] as number;
  const members = pack.sourceSetMembers.subarray(pack.sourceSetStarts[set], pack.sourceSetStarts[set + 1]);
  return Array.from(members, (member) => {
    const text = (field: number): string => stringAt(pack, pack.sources[member * 6 + field] as number);
    return { id: text(0), title: text(1), publisher: text(2), url: text(3), licence: text(4), retrieved: text(5) };
  });
}
