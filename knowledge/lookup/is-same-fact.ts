import type { Fact } from "./entity";

/** Whether two packs say the same: a newer month of the same office is news. */
export function isSameFact(one: Fact, other: Fact): boolean {
  return one.label === other.label && one.value === other.value && one.asOf === other.asOf;
}
