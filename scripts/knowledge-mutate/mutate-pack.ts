import { headerBytes, readHeader, sealPack } from "@/knowledge/pack/pack-header";
import type { Random } from "./random";

const extremes = [0, 1, 65535, 65536, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/**
 * A damaged copy of a pack: bits flipped, sections swapped, cut short, made longer, or with huge numbers under a checksum
 * that fits again, as somebody would make it who means harm.
 */
export function mutatePack(
  whole: ArrayBuffer,
  random: Random,
): { readonly bytes: ArrayBuffer; readonly isSealed: boolean } {
  const kind = random(6);
  if (kind === 0) return { bytes: whole.slice(0, random(whole.byteLength)), isSealed: false };
  if (kind === 1) return { bytes: lengthened(whole, 1 + random(64)), isSealed: false };
  const bytes = whole.slice(0);
  if (kind === 2) flipBits(new Uint8Array(bytes), random, false);
  if (kind === 3) flipBits(new Uint8Array(bytes), random, true);
  if (kind === 4) swapSections(new DataView(bytes), random);
  if (kind === 5) writeExtremes(bytes, random);
  const isSealed = random(2) === 0;
  if (isSealed) sealPack(bytes);
  return { bytes, isSealed };
}

function lengthened(whole: ArrayBuffer, by: number): ArrayBuffer {
  const longer = new Uint8Array(whole.byteLength + by);
  longer.set(new Uint8Array(whole));
  return longer.buffer;
}

function flipBits(bytes: Uint8Array, random: Random, inHeader: boolean): void {
  for (let flips = 1 + random(4); flips > 0; flips--) {
    const at = random(inHeader ? headerBytes : bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
  }
}

function swapSections(view: DataView, random: Random): void {
  const count = readHeader(view.buffer as ArrayBuffer).length;
  const placeOf = (section: number): number => headerBytes - (count - section) * 12;
  const [one, other] = [placeOf(random(count)), placeOf(random(count))];
  for (const field of random(2) === 0 ? [4, 8] : [8]) {
    const kept = view.getUint32(one + field, true);
    view.setUint32(one + field, view.getUint32(other + field, true), true);
    view.setUint32(other + field, kept, true);
  }
}

function writeExtremes(bytes: ArrayBuffer, random: Random): void {
  const view = new DataView(bytes);
  const filled = readHeader(bytes).filter(({ length }) => length >= 4);
  const { offset, length } = filled[random(filled.length)] ?? { offset: headerBytes, length: 4 };
  for (let writes = 1 + random(3); writes > 0; writes--)
    view.setUint32(offset + random(length >> 2) * 4, extremes[random(extremes.length)] ?? 0, true);
}
