import {
  nameCharacterKind,
  foldCharacter,
  isPlain,
  kindOfNameCharacter,
  knownFolds,
  lastWordKind,
} from "./name-characters";

const longestName = 256;
/** No folded name is longer: it may end in "æ" or "&". */
export const longestFolded = longestName + 4;
const newline = 0x0a;
const letterS = 0x73;
const smallA = 0x61;
const separator = 0x20;

/**
 * Walks the words of a name in a text, folding them on the way: case, diacritics and apostrophes are dropped, hyphens
 * part words, "&" is "and", initials stand together ("J. P." is "jp"). Mutable on purpose: it is the innermost loop of
 * the analysis. The compiler and the finder of names both walk with it, so that they can't disagree.
 */
export class NameTokens {
  /** The folded words, one space between them, `length` units of it. */
  readonly folded = new Uint16Array(longestFolded);
  length = 0;
  /** Words so far; initials that stand together are one. */
  words = 0;
  /** Where the last word ends in the text, with the dot of "U.S.", without a possessive's apostrophe. */
  end = 0;
  /** `length` without a possessive "s" at the end of the last word, else -1. */
  bareLength = -1;
  /** Where the last word ends without its possessive. */
  bareEnd = 0;
  /** Bit n: word n starts in lower case (connecting words of up to three letters after the first don't count). */
  lowerWords = 0;
  /** Whether any letter so far is in lower case. */
  hasLower = false;
  /** The same without a possessive "s" at the end: "UN's" is in capitals. Only where there is one. */
  bareHasLower = false;

  private text = "";
  private lastUnits = 0;
  /** Initials that stand together at the end. */
  private initials = 0;
  private dotted = false;

  /** Starts at a word's first character; `next` reads that word. */
  start(text: string, at: number): void {
    this.text = text;
    this.length = 0;
    this.words = 0;
    this.end = at;
    this.bareLength = -1;
    this.lowerWords = 0;
    this.hasLower = false;
    this.lastUnits = 0;
    this.initials = 0;
    this.dotted = false;
  }

  /** Reads one more word; false, and nothing moved, where no word of the same name can follow. */
  next(): boolean {
    let at = this.end;
    let joined = false;
    if (this.length > 0) {
      at = this.isBeforePlainWord(at) ? at + 1 : this.joiner(at);
      if (at < 0) return false;
      if (this.text.charCodeAt(at) === 0x26) return this.pushAnd(at + 1);
      joined = this.lastUnits === 1 && this.isInitial(at);
    }
    return this.readWord(at, joined);
  }

  /** Goes on at the next word whatever stands between: for names, not for texts. False at the end. */
  nextAnywhere(): boolean {
    if (this.next()) return true;
    const text = this.text;
    let at = this.end;
    for (; at < text.length; at++) {
      const kind = kindOfNameCharacter(text.charCodeAt(at));
      if (kind >= nameCharacterKind.lower && kind < lastWordKind) return this.readWord(at, false);
    }
    return false;
  }

  /** Whether the last word is up to three initials, which may go together with a next one. */
  get endsInInitial(): boolean {
    return this.lastUnits === 1 && this.initials < 4;
  }

  /** The folded name so far. */
  toString(): string {
    return String.fromCharCode(...this.folded.subarray(0, this.length));
  }

  /** The usual case, one space and an ASCII letter or digit, in two looks. */
  private isBeforePlainWord(at: number): boolean {
    const { text } = this;
    return text.charCodeAt(at) === separator && isPlain[text.charCodeAt(at + 1) & 0xffff] === 1 && !this.dotted;
  }

  /** Where the next word (or "&") starts, or -1 where something parts them. */
  private joiner(from: number): number {
    const text = this.text;
    let at = from;
    const code = text.charCodeAt(at);
    let kind = kindOfNameCharacter(code);
    if (kind === nameCharacterKind.apostrophe) return -1;
    if (kind === nameCharacterKind.hyphen) {
      at++;
    } else if (kind === nameCharacterKind.dot || this.dotted) {
      if (kind === nameCharacterKind.dot) at++;
      // "St. Louis" and "Bros. Discovery" go on, a sentence's last word hardly ever is that short.
      if (this.lastUnits > 4 && kindOfNameCharacter(text.charCodeAt(at)) === nameCharacterKind.space) return -1;
      at = this.skipSpaces(at);
    } else if (kind === nameCharacterKind.space) {
      at = this.skipSpaces(at);
    } else if (kind !== nameCharacterKind.ampersand) {
      return -1;
    }
    if (at < 0 || at >= text.length) return -1;
    kind = kindOfNameCharacter(text.charCodeAt(at));
    return (kind >= nameCharacterKind.lower && kind < lastWordKind) || kind === nameCharacterKind.ampersand ? at : -1;
  }

  /** Up to three spaces, one of them a line break at most: names don't reach over paragraphs. */
  private skipSpaces(from: number): number {
    let at = from;
    let breaks = 0;
    for (; kindOfNameCharacter(this.text.charCodeAt(at)) === nameCharacterKind.space; at++) {
      if (this.text.charCodeAt(at) === newline) breaks++;
      if (breaks > 1 || at - from > 2) return -1;
    }
    return at;
  }

  private isInitial(at: number): boolean {
    const kind = kindOfNameCharacter(this.text.charCodeAt(at + 1));
    return kind === nameCharacterKind.other || kind > lastWordKind || at + 1 >= this.text.length;
  }

  private pushAnd(afterSign: number): boolean {
    if (this.length + 4 > longestName) return false;
    const at = this.skipSpaces(afterSign);
    if (at < 0) return false;
    const { folded } = this;
    folded[this.length++] = separator;
    folded[this.length++] = 0x61;
    folded[this.length++] = 0x6e;
    folded[this.length++] = 0x64;
    this.words++;
    this.lastUnits = 3;
    this.end = afterSign;
    this.bareLength = -1;
    this.dotted = true;
    return true;
  }

  private readWord(from: number, joined: boolean): boolean {
    const { text, folded } = this;
    const lengthBefore = this.length;
    let length = lengthBefore;
    if (length > 0 && !joined) folded[length++] = separator;
    const wordAt = length;
    let bareLength = -1;
    let at = from;
    let lower = false;
    let bareLower = false;
    const { length: textLength } = text;
    for (; at < textLength && length < longestName; at++) {
      const code = text.charCodeAt(at);
      if (isPlain[code] === 0) break;
      if (code >= smallA) lower = true;
      folded[length++] = knownFolds[code] as number;
    }
    for (; at < textLength; at++) {
      const code = text.charCodeAt(at);
      const kind = kindOfNameCharacter(code);
      if (kind === nameCharacterKind.lower) lower = true;
      if (kind === nameCharacterKind.apostrophe) {
        if (!this.isInsideWord(at)) break;
        if (this.isPossessive(at)) {
          bareLength = length;
          bareLower = lower;
          this.bareEnd = at;
        }
        continue;
      }
      if (kind === nameCharacterKind.other || kind > lastWordKind) break;
      if (kind === nameCharacterKind.mark) continue;
      if (length >= longestName) return false;
      const unit = foldCharacter(code);
      folded[length++] = unit & 0xffff;
      if (unit > 0xffff) folded[length++] = unit >>> 16;
    }
    const units = length - wordAt;
    if (units === 0) return false;
    if (!joined) this.words++;
    const { hasLower } = this;
    this.noteCase(from, units, lower);
    this.bareHasLower = bareLower ? this.hasLower : hasLower;
    this.dotted = false;
    this.lastUnits = units;
    this.initials = units !== 1 ? 0 : joined ? this.initials + 1 : 1;
    this.length = length;
    this.bareLength = bareLength;
    this.end = at;
    this.takeDot(joined);
    return true;
  }

  private noteCase(from: number, units: number, lower: boolean): void {
    if (!lower) return;
    const startsLower = kindOfNameCharacter(this.text.charCodeAt(from)) === nameCharacterKind.lower;
    if (startsLower && (this.words === 1 || units > 3)) this.lowerWords |= 1 << Math.min(this.words - 1, 7);
    if (!startsLower || units > 3 || this.words === 1) this.hasLower = true;
  }

  /** "U.S." ends after its last dot, "plan B." before it. */
  private takeDot(joined: boolean): void {
    if (!joined || this.lastUnits !== 1) return;
    const at = this.end;
    if (this.text.charCodeAt(at) !== 0x2e || this.text.charCodeAt(at - 2) !== 0x2e) return;
    this.end = at + 1;
    this.dotted = true;
  }

  private isInsideWord(apostropheAt: number): boolean {
    const kind = kindOfNameCharacter(this.text.charCodeAt(apostropheAt + 1));
    return kind >= nameCharacterKind.lower && kind < lastWordKind;
  }

  private isPossessive(apostropheAt: number): boolean {
    if ((this.text.charCodeAt(apostropheAt + 1) | 0x20) !== letterS) return false;
    const kind = kindOfNameCharacter(this.text.charCodeAt(apostropheAt + 2));
    return kind === nameCharacterKind.other || kind > lastWordKind || apostropheAt + 2 >= this.text.length;
  }
}
