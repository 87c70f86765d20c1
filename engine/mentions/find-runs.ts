import type { Sentence } from "@/engine/text/sentences";
import { wordsAmong } from "@/engine/text/per-word";
import { shape, type Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import { classAt, wordClass } from "./words/word-class";

/** Tokens [first, last) that may be or hold a name: capitalised words with the small words that join them. */
export type Run = { readonly first: number; readonly last: number; readonly startsSentence: boolean };

/**
 * The runs of a sentence in order. A run begins and ends with a capitalised word; inside, particles ("de", "bin"),
 * initials, "&", "of", "for", "and" and "'s" may join: `splitRun` cuts what does not belong together.
 */
export function findRuns(tokens: Tokens, sentence: Sentence): Run[] {
  const runs: Run[] = [];
  let at = sentence.first;
  let opening = true;
  while (at < sentence.last) {
    if (!isCapital(tokens, at)) {
      if (((tokens.shapes[at] ?? 0) & (shape.word | shape.number)) !== 0) opening = false;
      // What follows an opening quotation mark or a colon begins a sentence of its own.
      else if (opensSpeech(tokens, at)) opening = true;
      at += 1;
      continue;
    }
    const last = runEnd(tokens, at, sentence.last);
    runs.push({ first: at, last, startsSentence: opening });
    opening = false;
    at = last;
  }
  return runs;
}

/** Upper case at the start, or inside after a prefix ("al-Assad", "iPhone", "d'Estaing", "eBay"). */
export function isCapital(tokens: Tokens, at: number): boolean {
  const flags = tokens.shapes[at] ?? 0;
  if ((flags & shape.hyphenated) !== 0 && isHyphenedWord(tokens, at)) return false;
  if ((flags & shape.capital) !== 0) return true;
  if ((flags & (shape.word | shape.inner)) !== (shape.word | shape.inner)) return false;
  const start = tokens.starts[at] ?? 0;
  // "@JaneRoe" and "#NoMoreFees"
  if (isSign(tokens.text.charAt(start))) return false;
  const end = Math.min(tokens.ends[at] ?? 0, start + 5);
  for (let place = start + 1; place < end; place += 1) {
    const letter = tokens.text.charAt(place);
    if (letter >= "A" && letter <= "Z") return true;
  }
  return false;
}

function isSign(letter: string): boolean {
  return letter === "@" || letter === "#";
}

/** "Anti-Corruption Commission": both halves and the next word have a capital. */
function isDoubleCapital(tokens: Tokens, at: number): boolean {
  if (((tokens.shapes[at + 1] ?? 0) & shape.capital) === 0) return false;
  const start = tokens.starts[at] ?? 0;
  const second = tokens.text.charAt(start + (tokens.words[at] ?? "").indexOf("-") + 1);
  return ((tokens.shapes[at] ?? 0) & shape.capital) !== 0 && second !== second.toLowerCase();
}

/** "pro-Norland", and "T-shirt" or "X-ray", of which only the letter is a capital. */
function isHyphenedWord(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at] ?? "";
  if (word.charAt(1) === "-") {
    const second = tokens.text.charAt((tokens.starts[at] ?? 0) + 2);
    return second === second.toLowerCase() && second !== second.toUpperCase();
  }
  return isDescribing(word) && !isDoubleCapital(tokens, at);
}

/** "London-based" and "pro-Norland" describe somebody and are no part of a name. */
function isDescribing(word: string): boolean {
  return isDescribingBehind(word) || describingStarts.has(word.slice(0, word.indexOf("-")));
}

/** "London-based", "Prize-Winning" */
export function isDescribingBehind(word: string): boolean {
  return describingEnds.has(word.slice(word.lastIndexOf("-") + 1));
}

const describingEnds = setOfWords(
  "based born led owned backed linked style trained controlled run funded wide related made speaking occupied held listed type era like " +
    "sponsored aligned leaning educated dominated ruled friendly supported affiliated branded built bound inspired approved endorsed appointed " +
    "imposed brokered administered majority old year-old sized only free wise facing registered headquartered designed winning nominated certified",
);

const describingStarts = setOfWords(
  "pro anti pan ex non pre post mid sub trans inter neo cross e co multi semi un counter",
);

function opensSpeech(tokens: Tokens, at: number): boolean {
  const flags = tokens.shapes[at] ?? 0;
  if ((flags & shape.quote) !== 0) return (flags & shape.spaced) !== 0;
  return tokens.words[at] === ":";
}

const longest = 30;

function runEnd(tokens: Tokens, first: number, limit: number): number {
  let last = first + 1;
  // No name is longer; whatever a page holds, the steps after this one see short runs.
  while (last < limit && last - first < longest) {
    const next = afterJoint(tokens, last, limit);
    if (next < 0) break;
    last = next + 1;
  }
  return last;
}

/** Position of the capitalised word that goes on the run which now ends at `at`, or -1. */
function afterJoint(tokens: Tokens, at: number, limit: number): number {
  if (isCapital(tokens, at)) return at;
  const word = tokens.words[at] ?? "";
  const flags = tokens.shapes[at] ?? 0;
  const next = at + 1;
  // Most runs end at a small word.
  if ((flags & (shape.word | shape.suffix)) === shape.word)
    return word.length > longestJoint ? -1 : afterWord(tokens, at, limit);
  if (word === "." && next < limit && (isInitial(tokens, at - 1) || isTitle(tokens, at - 1)))
    return behindParticles(tokens, next, limit);
  if ((word === "." || word === ",") && isForm(tokens, at - 1)) {
    const form = word === "." && tokens.words[next] === "," ? next + 1 : next;
    if (form < limit && isForm(tokens, form) && isCapital(tokens, form)) return form;
  }
  if (word === "'s" || word === "&" || word === "/") return next < limit && isCapital(tokens, next) ? next : -1;
  if ((flags & shape.quote) !== 0 && (word === "'" || word === "’"))
    return isOwnedHead(tokens, at) && next < limit ? next : -1;
  return (flags & shape.word) === 0 && isNumberInName(tokens, at, limit) ? at : -1;
}

/** "Ms. de Hale", "J. Roe": the next word with a capital. */
function behindParticles(tokens: Tokens, from: number, limit: number): number {
  let to = from;
  while (to < limit && to < from + 2 && !isCapital(tokens, to) && isParticle(tokens, to)) to += 1;
  return to < limit && isCapital(tokens, to) ? to : -1;
}

/** The particles among them have five letters at most, the other joints seven ("against"). */
const longestJoint = 7;

function afterWord(tokens: Tokens, at: number, limit: number): number {
  if (!isParticle(tokens, at) && !joints.at(tokens, at)) return -1;
  let to = at + 1;
  while (to < limit && to < at + 3 && isSmallJoint(tokens, to)) to += 1;
  return to < limit && isCapital(tokens, to) ? to : -1;
}

/** "Transport Workers' Union": what such people have together; "'" stands right behind them. */
function isOwnedHead(tokens: Tokens, at: number): boolean {
  if (((tokens.shapes[at] ?? 0) & shape.spaced) !== 0 || !isCapital(tokens, at + 1)) return false;
  const owners = classAt(tokens, at - 1);
  if (!(tokens.words[at - 1] ?? "").endsWith("s") || (owners & wordClass.personNoun) === 0) return false;
  return (
    (owners & (wordClass.surname | wordClass.demonym)) === 0 &&
    (classAt(tokens, at + 1) & wordClass.organisationHead) !== 0
  );
}

/** "GmbH & Co. KG", "Co., Ltd." */
function isForm(tokens: Tokens, at: number): boolean {
  return (classAt(tokens, at) & wordClass.legalSuffix) !== 0;
}

/** "Dr." with its full stop apart, and "Gov.". */
function isTitle(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at] ?? "";
  return word === "gov" || ((classAt(tokens, at) & wordClass.personalTitle) !== 0 && word.length <= 5);
}

const english = ["of", "for", "and", "on", "in", "to", "against", "at"];
/** "Action pour les Enfants", "Aktion für Kinder": nothing of English stands between two capitals by these words. */
const foreign = ["pour", "contre", "aux", "für", "und", "voor"];
const joints = wordsAmong(new Set([...english, ...foreign]));

function isSmallJoint(tokens: Tokens, at: number): boolean {
  return tokens.words[at] === "the" || tokens.words[at] === "les" || isParticle(tokens, at);
}

function isParticle(tokens: Tokens, at: number): boolean {
  return (classAt(tokens, at) & wordClass.particle) !== 0;
}

/** "J" of "J. K. Rowling". */
export function isInitial(tokens: Tokens, at: number): boolean {
  const flags = tokens.shapes[at] ?? 0;
  return (flags & shape.capital) !== 0 && (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) === 1;
}

/** "Channel 4 News": a short number between two capitalised words. */
function isNumberInName(tokens: Tokens, at: number, limit: number): boolean {
  const flags = tokens.shapes[at] ?? 0;
  if ((flags & shape.number) === 0 || (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) > 2) return false;
  return at + 1 < limit && ((tokens.shapes[at + 1] ?? 0) & shape.capital) !== 0;
}
