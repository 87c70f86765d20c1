import { PackError } from "./pack-error";
import { readHeader } from "./pack-header";
import { bytesPerElement, type PackArrays, packSections, sectionNames } from "./pack-sections";

/** The pack's sections where they lie, by its header; what is in them is for `checkSections`. Throws PackError. */
export function openPack(bytes: ArrayBuffer): PackArrays {
  const places = readHeader(bytes);
  const arrays: Record<string, Uint8Array | Uint16Array | Uint32Array> = {};
  sectionNames.forEach((name, index) => {
    const { offset, length } = places[index] ?? { offset: 0, length: 0 };
    const type = packSections[name];
    if (length % bytesPerElement[type] !== 0) throw new PackError(`section ${name} has a broken length`);
    const count = length / bytesPerElement[type];
    arrays[name] = viewOf(type, bytes, offset, count);
  });
  return arrays as unknown as PackArrays;
}

function viewOf(type: keyof typeof bytesPerElement, bytes: ArrayBuffer, offset: number, count: number) {
  switch (type) {
    case "u8":
      return new Uint8Array(bytes, offset, count);
    case "u16":
      return new Uint16Array(bytes, offset, count);
    case "u32":
      return new Uint32Array(bytes, offset, count);
  }
}
