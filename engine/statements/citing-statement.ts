import { contentEnd } from "./clause-content";
import { sourceNouns } from "./source-words";
import { groupBySentence, type StatementDraft } from "./statement-draft";
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

/**
 * "The deal is off, Radio Nord reported, citing two officials": whom the outlet has it from says the same. `drafts` are the
 * statements so far; each gives one more where its sentence cites a source.
 */
export function statementsCited(parsed: ParsedText, drafts: readonly StatementDraft[]): StatementDraft[] {
  const found: StatementDraft[] = [];
  const bySentence = groupBySentence(drafts);
  for (const clause of parsed.clauses) {
    if (clause.quotation !== null || clause.prepositions.length === 0) continue;
    for (const { preposition, object, token } of clause.prepositions) {
      if (preposition !== "citing" || object === null || !isSource(parsed, object)) continue;
      const citer = citerOf(bySentence.get(clause.sentence) ?? [], token);
      if (citer === null) continue;
      const cue = { first: token, last: token + 1 };
      const content = [...citer.content];
      found.push({ content, cue, phrase: object, clause: null, sentence: clause.sentence, rule: "cited" });
    }
  }
  return found;
}

/** The statement of a sentence whose cue stands next to the citation, and whose words do not hold it. */
function citerOf(drafts: readonly StatementDraft[], token: number): StatementDraft | null {
  const away = ({ cue }: StatementDraft) => Math.abs((cue?.first ?? Infinity) - token);
  const citers = drafts.filter(
    (draft) => draft.phrase !== null && !draft.content.some((range) => range.first <= token && token < range.last),
  );
  return citers.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}

function isSource(parsed: ParsedText, object: NounPhrase): boolean {
  return object.kind !== "common" || sourceNouns.has(nounLemmaOf(headWordOf(parsed, object)));
}
