import { type FactRow, uncheckedSource } from "./fact-row";
import type { Facts } from "./parse-facts";
import type { Problem } from "./problem";

/** Notes cited sources, related keys and subjects of records that no table has. */
export function checkReferences(facts: Facts, problems: Problem[]): void {
  const sources = new Set([uncheckedSource, ...facts.sources.map((source) => source.id)]);
  const rows = new Map<string, FactRow>(facts.rows.map((row) => [row.key, row]));
  for (const { key, file, line, sources: cited, relations } of facts.rows) {
    const note = (what: string, remedy: string): void => void problems.push({ file, line, what, remedy });
    for (const id of cited) {
      if (!sources.has(id)) note(`no sources.tsv has "${id}"`, "add the source, or correct the id");
    }
    for (const relation of relations) {
      if (!rows.has(relation.key))
        note(`no table has the key "${relation.key}"`, "add a row for it, or correct the key");
      if (relation.key === key) note("it is related to itself", "correct the key");
    }
  }
  for (const { file, record } of facts.records) {
    for (const subject of record.subjects) {
      if (!rows.has(subject))
        problems.push({ file, line: null, what: `no table has the subject "${subject}"`, remedy: "add a row for it" });
    }
  }
}

/** Notes keys that stand for two entities after merging. */
export function checkClashes(clashes: readonly string[], facts: Facts, problems: Problem[]): void {
  for (const key of clashes) {
    const [first, second] = facts.rows.filter((row) => row.key === key);
    if (first === undefined || second === undefined) continue;
    problems.push({
      file: second.file,
      line: second.line,
      what: `"${key}" is also in ${first.file}:${first.line}`,
      remedy: "choose another key",
    });
  }
}
