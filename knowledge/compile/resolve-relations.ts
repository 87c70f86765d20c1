import type { RelationKind } from "@/knowledge/lookup/entity";
import type { FactRow } from "./fact-row";
import type { Problem } from "./problem";

/** A relation between two rows, by their position. */
export type ResolvedRelation = {
  readonly from: number;
  readonly kind: RelationKind;
  readonly to: number;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
};

/** All relations, sorted by where they start, each once; notes keys that no table has. */
export function resolveRelations(
  rows: readonly FactRow[],
  positions: ReadonlyMap<string, number>,
  problems: Problem[],
): ResolvedRelation[] {
  const relations = new Map<string, ResolvedRelation>();
  rows.forEach((row, position) => {
    for (const { kind, key, reversed, role, since, until } of row.relations) {
      const other = positions.get(key);
      if (other === undefined || other === position) {
        const what = other === undefined ? `no table has the key "${key}"` : `"${key}" is related to itself`;
        problems.push({ file: row.file, line: row.line, what, remedy: "add a row for it, or correct the key" });
        continue;
      }
      const [from, to] = reversed ? [other, position] : [position, other];
      const id = `${from} ${kind} ${to} ${role ?? ""} ${since?.slice(0, 4) ?? ""}`;
      const known = relations.get(id);
      relations.set(
        id,
        known === undefined
          ? { from, kind, to, role, since, until }
          : { ...known, since: known.since ?? since, until: known.until ?? until },
      );
    }
  });
  return [...relations.values()].sort((one, other) => one.from - other.from);
}
