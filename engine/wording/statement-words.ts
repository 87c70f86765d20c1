import type { ArticleReport } from "@/engine/report/article-report";
import type { Statement } from "@/engine/statements/statement";
import { type Span, textOf } from "@/engine/text/span";
import { findInReport, namesOf } from "./report-lists";
import type { Words } from "./words";

/** "Interior Minister Oda Brekke, via Radio Nord": who says it, in the article's words, and through whom it came. */
export function describeSpeaker(report: ArticleReport, statement: Statement, words: Words): string {
  const relay = namesOf(report, statement.relay);
  const source = nameSource(report, statement, words);
  return relay.length === 0 ? source : `${source}, ${words.say("sourcingVia", words.list(relay))}`;
}

function nameSource(report: ArticleReport, statement: Statement, words: Words): string {
  if (statement.source !== null) return textOf(report.article?.text ?? "", statement.source);
  const speaker = findInReport(report, statement.speaker);
  const spokenFor = findInReport(report, statement.speaksFor);
  if (speaker !== null) return speaker.name;
  return spokenFor === null ? words.say("sourcingNobody") : words.say("sourcingSpeaksFor", spokenFor.name);
}

/** Whether the article says why a speaker has no name; null for all who have one. */
export function describeAnonymity(report: ArticleReport, statement: Statement, words: Words): string | null {
  if (statement.sourceClass !== "unnamed_bounded" && statement.sourceClass !== "unnamed_open") return null;
  const reason = statement.anonymityReason;
  if (reason === null) return words.say("sourcingNoReason");
  return words.say("sourcingReason", textOf(report.article?.text ?? "", reason));
}

const quoteMarks = "\"'“”‘’«»";

/** From the first of the words to the last, with their quotation marks: as the article has it, whatever interrupts. */
export function wholeStatement(text: string, { content }: Statement): Span {
  const start = Math.min(...content.map((span) => span.start));
  const end = Math.max(...content.map((span) => span.end));
  const isMark = (at: number) => at >= 0 && at < text.length && quoteMarks.includes(text.charAt(at));
  if (!isMark(start - 1)) return { start, end };
  const closing = isMark(end) ? 1 : isMark(end + 1) && ",.!?".includes(text.charAt(end)) ? 2 : 0;
  return { start: start - 1, end: end + closing };
}
