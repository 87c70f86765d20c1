import { contentEnd, isContentClause } from "./clause-content";
import type { StatementDraft } from "./statement-draft";
import type { Clause, ParsedText } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";

/** Adjectives whose "that" says what somebody thinks. */
const minds = new Set(
  "confident concerned worried sure certain convinced optimistic hopeful aware clear afraid proud glad skeptical sceptical pessimistic adamant unaware doubtful happy sorry angry".split(
    " ",
  ),
);

/** "Hale is confident that …", "Hale made clear that …", or null. Only with a clause: "she is happy" says nothing. */
export function statementOfAdjective(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const { verb, complement } = clause;
  if (verb === null || complement === null || !isContentClause(complement)) return null;
  if (verb.lemma !== "be" && verb.lemma !== "make" && verb.lemma !== "remain" && verb.lemma !== "feel") return null;
  const at = adjectiveBehind(parsed, clause);
  if (at < 0 || complement.first > at + 2) return null;
  const phrase = subjectOf(clause);
  const word = parsed.tokens.words[phrase?.head ?? -1] ?? "";
  if (phrase === null || (verb.lemma === "be" && (word === "it" || word === "that" || word === "this"))) return null;
  return {
    content: [{ first: complement.first, last: contentEnd(parsed, clause, complement.first) }],
    cue: { first: verb.first, last: at + 1 },
    phrase,
    clause,
    sentence: clause.sentence,
    rule: "adjective",
  };
}

function adjectiveBehind(parsed: ParsedText, clause: Clause): number {
  const from = clause.verb?.last ?? clause.last;
  for (let at = from; at < from + 3; at += 1) {
    if (minds.has(parsed.tokens.words[at] ?? "")) return at;
    const own = parsed.tags[at];
    if (own !== tag.adverb && own !== tag.pronoun) return -1;
  }
  return -1;
}
