import type { TokenRange } from "@/engine/syntax/parsed-text";
import type { Sentence } from "@/engine/text/sentences";
import { shape, type Tokens } from "@/engine/text/tokens";
import { cutHeadline } from "./cut-headline";
import { cutKnown } from "./cut-known";
import { cutSegment, type Piece } from "./cut-segment";
import type { Draft } from "./draft";
import { capitals, findHeadlines } from "./find-headlines";
import { findRuns, isCapital, type Run } from "./find-runs";
import type { KnownNames } from "./known-names";
import { lookAtName } from "./look-at-name";
import type { Prose } from "./mention";
import { findSpelledOut } from "./find-spelled-out";
import { showsPerson } from "./shows-person";
import { splitRun } from "./split-run";
import { classAt, wordClass } from "./words/word-class";

/** All that may be a name, in order and apart, with what it looks like; nothing is decided yet. */
export function findDrafts(prose: Prose, known: KnownNames): Draft[] {
  const { tokens } = prose;
  const headlines = findHeadlines(tokens, prose.sentences, prose.paragraphs);
  const drafts: Draft[] = [];
  let covered = 0;
  for (const [number, sentence] of prose.sentences.entries()) {
    const told = headlines[number] ?? capitals.names;
    const place = { sentence, number, headline: told === capitals.nothing, alone: told === capitals.doubtful };
    for (const run of runsOf(tokens, sentence, told, known)) {
      for (const part of partsOf(tokens, run, known)) {
        if (part.first < covered || isProduct(tokens, part)) continue;
        drafts.push(makeDraft(tokens, part, place, known));
        covered = part.last;
      }
    }
  }
  return drafts;
}

function partsOf(tokens: Tokens, run: Run, { ends }: KnownNames): Piece[] {
  const spelled = findSpelledOut(tokens, run, ends);
  const open = spelled === null ? run : { ...run, last: endBefore(tokens, spelled.first, run.first) };
  const parts = splitRun(tokens, open, ends)
    .flatMap((segment) => cutSegment(tokens, segment, ends))
    .flatMap((piece) => cutKnown(tokens, piece, ends));
  return spelled === null ? parts : [...parts, spelled];
}

/** Where a run ends that is cut off at `end`: behind a capitalised word, as all do. */
function endBefore(tokens: Tokens, end: number, first: number): number {
  let last = end;
  while (last > first && !isCapital(tokens, last - 1)) last -= 1;
  return last;
}

/** "Brightbox+" is a product of its own. */
function isProduct(tokens: Tokens, { last }: Piece): boolean {
  return tokens.text.charAt(tokens.ends[last - 1] ?? 0) === "+";
}

function runsOf(tokens: Tokens, sentence: Sentence, told: number, known: KnownNames): Run[] {
  const runs = findRuns(tokens, sentence);
  return told === capitals.names ? runs : runs.flatMap((run) => cutHeadline(tokens, run, known.ends));
}

type Place = {
  readonly sentence: Sentence;
  readonly number: number;
  readonly headline: boolean;
  /** A short line by itself. */
  readonly alone: boolean;
};

function makeDraft(tokens: Tokens, piece: Piece, place: Place, known: KnownNames): Draft {
  const words = wordsOf(tokens, piece);
  const look = lookAtName(tokens, piece, place.sentence);
  // "Actionable Takeaway", "Arctic Collagen": of a line of capitals alone, only names that are known as such are people.
  if (place.alone && !showsPerson(look.evidence)) look.person -= ofLine;
  if (isModel(tokens, piece, known)) look.person -= ofLine;
  return {
    first: piece.first,
    last: piece.last,
    sentence: place.number,
    headline: place.headline,
    startsSentence: piece.startsSentence,
    title: piece.title,
    words,
    key: words.length === 1 ? (words[0] ?? "") : words.join(" "),
    look,
    candidates: known.candidatesAt(piece.first, piece.last),
    decided: null,
  };
}

/** "Ford Focus": of a company that is also somebody's name, and a word that is nobody's. */
function isModel(tokens: Tokens, { first, last, title }: Piece, known: KnownNames): boolean {
  if (last - first !== 2 || title !== null) return false;
  const word = classAt(tokens, last - 1);
  if ((word & wordClass.ordinary) === 0 || (word & (wordClass.surname | wordClass.given)) !== 0) return false;
  return known.candidatesAt(first, first + 1).some(({ prior }) => prior >= wellKnown);
}

/** From this prior on, those who made the pack wrote it down by hand. */
const wellKnown = 0.4;

/** As much as two unknown words in a row look like somebody. */
const ofLine = 2;

function wordsOf(tokens: Tokens, range: TokenRange): string[] {
  if (range.last - range.first === 1) return isWord(tokens, range.first) ? [tokens.words[range.first] ?? ""] : [];
  const words: string[] = [];
  for (let at = range.first; at < range.last; at += 1) if (isWord(tokens, at)) words.push(tokens.words[at] ?? "");
  return words;
}

function isWord(tokens: Tokens, at: number): boolean {
  return ((tokens.shapes[at] ?? 0) & (shape.word | shape.number)) !== 0;
}
