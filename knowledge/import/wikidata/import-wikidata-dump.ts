import { isCountryCode } from "@/knowledge/compile/country-names";
import type { EntityTable } from "@/knowledge/compile/tables";
import { keyOfName } from "@/knowledge/pack/derived-key";
import type { ImportedFile } from "@/knowledge/import/importer";
import { tableFile } from "@/knowledge/import/table-file";
import { type DraftRow, draftRow } from "./draft-row";
import { type FilterLine, lineFor } from "./dump-filter";
import { labelOf, textsOf } from "./dump-item";
import { readDump } from "./read-dump";

/** What is read, and what of it is kept. */
export type DumpImport = {
  readonly path: string;
  /** Day of the dump, "YYYY-MM-DD". */
  readonly retrieved: string;
  readonly filter: readonly FilterLine[];
  /** ISO code of the only country whose rows are kept, states aside; null for all. */
  readonly country: string | null;
};

/** What the first reading finds: rows, and the codes by which countries are told. */
type Found = { readonly rows: readonly DraftRow[]; readonly codes: ReadonlyMap<string, string> };

/**
 * Tables of the items in Wikidata's entity dump that the filter takes. The dump is read twice, because an item may name
 * its town long before the town's own line; only what goes into the tables is kept in memory. Throws DumpError.
 */
export async function importWikidataDump({ path, retrieved, filter, country }: DumpImport): Promise<ImportedFile[]> {
  const { rows, codes } = await findRows(path, filter);
  const kept = rows.filter(
    (row) => country === null || row.line.type === "state" || codes.get(row.country) === country,
  );
  const labels = await findLabels(path, wantedLabels(kept));
  const names = { codes, labels, keys: new Map(kept.map((row) => [row.id, keyOf(row)])) };
  const tables = [...new Set(kept.map(({ line }) => line.table))].sort();
  return [
    ...tables.map((table) => {
      const ofTable = kept.filter(({ line }) => line.table === table);
      return tableFile(
        "wikidata",
        table,
        ofTable.map((row) => cellsOf(row, table, names, retrieved)),
      );
    }),
    tableFile("wikidata", "sources", [
      {
        id: "wikidata",
        title: "Wikidata, entity dump",
        publisher: "Wikidata contributors",
        url: "https://www.wikidata.org/",
        licence: "CC0-1.0",
        retrieved,
      },
    ]),
  ];
}

async function findRows(path: string, filter: readonly FilterLine[]): Promise<Found> {
  const rows: DraftRow[] = [];
  const codes = new Map<string, string>();
  const signs = [...new Set(filter.map(({ value }) => `"id":"${value}"`)), '"P297"'];
  for await (const item of readDump(path, (line) => signs.some((sign) => line.includes(sign)))) {
    const code = textsOf(item, "P297")[0]?.toLowerCase() ?? "";
    if (isCountryCode(code)) codes.set(item.id, code);
    const line = lineFor(item, filter);
    const row = line === null ? null : draftRow(item, line);
    // A state lies in itself.
    if (row !== null) rows.push(row.line.type === "state" ? { ...row, country: row.id } : row);
  }
  return { rows, codes };
}

function wantedLabels(rows: readonly DraftRow[]): Set<string> {
  return new Set(rows.flatMap(({ place, offices }) => [place, ...offices.map(({ role }) => role)]).filter(Boolean));
}

async function findLabels(path: string, wanted: ReadonlySet<string>): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  const isWanted = (line: string): boolean => wanted.has(/^\{.{0,40}?"id":"(Q\d+)"/.exec(line)?.[1] ?? "");
  for await (const item of readDump(path, isWanted)) labels.set(item.id, labelOf(item).replace(/[|@[\]{}]/g, " "));
  return labels;
}

function keyOf({ name, id }: DraftRow): string {
  return `${keyOfName(name) || "item"}-${id.toLowerCase()}`;
}

/** What stands for an item: a country's code, a label, the key of a row. */
type Names = {
  readonly codes: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly keys: ReadonlyMap<string, string>;
};

/** The cells of all tables at once; each table takes those that it has. */
function cellsOf(
  row: DraftRow,
  table: EntityTable,
  { codes, labels, keys }: Names,
  asOf: string,
): Record<string, string> {
  const { line, began, ended, related } = row;
  const link = (ids: readonly string[]): string =>
    ids.flatMap((id) => (id === row.id ? [] : (keys.get(id) ?? []))).join("|");
  const state = keys.get(row.country);
  const offices = row.offices.map(({ role, since, until }) => ({ role: labels.get(role) ?? "", since, until }));
  return {
    key: keyOf(row),
    name: row.name,
    aliases: row.aliases.join("|"),
    wikidata: row.id,
    ...(table === "people"
      ? { description: line.type, born: began, died: ended }
      : { founded: began, dissolved: ended }),
    ...(table === "companies" ? { industry: line.type } : { type: line.type }),
    kind: line.type === "state" ? "state" : "government",
    country: codes.get(row.country) ?? "",
    place: labels.get(row.place) ?? "",
    domains: row.host,
    owner: link(related.owner),
    parent: link(related.parent),
    founders: link(related.founders),
    offices: offices
      .filter(({ role }) => role !== "" && state !== undefined)
      .map(({ role, since, until }) => `${role} @ ${state} [${since}..${until}]`)
      .join("|"),
    sources: "wikidata",
    asOf,
  };
}
