import type { Allegation } from "@/engine/allegations/allegation";
import type { ArticleReport } from "@/engine/report/article-report";
import type { Statement } from "@/engine/statements/statement";
import { overlaps, textOf } from "@/engine/text/span";
import { findInReport, namesOf } from "./report-lists";
import type { Words } from "./words";

/**
 * How the article comes to know of an allegation, as sentences: who told it, when that is not the accuser, and that
 * another outlet reported it. Empty when the accuser says it and no outlet stands between.
 */
export function describeAllegationSource(report: ArticleReport, allegation: Allegation, words: Words): string[] {
  const carriers = report.statements.filter((statement) => carries(statement, allegation));
  const teller = carriers.find((statement) => tellsOfAnother(statement, allegation) && isSomebody(report, statement));
  const relay = new Set(carriers.flatMap((statement) => namesOf(report, statement.relay)));
  return [
    ...(teller === undefined ? [] : [nameTeller(report, teller, words)]),
    ...(relay.size === 0 ? [] : [words.say("sourcingRelay", words.list([...relay]))]),
  ];
}

/** In the article's words; whom "he" means by name. */
function nameTeller(report: ArticleReport, { source, speaker, sourceClass }: Statement, words: Words): string {
  const told = source === null || report.article === null ? "" : textOf(report.article.text, source);
  const name = pronoun.test(told) ? (findInReport(report, speaker)?.name ?? told) : told;
  return words.say("allegationSource", name, words.say(`source_${sourceClass}`));
}

const pronoun = /^(?:he|she|it|they|this|that|who|which|i|we)$/iu;

/** Whether the statement is the accusation itself, or has it among its words. */
function carries({ content, cue }: Statement, allegation: Allegation): boolean {
  const isCue = cue !== null && overlaps(cue, allegation.cue);
  return isCue || content.some((span) => overlaps(span, allegation.cue));
}

/** Not an "it" or "this" of which the article leaves open who it is, nor the place that a story begins with ("OSLO: …"). */
function isSomebody({ article }: ArticleReport, { source, speaker }: Statement): boolean {
  if (source === null || article === null) return true;
  const isDateline = /^\p{Lu}{3,}$/u.test(textOf(article.text, source)) && article.text[source.end] === ":";
  return !isDateline && (speaker !== null || !pronoun.test(textOf(article.text, source)));
}

/** Told by somebody else than the accuser and the accused; an outlet is named as the relay instead. */
function tellsOfAnother({ source, speaker, speaksFor, sourceClass }: Statement, allegation: Allegation): boolean {
  if (source === null || sourceClass === "relay") return false;
  const parties = [allegation.accuser, allegation.accused, ...allegation.otherAccusers];
  return !parties.some(
    ({ entity, span }) =>
      (entity !== null && (entity === speaker || entity === speaksFor)) || (span !== null && overlaps(span, source)),
  );
}
