import { compareText } from "@/engine/text/compare-text";
import { type FactRow, isImported } from "./fact-row";
import { dropOtherKinds } from "./drop-other-kinds";
import { joinRows } from "./join-rows";
import { type Disagreement, mergeGroup } from "./merge-group";
import type { MergeReason } from "./merge-reasons";

/** One decision, for whoever reads them: `other` is the row that was, or was not, taken for the same as `key`. */
export type MergeDecision = { readonly reason: MergeReason; readonly key: string; readonly other: string };

/** The rows of all tables as entities, and what was decided on the way. */
export type MergedRows = {
  /** One row an entity, sorted by key. */
  readonly rows: readonly FactRow[];
  /** From every key of a table to the position of its entity in `rows`. */
  readonly positions: ReadonlyMap<string, number>;
  /** Keys that two different entities have. */
  readonly clashes: readonly string[];
  readonly decisions: readonly MergeDecision[];
  readonly disagreements: readonly Disagreement[];
};

/**
 * Brings the rows of several sources together: hand-written rows win, then the newest, then sources in the order of their folders. Rows of
 * different kinds are never merged; where they must be one nevertheless, the first stays and the others are dropped.
 */
export function mergeRows(all: readonly FactRow[], sameAs: ReadonlyMap<string, string>): MergedRows {
  const decisions: MergeDecision[] = [];
  const ordered = [...all].sort(
    (one, other) =>
      rankOf(one) - rankOf(other) ||
      (rankOf(one) === 0 ? 0 : compareText(other.asOf, one.asOf)) ||
      compareText(one.file, other.file) ||
      compareText(one.key, other.key),
  );
  const { kept, dropped } = dropOtherKinds(ordered, decisions);
  const lists = joinRows(kept, sameAs, decisions);
  const merged = lists.map((list) => mergeGroup(list.map((index) => kept[index]).filter((row) => row !== undefined)));
  merged.sort((one, other) => compareText(one.row.key, other.row.key));
  const { positions, clashes } = positionsOf(merged.map(({ keys }) => keys));
  for (const [key, winner] of dropped) {
    const position = positions.get(winner);
    if (position !== undefined && !positions.has(key)) positions.set(key, position);
  }
  const disagreements = merged.flatMap((group) => group.disagreements);
  return { rows: merged.map(({ row }) => row), positions, clashes, decisions, disagreements };
}

function rankOf(row: FactRow): number {
  return isImported(row) ? 1 : 0;
}

function positionsOf(keysOfRows: readonly (readonly string[])[]): {
  positions: Map<string, number>;
  clashes: string[];
} {
  const positions = new Map<string, number>();
  const clashes: string[] = [];
  keysOfRows.forEach((keys, position) => {
    for (const key of keys) {
      if (positions.has(key)) clashes.push(key);
      else positions.set(key, position);
    }
  });
  return { positions, clashes };
}
