import { useState } from "preact/hooks";
import type { ReportFile } from "@/components/report/ReportHead";
import type { ExportContext } from "@/engine/export/outline";
import type { ArticleReport } from "@/engine/report/article-report";
import { copyText } from "@/platform/copy-text";
import { showTab } from "@/platform/open-page";
import { translate } from "@/platform/translate";
import { saveReport } from "./save-report";

/** What can be made of any report: a file, a print, a copy; and the words to say what came of it. */
export function useReportActions() {
  const [message, setMessage] = useState("");
  const show = async (tabId: number) => setMessage((await showTab(tabId)) ? "" : translate.say("reportGone"));
  const copy = async (text: string) => setMessage(translate.say((await copyText(text)) ? "copied" : "copyFailed"));
  return {
    message,
    onPrint: () => window.print(),
    onShowTab: (tabId: number) => void show(tabId),
    onCopy: (text: string) => void copy(text),
    saverOf: (report: ArticleReport, context: ExportContext) => (file: ReportFile) => saveReport(report, context, file),
  };
}
