import type { ReportFile } from "@/components/report/ReportHead";
import { exportCsv } from "@/engine/export/export-csv";
import { exportJson } from "@/engine/export/export-json";
import { exportMarkdown } from "@/engine/export/export-markdown";
import { fileNameOf } from "@/engine/export/file-name-of";
import { unlinkHidden } from "@/engine/export/unlink-hidden";
import type { ExportContext } from "@/engine/export/outline";
import type { ArticleReport } from "@/engine/report/article-report";
import { saveFile } from "@/platform/save-file";

/** Without it, spreadsheets take UTF-8 for the letters of an old code page: “é” becomes “Ã©”. */
const byteOrderMark = "\uFEFF";

/** Saves the report where the browser saves what is downloaded. */
export function saveReport(report: ArticleReport, context: ExportContext, file: ReportFile): void {
  const name = fileNameOf(report);
  const told = context.hidden === undefined ? report : unlinkHidden(report, context.hidden);
  switch (file) {
    case "markdown":
      saveFile(`${name}.md`, "text/markdown", exportMarkdown(report, context));
      break;
    case "csv":
      saveFile(`${name}.csv`, "text/csv", byteOrderMark + exportCsv(told));
      break;
    case "json":
      saveFile(`${name}.json`, "application/json", exportJson(told));
      break;
  }
}
