import type { ArticleReport } from "@/engine/report/article-report";

/** The report itself, as docs/article-report.schema.json describes it. */
export function exportJson(report: ArticleReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
