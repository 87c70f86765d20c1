/**
 * Letters told by their code units. A pattern such as /\p{L}/u would do, but a browser takes some 10 ms to make one, on
 * each page anew.
 */
export function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x2c00 || (code >= 0x3000 && code < 0x3040)) return false;
  // Past the end of a text the code is no number.
  return (
    code >= 0 &&
    !((code >= 0xd800 && code < 0xf900) || (code >= 0xfe10 && code < 0xfe70) || (code >= 0xff00 && code < 0xff21))
  );
}

function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function startsWithLetter(text: string): boolean {
  return text !== "" && isLetterCode(text.charCodeAt(0));
}

/** Whether the first letter is a capital. Scripts without case have none. */
export function startsUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

export function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

/** The words of `text` in lower case: letters and digits. */
export function wordsOf(text: string): string[] {
  const folded = text.toLowerCase();
  const words: string[] = [];
  eachWord(folded, (start, end) => words.push(folded.slice(start, end)));
  return words;
}

/** Tells where the words of `text` start and end: letters and digits. */
export function eachWord(text: string, tell: (start: number, end: number) => void): void {
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const code = text.charCodeAt(index);
    const inWord = isLetterCode(code) || isDigitCode(code);
    if (inWord && start < 0) start = index;
    else if (!inWord && start >= 0) {
      tell(start, index);
      start = -1;
    }
  }
}
