import type { EntityKind } from "@/knowledge/lookup/entity";

/** Columns of every facts table, in the order that the file must have. */
const tableColumns = {
  companies:
    "key name aliases wikidata industry country place founded dissolved ticker domains owner parent founders sources asOf",
  people: "key name aliases wikidata description country born died offices sources asOf",
  organisations: "key name aliases wikidata type country place founded dissolved domains parent sources asOf",
  outlets: "key name aliases wikidata type country place founded dissolved domains owner stateFunded sources asOf",
  governments:
    "key name aliases kind wikidata type country place founded dissolved domains parent demonyms metonyms sources asOf",
  sources: "id title publisher url licence retrieved",
  corrections: "key field action value reason",
  renames: "key name ticker domains sources asOf",
} as const;

/** A kind of file in the facts folder, without ".tsv". */
export type TableName = keyof typeof tableColumns;
/** One whose rows are entities. */
export type EntityTable = Exclude<TableName, "sources" | "corrections" | "renames">;

/** What the rows of a table are; governments.tsv says so itself. */
export const tableKinds: Readonly<Record<EntityTable, EntityKind | "as written">> = {
  companies: "company",
  people: "person",
  organisations: "organisation",
  outlets: "outlet",
  governments: "as written",
};

export const entityTables = Object.keys(tableKinds) as readonly EntityTable[];

/** The columns of one table as a list. */
export function columnsOf(table: TableName): readonly string[] {
  return tableColumns[table].split(" ");
}
