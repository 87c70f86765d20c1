import { foldName } from "@/engine/text/normalise-name";
import { joinRelations } from "./join-relations";
import { type Alias, type FactRow, isImported } from "./fact-row";

/** Two sources say different things of one entity; the first is kept. */
export type Disagreement = {
  readonly key: string;
  readonly field: "country" | "began" | "ended" | "place" | "ticker";
  readonly kept: string;
  readonly other: string;
  readonly where: string;
};

type MergedGroup = {
  readonly row: FactRow;
  readonly keys: readonly string[];
  readonly disagreements: readonly Disagreement[];
};

/** One row of several: the first that knows a field wins, lists are joined, all sources are kept. */
export function mergeGroup(rows: readonly FactRow[]): MergedGroup {
  const [first, ...others] = rows;
  if (first === undefined) throw new RangeError("a group has at least one row");
  if (others.length === 0) return { row: first, keys: [first.key], disagreements: [] };
  const text = (field: "type" | "country" | "place" | "began" | "ended" | "ticker" | "name"): string =>
    rows.find((row) => row[field] !== "")?.[field] ?? "";
  const row: FactRow = {
    ...first,
    aliases: mergedAliases(first, others),
    wikidata: rows.find((each) => each.wikidata > 0)?.wikidata ?? 0,
    type: text("type"),
    country: text("country"),
    place: text("place"),
    began: text("began"),
    ended: text("ended"),
    ticker: text("ticker"),
    domains: distinct(rows.flatMap((each) => each.domains)),
    relations: joinRelations(rows),
    stateFunded: rows.find((each) => each.stateFunded !== null)?.stateFunded ?? null,
    demonyms: distinct(rows.flatMap((each) => each.demonyms)),
    metonyms: distinct(rows.flatMap((each) => each.metonyms)),
    sources: distinct(rows.flatMap((each) => each.sources)),
  };
  return { row, keys: distinct(rows.map((each) => each.key)), disagreements: disagreementsOf(row, rows) };
}

/**
 * Names of the other rows become aliases; each alias once, however it is written. A register's letters stay out of a
 * hand-written row: who wrote it knew which are in use.
 */
function mergedAliases(first: FactRow, others: readonly FactRow[]): Alias[] {
  const names = others.map((row): Alias => ({ text: row.name, form: "alias" }));
  const seen = new Set([foldName(first.name)]);
  const known = (row: FactRow): readonly Alias[] =>
    isImported(row) && !isImported(first) ? row.aliases.filter(({ form }) => form !== "acronym") : row.aliases;
  return [...first.aliases, ...names, ...others.flatMap(known)].filter(({ text }) => {
    const folded = foldName(text);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

function disagreementsOf(merged: FactRow, rows: readonly FactRow[]): Disagreement[] {
  const fields = ["country", "began", "ended", "place", "ticker"] as const;
  return rows.flatMap((row) =>
    fields
      .filter((field) => row[field] !== "" && !agree(field, merged[field], row[field]))
      .map((field) => ({
        key: merged.key,
        field,
        kept: merged[field],
        other: row[field],
        where: `${row.file}:${row.line}`,
      })),
  );
}

/** "1987" and "1987-09-15" agree, and so do "Zürich" and "Zurich". */
function agree(field: Disagreement["field"], one: string, other: string): boolean {
  if (field === "began" || field === "ended") return one.startsWith(other) || other.startsWith(one);
  // The same exchange has several codes: LSE, XLON.
  if (field === "ticker") return one.split(":")[1] === other.split(":")[1];
  return foldName(one) === foldName(other);
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
