import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { unpackDate } from "@/knowledge/pack/packed-date";
import { startOfRun } from "@/knowledge/pack/runs";
import { decodeUtf8 } from "@/knowledge/pack/utf8";

/** The string with this number, decoded anew each time; number 0 is the empty string. */
export function stringAt(pack: PackArrays, id: number): string {
  const { stringBlocks, stringLengths, stringBytes } = pack;
  const start = startOfRun({ blocks: stringBlocks, lengths: stringLengths }, id);
  return decodeUtf8(stringBytes, start, start + (stringLengths[id] as number));
}

/** The type or role with this number; number 0 is none. */
export function termAt(pack: PackArrays, term: number): string {
  return stringAt(pack, pack.terms[term] as number);
}

/** The date with this number, or null for number 0. */
export function dateAt(pack: PackArrays, date: number): string | null {
  return unpackDate(pack.dates[date] as number);
}

/** Position of `wanted` among `count` texts that are sorted, or -1. */
export function findSorted(count: number, textAt: (position: number) => string, wanted: string): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const text = textAt(middle);
    if (text === wanted) return middle;
    if (text < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
