import { getDotPath, safeParse } from "valibot";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { checkRecord } from "./check-record";
import type { FactsFile } from "./fact-row";
import type { Problem } from "./problem";
import { recordSchema } from "./record-schema";

/** One file of records/, checked; null when it can't be read. */
export function parseRecord(file: FactsFile, problems: Problem[]): BackgroundRecord | null {
  const note = (what: string, remedy: string): void =>
    void problems.push({ file: file.path, line: null, what, remedy });
  const json = parseJson(file.text);
  if ("fault" in json) {
    note(`no JSON: ${json.fault}`, "correct the brackets, commas or quotes");
    return null;
  }
  const parsed = safeParse(recordSchema, json.value);
  if (!parsed.success) {
    for (const issue of parsed.issues)
      note(`${getDotPath(issue) ?? "the record"}: ${issue.message}`, "write it as docs/records.md says");
    return null;
  }
  const record = { ...parsed.output, subjects: parsed.output.subjects as EntityKey[] };
  if (!file.path.endsWith(`/${record.id}.json`)) note(`its id is "${record.id}"`, "name the file after the id");
  for (const { what, remedy } of checkRecord(record)) note(what, remedy);
  return record;
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return { fault: cause instanceof Error ? cause.message : String(cause) };
  }
}
