import { relationKinds } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { packDate } from "@/knowledge/pack/packed-date";
import { buildBlocks } from "@/knowledge/pack/runs";
import type { FactRow } from "./fact-row";
import type { Pools } from "./pools";
import type { ResolvedRelation } from "./resolve-relations";

/**
 * Relations, which are sorted by where they start, and the numbers of those who lead, sorted by whom. The few that have not
 * ended, but are of another day than the row that they start from, have that day.
 */
export function buildRelationSections(
  relations: readonly ResolvedRelation[],
  rows: readonly FactRow[],
  { dates, terms }: Pools,
) {
  const dated = relations
    .map((relation, number) => ({ ...relation, number }))
    .filter(({ from, until, asOf }) => until === null && asOf !== rows[from]?.asOf);
  const leaders = relations
    .map((relation, number) => ({ ...relation, number }))
    .filter(({ kind, until }) => kind === "leads" && until === null);
  leaders.sort((one, other) => one.to - other.to || one.number - other.number);
  const relationCounts = new Uint8Array(rows.length);
  for (const { from } of relations) relationCounts[from] = (relationCounts[from] ?? 0) + 1;
  return {
    relationBlocks: buildBlocks(relationCounts),
    relationCounts,
    relationTo: Uint32Array.from(relations, (relation) => relation.to),
    relationKinds: Uint8Array.from(relations, (relation) => relationKinds.indexOf(relation.kind)),
    relationRoles: Uint16Array.from(relations, (relation) => terms.idOf(relation.role ?? "")),
    relationSince: Uint16Array.from(relations, (relation) => dates.idOf(packDate(relation.since))),
    relationUntil: Uint16Array.from(relations, (relation) => dates.idOf(packDate(relation.until))),
    leaderRelations: Uint32Array.from(leaders, ({ number }) => number),
    datedRelations: Uint32Array.from(dated, ({ number }) => number),
    datedRelationDays: Uint16Array.from(dated, ({ asOf }) => dates.idOf(packDate(asOf))),
  } satisfies Partial<PackArrays>;
}
