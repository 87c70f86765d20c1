import type { NameWords } from "@/knowledge/compile/name-words";
import type { Problem } from "@/knowledge/compile/problem";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { PackError } from "@/knowledge/pack/pack-error";
import { isPack } from "@/knowledge/pack/pack-header";
import { decodeUtf8 } from "@/knowledge/pack/utf8";
import { comparePacks, type PackComparison } from "./compare-packs";
import { compileOwn } from "./compile-own";
import { linesOfPack } from "./lines-of-pack";
import { ownLimits } from "./own-limits";
import { readOwnLines } from "./own-lines";

/** A file that somebody wants to use as a pack, and what to compare it with. */
export type PackFile = {
  readonly bytes: ArrayBuffer;
  /** "harbour.jsonl": names the pack when the file does not. */
  readonly fileName: string;
  /** The pack that it would replace, or null. */
  readonly before: ArrayBuffer | null;
};

export type PackCheck =
  | {
      readonly kind: "refused";
      readonly reason: "too-large" | "damaged" | "nothing";
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: "checked";
      readonly name: string;
      /** Compiled by us, whatever came in. */
      readonly pack: ArrayBuffer;
      readonly lines: string;
      readonly entities: number;
      /** Day of the newest fact, "2026.11.23". */
      readonly version: string;
      readonly comparison: PackComparison;
      /** Lines that were left out. */
      readonly problems: readonly Problem[];
    };

/** Reads, checks and compiles a file, JSON lines or a compiled pack, and says what it would change. Nothing is stored. */
export function checkPackFile({ bytes, fileName, before }: PackFile, base: Knowledge, words: NameWords): PackCheck {
  if (bytes.byteLength > ownLimits.fileBytes) return { kind: "refused", reason: "too-large", problems: [] };
  const problems: Problem[] = [];
  let lines: string;
  try {
    lines = isPack(bytes) ? linesOfPack(bytes) : decodeUtf8(new Uint8Array(bytes), 0, bytes.byteLength);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const problem = { file: fileName, line: null, what: error.message, remedy: "get the file anew, or its lines" };
    return { kind: "refused", reason: "damaged", problems: [problem] };
  }
  const read = readOwnLines(lines, problems);
  const name = read.name ?? nameOfFile(fileName);
  const compiled = compileOwn(read, base, words, name);
  problems.push(...compiled.problems);
  problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  if (compiled.bytes === null) return { kind: "refused", reason: "nothing", problems };
  const own = openKnowledge(compiled.bytes);
  return {
    kind: "checked",
    name,
    pack: compiled.bytes,
    lines,
    entities: compiled.entities,
    version: own.info.version,
    comparison: comparePacks(own, base, openBefore(before)),
    problems,
  };
}

/** A stored pack that an update of the extension has made unreadable is compared with as if it were not there. */
function openBefore(before: ArrayBuffer | null): Knowledge | null {
  try {
    return before === null ? null : openKnowledge(before);
  } catch (error) {
    if (error instanceof PackError) return null;
    throw error;
  }
}

function nameOfFile(fileName: string): string {
  return fileName.replace(/\.[a-z]{1,6}$/i, "").slice(0, ownLimits.nameLength) || "pack";
}
