import type { Correction } from "./corrections";
import type { TableRow } from "./parse-table";
import type { Problem } from "./problem";

/** A table's row before its cells are understood, which is where corrections work. */
type Corrected = { readonly row: TableRow; readonly mergeInto: string | null };

/**
 * The rows as the overlay wants them: cells set, added to or taken from, rows dropped, or marked as the same as another.
 * A correction that nothing needs is a problem: it would hide the next mistake.
 */
export function applyCorrections(
  rows: readonly TableRow[],
  corrections: readonly Correction[],
  problems: Problem[],
): Corrected[] {
  const byKey = new Map<string, Correction[]>();
  for (const correction of corrections) byKey.set(correction.key, [...(byKey.get(correction.key) ?? []), correction]);
  const corrected = rows.flatMap((row): Corrected[] => {
    const forRow = byKey.get(row.cells["key"] ?? "") ?? [];
    if (forRow.some(({ action }) => action === "drop")) return [];
    const mergeInto = forRow.find(({ action }) => action === "merge-into")?.value ?? null;
    return [{ row: forRow.reduce((before, correction) => applyOne(before, correction, problems), row), mergeInto }];
  });
  const keys = new Set(rows.map((row) => row.cells["key"]));
  for (const { key, file, line } of corrections) {
    if (!keys.has(key))
      problems.push({ file, line, what: `no table has the key "${key}"`, remedy: "take the correction away" });
  }
  return corrected;
}

function applyOne(row: TableRow, { action, field, value, file, line }: Correction, problems: Problem[]): TableRow {
  if (action === "drop" || action === "merge-into") return row;
  const cell = row.cells[field];
  const note = (what: string, remedy: string): TableRow => {
    problems.push({ file, line, what, remedy });
    return row;
  };
  if (cell === undefined) return note(`the table of this row has no column "${field}"`, "use a name from its header");
  const parts = cell === "" ? [] : cell.split("|");
  // An alias may carry its form in braces, and is still the same alias.
  const has = (part: string): boolean => part === value || part.replace(/\{[^{}]*\}$/, "") === value;
  const isThere = action === "set" ? cell === value : parts.some(has);
  if (isThere !== (action === "remove"))
    return note(`${action} "${value}" changes nothing`, "take the correction away");
  return { ...row, cells: { ...row.cells, [field]: corrected(action, parts, value, has) } };
}

function corrected(
  action: "set" | "add" | "remove",
  parts: readonly string[],
  value: string,
  has: (part: string) => boolean,
): string {
  switch (action) {
    case "set":
      return value;
    case "add":
      return [...parts, value].join("|");
    case "remove":
      return parts.filter((part) => !has(part)).join("|");
  }
}
