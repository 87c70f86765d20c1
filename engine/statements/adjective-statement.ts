import { contentEnd, isContentClause } from "./clause-content";
import type { StatementDraft } from "./statement-draft";
import type { Clause, ParsedText } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, subjectOf } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";
import { wordsAmong } from "@/engine/text/per-word";
import { setOfWords, wordsIn } from "@/engine/text/word-list";

/** Adjectives whose "that" says what somebody thinks. */
const minds = setOfWords(
  `confident concerned worried sure certain convinced optimistic hopeful aware clear afraid proud glad skeptical sceptical
  pessimistic adamant unaware doubtful happy sorry angry`,
);

/** Adjectives whose infinitive says what somebody wants: "eager to sell". */
const wills = setOfWords(
  "eager willing unwilling reluctant determined hesitant keen prepared anxious content loath poised",
);

/** Adjectives of stance, and the prepositions that lead to what it is about: "critical of the deal". */
const stances: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    critical: "of",
    skeptical: "of about",
    sceptical: "of about",
    supportive: "of",
    wary: "of",
    dismissive: "of",
    proud: "of",
    afraid: "of",
    fearful: "of",
    fond: "of",
    contemptuous: "of",
    hostile: "to towards toward",
    opposed: "to",
    sympathetic: "to toward towards",
    worried: "about",
    concerned: "about over with",
    nervous: "about",
    anxious: "about",
    angry: "about at over with",
    furious: "about at over with",
    upset: "about at over with",
    unhappy: "about with",
    happy: "about with",
    excited: "about by",
    enthusiastic: "about",
    optimistic: "about",
    upbeat: "about",
    bullish: "about on",
    pessimistic: "about",
    passionate: "about",
    uneasy: "about with",
    uncomfortable: "about with",
    comfortable: "with",
    confident: "in of about",
    adamant: "about",
    vocal: "about in",
    undecided: "about on",
    dissatisfied: "with",
    satisfied: "with",
    disappointed: "in with by",
    frustrated: "with by",
  }).map(([adjective, prepositions]) => [adjective, wordsIn(prepositions)]),
);

/** People who are for or against something: "is a critic of the deal". */
const sides = setOfWords("critic supporter opponent advocate proponent champion defender backer fan admirer detractor");

const linking = wordsAmong(setOfWords("be remain feel become sound"));

/** As subjects of "be" they hold no view: "it is clear that". */
const nobody = setOfWords("it that this there which");

/** "Hale is confident that …", "Hale is eager to …", "Hale was critical of …", or null. "She is happy" alone says nothing. */
export function statementOfAdjective(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const { verb } = clause;
  if (verb === null || (!linking.ofLemma(parsed.tokens, verb) && verb.lemma !== "make")) return null;
  const phrase = subjectOf(clause);
  const word = parsed.tokens.words[phrase?.head ?? -1] ?? "";
  if (phrase === null || nobody.has(word)) return null;
  const from = verb.last;
  for (let at = from; at < from + 4; at += 1) {
    const first = contentBehind(parsed, clause, at);
    if (first >= 0)
      return {
        content: [{ first, last: contentEnd(parsed, clause, first) }],
        cue: { first: verb.first, last: first > at + 1 ? at + 1 : first },
        phrase,
        clause,
        sentence: clause.sentence,
        rule: "adjective",
      };
    const own = parsed.tags[at];
    if (own !== tag.adverb && own !== tag.pronoun && own !== tag.not) return null;
  }
  return null;
}

/** Where the content begins that the word at `at` leads to; -1 when it leads to none. */
function contentBehind(parsed: ParsedText, clause: Clause, at: number): number {
  const word = parsed.tokens.words[at] ?? "";
  const next = parsed.tokens.words[at + 1] ?? "";
  const { complement } = clause;
  if (minds.has(word) && complement !== null && isContentClause(complement) && complement.first <= at + 2)
    return complement.first;
  if (clause.verb?.lemma === "make") return -1;
  if (wills.has(word) && parsed.tags[at + 1] === tag.to) return at + 1;
  if (stances.get(word)?.includes(next) === true) return at + 2;
  if (word === "against") return at + 1;
  if (word === "in" && /^favou?r$/u.test(next) && parsed.tokens.words[at + 2] === "of") return at + 3;
  const phrase = nounPhraseAtToken(parsed, at);
  if (phrase === null || !sides.has(parsed.tokens.words[phrase.head] ?? "")) return -1;
  return /^(?:of|for)$/u.test(parsed.tokens.words[phrase.last] ?? "") ? phrase.last + 1 : -1;
}
