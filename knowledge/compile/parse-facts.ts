import { compareText } from "@/engine/text/compare-text";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { Source } from "@/knowledge/lookup/entity";
import { applyCorrections } from "./apply-corrections";
import { applyRenames } from "./apply-renames";
import { type Correction, parseCorrections } from "./corrections";
import type { FactRow, FactsFile } from "./fact-row";
import { parseRecord } from "./parse-record";
import { parseRow } from "./parse-row";
import { parseSources } from "./parse-sources";
import { parseTable, type TableRow } from "./parse-table";
import type { Problem } from "./problem";
import { type EntityTable, entityTables } from "./tables";

/** All facts of a folder, corrected, but not yet compared with each other. */
export type Facts = {
  readonly rows: readonly FactRow[];
  readonly sources: readonly Source[];
  readonly records: readonly { readonly file: string; readonly record: BackgroundRecord }[];
  /** Keys that corrections take for the same as another key. */
  readonly sameAs: ReadonlyMap<string, string>;
};

type Parts = {
  readonly tables: Map<EntityTable, TableRow[]>;
  readonly sources: Source[];
  readonly corrections: Correction[];
  readonly renames: TableRow[];
  readonly records: Facts["records"][number][];
};

/**
 * Reads the files of a facts folder; those of imported sources lie in `imported/<source>/`. Problems are added to
 * `problems`, and whatever could be read comes back.
 */
export function parseFacts(files: readonly FactsFile[], problems: Problem[]): Facts {
  const parts: Parts = {
    tables: new Map(entityTables.map((table) => [table, []])),
    sources: [],
    corrections: [],
    renames: [],
    records: [],
  };
  for (const file of [...files].sort((one, other) => compareText(one.path, other.path)))
    parseFile(file, parts, problems);
  const tableOf = new Map(
    [...parts.tables].flatMap(([table, rows]) => rows.map((row) => [`${row.file}:${row.line}`, table] as const)),
  );
  const renamed = applyRenames([...parts.tables.values()].flat(), parts.renames, problems);
  const corrected = applyCorrections(renamed, parts.corrections, problems);
  const sameAs = new Map<string, string>();
  const rows = corrected.flatMap(({ row, mergeInto }) => {
    const table = tableOf.get(`${row.file}:${row.line}`);
    const parsed = table === undefined ? null : parseRow(table, row, problems);
    if (parsed === null) return [];
    if (mergeInto !== null) sameAs.set(parsed.key, mergeInto);
    return [parsed];
  });
  return { rows, sources: parts.sources, records: parts.records, sameAs };
}

function parseFile(file: FactsFile, parts: Parts, problems: Problem[]): void {
  const name = file.path.split("/").at(-1) ?? "";
  const table = entityTables.find((each) => name === `${each}.tsv`);
  if (table !== undefined) {
    const rows = parts.tables.get(table);
    for (const row of parseTable(file, table, problems)) rows?.push(row);
  } else if (name === "sources.tsv") {
    addSources(file, parts, problems);
  } else if (name === "corrections.tsv") {
    parts.corrections.push(...parseCorrections(file, problems));
  } else if (name === "renames.tsv") {
    parts.renames.push(...parseTable(file, "renames", problems));
  } else if (file.path.startsWith("records/") && name.endsWith(".json")) {
    const record = parseRecord(file, problems);
    if (record !== null) parts.records.push({ file: file.path, record });
  } else {
    problems.push({
      file: file.path,
      line: null,
      what: "no facts file has this name",
      remedy: "name it as docs/knowledge.md says, or move it away",
    });
  }
}

/** Two files may not have one source: nobody could say which of them a row means. */
function addSources(file: FactsFile, { sources }: Parts, problems: Problem[]): void {
  const known = new Set(sources.map(({ id }) => id));
  for (const source of parseSources(file, problems)) {
    sources.push(source);
    if (!known.has(source.id)) continue;
    const what = `another sources.tsv has "${source.id}", too`;
    problems.push({ file: file.path, line: null, what, remedy: "rename one" });
  }
}
