import type { ArticleReport } from "@/engine/report/article-report";
import { isSinceArticle, recordAge } from "@/engine/wording/record-age";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import { detail, type ExportContext, type OutlineLine, say } from "./outline";

/** A background record in a few lines: its status first, then the matter, the answer, and where it was seen. */
export function outlineRecord(report: ArticleReport, record: BackgroundRecord, context: ExportContext): OutlineLine[] {
  const { words, today } = context;
  const published = report.article?.published ?? null;
  const dates = [
    words.say("recordStatusOf", words.date(record.statusDate)),
    isSinceArticle(record.statusDate, published) && words.say("recordSince"),
    words.say("recordLastChecked", words.date(record.collected)),
    recordAge(record, today) === "overdue" && words.say("recordOverdue"),
  ].filter((part) => part !== false);
  const accusers = record.accusers.length > 0 ? `${words.say("recordAccusers", words.list(record.accusers))}: ` : "";
  const { response } = record;
  const answer =
    response === null
      ? []
      : [detail(`${words.say(`recordResponse_${response.stance}`)}. ${response.text} (${words.date(response.date)})`)];
  return [
    say(`${words.say("background")}: ${words.say(`outcome_${record.outcome}`)}. ${record.status}`),
    detail(dates.join(" · ")),
    detail(`${accusers}${record.allegation}`),
    ...answer,
    ...record.sources.map(({ publisher, date, url }) => detail(`${publisher}, ${words.date(date)}: ${url}`)),
  ];
}
