import type { ArticleReport } from "@/engine/report/article-report";

/** The report itself, as docs/report.md describes it. */
export function exportJson(report: ArticleReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
