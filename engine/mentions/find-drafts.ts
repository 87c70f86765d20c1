import type { TokenRange } from "@/engine/syntax/parsed-text";
import type { Sentence } from "@/engine/text/sentences";
import { shape, type Tokens } from "@/engine/text/tokens";
import { cutHeadline } from "./cut-headline";
import { cutKnown } from "./cut-known";
import { cutSegment, type Piece } from "./cut-segment";
import type { Draft } from "./draft";
import { capitals, findHeadlines } from "./find-headlines";
import { findRuns, type Run } from "./find-runs";
import type { KnownNames } from "./known-names";
import { lookAtName } from "./look-at-name";
import type { Prose } from "./mention";
import { showsPerson } from "./shows-person";
import { splitRun } from "./split-run";

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
      for (const segment of splitRun(tokens, run, known.ends)) {
        for (const piece of cutSegment(tokens, segment, known.ends)) {
          for (const part of cutKnown(tokens, piece, known.ends)) {
            if (part.first < covered || isProduct(tokens, part)) continue;
            drafts.push(makeDraft(tokens, part, place, known));
            covered = part.last;
          }
        }
      }
    }
  }
  return drafts;
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
