/** What a code unit can be part of; one of these per code unit. */
export const characterKind = {
  other: 0,
  space: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  quote: 5,
  dash: 6,
  end: 7,
  currency: 8,
} as const;

const latinEnd = 0x250;

const notYetKnown = 255;

/** Looked up and not computed: this is asked for every code unit of every article. Filled in as characters are met. */
const latin = new Uint8Array(latinEnd).fill(notYetKnown);

function classify(character: string): number {
  if (/\s/u.test(character)) return characterKind.space;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return characterKind.upper;
  if (/[\p{L}\p{M}\u00ad]/u.test(character)) return characterKind.lower;
  if (/\p{Nd}/u.test(character)) return characterKind.digit;
  if ("\"'`«»´".includes(character)) return characterKind.quote;
  if (character === "-") return characterKind.dash;
  if (".!?".includes(character)) return characterKind.end;
  if ("$£€¥".includes(character)) return characterKind.currency;
  return characterKind.other;
}

/** The kind of one UTF-16 code unit, as `characterKind` numbers them. Scripts without case count as lower case. */
export function kindOfCode(code: number): number {
  if (code < latinEnd) {
    const kind = latin[code] as number;
    return kind === notYetKnown ? (latin[code] = classify(String.fromCharCode(code))) : kind;
  }
  // Past the end of a text `charCodeAt` gives no number.
  if (Number.isNaN(code)) return characterKind.other;
  if (code < 0x2000) return kindOfEarlyLetter(code);
  if (code < 0x3040) return kindOfSymbol(code);
  if (code >= 0xd800 && code <= 0xf8ff) return characterKind.other;
  if (code === 0xfeff) return characterKind.space;
  return code >= 0xff00 ? characterKind.other : characterKind.lower;
}

function kindOfEarlyLetter(code: number): number {
  const isUpper = (code >= 0x386 && code <= 0x3ab) || (code >= 0x400 && code <= 0x42f);
  if (isUpper) return characterKind.upper;
  if (code === 0x1680) return characterKind.space;
  return characterKind.lower;
}

function kindOfSymbol(code: number): number {
  if (code <= 0x200b || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000)
    return characterKind.space;
  // Joiners shape words (Persian, Hindi) and do not end them.
  if (code === 0x200c || code === 0x200d) return characterKind.lower;
  if (code >= 0x2010 && code <= 0x2015) return characterKind.dash;
  if ((code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a) return characterKind.quote;
  if (code === 0x2026) return characterKind.end;
  if (code === 0x20ac) return characterKind.currency;
  return characterKind.other;
}
