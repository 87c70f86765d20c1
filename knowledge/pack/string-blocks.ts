import type { PackArrays } from "./pack-sections";
import { buildBlocks } from "./runs";
import { encodeUtf8 } from "./utf8";

const longestString = 0xffff;

/** The string sections. Throws RangeError for a string of more than 65,535 bytes. */
export function buildStrings(
  texts: readonly string[],
): Pick<PackArrays, "stringBlocks" | "stringLengths" | "stringBytes"> {
  const encoded = texts.map(encodeUtf8);
  const stringLengths = Uint16Array.from(encoded, (bytes) => {
    if (bytes.length > longestString) throw new RangeError(`a string of ${bytes.length} bytes`);
    return bytes.length;
  });
  const stringBytes = new Uint8Array(encoded.reduce((sum, bytes) => sum + bytes.length, 0));
  let start = 0;
  for (const bytes of encoded) {
    stringBytes.set(bytes, start);
    start += bytes.length;
  }
  return { stringBlocks: buildBlocks(stringLengths), stringLengths, stringBytes };
}
