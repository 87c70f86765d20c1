import { without } from "./clause-content";
import type { StatementDraft } from "./statement-draft";
import type { Clause, ParsedText } from "@/engine/syntax/parsed-text";
import { extentOf, headWordOf } from "@/engine/syntax/questions";

const cues = new Set(["according to", "in the words of"]);
const noSources = new Set("plan schedule law rule rules custom tradition design size need needs".split(" "));

/** "…, according to a former employee": the rest of the sentence is the content. */
export function statementsAccordingTo(parsed: ParsedText, clause: Clause): StatementDraft[] {
  const sentence = parsed.sentences[clause.sentence];
  if (sentence === undefined) return [];
  return clause.prepositions.flatMap((phrase) => {
    const { object } = phrase;
    if (!cues.has(phrase.preposition) || object === null || noSources.has(headWordOf(parsed, object))) return [];
    const end = Math.max(object.last, extentOf(parsed, object).last);
    return {
      content: without([{ first: sentence.first, last: sentence.last }], { first: phrase.token, last: end }),
      cue: { first: phrase.token, last: object.first },
      phrase: object,
      clause,
      sentence: clause.sentence,
      rule: "according-to",
    };
  });
}
