import type { Prose } from "./mention";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import { findOverComma } from "./find-over-comma";
import { isCapital } from "./find-runs";
import { findWithoutInitials } from "./find-without-initials";
import type { KnownEnds } from "./split-run";
import { classAt, classOf, wordClass } from "./words/word-class";

/** The names of the pack that the text holds, by their tokens. */
export type KnownNames = {
  /** End of the longest name at a token; names that need evidence only when they have several words. */
  readonly ends: KnownEnds;
  /** Who goes by the name of exactly these tokens; empty for nobody. */
  candidatesAt(first: number, last: number): readonly NameCandidate[];
};

/** Asks the pack once for the whole text. Names written without any capital are ordinary words. */
export function findKnownNames({ text, tokens }: Prose, knowledge: Knowledge): KnownNames {
  const ends = new Int32Array(tokens.count + 1);
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
    const written = text.slice(span.start, span.end);
    const meant = candidates.filter(
      (candidate) => isSpelt(written, candidate) && !isOwnerOnly(written, candidate, knowledge),
    );
    if (meant.length === 0) continue;
    byRange.set(rangeKey(first, last + 1), meant);
    const wider = findOverComma(tokens, first, last + 1, knowledge);
    if (wider !== null) {
      byRange.set(rangeKey(first, wider.last), wider.candidates);
      ends[first] = wider.last;
    }
    const sure =
      last > first || meant.some((candidate) => !candidate.needsEvidence) || tokens.words[first - 1] === "the";
    if (sure && !isOfficeWord(tokens, first, last)) ends[first] = Math.max(ends[first] ?? 0, last + 1);
  }
  return {
    ends,
    candidatesAt: (first, last) =>
      byRange.get(rangeKey(first, last)) ?? findWithoutInitials(tokens, first, last, knowledge),
  };
}

/** "She'll" is no Shell, "D-N" and "A P" are no letters of a paper, and an institute called SEPT is not "Sept". */
function isSpelt(written: string, { form, needsEvidence }: NameCandidate): boolean {
  // Nor is a mark of "A 1" the phone company.
  if (/['’](?:ll|d|re|ve|m)$|^\p{Lu} \d$/u.test(written)) return false;
  // "Nara" is a town, and no archive.
  if (form === "acronym" && /^\p{Lu}\p{Ll}+$/u.test(written) && isWord(written)) return false;
  if (!needsEvidence) return true;
  return form !== "acronym" || !/[ '’-]|\p{Ll}/u.test(written);
}

function isWord(written: string): boolean {
  const bits = classOf(written.toLowerCase());
  return (bits & (wordClass.ordinary | wordClass.place | wordClass.given | wordClass.surname)) !== 0;
}

/** "Lloyd's" is no Lloyds, who is not spelt so: here "'s" belongs to what follows, or to another name. */
function isOwnerOnly(written: string, { entity }: NameCandidate, knowledge: Knowledge): boolean {
  if (!/['’]s$/u.test(written)) return false;
  const { name, aliases } = knowledge.entityOf(entity);
  return ![name, ...aliases].some((one) => /['’]s\b/u.test(one));
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

const split = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const beforeVerb = split("to people you we they i users can could will would should just always simply please who");
const afterVerb = split("it them him her how what something yourself themselves your my their");

/** "President" may be a brand of cheese; before a name, or without "the", it is a title. "The Economist" is no economist. */
function isOfficeWord(tokens: Prose["tokens"], first: number, last: number): boolean {
  const isTitle = (classAt(tokens, first) & (wordClass.personalTitle | wordClass.officeTitle)) !== 0;
  if (last > first || !isTitle) return false;
  return tokens.words[first - 1] !== "the" || isCapital(tokens, last + 1);
}
