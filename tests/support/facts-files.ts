import { compileFacts, type CompiledFacts } from "@/knowledge/compile/compile-facts";
import type { FactsFile } from "@/knowledge/compile/fact-row";
import { FactsError, type Problem } from "@/knowledge/compile/problem";
import { testSources } from "./facts-table";
import { nameWords } from "./knowledge-of";

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
