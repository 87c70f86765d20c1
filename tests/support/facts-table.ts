import type { FactsFile } from "@/knowledge/compile/fact-row";
import { columnsOf, type TableName } from "@/knowledge/compile/tables";

/** A facts table of the given rows, with cells by column; what is not given stays empty. `folder` ends with "/". */
export function tableOf(table: TableName, rows: readonly Readonly<Record<string, string>>[], folder = ""): FactsFile {
  const columns = columnsOf(table);
  const lines = rows.map((row) => columns.map((column) => row[column] ?? "").join("\t"));
  return { path: `${folder}${table}.tsv`, text: `${[columns.join("\t"), ...lines].join("\n")}\n` };
}

/** The source "test" that rows of tests cite. */
export const testSources = tableOf("sources", [
  {
    id: "test",
    title: "Written for tests",
    publisher: "Source Context",
    url: "https://example.org/test",
    licence: "CC0-1.0",
    retrieved: "2026-01-01",
  },
]);
