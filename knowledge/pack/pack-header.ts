import { crc32 } from "./crc";
import { PackError } from "./pack-error";
import { sectionNames } from "./pack-sections";

/** "SCKP" read as a little-endian number. */
const magic = 0x504b4353;
/** Raised whenever a section changes its meaning. */
const packFormat = 5;

/** Bytes before the table of sections: magic, format, length, checksum, number of sections, nothing. */
const fixedBytes = 24;
/** Number of the section, offset, length in bytes. */
const entryBytes = 12;
export const headerBytes = fixedBytes + sectionNames.length * entryBytes;
const checksumAt = 12;

export type SectionPlace = { readonly offset: number; readonly length: number };

/** Writes magic, sizes and the table of sections; the checksum is filled in by `sealPack`. */
export function writeHeader(bytes: ArrayBuffer, places: readonly SectionPlace[]): void {
  const view = new DataView(bytes);
  view.setUint32(0, magic, true);
  view.setUint32(4, packFormat, true);
  view.setUint32(8, bytes.byteLength, true);
  view.setUint32(16, places.length, true);
  places.forEach((place, index) => {
    const at = fixedBytes + index * entryBytes;
    view.setUint32(at, index + 1, true);
    view.setUint32(at + 4, place.offset, true);
    view.setUint32(at + 8, place.length, true);
  });
}

/** Puts the checksum of everything else into the header. */
export function sealPack(bytes: ArrayBuffer): void {
  new DataView(bytes).setUint32(checksumAt, checksumOf(bytes), true);
}

/** How long the pack says it is that begins with these bytes. Throws PackError. */
export function readPackLength(start: ArrayBuffer): number {
  if (start.byteLength < headerBytes || !isPack(start)) throw new PackError("this is not a knowledge pack");
  return new DataView(start).getUint32(8, true);
}

/** Whether the bytes begin as a compiled pack does; anything else about it may be wrong. */
export function isPack(bytes: ArrayBuffer): boolean {
  return bytes.byteLength >= 4 && new DataView(bytes).getUint32(0, true) === magic;
}

/** Throws PackError unless the bytes are those that were written; for build and import, not for each load. */
export function verifyChecksum(bytes: ArrayBuffer): void {
  readHeader(bytes);
  if (new DataView(bytes).getUint32(checksumAt, true) !== checksumOf(bytes)) {
    throw new PackError("the pack is damaged: its checksum does not match");
  }
}

/** Where each section lies, in the order of `sectionNames`. Throws PackError. */
export function readHeader(bytes: ArrayBuffer): readonly SectionPlace[] {
  if (bytes.byteLength < headerBytes) throw new PackError("the pack is cut short");
  const view = new DataView(bytes);
  if (view.getUint32(0, true) !== magic) throw new PackError("this is not a knowledge pack");
  const format = view.getUint32(4, true);
  if (format !== packFormat) throw new PackError(`the pack has format ${format}, we read ${packFormat}`);
  if (view.getUint32(8, true) !== bytes.byteLength) throw new PackError("the pack does not have the length it says");
  if (view.getUint32(16, true) !== sectionNames.length) throw new PackError("the pack's sections are not ours");
  let end = headerBytes;
  return sectionNames.map((name, index) => {
    const at = fixedBytes + index * entryBytes;
    const offset = view.getUint32(at + 4, true);
    const length = view.getUint32(at + 8, true);
    const inOrder = view.getUint32(at, true) === index + 1 && offset === alignSection(end);
    if (!inOrder || length > bytes.byteLength - offset) throw new PackError(`section ${name} is out of place`);
    end = offset + length;
    return { offset, length };
  });
}

/** Sections start at multiples of four, so that every typed array may lie on them. */
export function alignSection(offset: number): number {
  return (offset + 3) & ~3;
}

function checksumOf(bytes: ArrayBuffer): number {
  const copy = new Uint8Array(bytes.slice(0, headerBytes));
  copy.fill(0, checksumAt, checksumAt + 4);
  return (crc32(copy) ^ crc32(new Uint8Array(bytes, headerBytes))) >>> 0;
}
