import { relationKinds } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { packDate } from "@/knowledge/pack/packed-date";
import type { FactRow } from "./fact-row";
import type { Pools } from "./pools";
import type { ResolvedRelation } from "./resolve-relations";

/**
 * Relations, which are sorted by where they start, and their numbers sorted by where they point. The few that have not
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
  const incoming = relations.map((relation, number) => ({ to: relation.to, number }));
  incoming.sort((one, other) => one.to - other.to || one.number - other.number);
  return {
    relationFrom: Uint32Array.from(relations, (relation) => relation.from),
    relationTo: Uint32Array.from(relations, (relation) => relation.to),
    relationKinds: Uint8Array.from(relations, (relation) => relationKinds.indexOf(relation.kind)),
    relationRoles: Uint16Array.from(relations, (relation) => terms.idOf(relation.role ?? "")),
    relationSince: Uint16Array.from(relations, (relation) => dates.idOf(packDate(relation.since))),
    relationUntil: Uint16Array.from(relations, (relation) => dates.idOf(packDate(relation.until))),
    incomingRelations: Uint32Array.from(incoming, ({ number }) => number),
    datedRelations: Uint32Array.from(dated, ({ number }) => number),
    datedRelationDays: Uint16Array.from(dated, ({ asOf }) => dates.idOf(packDate(asOf))),
  } satisfies Partial<PackArrays>;
}
