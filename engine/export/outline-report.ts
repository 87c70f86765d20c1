import type { ArticleReport } from "@/engine/report/article-report";
import { describeGlance } from "@/engine/wording/describe-glance";
import { describeOutlet, nameOutlet } from "@/engine/wording/describe-outlet";
import { readingLimits } from "@/engine/wording/reading-limits";
import { detail, type ExportContext, type Outline, type OutlineLine, say } from "./outline";
import { outlineAllegations } from "./outline-allegations";
import { outlineAmbiguous, outlineEntities, outlineUnknown } from "./outline-entities";
import { outlineSourcing } from "./outline-sourcing";

/** The whole report in words: what a card shows, in the same order. */
export function outlineReport(report: ArticleReport, context: ExportContext): Outline {
  const { words } = context;
  if (report.article === null) {
    const signals = report.page.signals.join(", ");
    return { title: words.say("noticeNoArticle"), lines: [detail(report.page.url), detail(signals)], sections: [] };
  }
  const sections = [
    outlineAllegations(report, context),
    outlineAmbiguous(report, context),
    ...outlineEntities(report, context),
    outlineSourcing(report, context),
    outlineUnknown(report, context),
  ].filter((section) => section !== null);
  return { title: report.article.title || words.say("draftLabel"), lines: outlineHead(report, context), sections };
}

function outlineHead(report: ArticleReport, { background, words, hidden }: ExportContext): OutlineLine[] {
  const { article } = report;
  if (article === null) return [];
  const origin = [
    nameOutlet(report, background),
    article.authors.length > 0 && words.say("articleBy", words.list(article.authors)),
    article.published !== null && words.say("publishedOn", words.date(article.published)),
  ].filter((part) => part !== false && part !== "");
  const packs = report.knowledge.map((pack) => `${pack.pack} ${pack.version}`);
  return [
    detail(origin.join(" · ")),
    detail(describeOutlet(report, background, words)),
    detail(report.page.url),
    say(describeGlance(report, words, hidden?.entities)),
    ...readingLimits(report).map((limit) => say(words.say(limit))),
    ...(packs.length > 0 ? [detail(words.say("knowledgePacks", words.list(packs)))] : []),
  ].filter((line) => line.text !== "");
}
