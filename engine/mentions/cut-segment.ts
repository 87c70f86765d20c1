import type { TokenRange } from "@/engine/syntax/parsed-text";
import { months } from "@/engine/text/calendar";
import type { Tokens } from "@/engine/text/tokens";
import { wordsAmong } from "@/engine/text/per-word";
import { setOfWords } from "@/engine/text/word-list";
import type { KnownEnds, Segment } from "./split-run";
import { classAt, classOf, isPersonalName, isPlaceName, wordClass } from "./words/word-class";

/** A part of a segment that may be a name, with the title that stood before it. */
export type Piece = TokenRange & { readonly title: TokenRange | null; readonly startsSentence: boolean };

const titleBits = wordClass.personalTitle | wordClass.officeTitle;

/**
 * Parts titles from names and names from each other: "Apple CEO Tim Cook" is "Apple" and, with the title "CEO", "Tim
 * Cook"; "Kenyan President" is nothing; "The Ministry of Health" loses its article.
 */
export function cutSegment(tokens: Tokens, segment: Segment, known: KnownEnds): Piece[] {
  const first = skipLeading(tokens, segment, known);
  const last = segment.last;
  if (first >= last) return [];
  const startsSentence = segment.startsSentence && first === segment.first;
  if (known[first] === last) return [{ first, last, title: null, startsSentence }];
  const title = findTitle(tokens, first, last, known);
  if (title === null) return [{ first, last, title: null, startsSentence }];
  const pieces: Piece[] = [];
  const start = titleStart(tokens, first, title.first, known);
  if (start > first) pieces.push({ first, last: start, title: null, startsSentence });
  if (title.last < last)
    pieces.push({ first: title.last, last, title: { first: start, last: title.last }, startsSentence: false });
  return pieces;
}

/** Articles, conjunctions and the like with which sentences begin are no part of a name. */
function skipLeading(tokens: Tokens, segment: Segment, known: KnownEnds): number {
  let first = segment.first;
  while (first < segment.last && known[first] === 0) {
    const word = classAt(tokens, first);
    const opens = segment.startsSentence && first === segment.first;
    if (
      opens &&
      (parent.test(tokens.words[first] ?? "") ||
        isDoing(tokens, first, segment.last) ||
        isDone(tokens, first, known) ||
        isFormer(tokens, first, segment.last, known) ||
        isTrade(tokens, first, segment.last, known))
    ) {
      first += 1;
      continue;
    }
    if (isMonth(tokens, first, segment.last)) {
      first += 1;
      continue;
    }
    if ((word & wordClass.functionWord) === 0) break;
    if ((word & wordClass.softFunctionWord) !== 0 && first + 1 < segment.last && !segment.startsSentence) break;
    if ((word & wordClass.softFunctionWord) !== 0 && startsName(tokens, first, segment.last)) break;
    first += 1;
  }
  return first;
}

/** "In May French police", "since June Telbrik": when it was, and no name. */
function isMonth(tokens: Tokens, first: number, last: number): boolean {
  return first + 1 < last && beforeMonth.has(tokens.words[first - 1] ?? "") && months.has(tokens.words[first] ?? "");
}

const beforeMonth = setOfWords("in since until during last this next early late mid");

/** "Father-of-two Tom Okafor" */
const parent = /^(?:mother|father|mum|dad|grandmother|grandfather|parent)-of-/u;

/** "Using ICTs", "Visiting Telbrik": a verb that begins the sentence. */
function isDoing(tokens: Tokens, first: number, last: number): boolean {
  const word = tokens.words[first] ?? "";
  if (last - first < 2 || !word.endsWith("ing")) return false;
  const bits = classOf(word);
  return (bits & wordClass.ordinary) !== 0 && (bits & (wordClass.surname | wordClass.given)) === 0;
}

/** "Ousted Jane Roe associate", "Jailed Brightbox founder": what was done to whom the pack knows. */
function isDone(tokens: Tokens, first: number, known: KnownEnds): boolean {
  const bits = classAt(tokens, first);
  if ((known[first + 1] ?? 0) === 0 || !(tokens.words[first] ?? "").endsWith("ed")) return false;
  return (bits & wordClass.ordinary) !== 0 && (bits & (wordClass.surname | wordClass.given | wordClass.place)) === 0;
}

/** "Former Oster University coach", "Former U.S. diplomat": the capital is the sentence's; before an office the word stays with it. */
function isFormer(tokens: Tokens, first: number, last: number, known: KnownEnds): boolean {
  if (!formers.has(tokens.words[first] ?? "")) return false;
  // "Former Telbrik engineer"
  if (last - first === 2 && (classAt(tokens, last) & (wordClass.personNoun | wordClass.officeTitle)) !== 0) return true;
  return (known[first + 1] ?? 0) > first + 2 || (classAt(tokens, first + 1) & wordClass.stateLetters) !== 0;
}

/** "Chipmaker Telbrik": what it is, with the capital of the sentence; "Fintech Direct" is a name. */
function isTrade(tokens: Tokens, first: number, last: number, known: KnownEnds): boolean {
  if (last - first < 2 || !trades.at(tokens, first)) return false;
  return known[first + 1] !== 0 || (classAt(tokens, first + 1) & wordClass.ordinary) === 0;
}

const trades = wordsAmong(
  setOfWords(
    "airline automaker brewer broadcaster brokerage carmaker chipmaker conglomerate consultancy contractor drugmaker fintech housebuilder insurer lender manufacturer " +
      "planemaker reinsurer retailer shipbuilder startup start-up steelmaker subsidiary supermarket supplier toymaker wholesaler",
  ),
);

const formers = new Set(["former", "fellow", "longtime", "onetime", "ex"]);

/** "Will Smith", "First Bank", "New Zealand Herald" at the start of a sentence. */
function startsName(tokens: Tokens, first: number, last: number): boolean {
  if (first + 1 >= last) return false;
  const word = tokens.words[first] ?? "";
  return word === "new" || (word === "will" || word === "may" ? last - first === 2 : holdsHead(tokens, first, last));
}

/** The last run of title words that has a person's name behind it or ends the segment; null without one. */
function findTitle(tokens: Tokens, first: number, last: number, known: KnownEnds): TokenRange | null {
  for (let at = last - 1; at >= first; at -= 1) {
    const isRank = isMalayRank(tokens, at);
    const word = isRank ? wordClass.personalTitle : classAt(tokens, at);
    if ((word & titleBits) === 0 || isInsideKnown(at, first, known)) continue;
    const after = afterDomain(tokens, at + 1, last);
    if (after >= last) {
      if (endsWithOffice(tokens, at, first, last, word)) return { first: at, last };
      continue;
    }
    if (isGivenName(tokens, at, first, last) || isLettersOfBody(tokens, at, after, last)) continue;
    // "Queen's Park"
    if (isTownOfSaint(tokens, at, last) || tokens.words[after] === "'s") continue;
    if (isPersonBehindTitle(tokens, after, last, word))
      return { first: isRank ? Math.max(first, at - 1) : at, last: after };
  }
  return null;
}

/** "Datuk Seri", "Dato’ Sri", "Tan Sri": a rank of two words, each of which may be a name by itself. */
function isMalayRank({ words }: Tokens, at: number): boolean {
  if (words[at] !== "seri" && words[at] !== "sri") return false;
  const isMarked = words[at - 1] === "’" || words[at - 1] === "'";
  return malayRanks.has(words[isMarked ? at - 2 : at - 1] ?? "");
}

const malayRanks = setOfWords("datuk dato datin tan");

/** "Dean Okafor", with no article, is as soon called Dean. */
function isGivenName(tokens: Tokens, at: number, first: number, last: number): boolean {
  const isAll = at === first && last - at === 2 && alsoGiven.has(tokens.words[at] ?? "");
  return isAll && tokens.words[at - 1] !== "the" && (classAt(tokens, last - 1) & wordClass.surname) !== 0;
}

const alsoGiven = new Set(["dean", "earl", "duke"]);

/** "IG Metall", "SC Freiburg": letters of an office that also begin the name of a body, before one word that is nobody's name. */
function isLettersOfBody({ words }: Tokens, at: number, after: number, last: number): boolean {
  return last - after === 1 && alsoOfBodies.has(words[at] ?? "") && !isPersonalName(words[after] ?? "");
}

const alsoOfBodies = new Set(["ig", "mk", "sc"]);

/** "Saint Louis": a town called after a saint, and nobody by that name. */
function isTownOfSaint({ words }: Tokens, at: number, last: number): boolean {
  return words[at] === "saint" && last - at === 2 && isPlaceName(`st. ${words[at + 1] ?? ""}`);
}

function isInsideKnown(at: number, first: number, known: KnownEnds): boolean {
  for (let start = first; start < at; start += 1) if ((known[start] ?? 0) > at) return true;
  return false;
}

/** "Minister of Foreign Affairs Jane Roe": what the office is for belongs to the title. */
function afterDomain(tokens: Tokens, from: number, last: number): number {
  let at = from;
  while (at < last && (tokens.words[at] === "." || tokens.words[at] === "-")) at += 1;
  if (!domainJoints.has(tokens.words[at] ?? "")) return at;
  let end = at + 1;
  while (end < last) {
    const word = tokens.words[end] ?? "";
    const isField = (classOf(word) & wordClass.titleModifier) !== 0 || fields.has(word);
    if (!isField && !domainJoints.has(word) && word !== "the") break;
    end += 1;
  }
  return end > at + 1 ? end : at;
}

const domainJoints = new Set(["of", "for", "and"]);

/** Ministers are for them; before an office they may belong to a company: "Telbrik Shipping President Jane Roe". */
const fields = setOfWords(
  "shipping ports textiles steel coal chemicals fertilisers fertilizers roads highways law electronics statistics tribal electricity forests",
);

/** "Kenyan President" and "Minister of Health" name an office; "Stephen King" a person. */
function endsWithOffice(tokens: Tokens, at: number, first: number, last: number, word: number): boolean {
  if (at === first) return true;
  // "the Office of the Attorney-General"
  if (tokens.words[at - 1] === "the" && tokens.words[at - 2] === "of" && tokens.words[at - 3] === "office")
    return false;
  if ((word & wordClass.officeTitle) === 0) return false;
  const before = classAt(tokens, at - 1);
  const isSurname = last - at === 1 && (word & wordClass.surname) !== 0;
  return !(isSurname && (before & wordClass.given) !== 0 && (before & wordClass.titleModifier) === 0);
}

function isPersonBehindTitle(tokens: Tokens, from: number, last: number, title: number): boolean {
  const count = last - from;
  if (count > 6 || holdsHead(tokens, from, last)) return false;
  // "Executive Council" is no Mr Council; "Mr Banks" is.
  if (count === 1 && (title & wordClass.personalTitle) === 0 && isNobody(tokens.words[from] ?? "")) return false;
  const first = classAt(tokens, from);
  const end = classAt(tokens, last - 1);
  if ((end & (wordClass.placeHead | wordClass.thingHead)) !== 0 && (end & wordClass.surname) === 0) return false;
  if ((first & (wordClass.functionWord | wordClass.calendar)) !== 0 && (first & wordClass.given) === 0) return false;
  const named = (first & (wordClass.given | wordClass.surname)) !== 0;
  if ((title & wordClass.personalTitle) !== 0 && (title & wordClass.ordinary) === 0) return true;
  if (named) return true;
  return (first & (wordClass.ordinary | wordClass.demonym | titleBits)) === 0;
}

/** "Premier League", "General Council": what such a word ends is no office with somebody behind it. */
function isNobody(word: string): boolean {
  return neverSurnames.has(word) || isPlainHead(word);
}

const neverSurnames = new Set(["league", "court", "division", "command", "conference", "team", "network"]);

function isPlainHead(word: string): boolean {
  const bits = classOf(word);
  const isHead = (bits & wordClass.organisationHead) !== 0 && (bits & wordClass.weakHead) === 0;
  return isHead && (bits & wordClass.ordinary) !== 0 && (bits & wordClass.given) === 0;
}

function holdsHead(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const word = classAt(tokens, at);
    if ((word & (wordClass.organisationHead | wordClass.legalSuffix)) === 0) continue;
    if ((word & (wordClass.given | wordClass.surname)) === 0 || at === last - 1)
      return (word & wordClass.surname) === 0 || last - first > 3;
  }
  return false;
}

/** Where the title begins: "Deputy Prime Minister", "former Finance Minister"; what is before is another name. */
function titleStart(tokens: Tokens, first: number, title: number, known: KnownEnds): number {
  let start = title;
  while (start > first) {
    if (endsKnown(start, first, known)) break;
    const word = tokens.words[start - 1] ?? "";
    const bits = classOf(word);
    // "Assistant U.S. Attorney"
    const isTitle = (bits & (titleBits | wordClass.titleModifier | wordClass.demonym | wordClass.stateLetters)) !== 0;
    if (!isTitle && !domainJoints.has(word) && !joining.has(word)) break;
    start -= 1;
  }
  return start;
}

/** "Police and Crime Commissioner", "His Excellency" */
const joining = new Set([".", "&", "crime", "his", "her"]);

function endsKnown(end: number, first: number, known: KnownEnds): boolean {
  for (let start = first; start < end; start += 1) if (known[start] === end) return true;
  return false;
}
