import { relationKinds } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { packDate } from "@/knowledge/pack/packed-date";
import type { ResolvedRelation } from "./resolve-relations";
import { joinLists, type StringPool } from "./string-pool";

/** Relations by where they start, and their numbers by where they point. */
export function buildRelationSections(
  relations: readonly ResolvedRelation[],
  entityCount: number,
  strings: StringPool,
) {
  const outgoing: number[][] = Array.from({ length: entityCount }, () => []);
  const incoming: number[][] = Array.from({ length: entityCount }, () => []);
  relations.forEach((relation, number) => {
    outgoing[relation.from]?.push(number);
    incoming[relation.to]?.push(number);
  });
  const joined = joinLists(incoming);
  return {
    relationStarts: joinLists(outgoing).starts,
    relationFrom: Uint32Array.from(relations, (relation) => relation.from),
    relationTo: Uint32Array.from(relations, (relation) => relation.to),
    relationKinds: Uint8Array.from(relations, (relation) => relationKinds.indexOf(relation.kind)),
    relationRoles: Uint32Array.from(relations, (relation) => strings.idOf(relation.role ?? "")),
    relationSince: Uint32Array.from(relations, (relation) => packDate(relation.since)),
    relationUntil: Uint32Array.from(relations, (relation) => packDate(relation.until)),
    incomingStarts: joined.starts,
    incomingRelations: Uint32Array.from(joined.members),
  } satisfies Partial<PackArrays>;
}
