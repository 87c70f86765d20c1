import { alignSection, headerBytes, sealPack, writeHeader } from "./pack-header";
import { type PackArrays, sectionNames } from "./pack-sections";

/** The pack's bytes. Same arrays, same bytes; little endian on every machine that runs a browser today. */
export function writePack(arrays: PackArrays): ArrayBuffer {
  let end = headerBytes;
  const places = sectionNames.map((name) => {
    const offset = alignSection(end);
    const length = arrays[name].byteLength;
    end = offset + length;
    return { offset, length };
  });
  const bytes = new ArrayBuffer(alignSection(end));
  sectionNames.forEach((name, index) => {
    const array = arrays[name];
    const place = places[index];
    if (place === undefined) return;
    new Uint8Array(bytes, place.offset).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  });
  writeHeader(bytes, places);
  sealPack(bytes);
  return bytes;
}
