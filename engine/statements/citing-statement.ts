import { documentWords, outletNouns, unnamedWords } from "./source-words";
import { contentEnd } from "./clause-content";
import type { StatementDraft } from "./statement-draft";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { Clause, NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { byPhraseOf, headWordOf, subjectOf } from "@/engine/syntax/questions";

/** "The firm closed ten shops, citing weak demand": the reason that the subject gives. People and papers that it cites are none. */
export function statementsCiting(parsed: ParsedText, clause: Clause): StatementDraft[] {
  const phrase = clause.verb?.voice === "passive" ? byPhraseOf(clause) : subjectOf(clause);
  if (phrase === null) return [];
  return clause.prepositions.flatMap(({ preposition, object, token }) => {
    if (preposition !== "citing" || object === null || isSource(parsed, object)) return [];
    return {
      content: [{ first: object.first, last: contentEnd(parsed, clause, object.first) }],
      cue: { first: token, last: token + 1 },
      phrase,
      clause,
      sentence: clause.sentence,
      rule: "citing",
    };
  });
}

function isSource(parsed: ParsedText, object: NounPhrase): boolean {
  if (object.kind !== "common") return true;
  const word = nounLemmaOf(headWordOf(parsed, object));
  return unnamedWords.has(word) || documentWords.has(word) || outletNouns.has(word);
}
