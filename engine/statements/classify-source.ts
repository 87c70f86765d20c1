import { entityAt, mentionsIn, type EntityIndex } from "./entity-index";
import { nameKindOf } from "./source-shape";
import {
  bodyWords,
  courtPapers,
  documentWords,
  officeWords,
  socialVerbs,
  socialWords,
  spokesWords,
  unnamedWords,
} from "./source-words";
import type { SourceClass } from "./statement";
import type { StatementDraft } from "./statement-draft";
import type { EntityId, LinkedEntity } from "@/engine/linking/linked-entity";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { extentOf, headWordOf, spanOf } from "@/engine/syntax/questions";

/** Who speaks, for whom, and what kind of source that is. */
export type SourceReading = {
  readonly speaker: EntityId | null;
  readonly speaksFor: EntityId | null;
  readonly sourceClass: SourceClass;
};

const unattributed: SourceReading = { speaker: null, speaksFor: null, sourceClass: "unattributed" };

/** Reads the source of a draft. `before` is the statement before it, to which "he" and "they" look back. */
export function classifySource(
  parsed: ParsedText,
  index: EntityIndex,
  draft: StatementDraft,
  before: SourceReading | null,
): SourceReading {
  const { phrase } = draft;
  if (phrase === null) return unattributed;
  const reading = readPhrase(parsed, index, phrase, before);
  const channel = channelOf(parsed, draft);
  return channel === null ? reading : { ...reading, sourceClass: channel };
}

/** "tweeted", "said in a court filing": where it was said outweighs who said it. */
function channelOf(parsed: ParsedText, draft: StatementDraft): SourceClass | null {
  const { clause } = draft;
  if (clause === null) return null;
  if (socialVerbs.has(clause.verb?.lemma ?? "")) return "social";
  for (const preposition of clause.prepositions) {
    if (
      preposition.object === null ||
      draft.content.some((range) => range.first <= preposition.token && preposition.token < range.last)
    )
      continue;
    const word = headWordOf(parsed, preposition.object);
    if (
      (preposition.preposition === "on" || preposition.preposition === "in" || preposition.preposition === "via") &&
      socialWords.has(word)
    )
      return "social";
    if (preposition.preposition === "in" && courtPapers.has(word)) return "document";
  }
  return null;
}

function readPhrase(
  parsed: ParsedText,
  index: EntityIndex,
  phrase: NounPhrase,
  before: SourceReading | null,
): SourceReading {
  const span = spanOf(parsed, phrase);
  const head = parsed.tokens.starts[phrase.head] ?? span.start;
  const entity = entityAt(index, span, head);
  const spokes = spokesOf(parsed, phrase);
  if (spokes !== null) return readSpokes(parsed, index, phrase, spokes, entity);
  if (phrase.kind === "pronoun" && entity === null) return readPronoun(parsed, phrase, before);
  if (entity !== null) return { speaker: entity.id, speaksFor: null, sourceClass: classOfEntity(index, entity) };
  if (phrase.kind === "name") return { speaker: null, speaksFor: null, sourceClass: classOfName(parsed, phrase) };
  return readCommon(parsed, index, phrase);
}

function classOfEntity(index: EntityIndex, entity: LinkedEntity): SourceClass {
  if (entity.kind === "person") return "named_person";
  return entity.kind === "outlet" && entity.id !== index.publisher ? "relay" : "named_org";
}

function classOfName(parsed: ParsedText, phrase: NounPhrase): SourceClass {
  const kind = nameKindOf(parsed, phrase);
  if (kind === "outlet") return "relay";
  return kind === "body" ? "named_org" : "named_person";
}

/** The phrase that says "spokesman": the source itself, a word before the name, or its apposition. */
function spokesOf(parsed: ParsedText, phrase: NounPhrase): NounPhrase | null {
  for (const one of [phrase, phrase.apposition])
    if (one !== null)
      for (let at = one.first; at < one.last; at += 1)
        if (spokesWords.has(nounLemmaOf(parsed.tokens.words[at] ?? "")) && !isTitleOfOffice(parsed, at)) return one;
  return null;
}

/** A "Representative" with a capital sits in a parliament. */
function isTitleOfOffice(parsed: ParsedText, at: number): boolean {
  const word = parsed.tokens.words[at] ?? "";
  const written = parsed.text.charAt(parsed.tokens.starts[at] ?? 0);
  return (word === "representative" || word === "attorney") && written !== word.charAt(0);
}

function readSpokes(
  parsed: ParsedText,
  index: EntityIndex,
  phrase: NounPhrase,
  spokes: NounPhrase,
  entity: LinkedEntity | null,
): SourceReading {
  const around = spanOf(parsed, extentOf(parsed, spokes));
  const behalf =
    mentionsIn(index, around).find((mention) => mention.entity !== entity && mention.entity.kind !== "outlet")
      ?.entity ??
    mentionsIn(index, around).find((mention) => mention.entity !== entity)?.entity ??
    null;
  const isNamed = phrase.kind === "name" && entity?.kind === "person";
  return {
    speaker: isNamed ? entity.id : null,
    speaksFor: behalf?.id ?? (entity !== null && !isNamed ? entity.id : null),
    sourceClass: "spokesperson",
  };
}

/** "he" and "she" are whoever spoke last; "it" is a body. */
function readPronoun(parsed: ParsedText, phrase: NounPhrase, before: SourceReading | null): SourceReading {
  const word = headWordOf(parsed, phrase);
  if (word === "it") return { speaker: null, speaksFor: null, sourceClass: "named_org" };
  if (before !== null && (word === "he" || word === "she"))
    return before.sourceClass === "named_org" || before.sourceClass === "document" || before.sourceClass === "relay"
      ? { speaker: null, speaksFor: null, sourceClass: "named_person" }
      : before;
  if (before !== null && word === "they") return { ...before, speaker: null };
  if (word === "he" || word === "she" || word === "i")
    return { speaker: null, speaksFor: null, sourceClass: "named_person" };
  return { speaker: null, speaksFor: null, sourceClass: "unnamed_open" };
}

function readCommon(parsed: ParsedText, index: EntityIndex, phrase: NounPhrase): SourceReading {
  const word = nounLemmaOf(headWordOf(parsed, phrase));
  const nobody = { speaker: null, speaksFor: null };
  if (/^(?:this|our)$/u.test(phrase.determiner ?? "") && (word === "reporter" || word === "correspondent"))
    return { ...nobody, sourceClass: "witnessed" };
  if (documentWords.has(word)) return { ...nobody, sourceClass: "document" };
  const apposed = phrase.apposition;
  if (apposed?.kind === "name") {
    const entity = entityAt(index, spanOf(parsed, apposed), parsed.tokens.starts[apposed.head] ?? 0);
    return {
      ...nobody,
      speaker: entity?.id ?? null,
      sourceClass: entity === null ? classOfName(parsed, apposed) : classOfEntity(index, entity),
    };
  }
  const definite =
    phrase.determiner === "the" ||
    phrase.possessor !== null ||
    /^(?:his|her|its|their|this|that)$/u.test(phrase.determiner ?? "");
  if (
    (bodyWords.has(word) || bodyWords.has(headWordOf(parsed, phrase))) &&
    (definite || word === "police" || word === "prosecutor")
  )
    return { ...nobody, sourceClass: "named_org" };
  if (officeWords.has(word) && !phrase.plural && (definite || phrase.first < phrase.head) && !isIndefinite(phrase))
    return { ...nobody, sourceClass: "named_person" };
  if (unnamedWords.has(word) || !definite || phrase.plural)
    return { ...nobody, sourceClass: isBounded(parsed, phrase) ? "unnamed_bounded" : "unnamed_open" };
  return { ...nobody, sourceClass: "named_person" };
}

function isIndefinite(phrase: NounPhrase): boolean {
  return /^(?:a|an|one|another|some|any)$/u.test(phrase.determiner ?? "");
}

/** "a senior official", "two former employees", "people familiar with the matter": a count or a tie. */
function isBounded(parsed: ParsedText, phrase: NounPhrase): boolean {
  const { determiner } = phrase;
  if (!phrase.plural && determiner !== "some" && determiner !== "no") return true;
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|both|\d+)$/u.test(determiner ?? "")) return true;
  const around = extentOf(parsed, phrase);
  for (let at = phrase.last; at < around.last; at += 1)
    if (/^(?:familiar|briefed|close)$/u.test(parsed.tokens.words[at] ?? "")) return true;
  return phrase.modifier?.verb?.lemma === "brief";
}
