import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { Source } from "@/knowledge/lookup/entity";
import { type Correction, parseCorrections } from "./corrections";
import type { FactRow, FactsFile } from "./fact-row";
import { parseRecord } from "./parse-record";
import { parseRow } from "./parse-row";
import { parseSources } from "./parse-sources";
import { parseTable } from "./parse-table";
import type { Problem } from "./problem";
import { entityTables } from "./tables";

/** All facts of a folder, read but not yet compared with each other. */
export type Facts = {
  readonly rows: readonly FactRow[];
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  readonly records: readonly { readonly file: string; readonly record: BackgroundRecord }[];
};

/**
 * Reads the files of a facts folder; those of imported sources lie in `imported/<source>/`. Problems are added to
 * `problems`, and whatever could be read comes back.
 */
export function parseFacts(files: readonly FactsFile[], problems: Problem[]): Facts {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const facts = {
    rows: [] as FactRow[],
    sources: [] as Source[],
    corrections: [] as Correction[],
    records: [] as Facts["records"][number][],
  };
  for (const file of sorted) {
    const name = file.path.split("/").at(-1) ?? "";
    const table = entityTables.find((each) => name === `${each}.tsv`);
    if (table !== undefined) {
      for (const row of parseTable(file, table, problems)) {
        const parsed = parseRow(table, row, problems);
        if (parsed !== null) facts.rows.push(parsed);
      }
    } else if (name === "sources.tsv") {
      facts.sources.push(...parseSources(file, problems));
    } else if (name === "corrections.tsv") {
      facts.corrections.push(...parseCorrections(file, problems));
    } else if (file.path.startsWith("records/") && name.endsWith(".json")) {
      const record = parseRecord(file, problems);
      if (record !== null) facts.records.push({ file: file.path, record });
    } else {
      problems.push({
        file: file.path,
        line: null,
        what: "a file that no table is",
        remedy: "move it out of the facts or name it as docs/knowledge.md says",
      });
    }
  }
  return facts;
}
