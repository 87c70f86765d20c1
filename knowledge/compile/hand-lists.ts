import type { EntityKey, EntityKind } from "@/knowledge/lookup/entity";
import { type FactRow, isImported, type NamedRelation, uncheckedSource } from "./fact-row";

/** One line for each of the lists written by hand: how many rows, how many of them checked, and what they tell. */
export function handLists(merged: readonly FactRow[]): string[] {
  const rows = merged.filter((row) => !isImported(row));
  const of = (...kinds: EntityKind[]): FactRow[] => rows.filter(({ kind }) => kinds.includes(kind));
  const led = new Set(merged.flatMap((row) => row.relations.filter(isOffice).map(({ key }) => key)));
  const outlets = of("outlet");
  const people = of("person");
  const companies = of("company");
  const bodies = of("organisation", "government", "state");
  return [
    `outlets: ${checked(outlets)}; ${new Set(outlets.map(({ country }) => country)).size} countries, ${count(outlets, isOwned)} with owner`,
    `people: ${checked(people)}; ${count(people, (row) => row.relations.some(isOffice))} in an office that leads`,
    `companies: ${checked(companies)}; ${count(companies, isIn(led))} with somebody who leads`,
    `bodies and states: ${checked(bodies)}; ${count(bodies, isIn(led))} with somebody who leads`,
    `names besides the first: ${rows.reduce((sum, { aliases, metonyms }) => sum + aliases.length + metonyms.length, 0)}`,
  ];
}

function checked(rows: readonly FactRow[]): string {
  const bare = count(rows, (row) => row.sources.includes(uncheckedSource));
  const share = rows.length === 0 ? 0 : (100 * (rows.length - bare)) / rows.length;
  return `${rows.length} rows, ${share.toFixed(1)} % checked`;
}

function isOffice({ kind, until }: NamedRelation): boolean {
  return kind === "leads" && until === null;
}

function isOwned(row: FactRow): boolean {
  return row.relations.some(({ kind }) => kind === "owner");
}

function isIn(keys: ReadonlySet<EntityKey>): (row: FactRow) => boolean {
  return ({ key }) => keys.has(key);
}

/** How many of them are so. */
export function count<Value>(values: readonly Value[], is: (value: Value) => boolean): number {
  return values.filter(is).length;
}
