import { describeReport } from "@/engine/export/describe-report";
import { exportCsv } from "@/engine/export/export-csv";
import { exportJson } from "@/engine/export/export-json";
import { exportMarkdown } from "@/engine/export/export-markdown";
import type { ArticleReport } from "@/engine/report/article-report";
import { type Background, namedKeys } from "@/engine/wording/background";
import { englishWords } from "@/engine/wording/english-words";
import { findBackground } from "@/engine/wording/find-background";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { ReportFormat } from "./report-options";

/** The report as the text of a file or of the terminal. `today` ("YYYY-MM-DD") decides which records are overdue. */
export function writeReport(report: ArticleReport, format: ReportFormat, knowledge: Knowledge, today: string): string {
  switch (format) {
    case "json":
      return exportJson(report);
    case "csv":
      return exportCsv(report);
    case "markdown":
      return exportMarkdown(report, { background: backgroundOf(report, knowledge), words: englishWords, today });
    case "text":
      return describeReport(report, { background: backgroundOf(report, knowledge), words: englishWords, today });
  }
}

function backgroundOf(report: ArticleReport, knowledge: Knowledge): Background {
  return findBackground(knowledge, namedKeys(report), []);
}
