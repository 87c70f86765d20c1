import type { FactsFile } from "./fact-row";
import type { Problem } from "./problem";
import { columnsOf, type TableName } from "./tables";

/** A row whose cells are there, but not yet understood. */
export type TableRow = {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
};

/** Characters of a cell; the pack holds strings of up to 65,535 bytes. */
const longestCell = 8000;

/** Splits a table into rows, and notes whatever is not as docs/knowledge.md says. */
export function parseTable(file: FactsFile, table: TableName, problems: Problem[]): TableRow[] {
  const columns = columnsOf(table);
  const note = (line: number | null, what: string, remedy: string): void =>
    void problems.push({ file: file.path, line, what, remedy });
  if (file.text.startsWith("\ufeff")) note(1, "a byte order mark", "save as UTF-8 without one");
  if (file.text.includes("\r")) note(null, "a carriage return", 'end lines with "\\n" only');
  if (file.text.includes("\ufffd"))
    note(null, "a character that was lost (U+FFFD)", "save as UTF-8 and write it again");
  if (!file.text.endsWith("\n")) note(null, "the last line has no end", "add a line break");
  const [header, ...lines] = file.text.replace(/\n$/, "").split("\n");
  if (header !== columns.join("\t")) {
    note(1, "the header is not that of the table", `write these columns with TABs between: ${columns.join(" ")}`);
    return [];
  }
  const rows: TableRow[] = [];
  lines.forEach((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) {
      note(index + 2, `${cells.length} cells instead of ${columns.length}`, "put one TAB between cells, none inside");
      return;
    }
    const padded = columns.filter((_, column) => cells[column] !== cells[column]?.trim());
    if (padded.length > 0) note(index + 2, `spaces around ${padded.join(", ")}`, "take them away");
    const long = columns.filter((_, column) => (cells[column] ?? "").length > longestCell);
    if (long.length > 0) {
      note(index + 2, `more than ${longestCell} characters in ${long.join(", ")}`, "shorten it; a row needs few names");
      return;
    }
    rows.push({
      file: file.path,
      line: index + 2,
      cells: Object.fromEntries(columns.map((column, position) => [column, (cells[position] ?? "").trim()])),
    });
  });
  checkOrder(rows, columns[0] ?? "key", table === "corrections", note);
  return rows;
}

function checkOrder(
  rows: readonly TableRow[],
  column: string,
  mayRepeat: boolean,
  note: (line: number, what: string, remedy: string) => void,
): void {
  rows.forEach((row, index) => {
    const key = row.cells[column] ?? "";
    const before = rows[index - 1]?.cells[column];
    if (before === undefined) return;
    if (key < before)
      note(row.line, `"${key}" comes after "${before}"`, `sort the rows by ${column}, in plain code-unit order`);
    if (key === before && !mayRepeat) note(row.line, `"${key}" is there twice`, "keep one row");
  });
}
