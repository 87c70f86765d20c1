import type { ArticleReport } from "@/engine/report/article-report";
import { nameOutlet } from "@/engine/wording/describe-outlet";
import type { ExportContext } from "./outline";
import { plainLine } from "./plain-line";

/**
 * The article as a reference for notes, and with which knowledge it was read: 'Ines Marlow: “Norland accuses Telbrik”. The
 * Evening Ledger, 4 March 2026. https://… Read with Source Context, knowledge: core 2026.11.23.' What is not known is left out.
 */
export function citeReport(report: ArticleReport, { background, words }: ExportContext): string {
  const { article } = report;
  if (article === null) return plainLine(report.page.url);
  const head = [
    words.list(article.authors),
    article.title === "" ? "" : words.say("citationTitle", article.title),
  ].filter((part) => part !== "");
  const where = [nameOutlet(report, background), article.published === null ? "" : words.date(article.published)]
    .filter((part) => part !== "")
    .join(", ");
  const packs = report.knowledge.map((pack) => `${pack.pack} ${pack.version}`);
  const parts = [
    head.length === 0 ? "" : `${head.join(": ")}.`,
    where === "" ? "" : `${where}.`,
    report.page.url,
    words.say("citationRead", words.list(packs)),
  ];
  return plainLine(parts.filter((part) => part !== "").join(" "));
}
