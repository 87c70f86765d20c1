import { entityAt, type EntityIndex, mentionsIn } from "./entity-index";
import type { Heard } from "./resolve-person";
import type { SourceReading } from "./source-reading";
import { spokesWords } from "./source-words";
import type { EntityId, LinkedEntity } from "@/engine/linking/linked-entity";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { extentOf, prepositionalOfNoun, spanOf } from "@/engine/syntax/questions";
import { PerWord } from "@/engine/text/per-word";

const speaking = new PerWord((word) => spokesWords.has(nounLemmaOf(word)));

/** The phrase that says "spokesman": the source itself, a word before the name, or its apposition. */
export function spokesPhraseOf(parsed: ParsedText, phrase: NounPhrase): NounPhrase | null {
  for (const one of [phrase, phrase.apposition])
    if (one !== null)
      for (let at = one.first; at < one.last; at += 1)
        if ((speaking.at(parsed.tokens, at) && !isOfParliament(parsed, one, at)) || isAgent(parsed, one, at))
          return one;
  return null;
}

/** "Hale's agent": whose he is says that he speaks for somebody. */
function isAgent({ tokens }: ParsedText, { head, possessor }: NounPhrase, at: number): boolean {
  return at === head && tokens.words[at] === "agent" && possessor !== null;
}

/** A "Representative" with a capital sits in a parliament, and so do "both representatives"; an "Attorney General" rules. */
function isOfParliament(parsed: ParsedText, phrase: NounPhrase, at: number): boolean {
  const word = parsed.tokens.words[at] ?? "";
  if (word === "attorney" && parsed.tokens.words[at + 1] === "general") return true;
  const lemma = nounLemmaOf(word);
  if (lemma !== "representative" && lemma !== "attorney") return false;
  if (parsed.text.charAt(parsed.tokens.starts[at] ?? 0) !== word.charAt(0)) return true;
  if (lemma === "attorney") return false;
  const isBare = phrase.possessor === null && at - phrase.first < 2 && phrase.determiner !== "a";
  return isBare && prepositionalOfNoun(phrase, "for") === null && prepositionalOfNoun(phrase, "of") === null;
}

/** Of "its lawyers" it is the body that spoke before for whom they speak, when no name says it. */
export function readSpokesperson(
  parsed: ParsedText,
  index: EntityIndex,
  phrase: NounPhrase,
  spokes: NounPhrase,
  entity: LinkedEntity | null,
  heard: Heard,
): SourceReading {
  // "Hale's lawyer, Iris Vann": the name stands behind.
  const apposed = spokes === phrase && phrase.kind === "common" ? phrase.apposition : null;
  const other = apposed?.kind === "name" ? entityAt(index, parsed.tokens.starts[apposed.head] ?? 0) : null;
  const isNamed = (phrase.kind === "name" || spokes !== phrase) && entity?.kind === "person";
  const speaker = isNamed ? entity : other?.kind === "person" ? other : null;
  const behalf = bodyBefore(spokes, heard) ?? behalfOf(parsed, index, spokes, speaker ?? entity)?.id ?? null;
  return {
    speaker: speaker?.id ?? null,
    speaksFor: behalf ?? (entity !== null && speaker === null ? entity.id : null),
    sourceClass: "spokesperson",
  };
}

function behalfOf(
  parsed: ParsedText,
  index: EntityIndex,
  spokes: NounPhrase,
  entity: LinkedEntity | null,
): LinkedEntity | null {
  const others = mentionsIn(index, spanOf(parsed, extentOf(parsed, spokes)))
    .map((mention) => mention.entity)
    .filter((one) => one !== entity);
  return others.find((one) => one.kind !== "outlet") ?? others[0] ?? null;
}

function bodyBefore(spokes: NounPhrase, heard: Heard): EntityId | null {
  const owner = spokes.possessor;
  const before = heard.before?.reading;
  const isIts = owner?.kind === "pronoun" && owner.determiner !== "his" && owner.determiner !== "her";
  return isIts && before?.sourceClass === "named_org" ? before.speaker : null;
}
