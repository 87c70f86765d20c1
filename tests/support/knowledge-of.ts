import { resolve } from "node:path";
import { compileFacts } from "@/knowledge/compile/compile-facts";
import type { FactsFile } from "@/knowledge/compile/fact-row";
import type { NameWords } from "@/knowledge/compile/name-words";
import { type EntityTable, tableKinds } from "@/knowledge/compile/tables";
import { readNameWords } from "@/knowledge/import/read-folder";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { tableOf, testSources } from "./facts-table";

/**
 * One entity for a test; the other fields are the cells of its facts table as docs/knowledge.md has them, such as
 * `aliases: "TBK{acronym}"` or `offices: "chief executive @ telbrik [2019..]"`. The key is made of the name if not given.
 */
export type TestEntity = { readonly kind: EntityKind; readonly name: string; readonly key?: string } & {
  /** A row of a register. */
  readonly imported?: true;
} & {
  readonly [cell in
    | "aliases" | "wikidata" | "industry" | "type" | "description" | "country" | "place" | "founded" | "dissolved" | "born" | "died"
    | "ticker" | "domains" | "owner" | "parent" | "founders" | "offices" | "stateFunded" | "demonyms" | "metonyms" | "sources" | "asOf"]?: string;
}; // prettier-ignore

/** Compiles a handful of entities (and records) to a real pack and opens it. A wrong cell fails the test with its reason. */
export function knowledgeOf(entities: readonly TestEntity[], records: readonly BackgroundRecord[] = []): Knowledge {
  return openKnowledge(packOf(entities, records));
}

/** The bytes of that pack. */
export function packOf(entities: readonly TestEntity[], records: readonly BackgroundRecord[] = []): ArrayBuffer {
  return compileFacts(factsFilesOf(entities, records), nameWords, "test").bytes;
}

/** The same as files of a facts folder. */
export function factsFilesOf(entities: readonly TestEntity[], records: readonly BackgroundRecord[] = []): FactsFile[] {
  const rowsOf = new Map<string, { table: EntityTable; folder: string; rows: Record<string, string>[] }>();
  for (const { imported, ...entity } of entities) {
    const table = tableOfKind(entity.kind);
    const row = { sources: "test", asOf: "2026-01-01", ...entity, key: entity.key ?? keyOf(entity.name) };
    const folder = imported === true ? "imported/test/" : "";
    rowsOf.set(folder + table, { table, folder, rows: [...(rowsOf.get(folder + table)?.rows ?? []), row] });
  }
  return [
    testSources,
    ...[...rowsOf.values()].map(({ table, folder, rows }) =>
      tableOf(
        table,
        rows.sort((one, other) => ((one["key"] ?? "") < (other["key"] ?? "") ? -1 : 1)),
        folder,
      ),
    ),
    ...records.map((record) => ({ path: `records/${record.id}.json`, text: JSON.stringify(record) })),
  ];
}

/** The real lists of words that make a bare name dangerous. */
export const nameWords: NameWords = readNameWords(resolve(import.meta.dirname, "../../assets/words"));

function tableOfKind(kind: EntityKind): EntityTable {
  const tables = Object.keys(tableKinds) as EntityTable[];
  return tables.find((table) => tableKinds[table] === kind) ?? "governments";
}

function keyOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
