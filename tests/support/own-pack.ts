import { checkPackFile, type PackCheck } from "@/knowledge/own/check-pack-file";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { encodeUtf8 } from "@/knowledge/pack/utf8";
import { nameWords } from "./knowledge-of";

/** JSON lines of the given objects; rows cite nobody and are of one day unless they say otherwise. */
export function linesOf(...rows: readonly Readonly<Record<string, unknown>>[]): string {
  return rows
    .map((row) =>
      row["kind"] === "pack" || row["kind"] === "source" ? row : { sources: ["unchecked"], asOf: "2026-10-01", ...row },
    )
    .map((row) => `${JSON.stringify(row)}\n`)
    .join("");
}

/** Checks a text, or the bytes of a compiled pack, as the options page does. */
export function checked(file: string | ArrayBuffer, base: Knowledge, before: ArrayBuffer | null = null): PackCheck {
  const bytes = typeof file === "string" ? encodeUtf8(file).buffer : file;
  return checkPackFile({ bytes, fileName: "harbour.jsonl", before }, base, nameWords);
}

/** The same for a file that has something to use. */
export function used(file: string | ArrayBuffer, base: Knowledge, before: ArrayBuffer | null = null) {
  const check = checked(file, base, before);
  if (check.kind === "refused") throw new Error(`${check.reason}: ${JSON.stringify(check.problems)}`);
  return check;
}
