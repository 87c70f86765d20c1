import { compareText } from "@/engine/text/compare-text";
import type { IndexedName } from "@/knowledge/pack/build-name-sections";
import { writePack } from "@/knowledge/pack/write-pack";
import { buildPack } from "./build-pack";
import { checkClashes, checkReferences } from "./check-references";
import { checkSizes } from "./check-sizes";
import { checkSubjects } from "./check-subjects";
import type { FactsFile } from "./fact-row";
import { indexNames } from "./index-names";
import { type MergedRows, mergeRows } from "./merge-rows";
import type { NameWords } from "./name-words";
import { type Facts, parseFacts } from "./parse-facts";
import { FactsError, type Problem } from "./problem";
import { resolveRelations } from "./resolve-relations";

/** A compiled pack, and what it was made of, for the summary. */
export type CompiledFacts = {
  readonly bytes: ArrayBuffer;
  readonly version: string;
  readonly facts: Facts;
  readonly merged: MergedRows;
  readonly names: readonly IndexedName[];
};

/** Compiles the files of a facts folder into a pack called `pack`. Throws FactsError with all problems. */
export function compileFacts(files: readonly FactsFile[], words: NameWords, pack: string): CompiledFacts {
  const problems: Problem[] = [];
  const facts = parseFacts(files, problems);
  checkReferences(facts, problems);
  const merged = mergeRows(facts.rows, facts.sameAs);
  checkClashes(merged.clashes, facts, problems);
  checkSubjects(facts.records, merged, problems);
  const relations = resolveRelations(merged.rows, merged.positions);
  checkSizes(merged.rows, relations, problems);
  if (problems.length > 0) throw new FactsError(problems);
  const version = versionOf(facts);
  const names = indexNames(merged.rows, words);
  const arrays = buildPack({
    pack,
    version,
    rows: merged.rows,
    positions: merged.positions,
    sources: [...facts.sources].sort((one, other) => compareText(one.id, other.id)),
    relations,
    records: facts.records.map(({ record }) => record),
    names,
  });
  return { bytes: writePack(arrays), version, facts, merged, names };
}

/** The newest day that the facts speak of, "2026.11.23"; never the clock's. */
function versionOf(facts: Facts): string {
  const days = [...facts.rows.map((row) => row.asOf), ...facts.sources.map((source) => source.retrieved)];
  return days.reduce((newest, day) => (day > newest ? day : newest), "0000-00-00").replaceAll("-", ".");
}
