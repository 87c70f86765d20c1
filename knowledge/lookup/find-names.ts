import { nameCharacterKind, kindOfNameCharacter } from "@/engine/text/name-characters";
import { NameTokens } from "@/engine/text/name-tokens";
import { legalSuffixes } from "@/engine/text/normalise-name";
import { addToHash, filterBits, finishHash, hashSeed } from "@/knowledge/pack/name-hash";
import type { FoundName } from "./knowledge";
import type { NameIndex, Writing } from "./name-index";
import { nextCapital, shortWordBefore, wordEnd, wordStart } from "./name-starts";

/** One for all calls: none is running while another starts. */
const tokens = new NameTokens();

/** A known name as it stands in the text: its row, or -1, and where it is. */
class Match implements Writing {
  row = -1;
  text = "";
  start = 0;
  end = 0;
  lowerWords = 0;
  hasLower = false;

  isAfterArticle(): boolean {
    return isArticle(this.text, this.start);
  }

  isAmongCapitals(): boolean {
    return !this.hasLower && isAmongCapitals(this.text, this.start, this.end);
  }
}

/** The longest known name from the word that is looked at. One for all calls too. */
let match = new Match();
/** The next shorter one: "Norland", where "Norland's foreign ministry" is written so, and nobody goes by that in lower case. */
let shorter = new Match();

/**
 * All known names in `text`: at each word the longest, in order of start. A name starts with a capital, a digit or a
 * letter without case, or it is a short word before a capital ("al-Qaeda"), or has a capital inside ("eBay"): so the
 * walk is from capital to capital, and the letters between cost little more than to look at them.
 */
export function findNames(text: string, index: NameIndex): FoundName[] {
  const found: FoundName[] = [];
  let end = 0;
  for (let at = nextCapital(text, 0); at < text.length; at = nextCapital(text, end)) {
    const start = wordStart(text, at, end);
    const before = start === at ? shortWordBefore(text, at, end) : -1;
    if (before >= 0) lookAt(text, before, index, found);
    end = lookAt(text, start, index, found);
  }
  return found;
}

/** Adds the longest name from the word at `start` on; answers where that word ends. */
function lookAt(text: string, start: number, index: NameIndex, found: FoundName[]): number {
  tokens.start(text, start);
  if (!tokens.next()) return wordEnd(text, start);
  const wordEndsAt = tokens.end;
  match.row = -1;
  shorter.row = -1;
  let hash = hashSeed;
  let hashed = 0;
  const { folded } = tokens;
  do {
    const bare = tokens.bareLength;
    if (bare > 0) {
      for (; hashed < bare; hashed++) hash = addToHash(hash, folded[hashed] as number);
      tryName(hash, bare, tokens.bareEnd, tokens.bareHasLower, index);
    }
    for (const { length } = tokens; hashed < length; hashed++) hash = addToHash(hash, folded[hashed] as number);
    const hints = tryName(hash, hashed, tokens.end, tokens.hasLower, index);
    // After "J." may come "P.", which makes it another word, "jp".
    if ((hints & filterBits.longer) === 0 && !tokens.endsInInitial) break;
  } while (tokens.next());
  if (match.row < 0) return wordEndsAt;
  match.text = text;
  match.start = start;
  if (addFound(match, index, found) || shorter.row < 0) return wordEndsAt;
  shorter.text = text;
  shorter.start = start;
  addFound(shorter, index, found);
  return wordEndsAt;
}

/** Notes the name if there is one; answers the filter's hints. */
function tryName(hash: number, length: number, end: number, hasLower: boolean, index: NameIndex): number {
  const finished = finishHash(hash);
  const hints = index.hintsOf(finished);
  if ((hints & filterBits.name) !== 0) {
    const row = index.rowOf(finished, tokens.folded, length);
    if (row >= 0) {
      [match, shorter] = [shorter, match];
      match.row = row;
      match.end = end;
      match.lowerWords = tokens.lowerWords;
      match.hasLower = hasLower;
    }
  }
  return hints;
}

/** Whether anybody goes by the name as it is written here. */
function addFound(matched: Match, index: NameIndex, found: FoundName[]): boolean {
  const { text, row, start, end } = matched;
  const candidates = index.candidatesAt(row, matched);
  if (candidates.length === 0) return false;
  found.push({ span: { start, end: index.takesSuffix(row) ? endWithSuffix(text, end) : end }, candidates });
  return true;
}

/** Whether "the" stands right before. */
function isArticle(text: string, start: number): boolean {
  // A look at one letter spares most names the rest.
  return (
    start >= 4 && (text.charCodeAt(start - 2) | 0x20) === 0x65 && /^[Tt](?:he|HE)\s$/.test(text.slice(start - 4, start))
  );
}

/** Whether a word beside it is in capitals too, as in a headline. */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  return (
    /[\p{Lu}]{2}\W{1,3}$/u.test(text.slice(Math.max(0, start - 5), start)) ||
    /^\W{1,3}[\p{Lu}]{2}/u.test(text.slice(end, end + 5))
  );
}

/** End of the name with the legal forms after it: "Telbrik" in "Telbrik Co., Ltd. said" reaches to "Ltd". */
function endWithSuffix(text: string, nameEnd: number): number {
  let end = nameEnd;
  for (let count = 0; count < 3; count++) {
    const at = suffixStart(text, end);
    if (at < 0) break;
    if (text.startsWith("A/S", at)) return at + 3;
    tokens.start(text, at);
    if (!tokens.next()) break;
    while (tokens.words === 1 && tokens.endsInInitial && goesOn(text, tokens.end) && tokens.next()) {
      // Initials: "S.A.", "S.p.A."
    }
    if (tokens.words !== 1 || !legalSuffixes.has(tokens.toString())) break;
    end = tokens.end;
  }
  return end;
}

/** Whether another letter follows, behind a full stop or without. */
function goesOn(text: string, end: number): boolean {
  const at = text.charCodeAt(end) === 0x2e ? end + 1 : end;
  const kind = kindOfNameCharacter(text.charCodeAt(at));
  return kind === nameCharacterKind.upper || kind === nameCharacterKind.lower;
}

/** Only legal forms are shortened with a full stop. */
function isAfterSuffix(text: string, stop: number): boolean {
  return legalSuffixes.has(text.slice(text.lastIndexOf(" ", stop) + 1, stop).toLowerCase());
}

function suffixStart(text: string, nameEnd: number): number {
  let at = nameEnd;
  // "Telbrik Co. Ltd", but no new sentence: "Telbrik. As".
  if (text.charCodeAt(at) === 0x2e && isAfterSuffix(text, at)) at++;
  if (text.charCodeAt(at) === 0x2c) at++;
  if (text.charCodeAt(at) !== 0x20) return -1;
  at++;
  const kind = kindOfNameCharacter(text.charCodeAt(at));
  return kind === nameCharacterKind.upper || text.startsWith("plc", at) ? at : -1;
}
