import { parseDay } from "./parse-cells";
import type { TableRow } from "./parse-table";
import type { Problem } from "./problem";

/**
 * The rows under the names that renames.tsv has for their keys. The former name becomes an alias; code and site are those that
 * the rename tells, for whoever is renamed has mostly others. One that nothing needs is a problem: it would hide the next mistake.
 */
export function applyRenames(
  rows: readonly TableRow[],
  renames: readonly TableRow[],
  problems: Problem[],
): readonly TableRow[] {
  const byKey = new Map(renames.map((rename) => [rename.cells["key"], rename]));
  const used = new Set<TableRow>();
  const renamed = rows.map((row) => {
    const rename = byKey.get(row.cells["key"]);
    if (rename === undefined || rename.cells["name"] === row.cells["name"]) return row;
    used.add(rename);
    return renamedRow(row, rename);
  });
  for (const rename of renames) checkRename(rename, used.has(rename), problems);
  return renamed;
}

function renamedRow(row: TableRow, rename: TableRow): TableRow {
  const { name: former = "", aliases = "", sources = "", ticker, domains } = row.cells;
  const { name = "", sources: tellers = "" } = rename.cells;
  const others = [former, ...aliases.split("|")].filter((alias) => alias !== "" && alias !== name);
  const cells = { ...row.cells, name, aliases: others.join("|"), sources: joined(sources, tellers) };
  return {
    ...row,
    cells: {
      ...cells,
      ...(ticker === undefined ? {} : { ticker: rename.cells["ticker"] ?? "" }),
      ...(domains === undefined ? {} : { domains: rename.cells["domains"] ?? "" }),
    },
  };
}

function joined(sources: string, tellers: string): string {
  return [...new Set([...sources.split("|"), ...tellers.split("|")])].join("|");
}

function checkRename({ file, line, cells }: TableRow, isUsed: boolean, problems: Problem[]): void {
  const note = (what: string, remedy: string): void => void problems.push({ file, line, what, remedy });
  const { key, name, sources, asOf = "" } = cells;
  if (name === "" || sources === "") note("no name or no source", "say the name of now and who tells it");
  const day = parseDay(asOf);
  if (!("value" in day)) note(day.what, day.remedy);
  if (!isUsed) note(`no row with the key "${key}" has another name`, "take the rename away");
}
