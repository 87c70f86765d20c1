import type { EntityKind } from "@/knowledge/lookup/entity";
import type { FactRow } from "./fact-row";

/** What the bundled pack promises to hold: so many entities of a kind, of outlets those that have a domain. */
const floors: readonly (readonly [kind: EntityKind, least: number])[] = [
  ["company", 12_000],
  ["person", 35_000],
  ["outlet", 12_000],
  ["organisation", 15_000],
  ["state", 190],
];
const leastOfAll = 80_000;

/** The promises that these rows break, in words; empty when they keep all. */
export function underFloors(rows: readonly FactRow[]): string[] {
  const broken = floors.flatMap(([kind, least]) => {
    const found = rows.filter((row) => row.kind === kind && (kind !== "outlet" || row.domains.length > 0)).length;
    return found < least ? [`${found} of kind ${kind} instead of at least ${least}`] : [];
  });
  return rows.length < leastOfAll ? [...broken, `${rows.length} entities instead of at least ${leastOfAll}`] : broken;
}
