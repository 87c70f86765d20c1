import { characterKind, kindOfCode } from "@/engine/text/characters";
import { codeUnitsOf } from "@/engine/text/code-units";
import { Columns } from "@/engine/text/columns";
import { type Vocabulary, vocabularyForText } from "@/engine/text/vocabulary";
import { wordEnd } from "@/engine/text/word-end";

/** Bits of `Tokens.shapes`. */
export const shape = {
  /** Letters, perhaps with digits, hyphens, apostrophes or inner full stops ("U.S.", "e-mail", "O'Hara"). */
  word: 1,
  /** Begins with a digit or with money: "5,000.5", "$12m", "2019". */
  number: 2,
  /** Anything else: one mark each, but for runs of dashes and full stops. */
  mark: 4,
  /** First letter is upper case. */
  capital: 8,
  /** Two letters or more, all upper case. */
  allCaps: 16,
  /** Any quotation mark or apostrophe that stands for itself: " “ ” „ « » ‹ › ' ‘ ’ ` and ''. */
  quote: 32,
  /** Dash with or without spaces; a hyphen inside a word is part of the word. */
  dash: 64,
  /** . ! ? … */
  end: 128,
  /** Split off its word: "'s", "n't", "'re", "'ve", "'ll", "'d", "'m". */
  suffix: 256,
  /** White space (or the start of the text) before it. */
  spaced: 512,
  hyphenated: 1024,
  /** "U.S.", "a.m.": the full stop belongs to it, and may end the sentence too. */
  dotted: 2048,
  /** A letter behind the first may be upper case: "iPhone", "al-Nordiya". */
  inner: 4096,
} as const;

/** The words and marks of a text as parallel arrays; token numbers are positions in them. */
export type Tokens = {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Lower case, with "'" for every apostrophe. Marks stand as written. */
  readonly words: readonly string[];
  readonly shapes: Uint16Array;
  /** Of each word its number in `vocabulary`, by which `PerWord` keeps what is found out about it; −1 of words that have none. */
  readonly numbers: Int32Array;
  readonly vocabulary: Vocabulary;
  /** For what later steps find out about each token. */
  readonly columns: Columns;
};

/** Splits `text` in one pass, in linear time, whatever it holds. Nothing but white space lies between tokens. */
export function tokenise(text: string): Tokens {
  // News has a token for each five characters.
  const room = (text.length >> 2) + 16;
  const columns = new Columns(room);
  const units = codeUnitsOf(text);
  const building: Building = {
    text,
    units,
    count: 0,
    starts: columns.int32(room),
    ends: columns.int32(room),
    words: [],
    shapes: columns.uint16(room),
    numbers: columns.int32(room),
    vocabulary: vocabularyForText(),
    columns,
  };
  let spaced: number = shape.spaced;
  for (let at = 0; at < text.length;) {
    const kind = kindOfCode(units[at] as number);
    if (kind === characterKind.space) {
      spaced = shape.spaced;
      at += 1;
      continue;
    }
    at = isWordStart(units, at, kind) ? addWord(building, at, spaced) : addMark(building, at, kind, spaced);
    spaced = 0;
  }
  const { count } = building;
  return {
    text,
    count,
    starts: building.starts.subarray(0, count),
    ends: building.ends.subarray(0, count),
    words: building.words,
    shapes: building.shapes.subarray(0, count),
    numbers: building.numbers.subarray(0, count),
    vocabulary: building.vocabulary,
    columns,
  };
}

type Building = { -readonly [Key in keyof Tokens]: Tokens[Key] } & { words: string[]; readonly units: Uint16Array };

/** "@name", "#topic" and "$5" are words from their sign on. */
function isWordStart(units: Uint16Array, at: number, kind: number): boolean {
  if (kind >= characterKind.lower && kind <= characterKind.digit) return true;
  if (kind !== characterKind.currency && units[at] !== 0x40 && units[at] !== 0x23) return false;
  const next = kindOfCode(units[at + 1] as number);
  if (kind === characterKind.currency) return next === characterKind.digit;
  return next >= characterKind.lower && next <= characterKind.digit;
}

/** Adds the token at [start, end) that is written as its word, but for capitals without accents. */
function add(building: Building, start: number, end: number, flags: number): void {
  const { text, units, vocabulary } = building;
  const number = vocabulary.numberAt(units, start, end);
  const word = number < 0 ? text.slice(start, end).toLowerCase() : (vocabulary.words[number] ?? "");
  put(building, start, end, word, number, flags);
}

/** Adds the token at [start, end), whose letters are other ones than those of its word. */
function addAs(building: Building, start: number, end: number, word: string, flags: number): void {
  const { vocabulary } = building;
  const number = vocabulary.numberOf(word);
  put(building, start, end, number < 0 ? word : (vocabulary.words[number] ?? ""), number, flags);
}

function put(building: Building, start: number, end: number, word: string, number: number, flags: number): void {
  const { count } = building;
  if (count === building.starts.length) makeRoom(building);
  building.starts[count] = start;
  building.ends[count] = end;
  building.shapes[count] = flags;
  building.numbers[count] = number;
  building.words.push(word);
  building.count = count + 1;
}

function addWord(building: Building, start: number, spaced: number): number {
  const { text, units } = building;
  const found = wordEnd(units, text.length, start);
  const end = found.end;
  const split = found.apostrophe < 0 ? end : suffixStart(text, start, end, found.apostrophe);
  let flags = spaced;
  const first = kindOfCode(units[start] as number);
  flags |= first === characterKind.digit || first === characterKind.currency ? shape.number : shape.word;
  if (first === characterKind.upper) flags |= shape.capital;
  if (found.hyphenated) flags |= shape.hyphenated;
  if (found.dotted) flags |= shape.dotted;
  if (found.mixed) flags |= shape.inner;
  if (first === characterKind.upper && isAllCaps(units, start, split)) flags |= shape.allCaps;
  if (split === end) {
    // Most words are written in small letters, or begin with a capital.
    const isPlain = !found.mixed && (units[start] as number) < 0x80 && found.apostrophe < 0;
    if (isPlain) add(building, start, end, flags);
    else addAs(building, start, end, plainWord(text.slice(start, end), found.apostrophe >= 0), flags);
    return end;
  }
  if (split > start) addAs(building, start, split, plainWord(text.slice(start, split), true), flags);
  addAs(building, split, end, plainWord(text.slice(split, end), true), shape.word | shape.suffix);
  return end;
}

function makeRoom(building: Building): void {
  const { starts, ends, shapes, numbers, columns } = building;
  const room = building.count * 2;
  (building.starts = columns.int32(room)).set(starts);
  (building.ends = columns.int32(room)).set(ends);
  (building.shapes = columns.uint16(room)).set(shapes);
  (building.numbers = columns.int32(room)).set(numbers);
}

function isAllCaps(units: Uint16Array, start: number, end: number): boolean {
  if (end - start < 2) return false;
  for (let at = start; at < end; at += 1) if (kindOfCode(units[at] as number) === characterKind.lower) return false;
  return true;
}

function plainWord(written: string, apostrophe: boolean): string {
  const lower = written.toLowerCase();
  return apostrophe ? lower.replaceAll("’", "'") : lower;
}

/** Where "'s", "n't" and their like begin in the word whose last apostrophe is at `apostrophe`; else `end`. */
function suffixStart(text: string, start: number, end: number, apostrophe: number): number {
  const after = end - apostrophe - 1;
  if (after > 2) return end;
  const tail = text.slice(apostrophe + 1, end).toLowerCase();
  if (tail === "t" && apostrophe - start > 1 && text.charAt(apostrophe - 1).toLowerCase() === "n")
    return apostrophe - 1;
  if (tail === "s" || tail === "d" || tail === "m" || tail === "re" || tail === "ve" || tail === "ll")
    return apostrophe;
  return end;
}

function addMark(building: Building, start: number, kind: number, spaced: number): number {
  const { text, units } = building;
  let end = start + 1;
  let flags = shape.mark | spaced;
  if (kind === characterKind.quote) {
    flags |= shape.quote;
    const mark = text.charAt(start);
    // Typewriter double quotes: ''so'' and ``so''.
    if ((mark === "'" || mark === "`") && text.charAt(end) === mark) end += 1;
  } else if (kind === characterKind.dash) {
    flags |= shape.dash;
    while (kindOfCode(units[end] as number) === characterKind.dash) end += 1;
  } else if (kind === characterKind.end) {
    flags |= shape.end;
    while (units[end] === 0x2e && units[start] === 0x2e) end += 1;
  } else if (isSurrogatePair(units, start)) {
    end += 1;
  }
  add(building, start, end, flags);
  return end;
}

function isSurrogatePair(units: Uint16Array, at: number): boolean {
  const high = units[at] as number;
  const low = units[at + 1] as number;
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** Number of the first token that starts at or after `position`; `count` when there is none. */
export function tokenAt(tokens: Tokens, position: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
