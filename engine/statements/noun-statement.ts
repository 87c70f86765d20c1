import type { StatementDraft } from "./statement-draft";
import { contentNouns } from "@/engine/syntax/lexicon/content-nouns";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { headWordOf, prepositionalOfNoun, subjectOf } from "@/engine/syntax/questions";

/** Verbs with which a noun says what its subject says: "made the claim that", "expressed concern that". */
const light = new Set(
  "make express voice issue give raise repeat share have hold offer release post publish send".split(" "),
);

/** "The agency's claim that Ito lied", "expressed concern that …": the noun is the cue. Null without a source. */
export function statementOfNoun(parsed: ParsedText, phrase: NounPhrase): StatementDraft | null {
  const { complement } = phrase;
  if (
    complement === null ||
    complement.verb === null ||
    complement.kind !== "that" ||
    phrase.clause?.quotation !== null
  )
    return null;
  if (!contentNouns.has(nounLemmaOf(headWordOf(parsed, phrase)))) return null;
  const source =
    phrase.possessor ??
    prepositionalOfNoun(phrase, "by")?.object ??
    prepositionalOfNoun(phrase, "from")?.object ??
    giverOf(phrase);
  if (source === null) return null;
  return {
    content: [{ first: complement.first, last: complement.last }],
    cue: { first: phrase.head, last: phrase.head + 1 },
    phrase: source,
    clause: phrase.clause,
    sentence: phrase.sentence,
    rule: "noun",
  };
}

function giverOf(phrase: NounPhrase): NounPhrase | null {
  const { clause } = phrase;
  if (clause === null || phrase.role !== "object" || clause.verb?.voice !== "active" || !light.has(clause.verb.lemma))
    return null;
  return subjectOf(clause);
}
