import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { FactsFile } from "./fact-row";
import type { Problem } from "./problem";

/** One file of records/; null when it can't be read. */
export function parseRecord(file: FactsFile, problems: Problem[]): BackgroundRecord | null {
  try {
    return JSON.parse(file.text) as BackgroundRecord;
  } catch (cause) {
    problems.push({
      file: file.path,
      line: null,
      what: `no JSON: ${String(cause)}`,
      remedy: "correct the brackets, commas or quotes",
    });
    return null;
  }
}
