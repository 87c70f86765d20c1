import type { EntityKey, EntityKind, RelationKind } from "@/knowledge/lookup/entity";
import { type FactRow, isImported, type NamedRelation } from "./fact-row";
import { leadsBy } from "./leading-roles";
import {
  type Cell,
  parseAlias,
  parseCountry,
  parseDate,
  parseDay,
  parseDomain,
  parseKey,
  parseRelation,
  parseTicker,
  parseWikidata,
  splitCell,
} from "./parse-cells";
import type { TableRow } from "./parse-table";
import { plainLettering } from "./plain-lettering";
import type { Problem } from "./problem";
import { type EntityTable, tableKinds } from "./tables";

/** Reads the cells of one row, notes each that is wrong, and reads on. */
class CellReader {
  private readonly row: TableRow;
  private readonly problems: Problem[];

  constructor(row: TableRow, problems: Problem[]) {
    this.row = row;
    this.problems = problems;
  }

  note(column: string, what: string, remedy: string): void {
    this.problems.push({ file: this.row.file, line: this.row.line, what: `${column}: ${what}`, remedy });
  }

  text(column: string): string {
    return this.row.cells[column] ?? "";
  }

  required(column: string): string {
    const text = this.text(column);
    if (text === "") this.note(column, "is empty", "fill it in; a row without it can't be used");
    return text;
  }

  /** The parsed cell, or `none` when it is empty or wrong. */
  one<Value>(column: string, parse: (cell: string) => Cell<Value>, none: Value): Value {
    const text = this.text(column);
    return text === "" ? none : (this.parsed(column, parse(text)) ?? none);
  }

  many<Value>(column: string, parse: (cell: string) => Cell<Value>): Value[] {
    return splitCell(this.text(column))
      .map((part) => this.parsed(column, parse(part)))
      .filter((value) => value !== null);
  }

  private parsed<Value>(column: string, cell: Cell<Value>): Value | null {
    if ("value" in cell) return cell.value;
    this.note(column, cell.what, cell.remedy);
    return null;
  }
}

/** One row of a facts table; null only when it has no key or name. */
export function parseRow(table: EntityTable, row: TableRow, problems: Problem[]): FactRow | null {
  const cells = new CellReader(row, problems);
  const key = cells.one("key", parseKey, "" as EntityKey);
  if (cells.required("key") === "" || cells.required("name") === "" || key === "") return null;
  const isPerson = table === "people";
  return {
    key,
    kind: parseKind(table, cells),
    name: isImported(row) && !isPerson ? plainLettering(cells.text("name"), table === "companies") : cells.text("name"),
    aliases: cells.many("aliases", parseAlias),
    wikidata: cells.one("wikidata", parseWikidata, 0),
    type: parseType(table, cells),
    country: cells.one("country", parseCountry, ""),
    place: cells.text("place"),
    began: cells.one(isPerson ? "born" : "founded", parseDate, ""),
    ended: cells.one(isPerson ? "died" : "dissolved", parseDate, ""),
    ticker: cells.one("ticker", parseTicker, ""),
    domains: cells.many("domains", parseDomain),
    relations: parseRelations(cells),
    stateFunded: parseStateFunded(cells),
    demonyms: splitCell(cells.text("demonyms")),
    metonyms: splitCell(cells.text("metonyms")),
    sources: splitCell(cells.required("sources")),
    asOf: cells.one("asOf", parseDay, "") || cells.required("asOf"),
    file: row.file,
    line: row.line,
  };
}

function parseKind(table: EntityTable, cells: CellReader): EntityKind {
  const kind = tableKinds[table];
  if (kind !== "as written") return kind;
  const written = cells.required("kind");
  if (written === "government" || written === "state") return written;
  if (written !== "") cells.note("kind", `"${written}" is not known`, "write government or state");
  return "government";
}

function parseType(table: EntityTable, cells: CellReader): string {
  const column = table === "companies" ? "industry" : table === "people" ? "description" : "type";
  const type = cells.text(column);
  if (type.length > 80 || /[.;:!?]/.test(type))
    cells.note(column, "is no short noun phrase", 'write a few words like "chip maker"');
  return type;
}

function parseStateFunded(cells: CellReader): boolean | null {
  const text = cells.text("stateFunded");
  if (text === "yes" || text === "true") return true;
  if (text === "no" || text === "false") return false;
  if (text !== "") cells.note("stateFunded", `"${text}" is neither yes nor no`, "write yes, no, or leave it empty");
  return null;
}

const relationColumns: readonly (readonly [string, RelationKind])[] = [
  ["owner", "owner"],
  ["parent", "parent"],
  ["founders", "founder"],
];

function parseRelations(cells: CellReader): NamedRelation[] {
  const rowDay = cells.text("asOf");
  const read = (column: string) =>
    cells.many(column, parseRelation).map(({ knownOn, ...relation }) => ({ ...relation, asOf: knownOn ?? rowDay }));
  const plain = relationColumns.flatMap(([column, kind]) =>
    read(column).map((relation) => ({ ...relation, kind, reversed: false })),
  );
  const offices = read("offices").map((relation): NamedRelation => {
    if (relation.role === null)
      cells.note("offices", `"${relation.key}" has no role`, "write role @ key [since..until]");
    if (isFounder(relation.role)) return { ...relation, kind: "founder", reversed: true, role: null };
    return { ...relation, kind: leadsBy(relation.role ?? "member") ? "leads" : "member", reversed: false };
  });
  return [...plain, ...offices];
}

function isFounder(role: string | null): boolean {
  return role === "founder" || role === "co-founder" || role === "cofounder";
}
