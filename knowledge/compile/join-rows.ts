import { normaliseName } from "@/engine/text/normalise-name";
import { sharesCoreName } from "./core-name";
import { type FactRow, isImported } from "./fact-row";
import { conflictOf, conflictOfLeaders, conflictOfNamesakes, type MergeReason, sharesName } from "./merge-reasons";
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
    // Who is said by hand to be one may have two ids.
    const outcome = reason.startsWith("kept") ? "joined" : groups.join(one, other, reason === "correction");
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
    if (list.length > mostRowsOfAHost) continue;
    forEachPair(rows, list, groups, (one, other, first, second) => {
      decide(one, other, reasonByDomain(first, second));
    });
  }
  const byName = listsBy(rows, (row) =>
    row.country === "" ? [] : [`${row.kind} ${row.country} ${normaliseName(row.name)}`],
  );
  for (const list of byName) {
    forEachPair(rows, list, groups, (one, other, first, second) => {
      decide(one, other, conflictOfNamesakes(first, second) ?? "name, country and kind");
    });
  }
  for (const list of listsBy(rows, ledBodies(rows, groups))) {
    forEachPair(rows, list, groups, (one, other, first, second) => {
      decide(one, other, conflictOfLeaders(first, second) ?? "name, and the body that they lead");
    });
  }
  for (const list of listsBy(rows, publicNames)) {
    const byHand = list.filter((index) => !isImported(rows[index] as FactRow));
    const files = new Set(list.map((index) => rows[index]?.file));
    if (byHand.length !== 1 || files.size !== list.length) continue;
    forEachPair(rows, list, groups, (one, other, first, second) => {
      if (isImported(first) === isImported(second)) return;
      decide(one, other, conflictOfNamesakes(first, second) ?? "other name of a hand-written row, country and kind");
    });
  }
  return groups.lists();
}

/**
 * What a party, a ministry or another public body is called, with its country: whoever wrote a row by hand knew its other
 * names. Companies are left out, for a group has the names of its daughters.
 */
function publicNames({ kind, country, name, aliases }: FactRow): string[] {
  if (country === "" || (kind !== "organisation" && kind !== "government")) return [];
  const names = [name, ...aliases.filter(({ form }) => form === "alias").map(({ text }) => text)].map(normaliseName);
  return [...new Set(names.filter((each) => each.length > 4).map((each) => `${kind} ${country} ${each}`))];
}

/** Signs of who leads or founded a company under a name, however the sources write its key; initials in the middle may be left out. */
function ledBodies(rows: readonly FactRow[], groups: RowGroups): (row: FactRow) => string[] {
  const positions = new Map<string, number>();
  rows.forEach(({ key }, index) => {
    if (!positions.has(key)) positions.set(key, index);
  });
  return ({ kind, name, relations }) => {
    if (kind !== "person") return [];
    const plain = normaliseName(name).replace(/ \p{L}(?= )/gu, "");
    const bodies = relations
      .filter((relation) => relation.kind === "leads" || relation.kind === "founder")
      .map(({ key }) => positions.get(key))
      .filter((position) => position !== undefined && rows[position]?.kind === "company");
    return [...new Set(bodies.map((position) => `${plain} ${groups.groupOf(position ?? 0)}`))];
  };
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
