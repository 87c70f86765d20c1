import type { TokenRange } from "@/engine/syntax/parsed-text";
import type { Span } from "@/engine/text/span";
import type { Tokens } from "@/engine/text/tokens";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { decideReadings } from "./decide-readings";
import type { Draft } from "./draft";
import { findDatelines, readDatelines } from "./find-datelines";
import { findDescribed } from "./find-described";
import { findDrafts } from "./find-drafts";
import { joinNicknames } from "./join-nicknames";
import { findKnownNames } from "./known-names";
import { readBrackets } from "./read-brackets";
import { readKnown } from "./read-known";
import { readThings } from "./read-things";
import type { Evidence, Mention, Prose } from "./mention";

/** Finds the names of people and organisations in `prose`, in order and without overlap, known to the pack or not. */
export function findMentions(prose: Prose, knowledge: Knowledge): Mention[] {
  const found = findDrafts(prose, findKnownNames(prose, knowledge));
  const drafts = joinNicknames(prose.tokens, prose.sentences, found, knowledge);
  readDatelines(findDatelines(prose), drafts);
  readThings(prose.tokens, drafts);
  readKnown(prose.tokens, drafts, knowledge);
  readBrackets(prose.tokens, drafts);
  decideReadings(drafts, prose.words);
  const mentions: Mention[] = [];
  for (const draft of drafts) {
    const kind = kindOf(draft);
    if (kind !== null || draft.candidates.length > 0) mentions.push(toMention(prose, draft, kind));
  }
  return mentions;
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

function toMention(prose: Prose, draft: Draft, kind: EntityKind | null): Mention {
  const { tokens, sentences, words } = prose;
  const sentence = sentences[draft.sentence];
  const described = sentence === undefined ? null : findDescribed(prose, draft, draft.title, sentence);
  return {
    start: tokens.starts[draft.first] ?? 0,
    end: tokens.ends[draft.last - 1] ?? 0,
    first: draft.first,
    last: draft.last,
    sentence: draft.sentence,
    headline: draft.headline,
    small: draft.words.length === 1 && words.writesSmall(draft.key),
    kind,
    certainty: draft.decided?.certainty ?? 0,
    evidence: onlyOnce(draft.look.evidence),
    candidates: draft.candidates,
    title: draft.title === null ? null : spanOf(tokens, draft.title),
    described: described === null ? null : spanOf(tokens, described),
  };
}

function onlyOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.length < 2 ? evidence : [...new Set(evidence)];
}

function spanOf(tokens: Tokens, range: TokenRange): Span {
  return { start: tokens.starts[range.first] ?? 0, end: tokens.ends[range.last - 1] ?? 0 };
}
