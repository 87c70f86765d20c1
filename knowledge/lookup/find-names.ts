import { characterKind, kindOfCharacter } from "@/engine/text/name-characters";
import { NameTokens } from "@/engine/text/name-tokens";
import { legalSuffixes } from "@/engine/text/normalise-name";
import { addToHash, filterBits, finishHash, hashSeed } from "@/knowledge/pack/name-hash";
import type { FoundName } from "./knowledge";
import type { NameIndex } from "./name-index";
import { mayStartName, nextCapital, shortWordBefore, wordEnd, wordStart } from "./name-starts";

/** One for all calls: none is running while another starts. */
const tokens = new NameTokens();

/** The longest known name from one word on: its row, and how far it reaches. */
type Match = { row: number; end: number; lowerWords: number; hasLower: boolean };

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
    if (before >= 0 && mayStartName(text, before, at - 1, index)) addNameAt(text, before, index, found);
    end = wordEnd(text, at);
    if (mayStartName(text, start, end, index)) addNameAt(text, start, index, found);
  }
  return found;
}

function addNameAt(text: string, start: number, index: NameIndex, found: FoundName[]): void {
  const name = nameAt(text, start, index);
  if (name !== null) found.push(name);
}

function nameAt(text: string, start: number, index: NameIndex): FoundName | null {
  const match: Match = { row: -1, end: 0, lowerWords: 0, hasLower: false };
  let hash = hashSeed;
  let hashed = 0;
  tokens.start(text, start);
  while (tokens.next()) {
    const bare = tokens.bareLength;
    if (bare > 0) {
      for (; hashed < bare; hashed++) hash = addToHash(hash, tokens.folded[hashed] as number);
      tryName(hash, bare, tokens.bareEnd, index, match);
    }
    for (; hashed < tokens.length; hashed++) hash = addToHash(hash, tokens.folded[hashed] as number);
    const hints = tryName(hash, tokens.length, tokens.end, index, match);
    // After "J." may come "P.", which makes it another word, "jp".
    if ((hints & filterBits.longer) === 0 && !tokens.endsInInitial) break;
  }
  return match.row < 0 ? null : foundName(text, start, match, index);
}

/** Notes the name if there is one; answers the filter's hints. */
function tryName(hash: number, length: number, end: number, index: NameIndex, match: Match): number {
  const finished = finishHash(hash);
  const hints = index.hintsOf(finished);
  if ((hints & filterBits.name) !== 0) {
    const row = index.rowOf(finished, tokens.folded, length);
    if (row >= 0) {
      match.row = row;
      match.end = end;
      match.lowerWords = tokens.lowerWords;
      match.hasLower = tokens.hasLower;
    }
  }
  return hints;
}

function foundName(text: string, start: number, match: Match, index: NameIndex): FoundName | null {
  const candidates = index.candidatesAt(match.row, {
    lowerWords: match.lowerWords,
    hasLower: match.hasLower,
    afterArticle: isArticle(text, start),
    amongCapitals: !match.hasLower && isAmongCapitals(text, start, match.end),
  });
  if (candidates.length === 0) return null;
  const end = index.takesSuffix(match.row) ? endWithSuffix(text, match.end) : match.end;
  return { span: { start, end }, candidates };
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
    tokens.start(text, at);
    if (!tokens.next()) break;
    while (tokens.words === 1 && tokens.length === 1 && tokens.next()) {
      // Initials: "S.A."
    }
    if (tokens.words !== 1 || !legalSuffixes.has(tokens.toString())) break;
    end = tokens.end;
  }
  return end;
}

function suffixStart(text: string, nameEnd: number): number {
  let at = nameEnd;
  if (text.charCodeAt(at) === 0x2e) at++;
  if (text.charCodeAt(at) === 0x2c) at++;
  if (text.charCodeAt(at) !== 0x20) return -1;
  at++;
  const kind = kindOfCharacter(text.charCodeAt(at));
  return kind === characterKind.upper || text.startsWith("plc", at) ? at : -1;
}
