import { without } from "./clause-content";
import type { StatementDraft } from "./statement-draft";
import type { Clause, ParsedText } from "@/engine/syntax/parsed-text";
import { extentOf, headWordOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";

const noSources = setOfWords("plan schedule law rule rules custom tradition design size need needs");

/** "…, according to a former employee": the rest of the sentence is the content. */
export function statementsAccordingTo(parsed: ParsedText, clause: Clause): StatementDraft[] {
  const sentence = parsed.sentences[clause.sentence];
  if (sentence === undefined) return [];
  const found: StatementDraft[] = [];
  for (const { preposition, object, token } of clause.prepositions) {
    const isCue = preposition === "according to" || preposition === "in the words of";
    if (!isCue || object === null || noSources.has(headWordOf(parsed, object))) continue;
    const end = Math.max(object.last, extentOf(parsed, object).last);
    found.push({
      content: without([{ first: sentence.first, last: sentence.last }], { first: token, last: end }),
      cue: { first: token, last: object.first },
      phrase: object,
      clause,
      sentence: clause.sentence,
      rule: "according-to",
    });
  }
  return found;
}
