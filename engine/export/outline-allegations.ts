import type { Allegation } from "@/engine/allegations/allegation";
import type { ArticleReport } from "@/engine/report/article-report";
import { textOf } from "@/engine/text/span";
import {
  describeNoAnswer,
  describeOtherAccusers,
  describeResponse,
  nameCategory,
  needsAnswer,
  readingNotes,
  titleKey,
  titleNames,
} from "@/engine/wording/allegation-words";
import { describeAllegationSource } from "@/engine/wording/allegation-source";
import { evidenceOf } from "@/engine/wording/evidence-of";
import { readsStatements } from "@/engine/wording/reading-limits";
import { recordsWith } from "@/engine/wording/shown-records";
import {
  detail,
  type ExportContext,
  type OutlineItem,
  type OutlineLine,
  type OutlinePart,
  quote,
  say,
} from "./outline";
import { outlineRecord } from "./outline-record";

/** Each allegation with its words, its stage and its answer; or that none was found. */
export const outlineAllegations: OutlinePart = (report, context) => {
  const { words } = context;
  const items = report.allegations.map((allegation) => outlineAllegation(report, allegation, context));
  const none = readsStatements(report)
    ? [say(words.say("noAllegations")), detail(words.say("noAllegationsWhy"))]
    : [say(words.say("notLookedFor"))];
  return { title: words.say("sectionAllegations"), lines: items.length === 0 ? none : [], items };
};

/** One allegation, as the whole report has it. */
export function outlineAllegation(report: ArticleReport, allegation: Allegation, context: ExportContext): OutlineItem {
  const { words } = context;
  const text = report.article?.text ?? "";
  const parties = titleNames(report, allegation, words);
  const others = describeOtherAccusers(report, allegation, words);
  return {
    title: words.say(titleKey(allegation), ...parties),
    lines: [
      say([words.say(`stage_${allegation.stage}`), nameCategory(allegation, words)].filter(Boolean).join(" · ")),
      ...(others === null ? [] : [detail(others)]),
      quote(textOf(text, evidenceOf(allegation))),
      ...describeAllegationSource(report, allegation, words).map(detail),
      ...readingNotes(allegation, words).map(detail),
      ...outlineResponses(report, allegation, context),
      ...recordsWith(allegation, context).flatMap((record) => outlineRecord(report, record, context)),
    ],
  };
}

function outlineResponses(report: ArticleReport, allegation: Allegation, { words }: ExportContext): OutlineLine[] {
  const { responses } = allegation;
  if (responses.length === 0) return needsAnswer(allegation) ? [say(describeNoAnswer(report, allegation, words))] : [];
  return responses.flatMap((response) => [
    say(`${describeResponse(report, response, words)}:`),
    quote(textOf(report.article?.text ?? "", response.span)),
  ]);
}
