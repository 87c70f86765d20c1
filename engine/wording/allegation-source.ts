import type { Allegation } from "@/engine/allegations/allegation";
import type { ArticleReport } from "@/engine/report/article-report";
import type { Statement } from "@/engine/statements/statement";
import { overlaps, textOf } from "@/engine/text/span";
import { namesOf } from "./report-lists";
import type { Words } from "./words";

/**
 * How the article comes to know of an allegation, as sentences: who told it, when that is not the accuser, and that
 * another outlet reported it. Empty when the accuser says it and no outlet stands between.
 */
export function describeAllegationSource(report: ArticleReport, allegation: Allegation, words: Words): string[] {
  const carriers = report.statements.filter((statement) => carries(statement, allegation));
  const teller = carriers.find((statement) => tellsOfAnother(statement, allegation));
  const relay = new Set(carriers.flatMap((statement) => namesOf(report, statement.relay)));
  return [
    ...(teller === undefined ? [] : [nameTeller(report, teller, words)]),
    ...(relay.size === 0 ? [] : [words.say("sourcingRelay", words.list([...relay]))]),
  ];
}

function nameTeller(report: ArticleReport, { source, sourceClass }: Statement, words: Words): string {
  const told = source === null || report.article === null ? "" : textOf(report.article.text, source);
  return words.say("allegationSource", told, words.say(`source_${sourceClass}`));
}

/** Whether the statement is the accusation itself, or has it among its words. */
function carries({ content, cue }: Statement, allegation: Allegation): boolean {
  const isCue = cue !== null && overlaps(cue, allegation.cue);
  return isCue || content.some((span) => overlaps(span, allegation.cue));
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
