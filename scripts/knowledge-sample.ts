import { createHash } from "node:crypto";
import { compareText } from "@/engine/text/compare-text";
import type { FactRow } from "@/knowledge/compile/fact-row";
import { mergeRows } from "@/knowledge/compile/merge-rows";
import { parseFacts } from "@/knowledge/compile/parse-facts";
import { readFactsFolder } from "@/knowledge/import/read-folder";
import { readCommandLine, takeNumber } from "@/scripts/command-line/read-command-line";

const usage = "Usage: npx tsx scripts/knowledge-sample.ts [--seed 1] [--facts assets/knowledge] [--merges 200]";

/**
 * Rows to look up: 100 people, 100 companies, 100 others; with --merges that many decisions to read instead. The same seed
 * draws the same rows, as long as they are there: other rows that come or go change nothing.
 */
const { values } = readCommandLine(usage, {
  options: {
    seed: { type: "string", default: "1" },
    facts: { type: "string", default: "assets/knowledge" },
    merges: { type: "string" },
  },
});
const facts = parseFacts(readFactsFolder(values.facts), []);
const merged = mergeRows(facts.rows, facts.sameAs);
for (const line of values.merges === undefined ? drawnRows() : drawnMerges(takeNumber("--merges", values.merges)))
  console.log(line);

function drawnRows(): string[] {
  const people = merged.rows.filter(({ kind }) => kind === "person");
  const companies = merged.rows.filter(({ kind }) => kind === "company");
  const others = merged.rows.filter(({ kind }) => kind !== "person" && kind !== "company");
  return [people, companies, others].flatMap((rows) => draw(rows, 100, ({ key }) => key).map(showRow));
}

function showRow(row: FactRow): string {
  const relations = row.relations.map(
    ({ role, key, since, until, asOf }) =>
      `${role ?? ""}@${key}[${since ?? ""}..${until ?? `as of ${asOf.slice(0, 7)}`}]`,
  );
  const wikidata = row.wikidata === 0 ? "" : `Q${row.wikidata}`;
  const { kind, name, type, country, place, began, ended, domains, sources } = row;
  const lists = [domains, relations, sources].map((list) => list.join("|"));
  return [kind, name, wikidata, type, country, place, began, ended, ...lists].join("\t");
}

function drawnMerges(count: number): string[] {
  const rows = new Map(facts.rows.map((row) => [row.key as string, row]));
  const taken = merged.decisions.filter(({ reason }) => !reason.startsWith("kept"));
  return draw(taken, count, ({ key, other }) => `${key} ${other}`).map(({ reason, key, other }) => {
    const both = [key, other].map((each) => rows.get(each)).filter((row) => row !== undefined);
    return [reason, ...both.map((row) => showRow(row).replaceAll("\t", " ; "))].join("\t");
  });
}

/** The first so many in the order of a hash of their name and the seed. */
function draw<Value>(from: readonly Value[], count: number, nameOf: (value: Value) => string): Value[] {
  const order = (value: Value): string =>
    createHash("sha256")
      .update(`${values.seed} ${nameOf(value)}`)
      .digest("hex");
  return from
    .map((value) => ({ value, order: order(value) }))
    .sort((left, right) => compareText(left.order, right.order))
    .slice(0, count)
    .map(({ value }) => value);
}
