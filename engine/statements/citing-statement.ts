import { documentWords, outletNouns, unnamedWords } from "./source-words";
import { contentEnd } from "./clause-content";
import type { StatementDraft } from "./statement-draft";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { Clause, NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { byPhraseOf, headWordOf, subjectOf } from "@/engine/syntax/questions";

/** "The firm closed ten shops, citing weak demand": the reason that the subject gives. People and papers that it cites are none. */
export function statementsCiting(parsed: ParsedText, clause: Clause): StatementDraft[] {
  const found: StatementDraft[] = [];
  for (const { preposition, object, token } of clause.prepositions) {
    if (preposition !== "citing" || object === null || isSource(parsed, object)) continue;
    const phrase = clause.verb?.voice === "passive" ? byPhraseOf(clause) : subjectOf(clause);
    if (phrase === null) continue;
    found.push({
      content: [{ first: object.first, last: contentEnd(parsed, clause, object.first) }],
      cue: { first: token, last: token + 1 },
      phrase,
      clause,
      sentence: clause.sentence,
      rule: "citing",
    });
  }
  return found;
}

function isSource(parsed: ParsedText, object: NounPhrase): boolean {
  if (object.kind !== "common") return true;
  const word = nounLemmaOf(headWordOf(parsed, object));
  return unnamedWords.has(word) || documentWords.has(word) || outletNouns.has(word);
}
