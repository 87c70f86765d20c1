import { without } from "./clause-content";
import { statementsAccordingTo } from "./according-statement";
import { statementOfAdjective } from "./adjective-statement";
import { statementOfClause } from "./clause-statement";
import { finishStatements } from "./finish-statements";
import { statementOfLabel } from "./label-statement";
import { statementOfPoll } from "./poll-statement";
import { statementsCited, statementsCiting } from "./citing-statement";
import { quoterOf, statementOfQuoting } from "./quoting-statement";
import { statementOfTrailing } from "./trailing-statement";
import { statementOfRelative } from "./relative-statement";
import { statementOfNoun } from "./noun-statement";
import { statementOfHearing, statementOfHearsay, statementOfPassive } from "./passive-statement";
import { claimLooseQuotations } from "./quote-statements";
import { isProposition } from "./is-proposition";
import type { Statement } from "./statement";
import { groupBySentence, type StatementDraft } from "./statement-draft";
import type { ArticleLink } from "@/engine/article/article-text";
import type { Linking } from "@/engine/linking/linked-entity";
import type { ParsedText, TokenRange } from "@/engine/syntax/parsed-text";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

/**
 * Every statement of the article, in reading order of its first words. `knowledge` and `links` are asked only for
 * outlets that the text links to; both may be missing.
 */
export function findStatements(
  parsed: ParsedText,
  linking: Linking,
  knowledge: Knowledge | null = null,
  links: readonly ArticleLink[] = [],
): Statement[] {
  return finishStatements(parsed, linking, findDrafts(parsed), knowledge, links);
}

/** What all frames find, without nesting, in order. */
function findDrafts(parsed: ParsedText): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (const [index, sentence] of parsed.sentences.entries()) {
    const label = statementOfLabel(parsed, sentence, index);
    if (label !== null) drafts.push(label);
  }
  for (const clause of parsed.clauses) {
    if (clause.quotation !== null) continue;
    const quoted = statementOfQuoting(parsed, clause);
    if (quoted !== null) drafts.push(quoted);
    if (quoterOf(clause) !== null) continue;
    const found =
      statementOfTrailing(parsed, clause) ??
      statementOfClause(parsed, clause) ??
      statementOfRelative(parsed, clause) ??
      statementOfHearing(parsed, clause) ??
      statementOfPassive(parsed, clause) ??
      statementOfAdjective(parsed, clause);
    if (found !== null) drafts.push(found);
    else {
      const hearsay = statementOfHearsay(parsed, clause) ?? statementOfPoll(parsed, clause);
      if (hearsay !== null) drafts.push(hearsay);
    }
    if (clause.prepositions.length > 0)
      drafts.push(...statementsAccordingTo(parsed, clause), ...statementsCiting(parsed, clause));
  }
  for (const phrase of parsed.nounPhrases) {
    const found = statementOfNoun(parsed, phrase);
    if (found !== null) drafts.push(found);
  }
  const said = drafts.filter((draft) => isProposition(parsed, draft));
  said.push(...statementsCited(parsed, said));
  claimLooseQuotations(parsed, said);
  return withoutNested(said).toSorted((one, other) => firstOf(one) - firstOf(other));
}

function firstOf(draft: StatementDraft): number {
  return draft.content[0]?.first ?? 0;
}

/**
 * A statement whose cue stands in another's words is that speaker's to report; the outer one stays. Before ", according to" and
 * ", Radio Nord reported" both stay: an outlet there only passes on what the inner one says, and a paper shows it.
 */
function withoutNested(drafts: readonly StatementDraft[]): StatementDraft[] {
  const bySentence = groupBySentence(drafts);
  const kept: StatementDraft[] = [];
  for (const draft of drafts) {
    const [first, second] = (bySentence.get(draft.sentence) ?? []).filter((other) => isInside(draft, other));
    const isPassedOn =
      first !== undefined &&
      second === undefined &&
      passesOn.has(first.rule) &&
      draft.phrase !== null &&
      inWords.has(draft.rule);
    if (first === undefined) kept.push(draft);
    else if (isPassedOn) kept.push({ ...draft, content: outsideOf(draft, first), within: first });
  }
  return kept;
}

const passesOn = new Set(["according-to", "as-reported", "parenthetical", "trailing"]);

const inWords = new Set(["quote", "say-clause", "tell-clause", "say-rest", "trailing", "parenthetical"]);

/** The words of the inner statement, without what names the outlet. */
function outsideOf({ content }: StatementDraft, { cue, clause, phrase, rule }: StatementDraft): TokenRange[] {
  if (cue === null || clause === null || phrase === null) return [...content];
  const hole = rule === "according-to" ? { first: cue.first, last: phrase.last } : clause;
  return content.flatMap((range) => without([range], hole));
}

function isInside(draft: StatementDraft, other: StatementDraft): boolean {
  return draft !== other && draft.cue !== null && holds(other, draft.cue) && !isAround(draft, other);
}

function holds({ content }: StatementDraft, cue: TokenRange): boolean {
  return content.some((range) => range.first <= cue.first && cue.last <= range.last);
}

/** Two statements can lie in each other's words (", according to" and "said"): the one with the longer reach is outer. */
function isAround(draft: StatementDraft, other: StatementDraft): boolean {
  const { cue } = other;
  return cue !== null && holds(draft, cue) && lengthOf(draft) >= lengthOf(other);
}

function lengthOf(draft: StatementDraft): number {
  return draft.content.reduce((sum, range) => sum + range.last - range.first, 0);
}
