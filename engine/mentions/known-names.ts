import type { Prose } from "./mention";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import { findOverComma } from "./find-over-comma";
import { isCapital } from "./find-runs";
import { findWithoutInitials } from "./find-without-initials";
import type { KnownEnds } from "./split-run";
import { whoGoesBy, whoIsMeant } from "./who-is-meant";
import { classAt, wordClass } from "./words/word-class";
import { setOfWords } from "@/engine/text/word-list";

/** The names of the pack that the text holds, by their tokens. */
export type KnownNames = {
  /** End of the longest name at a token; names that need evidence only when they have several words. */
  readonly ends: KnownEnds;
  /** Who goes by the name of exactly these tokens; empty for nobody. */
  candidatesAt(first: number, last: number): readonly NameCandidate[];
};

/** Asks the pack once for the whole text. Names written without any capital are ordinary words. */
export function findKnownNames({ text, tokens }: Prose, knowledge: Knowledge): KnownNames {
  const ends = tokens.columns.int32(tokens.count + 1);
  const byRange = new Map<number, readonly NameCandidate[]>();
  let token = 0;
  for (const { span, candidates } of knowledge.findNames(text)) {
    while (token > 0 && (tokens.starts[token] ?? 0) > span.start) token -= 1;
    while (token < tokens.count && (tokens.starts[token] ?? 0) < span.start) token += 1;
    let last = token;
    while (last < tokens.count && (tokens.ends[last] ?? 0) < span.end) last += 1;
    if (tokens.starts[token] !== span.start || tokens.ends[last] !== span.end) continue;
    // "Brightbox+" is a product of its own.
    if (text.charAt(span.end) === "+") continue;
    let first = token;
    // "the Fed": mentions begin after the article, as those of unknown names do.
    if (first < last && tokens.words[first] === "the") first += 1;
    if (!isWrittenAsName(tokens, first, last + 1) || isVerb(tokens, first, last)) continue;
    let meant = whoIsMeant(text.slice(span.start, span.end), candidates, knowledge);
    if (meant.length === 0 && last > first && tokens.words[last] === "'s") {
      // "the NTC's plan" is the NTC's, where nobody goes by "NTC's" or "NTCS".
      last -= 1;
      meant = whoGoesBy(text.slice(span.start, tokens.ends[last] ?? 0), knowledge);
    }
    if (meant.length === 0 || isRank(tokens, first, last)) continue;
    byRange.set(rangeKey(first, last + 1), meant);
    const wider = findOverComma(tokens, first, last + 1, knowledge);
    if (wider !== null) {
      byRange.set(rangeKey(first, wider.last), wider.candidates);
      ends[first] = wider.last;
    }
    const sure =
      last > first || meant.some((candidate) => !candidate.needsEvidence) || isBehindArticle(tokens, first, last);
    if (sure && !isOfficeWord(tokens, first, last)) ends[first] = Math.max(ends[first] ?? 0, last + 1);
  }
  return {
    ends,
    candidatesAt: (first, last) =>
      byRange.get(rangeKey(first, last)) ?? findWithoutInitials(tokens, first, last, knowledge),
  };
}

/** "the Ledger said"; but "the Prime Minister" is no Prime. */
function isBehindArticle(tokens: Prose["tokens"], first: number, last: number): boolean {
  if (tokens.words[first - 1] !== "the") return false;
  return !isCapital(tokens, last + 1) || (classAt(tokens, last + 1) & wordClass.officeTitle) === 0;
}

/** Texts are shorter than a million tokens and names than a thousand. */
function rangeKey(first: number, last: number): number {
  return first * 1024 + Math.min(1023, last - first);
}

function isWrittenAsName(tokens: Prose["tokens"], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isCapital(tokens, at)) return true;
  return false;
}

/** "People Google it", "to Google how": what one does with it. */
function isVerb({ words }: Prose["tokens"], first: number, last: number): boolean {
  return last === first && beforeVerb.has(words[first - 1] ?? "") && afterVerb.has(words[first + 1] ?? "");
}

const beforeVerb = setOfWords(
  "to people you we they i users can could will would should just always simply please who",
);
const afterVerb = setOfWords("it them him her how what something yourself themselves your my their");

/** "President" may be a brand of cheese; before a name, or without "the", it is a title. "The Economist" is no economist. */
function isOfficeWord(tokens: Prose["tokens"], first: number, last: number): boolean {
  const isTitle = (classAt(tokens, first) & (wordClass.personalTitle | wordClass.officeTitle)) !== 0;
  if (last > first || !isTitle) return false;
  return tokens.words[first - 1] !== "the" || isCapital(tokens, last + 1);
}

/** "Maj Gen (retd)": letters that go on a rank. */
function isRank(tokens: Prose["tokens"], first: number, last: number): boolean {
  return (
    last === first &&
    isPersonalTitle(tokens, first) &&
    isPersonalTitle(tokens, first - 1) &&
    isCapital(tokens, first - 1)
  );
}

function isPersonalTitle(tokens: Prose["tokens"], at: number): boolean {
  return (classAt(tokens, at) & wordClass.personalTitle) !== 0;
}
