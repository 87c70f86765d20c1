import { compareText } from "@/engine/text/compare-text";
import { columnsOf, type TableName } from "@/knowledge/compile/tables";
import type { ImportedFile } from "./importer";

/**
 * A facts table of an imported source: columns in their order, rows sorted by key, cells without tabs and line ends. Rows
 * without a key are left out.
 */
export function tableFile(
  source: string,
  table: TableName,
  rows: readonly Readonly<Record<string, string | undefined>>[],
): ImportedFile {
  const columns = columnsOf(table);
  const first = columns[0] ?? "key";
  const lines = rows
    .filter((row) => (row[first] ?? "") !== "")
    .toSorted((one, other) => compareText(one[first] ?? "", other[first] ?? ""))
    .map((row) => columns.map((column) => (row[column] ?? "").replace(/\s+/g, " ").trim()).join("\t"));
  return { path: `knowledge/imported/${source}/${table}.tsv`, text: `${[columns.join("\t"), ...lines].join("\n")}\n` };
}
