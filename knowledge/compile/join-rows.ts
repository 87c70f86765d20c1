import { normaliseName } from "@/engine/text/normalise-name";
import { sharesCoreName } from "./core-name";
import type { FactRow } from "./fact-row";
import { conflictOf, conflictOfNamesakes, type MergeReason, sharesName } from "./merge-reasons";
import type { MergeDecision } from "./merge-rows";
import { RowGroups } from "./row-groups";

/** More rows than this with one host, and the host is a platform or a register, no sign of one entity. */
const mostRowsOfAHost = 4;
/** Most rows of one sign that are compared with each other: a name that hundreds share says nothing. */
const mostNamesakes = 30;

/** Which rows are the same entity, as lists of positions; every decision is added to `decisions`. */
export function joinRows(
  rows: readonly FactRow[],
  sameAs: ReadonlyMap<string, string>,
  decisions: MergeDecision[],
): number[][] {
  const groups = new RowGroups(rows.map((row) => row.wikidata));
  const decide = (one: number, other: number, reason: MergeReason): void => {
    const [first, second] = [rows[one], rows[other]];
    if (first === undefined || second === undefined) return;
    const outcome = reason.startsWith("kept") ? "joined" : groups.join(one, other);
    if (outcome === "already") return;
    decisions.push({
      reason: outcome === "joined" ? reason : "kept apart: other Wikidata id",
      key: first.key,
      other: second.key,
    });
  };
  joinCorrected(rows, sameAs, decide);
  for (const list of listsBy(rows, (row) => (row.wikidata === 0 ? [] : [String(row.wikidata)]))) {
    for (const other of list.slice(1)) decide(list[0] ?? 0, other, "wikidata");
  }
  for (const list of listsBy(rows, (row) => row.domains.map((domain) => `${row.kind} ${domain}`))) {
    if (list.length <= mostRowsOfAHost)
      forEachPair(rows, list, groups, (...pair) => decide(pair[0], pair[1], reasonByDomain(pair[2], pair[3])));
  }
  const byName = listsBy(rows, (row) =>
    row.country === "" ? [] : [`${row.kind} ${row.country} ${normaliseName(row.name)}`],
  );
  for (const list of byName) {
    forEachPair(rows, list, groups, (one, other, first, second) => {
      decide(one, other, conflictOfNamesakes(first, second) ?? "name, country and kind");
    });
  }
  return groups.lists();
}

function reasonByDomain(first: FactRow, second: FactRow): MergeReason {
  const conflict = conflictOf(first, second);
  if (conflict !== null) return conflict;
  if (sharesName(first, second)) return "domain and name";
  // One list has a holding and its company apart, and knows why.
  return first.file !== second.file && sharesCoreName(first, second)
    ? "domain and name, forms aside"
    : "kept apart: domain without a shared name";
}

function joinCorrected(
  rows: readonly FactRow[],
  sameAs: ReadonlyMap<string, string>,
  decide: (one: number, other: number, reason: MergeReason) => void,
): void {
  if (sameAs.size === 0) return;
  const positions = new Map(rows.map((row, index) => [row.key as string, index]));
  for (const [key, other] of sameAs) {
    const [one, two] = [positions.get(other), positions.get(key)];
    if (one !== undefined && two !== undefined) decide(one, two, "correction");
  }
}

function listsBy(rows: readonly FactRow[], signsOf: (row: FactRow) => readonly string[]): number[][] {
  const lists = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const sign of signsOf(row)) {
      const list = lists.get(sign);
      if (list === undefined) lists.set(sign, [index]);
      else list.push(index);
    }
  });
  return [...lists.values()].filter((list) => list.length > 1);
}

function forEachPair(
  rows: readonly FactRow[],
  list: readonly number[],
  groups: RowGroups,
  visit: (one: number, other: number, first: FactRow, second: FactRow) => void,
): void {
  const some = list.slice(0, mostNamesakes);
  for (const [position, one] of some.entries()) {
    for (const other of some.slice(position + 1)) {
      const [first, second] = [rows[one], rows[other]];
      if (first !== undefined && second !== undefined && !groups.areJoined(one, other))
        visit(one, other, first, second);
    }
  }
}
