import { characterKind, kindOfCode } from "@/engine/text/characters";

/** What was seen on the way to the end of a word. */
type WordEnd = {
  end: number;
  /** Position of the last apostrophe inside, or -1. */
  apostrophe: number;
  hyphenated: boolean;
  /** Single letters with full stops between: "U.S.", "a.m."; the last full stop is included. */
  dotted: boolean;
  /** Whether a letter behind the first may have a lower case: most words have none and stay as they are. */
  mixed: boolean;
};

/** One for all calls, for there is one for each word of each article: it holds until the next. */
const found: WordEnd = { end: 0, apostrophe: -1, hyphenated: false, dotted: false, mixed: false };

/** Only of Latin letters `kindOfCode` says of each whether it is upper case. */
const beyondLatin = 0x250;

/** The end of the word that starts at `start` of a text of this length: marks belong to it only between two of its letters or digits. */
export function wordEnd(units: Uint16Array, length: number, start: number): Readonly<WordEnd> {
  let at = start + 1;
  let apostrophe = -1;
  let hyphenated = false;
  let dots = 0;
  let dotted = true;
  let sinceDot = 1;
  let mixed = false;
  for (; at < length; at += 1) {
    const code = units[at] as number;
    // Most of a text: small letters, and the space behind them.
    if (code >= 0x61 && code <= 0x7a) {
      sinceDot += 1;
      continue;
    }
    if (code === 0x20) break;
    const kind = kindOfCode(code);
    if (kind >= characterKind.lower && kind <= characterKind.digit) {
      if (kind === characterKind.upper || code >= beyondLatin) mixed = true;
      sinceDot += 1;
      continue;
    }
    if (sinceDot > 1) dotted = false;
    if (!joins(units, at, code, dotted)) break;
    if (code === 0x2e) {
      dots += 1;
      sinceDot = 0;
    } else {
      dotted = false;
      if (code === 0x27 || code === 0x2019) apostrophe = at;
      else if (kind === characterKind.dash) hyphenated = true;
    }
  }
  dotted = dotted && dots > 0 && sinceDot <= 1;
  if (dotted && units[at] === 0x2e) at += 1;
  found.end = at;
  found.apostrophe = apostrophe;
  found.hyphenated = hyphenated;
  found.dotted = dotted;
  found.mixed = mixed;
  return found;
}

/** Whether the mark at `at` joins what stands before and after it to one word. */
function joins(units: Uint16Array, at: number, code: number, dotted: boolean): boolean {
  const before = kindOfCode(units[at - 1] as number);
  const after = kindOfCode(units[at + 1] as number);
  if (after < characterKind.lower || after > characterKind.digit) return false;
  if (before < characterKind.lower || before > characterKind.digit) return false;
  switch (code) {
    case 0x27: // '
    case 0x2019: // ’
    case 0x2d: // -
    case 0x2010: // ‐
    case 0x2011: // ‑
    case 0x5f: // _
      return true;
    case 0x26: // &
      return before === characterKind.upper && after === characterKind.upper;
    case 0x2c: // ,
      return before === characterKind.digit && after === characterKind.digit;
    case 0x2e: // . joins "3.5", "example.com" and "U.S.", and parts "done.Next"
      return dotted || after !== characterKind.upper;
    default:
      return false;
  }
}
