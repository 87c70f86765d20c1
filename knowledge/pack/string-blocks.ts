import { encodeUtf8 } from "./utf8";
import type { PackArrays } from "./pack-sections";

/** Only every sixteenth string has its start in the pack; the others are reached by the lengths before them. */
export const stringsInABlock = 16;
const longestString = 0xffff;

/** The string sections. Throws RangeError for a string of more than 65,535 bytes. */
export function buildStrings(
  texts: readonly string[],
): Pick<PackArrays, "stringBlocks" | "stringLengths" | "stringBytes"> {
  const encoded = texts.map(encodeUtf8);
  const stringLengths = new Uint16Array(encoded.length);
  const stringBlocks = new Uint32Array(Math.ceil(encoded.length / stringsInABlock));
  const stringBytes = new Uint8Array(encoded.reduce((sum, bytes) => sum + bytes.length, 0));
  let start = 0;
  encoded.forEach((bytes, id) => {
    if (bytes.length > longestString) throw new RangeError(`a string of ${bytes.length} bytes`);
    if (id % stringsInABlock === 0) stringBlocks[id / stringsInABlock] = start;
    stringLengths[id] = bytes.length;
    stringBytes.set(bytes, start);
    start += bytes.length;
  });
  return { stringBlocks, stringLengths, stringBytes };
}
