import type { RelationKind } from "@/knowledge/lookup/entity";
import { isHeadOfState } from "@/knowledge/lookup/heads-of-state";
import type { FactRow } from "./fact-row";

/** A relation between two rows, by their position. */
export type ResolvedRelation = {
  readonly from: number;
  readonly kind: RelationKind;
  readonly to: number;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** The latest day on which a source knew it. */
  readonly asOf: string;
};

/** Besides those of a state, offices that one person holds at a time. */
const ofOne = new Set(["chief executive", "first minister"]);

/**
 * All relations, sorted by where they start, each once; one that merging has made to point at its own start is gone, and so is
 * an office without an end that a newer source knows somebody else in.
 */
export function resolveRelations(rows: readonly FactRow[], positions: ReadonlyMap<string, number>): ResolvedRelation[] {
  const relations = new Map<string, ResolvedRelation>();
  rows.forEach((row, position) => {
    for (const { kind, key, reversed, role, since, until, asOf } of row.relations) {
      const other = positions.get(key);
      if (other === undefined || other === position) continue;
      const [from, to] = reversed ? [other, position] : [position, other];
      const id = `${from} ${kind} ${to} ${role ?? ""} ${kind === "founder" ? "" : (since?.slice(0, 4) ?? "")}`;
      const known = relations.get(id);
      const latest = known !== undefined && known.asOf > asOf ? known.asOf : asOf;
      const dates = { since: known?.since ?? since, until: known?.until ?? until, asOf: latest };
      relations.set(id, { from, kind, to, role, ...dates });
    }
  });
  return withoutSucceeded([...relations.values()]).sort((one, other) => one.from - other.from);
}

function withoutSucceeded(relations: readonly ResolvedRelation[]): ResolvedRelation[] {
  const office = ({ to, role }: ResolvedRelation): string => `${to} ${role?.toLowerCase()}`;
  const isHeld = ({ kind, role, until }: ResolvedRelation): boolean =>
    kind === "leads" && until === null && role !== null && (isHeadOfState(role) || ofOne.has(role.toLowerCase()));
  const newest = new Map<string, string>();
  for (const relation of relations.filter(isHeld)) {
    const known = newest.get(office(relation)) ?? "";
    if (relation.asOf > known) newest.set(office(relation), relation.asOf);
  }
  return relations.filter((relation) => !isHeld(relation) || relation.asOf === newest.get(office(relation)));
}
