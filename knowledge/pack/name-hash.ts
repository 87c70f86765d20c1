/** Two independent hashes of a folded name: one finds its row, the other makes sure. 48 bits, so that names need not be stored. */
export const hashSeed = 0x811c9dc5 | 0;

/** One step of the running hash; the compiler and the finder feed it the same folded units. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads a running hash over all 32 bits. */
export function finishHash(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The second hash, 16 bits, of the first `length` units. */
export function checkHash(folded: Uint16Array, length: number): number {
  let hash = 0x9e3779b9 | 0;
  for (let index = 0; index < length; index++)
    hash = Math.imul((hash << 5) ^ (hash >>> 27) ^ (folded[index] as number), 0x2c1b3c6d);
  return finishHash(hash) & 0xffff;
}

/** Bits of the filter's slot for a hash: is it a name, and do longer names start so? */
export const filterBits = { name: 1, longer: 2 } as const;
