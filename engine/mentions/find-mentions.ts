import type { TokenRange } from "@/engine/syntax/parsed-text";
import type { Sentence } from "@/engine/text/sentences";
import { shape, type Tokens } from "@/engine/text/tokens";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { Span } from "@/engine/text/span";
import { findDescribed } from "./find-described";
import { cutKnown } from "./cut-known";
import { cutSegment, type Piece } from "./cut-segment";
import { decideReadings } from "./decide-readings";
import type { Draft } from "./draft";
import { findHeadlines } from "./find-headlines";
import { findRuns } from "./find-runs";
import { findKnownNames, type KnownNames } from "./known-names";
import { lookAtName } from "./look-at-name";
import type { Mention, Prose } from "./mention";
import { splitRun } from "./split-run";

/** Finds the names of people and organisations in `prose`, in order and without overlap, known to the pack or not. */
export function findMentions(prose: Prose, knowledge: Knowledge): Mention[] {
  const drafts = findDrafts(prose, findKnownNames(prose, knowledge));
  decideReadings(drafts);
  const mentions: Mention[] = [];
  for (const draft of drafts) {
    const kind = kindOf(draft);
    if (kind !== null || draft.candidates.length > 0) mentions.push(toMention(prose, draft, kind));
  }
  return mentions;
}

function findDrafts(prose: Prose, known: KnownNames): Draft[] {
  const { tokens } = prose;
  const headlines = findHeadlines(tokens, prose.sentences, prose.paragraphs);
  const drafts: Draft[] = [];
  for (const [number, sentence] of prose.sentences.entries()) {
    const place = { sentence, number, headline: headlines[number] === 1 };
    for (const run of findRuns(tokens, sentence)) {
      for (const segment of splitRun(tokens, run, known.ends)) {
        for (const piece of cutSegment(tokens, segment, known.ends)) {
          for (const part of cutKnown(tokens, piece, known.ends)) drafts.push(makeDraft(tokens, part, place, known));
        }
      }
    }
  }
  return drafts;
}

type Place = { readonly sentence: Sentence; readonly number: number; readonly headline: boolean };

function makeDraft(tokens: Tokens, piece: Piece, place: Place, known: KnownNames): Draft {
  const words = wordsOf(tokens, piece);
  return {
    first: piece.first,
    last: piece.last,
    sentence: place.number,
    headline: place.headline,
    startsSentence: piece.startsSentence,
    title: piece.title,
    words,
    key: words.join(" "),
    look: lookAtName(tokens, piece, place.sentence),
    candidates: known.candidatesAt(piece.first, piece.last),
    decided: null,
  };
}

function wordsOf(tokens: Tokens, range: TokenRange): string[] {
  const words: string[] = [];
  for (let at = range.first; at < range.last; at += 1)
    if (((tokens.shapes[at] ?? 0) & (shape.word | shape.number)) !== 0) words.push(tokens.words[at] ?? "");
  return words;
}

function kindOf(draft: Draft): EntityKind | null {
  switch (draft.decided?.reading) {
    case "person":
      return "person";
    case "organisation":
      return draft.look.organisationKind;
    case "place":
    case "other":
    case undefined:
      return null;
  }
}

function toMention({ tokens, sentences }: Prose, draft: Draft, kind: EntityKind | null): Mention {
  const sentence = sentences[draft.sentence];
  const described =
    sentence === undefined || kind === null ? null : findDescribed(tokens, draft, draft.title, sentence);
  return {
    start: tokens.starts[draft.first] ?? 0,
    end: tokens.ends[draft.last - 1] ?? 0,
    first: draft.first,
    last: draft.last,
    sentence: draft.sentence,
    headline: draft.headline,
    kind,
    certainty: draft.decided?.certainty ?? 0,
    evidence: [...new Set(draft.look.evidence)],
    candidates: draft.candidates,
    title: draft.title === null ? null : spanOf(tokens, draft.title),
    described: described === null ? null : spanOf(tokens, described),
  };
}

function spanOf(tokens: Tokens, range: TokenRange): Span {
  return { start: tokens.starts[range.first] ?? 0, end: tokens.ends[range.last - 1] ?? 0 };
}
