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
  const used = new Set<Correction>();
  const corrected = rows.flatMap((row): Corrected[] => {
    const forRow = byKey.get(row.cells["key"] ?? "") ?? [];
    if (forRow.some(({ action }) => action === "drop")) return [];
    const mergeInto = forRow.find(({ action }) => action === "merge-into")?.value ?? null;
    return [
      { row: forRow.reduce((before, correction) => applyOne(before, correction, used, problems), row), mergeInto },
    ];
  });
  const keys = new Set(rows.map((row) => row.cells["key"]));
  for (const correction of corrections) {
    const { key, action, value, file, line } = correction;
    const isCell = action !== "drop" && action !== "merge-into";
    const missing = [key, ...(action === "merge-into" ? [value] : [])].find((each) => !keys.has(each));
    const idle =
      missing !== undefined
        ? `no table has the key "${missing}"`
        : isCell && !used.has(correction)
          ? `${action} "${value}" changes nothing`
          : null;
    if (idle !== null) problems.push({ file, line, what: idle, remedy: "take the correction away" });
  }
  return corrected;
}

/** The row with one cell as the correction wants it; a row of another source may have had it so before. */
function applyOne(row: TableRow, correction: Correction, used: Set<Correction>, problems: Problem[]): TableRow {
  const { action, field, value, file, line } = correction;
  if (action === "drop" || action === "merge-into") return row;
  const cell = row.cells[field];
  if (cell === undefined) {
    used.add(correction);
    const what = `the table of this row has no column "${field}"`;
    problems.push({ file, line, what, remedy: "use a name from its header" });
    return row;
  }
  const parts = cell === "" ? [] : cell.split("|");
  // An alias may carry its form in braces, and is still the same alias.
  const has = (part: string): boolean => part === value || part.replace(/\{[^{}]*\}$/, "") === value;
  const isThere = action === "set" ? cell === value : parts.some(has);
  if (isThere !== (action === "remove")) return row;
  used.add(correction);
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
