import type { PackArrays } from "./pack-sections";

/**
 * Strings lie in this order, after the empty one and the names of the entities: the lists in the order of their entities, so
 * that no column need say which string a row has; then the places, then whatever else.
 */
export const stringGroups = ["alias", "domain", "key", "ticker", "place", "other"] as const;
export type StringGroup = (typeof stringGroups)[number];

/** Number of the first string of a group. */
export function firstStringOf({ stringGroups: starts }: Pick<PackArrays, "stringGroups">, group: StringGroup): number {
  return starts[stringGroups.indexOf(group)] as number;
}
