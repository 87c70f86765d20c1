import type { EntityKind, Source } from "@/knowledge/lookup/entity";
import type { FactRow } from "@/knowledge/compile/fact-row";
import { parseRow } from "@/knowledge/compile/parse-row";
import { parseSource } from "@/knowledge/compile/parse-sources";
import type { TableRow } from "@/knowledge/compile/parse-table";
import type { Problem } from "@/knowledge/compile/problem";
import { columnsOf, type EntityTable, type TableName } from "@/knowledge/compile/tables";
import { ownLimits } from "./own-limits";

/** What a file of JSON lines says, line by line; nothing is compared with anything yet. */
export type OwnLines = {
  /** The name that the file gives itself, or null. */
  readonly name: string | null;
  readonly rows: readonly FactRow[];
  readonly sources: readonly { readonly line: number; readonly source: Source }[];
};

/** Where the rows are said to be from: like a register's, their short and common names need evidence in the text. */
export const ownFile = "imported/own";

const tables: Readonly<Record<EntityKind, EntityTable>> = {
  person: "people",
  company: "companies",
  outlet: "outlets",
  organisation: "organisations",
  government: "governments",
  state: "governments",
};

/** Demonyms and metonyms stand for whole states: those are for the bundled pack alone. */
const notOwn = new Set(["demonyms", "metonyms"]);

/** Reads every line for itself; one with anything wrong is noted and left out. */
export function readOwnLines(text: string, problems: Problem[]): OwnLines {
  const rows: FactRow[] = [];
  const sources: { line: number; source: Source }[] = [];
  let name: string | null = null;
  for (const [index, written] of text
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries()) {
    const line = index + 1;
    if (written.trim() === "" || written.startsWith("#")) continue;
    const before = problems.length;
    if (line > ownLimits.lines) {
      // Said once, whatever number of lines follow.
      const remedy = `keep to ${ownLimits.lines} lines; make two packs`;
      problems.push({ file: ownFile, line, what: "from here on there are too many lines", remedy });
      break;
    }
    const { kind, ...fields } = parseLine(written, line, problems) ?? {};
    if (problems.length > before) continue;
    if (kind === "pack") {
      name ??= nameOf(fields, line, problems);
    } else if (kind === "source") {
      const source = sourceOf(fields, line, problems);
      if (problems.length === before && source !== null) sources.push({ line, source });
    } else {
      const row = entityOf(kind, fields, line, problems);
      if (problems.length === before && row !== null) rows.push(row);
    }
  }
  return { name, rows, sources };
}

type Fields = Readonly<Record<string, unknown>>;

function sourceOf(fields: Fields, line: number, problems: Problem[]): Source | null {
  const row = rowOf("sources", fields, line, problems);
  return row === null ? null : parseSource(row, problems, "any licence");
}

function entityOf(kind: unknown, fields: Fields, line: number, problems: Problem[]): FactRow | null {
  if (typeof kind !== "string" || !Object.hasOwn(tables, kind)) {
    const remedy = `write one of: pack, source, ${Object.keys(tables).join(", ")}`;
    problems.push({ file: ownFile, line, what: `kind: ${JSON.stringify(kind ?? "")} is not known`, remedy });
    return null;
  }
  const table = tables[kind as EntityKind];
  const row = rowOf(table, table === "governments" ? { ...fields, kind } : fields, line, problems);
  return row === null ? null : parseRow(table, row, problems);
}

function parseLine(written: string, line: number, problems: Problem[]): Fields | null {
  const note = (what: string, remedy: string): null => {
    problems.push({ file: ownFile, line, what, remedy });
    return null;
  };
  if (written.length > ownLimits.lineLength)
    return note("the line is too long", `keep to ${ownLimits.lineLength} characters`);
  try {
    const value: unknown = JSON.parse(written);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  } catch {
    // Said below: to a reader both are the same.
  }
  return note("this is no JSON object", 'write one object on one line: {"kind":"company","key":…}');
}

function nameOf({ name }: Fields, line: number, problems: Problem[]): string | null {
  if (typeof name === "string" && name.trim() !== "" && name.length <= ownLimits.nameLength && !isUnseen(name))
    return name.trim();
  const remedy = `write "name" with up to ${ownLimits.nameLength} characters`;
  problems.push({ file: ownFile, line, what: "the pack's name can't be used", remedy });
  return null;
}

/** The object's fields as the cells of a table; null when one of them is nothing that a cell can hold. */
function rowOf(table: TableName, fields: Fields, line: number, problems: Problem[]): TableRow | null {
  const columns = columnsOf(table).filter((column) => !notOwn.has(column));
  const before = problems.length;
  const cells: Record<string, string> = {};
  for (const [field, value] of Object.entries(fields)) {
    const note = (what: string, remedy: string): void =>
      void problems.push({ file: ownFile, line, what: `${field}: ${what}`, remedy });
    const cell = cellOf(value);
    if (!columns.includes(field)) note("there is no such field", `the fields are ${columns.join(", ")}`);
    else if (cell === null) note("can't be read", "write a text, or a list of texts");
    else if (isUnseen(cell)) note("has characters that nobody sees", "write it again without them");
    else if (cell.split("|").some((part) => part.length > ownLimits.textLength))
      note("is too long", `keep to ${ownLimits.textLength} characters`);
    else cells[field] = cell;
  }
  return problems.length > before ? null : { file: ownFile, line, cells };
}

function cellOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (value === null) return "";
  if (!Array.isArray(value) || !value.every((part) => typeof part === "string" && !part.includes("|"))) return null;
  return value.map((part: string) => part.trim()).join("|");
}

/** Control characters, and those that turn the direction of what stands around them. */
function isUnseen(text: string): boolean {
  return /[\p{Cc}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u.test(text);
}
