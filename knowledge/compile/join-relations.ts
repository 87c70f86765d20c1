import type { FactRow, NamedRelation } from "./fact-row";

/**
 * The relations of rows that are one entity, each office once: "President, Norland, 2017 to 2021" of a second source says no
 * more than "president, Norland, from 20 January 2017 to 20 January 2021" of the first. What one row says twice stays.
 */
export function joinRelations(rows: readonly FactRow[]): NamedRelation[] {
  const joined: NamedRelation[] = [];
  for (const { relations } of rows) {
    const known = joined.length;
    for (const relation of relations) {
      const isSaid = joined.slice(0, known).some((before) => saysAsMuch(before, relation));
      if (!isSaid) joined.push(relation);
    }
  }
  return joined;
}

/**
 * The same role in the same times, in one body; or to the day, or "senator" of the senate for one source and "United States senator" of
 * the state for another. An older source that knows of no end yet says no more than one that does.
 */
function saysAsMuch(before: NamedRelation, relation: NamedRelation): boolean {
  if (before.kind !== relation.kind || before.role === null || relation.role === null) return false;
  if (!areOneDate(before.since, relation.since)) return false;
  const isOpenStill = relation.until === null && before.until !== null && relation.asOf <= before.until;
  if (!isOpenStill && !areOneDate(before.until, relation.until)) return false;
  const [one, other] = [before.role.toLowerCase(), relation.role.toLowerCase()];
  if (one !== other) return before.since !== null && (isWithState(before, other) || isWithState(relation, one));
  if (before.key === relation.key) return true;
  return before.since === relation.since && before.since?.length === dayLength && before.until !== null;
}

/** Whether the role is the other with the state before it, of which it is an office: "United States senator @ united-states" and "senator". */
function isWithState({ role, key }: NamedRelation, other: string): boolean {
  return role?.toLowerCase() === `${key.replaceAll("-", " ")} ${other}`;
}

const dayLength = "2017-01-20".length;

/** "2017" is in "2017-01-20"; not known is no date. */
function areOneDate(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return one.startsWith(other) || other.startsWith(one);
}
