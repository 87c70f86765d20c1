import { without } from "./clause-content";
import type { StatementDraft } from "./statement-draft";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { Clause, ParsedText } from "@/engine/syntax/parsed-text";
import { extentOf, headWordOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";

const polls = setOfWords("poll survey polling average");

/** What makes a sentence one about figures: without them "in the polls" is a place like any other. */
const figures = setOfWords("% percent percentage points");

/** "In a Radio Nord poll, Hale leads Ito by 5 points": the rest of the sentence is what the poll says. Null without figures. */
export function statementOfPoll(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const sentence = parsed.sentences[clause.sentence];
  if (sentence === undefined || clause.verb === null) return null;
  for (const { preposition, object, token } of clause.prepositions) {
    if (preposition !== "in" || object === null || !polls.has(nounLemmaOf(headWordOf(parsed, object)))) continue;
    const hole = { first: token, last: Math.max(object.last, extentOf(parsed, object).last) };
    const content = without([{ first: sentence.first, last: sentence.last }], hole);
    if (!content.some((range) => hasFigures(parsed, range.first, range.last))) return null;
    return {
      content,
      cue: { first: token, last: token + 1 },
      phrase: object,
      clause,
      sentence: clause.sentence,
      rule: "in-poll",
    };
  }
  return null;
}

function hasFigures(parsed: ParsedText, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (figures.has(parsed.tokens.words[at] ?? "")) return true;
  return false;
}
