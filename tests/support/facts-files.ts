import { compileFacts, type CompiledFacts } from "@/knowledge/compile/compile-facts";
import type { FactsFile } from "@/knowledge/compile/fact-row";
import { FactsError, type Problem } from "@/knowledge/compile/problem";
import { columnsOf, type TableName } from "@/knowledge/compile/tables";
import { nameWords } from "./knowledge-of";

/** A facts table of the given rows, with cells by column; what is not given stays empty. `folder` ends with "/". */
export function tableOf(table: TableName, rows: readonly Readonly<Record<string, string>>[], folder = ""): FactsFile {
  const columns = columnsOf(table);
  const lines = rows.map((row) => columns.map((column) => row[column] ?? "").join("\t"));
  return { path: `${folder}${table}.tsv`, text: `${[columns.join("\t"), ...lines].join("\n")}\n` };
}

/** The source "test" that rows of tests cite. */
const testSources: FactsFile = tableOf("sources", [
  {
    id: "test",
    title: "Written for tests",
    publisher: "Source Context",
    url: "https://example.org/test",
    licence: "CC0-1.0",
    retrieved: "2026-01-01",
  },
]);

/** Compiles files together with the source "test". */
export function compiled(...files: readonly FactsFile[]): CompiledFacts {
  return compileFacts([testSources, ...files], nameWords, "test");
}

/** The problems that compiling the files finds; none when they compile. */
export function problemsOf(...files: readonly FactsFile[]): readonly Problem[] {
  try {
    compiled(...files);
    return [];
  } catch (error) {
    if (error instanceof FactsError) return error.problems;
    throw error;
  }
}
