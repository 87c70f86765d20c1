/**
 * A set of words as a Bloom filter: says "yes" for every word that was put in, and by mistake for about one other
 * word in a hundred, so its answer is one hint among several. Thirty thousand words take 40 kB.
 */
export type WordFilter = {
  readonly hashes: number;
  readonly words: number;
  /** Base64, as it stands in the file: it is asked where it lies, and never decoded as a whole. */
  readonly bits: string;
};

/** What filters ask of a word: made once for all of them. */
export type HashedWord = { readonly start: number; readonly step: number };

/** Of a word that is already folded by `foldWord`. */
export function hashWord(word: string): HashedWord {
  return { start: hashOf(word, startSeed), step: hashOf(word, stepSeed) | 1 };
}

/** Whether the word is (almost surely) in the set. */
export function hasWord(filter: WordFilter, { start, step }: HashedWord): boolean {
  const size = filter.bits.length * bitsPerLetter;
  let at = start;
  for (let round = 0; round < filter.hashes; round += 1) {
    if (!hasBit(filter.bits, (at >>> 0) % size)) return false;
    at = (at + step) | 0;
  }
  return true;
}

/** A byte's lowest bit is its first; Base64 spells bytes from their highest. */
function hasBit(letters: string, bit: number): boolean {
  const place = (bit & ~7) + 7 - (bit & 7);
  const letter = Math.floor(place / bitsPerLetter);
  const value = letterValues[letters.charCodeAt(letter)] ?? 0;
  return ((value >> (bitsPerLetter - 1 - (place - letter * bitsPerLetter))) & 1) !== 0;
}

/** Packs folded words, with `bitsPerWord` bits for each; the same words give the same text in any order. */
export function writeWordFilter(words: ReadonlySet<string>, bitsPerWord: number): WordFilter {
  const bits = new Uint8Array(Math.ceil((words.size * bitsPerWord) / 24) * 3);
  const hashes = Math.max(1, Math.round(bitsPerWord * Math.LN2));
  const size = bits.length * 8;
  for (const word of words) {
    const { start, step } = hashWord(word);
    let at = start;
    for (let round = 0; round < hashes; round += 1) {
      const bit = (at >>> 0) % size;
      bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
      at = (at + step) | 0;
    }
  }
  return { hashes, words: words.size, bits: toBase64(bits) };
}

const bitsPerLetter = 6;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const letterValues = new Uint8Array(128);
for (let at = 0; at < letters.length; at += 1) letterValues[letters.charCodeAt(at)] = at;

const startSeed = 0x81_1c_9d_c5;
const stepSeed = 0x2f_0b_44_47;

/** FNV-1a over UTF-16 code units with a last stir, so that short words spread. */
function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  return hash ^ (hash >>> 13);
}

/** Filters are written in whole groups of three bytes, so there is no padding. */
function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += letters.charAt(three >>> 18) + letters.charAt((three >>> 12) & 63);
    text += letters.charAt((three >>> 6) & 63) + letters.charAt(three & 63);
  }
  return text;
}
