/** What a character is inside or around a name. */
export const nameCharacterKind = {
  other: 0,
  lower: 1,
  upper: 2,
  /** A letter of a script without case. */
  uncased: 3,
  digit: 4,
  /** A combining mark: belongs to the letter before it and is dropped. */
  mark: 5,
  apostrophe: 6,
  hyphen: 7,
  space: 8,
  dot: 9,
  ampersand: 10,
} as const;

/** Kinds from `lower` to `mark` are the inside of a word. */
export const lastWordKind = 5;

const notYetKnown = 255;

/**
 * Kind of every UTF-16 code unit that was met so far, else 255: the finder of names looks here first, because a call a
 * character is what it could not afford.
 */
const knownKinds = new Uint8Array(0x10000).fill(notYetKnown);
/** The folded character, and in the upper half a second one for "æ" and its like; 0 when not yet known. */
export const knownFolds = new Uint32Array(0x10000);

/** Letters that Unicode does not take apart into a base letter and a mark. */
const spelled: Readonly<Record<string, string>> = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŧ: "t", ŋ: "n", ĳ: "ij", ĸ: "k", ə: "e",
}; // prettier-ignore

const signs: Readonly<Record<number, number>> = {
  0x20: nameCharacterKind.space,
  0x0a: nameCharacterKind.space,
  0x09: nameCharacterKind.space,
  0xa0: nameCharacterKind.space,
  0x202f: nameCharacterKind.space,
  0x27: nameCharacterKind.apostrophe,
  0x60: nameCharacterKind.apostrophe,
  0x2bc: nameCharacterKind.apostrophe,
  0x2018: nameCharacterKind.apostrophe,
  0x2019: nameCharacterKind.apostrophe,
  0x2d: nameCharacterKind.hyphen,
  0x2010: nameCharacterKind.hyphen,
  0x2011: nameCharacterKind.hyphen,
  0x2e: nameCharacterKind.dot,
  0x26: nameCharacterKind.ampersand,
};

/** 1 for ASCII letters and digits: these are known from the start, all other characters when they are first met. */
export const isPlain = new Uint8Array(0x10000);
setPlain("0", "9", nameCharacterKind.digit, 0);
setPlain("A", "Z", nameCharacterKind.upper, 0x20);
setPlain("a", "z", nameCharacterKind.lower, 0);

function setPlain(first: string, last: string, kind: number, fold: number): void {
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) {
    isPlain[code] = 1;
    knownKinds[code] = kind;
    knownFolds[code] = code | fold;
  }
}

/** The kind of a UTF-16 code unit; halves of a surrogate pair, and NaN behind the end, are `other`. */
export function kindOfNameCharacter(code: number): number {
  // The mask makes 0 of NaN, and tells the engine that no index can be out of bounds.
  const kind = knownKinds[code & 0xffff] as number;
  return kind === notYetKnown ? (knownKinds[code & 0xffff] = kindFromUnicode(code)) : kind;
}

/** Lower case without diacritics; a second character stands in the upper 16 bits ("æ" is "ae"). */
export function foldCharacter(code: number): number {
  const fold = knownFolds[code & 0xffff] as number;
  return fold === 0 ? (knownFolds[code] = foldFromUnicode(code)) : fold;
}

function kindFromUnicode(code: number): number {
  const sign = signs[code];
  if (sign !== undefined) return sign;
  if (code >= 0xd800 && code < 0xe000) return nameCharacterKind.other;
  const character = String.fromCharCode(code);
  if (character !== character.toLowerCase()) return nameCharacterKind.upper;
  if (character !== character.toUpperCase()) return nameCharacterKind.lower;
  if (code >= 0x30 && code <= 0x39) return nameCharacterKind.digit;
  if (code < 0xaa) return nameCharacterKind.other;
  if (/\p{M}/u.test(character)) return nameCharacterKind.mark;
  return /[\p{L}\p{N}]/u.test(character) ? nameCharacterKind.uncased : nameCharacterKind.other;
}

function foldFromUnicode(code: number): number {
  if (code >= 0x4e00 && code < 0xe000) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  const folded = spelled[lower] ?? spelled[lower.normalize("NFD").charAt(0)] ?? lower.normalize("NFD").charAt(0);
  return folded.charCodeAt(0) | ((folded.length > 1 ? folded.charCodeAt(1) : 0) << 16);
}
