import { writePack } from "@/knowledge/pack/write-pack";
import { buildPack } from "./build-pack";
import { type FactsFile, uncheckedSource } from "./fact-row";
import { indexNames } from "./index-names";
import type { NameWords } from "./name-words";
import { type Facts, parseFacts } from "./parse-facts";
import { FactsError, type Problem } from "./problem";
import { resolveRelations } from "./resolve-relations";

/** A compiled pack. */
export type CompiledFacts = { readonly bytes: ArrayBuffer; readonly version: string };

/** Compiles the files of a facts folder into a pack called `pack`. Throws FactsError with all problems. */
export function compileFacts(files: readonly FactsFile[], words: NameWords, pack: string): CompiledFacts {
  const problems: Problem[] = [];
  const facts = parseFacts(files, problems);
  const rows = [...facts.rows].sort((one, other) => (one.key < other.key ? -1 : 1));
  const positions = new Map(rows.map((row, position) => [row.key as string, position]));
  const relations = resolveRelations(rows, positions, problems);
  checkReferences(facts, positions, problems);
  if (problems.length > 0) throw new FactsError(problems);
  const version = versionOf(facts);
  const arrays = buildPack({
    pack,
    version,
    rows,
    sources: facts.sources,
    relations,
    records: facts.records.map(({ record }) => record),
    names: indexNames(rows, words),
  });
  return { bytes: writePack(arrays), version };
}

/** Each key once over all tables, each cited source and each record's subject there. */
function checkReferences(facts: Facts, positions: ReadonlyMap<string, number>, problems: Problem[]): void {
  const sources = new Set([uncheckedSource, ...facts.sources.map((source) => source.id)]);
  const seen = new Map<string, string>();
  for (const { key, file, line, sources: cited } of facts.rows) {
    const other = seen.get(key);
    if (other !== undefined)
      problems.push({ file, line, what: `"${key}" is also in ${other}`, remedy: "choose another key" });
    seen.set(key, `${file}:${line}`);
    for (const id of cited) {
      if (!sources.has(id))
        problems.push({ file, line, what: `no sources.tsv has "${id}"`, remedy: "add the source, or correct the id" });
    }
  }
  for (const { file, record } of facts.records) {
    for (const subject of record.subjects) {
      if (!positions.has(subject))
        problems.push({ file, line: null, what: `no table has the subject "${subject}"`, remedy: "add a row for it" });
    }
  }
}

/** The newest day that the facts speak of, "2026.11.23"; never the clock's. */
function versionOf(facts: Facts): string {
  const days = [...facts.rows.map((row) => row.asOf), ...facts.sources.map((source) => source.retrieved), "0000-00-00"];
  return days.reduce((newest, day) => (day > newest ? day : newest)).replaceAll("-", ".");
}
