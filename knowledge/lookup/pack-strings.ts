import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { decodeUtf8 } from "@/knowledge/pack/utf8";

/** The string with this number, decoded anew each time; number 0 is the empty string. */
export function stringAt(pack: PackArrays, id: number): string {
  const { stringStarts, stringBytes } = pack;
  return decodeUtf8(stringBytes, stringStarts[id] as number, stringStarts[id + 1] as number);
}

/** Position of `wanted` in a column of string numbers that is sorted by text, or -1. */
export function findSorted(pack: PackArrays, column: Uint32Array, wanted: string): number {
  let low = 0;
  let high = column.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const text = stringAt(pack, column[middle] as number);
    if (text === wanted) return middle;
    if (text < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
