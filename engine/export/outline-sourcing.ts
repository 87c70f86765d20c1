import type { ArticleReport } from "@/engine/report/article-report";
import { sourceClasses, type SourceClass, type Statement, voicedAmong } from "@/engine/statements/statement";
import { textOf } from "@/engine/text/span";
import { documentName } from "@/engine/wording/document-name";
import { readsStatements } from "@/engine/wording/reading-limits";
import { describeAnonymity, describeSpeaker, wholeStatement } from "@/engine/wording/statement-words";
import { tellSourcing } from "@/engine/wording/tell-sourcing";
import {
  detail,
  type ExportContext,
  type OutlineItem,
  type OutlineLine,
  type OutlinePart,
  quote,
  say,
} from "./outline";

/** Where the story comes from, and every statement under the way it is known. */
export const outlineSourcing: OutlinePart = (report, context) => {
  const { words } = context;
  const { sourcing } = report;
  const title = words.say("sectionSourcing");
  if (voicedAmong(report.statements).length === 0 && sourcing.outlets.length === 0) {
    const none = readsStatements(report) ? "sourcingNone" : "notLookedFor";
    return { title, lines: [say(words.say(none))], items: [] };
  }
  const lines = [
    ...tellSourcing(report, words).map(say),
    ...sourcing.documents.map(({ span, url }) =>
      detail(`${documentName(textOf(report.article?.text ?? "", span), url)} ${url ?? ""}`),
    ),
  ];
  return { title, lines, items: sourceClasses.flatMap((sourceClass) => outlineClass(report, sourceClass, context)) };
};

function outlineClass(report: ArticleReport, sourceClass: SourceClass, context: ExportContext): OutlineItem[] {
  const ids = report.sourcing.byClass[sourceClass];
  const said = report.statements.filter((statement) => ids.includes(statement.id));
  if (said.length === 0) return [];
  const { words } = context;
  const count = words.count("countStatements", said.length);
  return [
    {
      title: `${words.say(`source_${sourceClass}`)}: ${count}`,
      lines: said.flatMap((statement) => outlineStatement(report, statement, context)),
    },
  ];
}

function outlineStatement(report: ArticleReport, statement: Statement, { words }: ExportContext): OutlineLine[] {
  const text = report.article?.text ?? "";
  const anonymity = describeAnonymity(report, statement, words);
  return [
    say(describeSpeaker(report, statement, words)),
    quote(textOf(text, wholeStatement(text, statement))),
    ...(anonymity === null ? [] : [detail(anonymity)]),
  ];
}
