import { useEffect, useState } from "preact/hooks";
import { ClassroomView } from "@/components/classroom/ClassroomView";
import { NoticeText } from "@/components/notices/NoticeText";
import { PageNotice } from "@/components/notices/PageNotice";
import { FullReport } from "@/components/report/FullReport";
import { hiddenOf } from "@/entrypoints/shared/hidden-of";
import { noticeOfPage } from "@/entrypoints/shared/notice-of-page";
import { useReportBackground } from "@/entrypoints/shared/use-report-background";
import { useStoredSettings } from "@/entrypoints/shared/use-stored-settings";
import { isPrivateTab } from "@/platform/is-private";
import { reloadTab } from "@/platform/open-page";
import { changeSettings } from "@/platform/settings-store";
import { switchSite } from "@/platform/switch-site";
import { translate } from "@/platform/translate";
import { type WatchedPage, watchPage } from "@/platform/watch-page";
import { useReportActions } from "./use-report-actions";

type Props = { readonly tabId: number; readonly today: string };

/** The full report of what is in another tab. */
export function ReportPage({ tabId, today }: Props) {
  const [page, setPage] = useState<WatchedPage>(Number.isInteger(tabId) ? { kind: "looking" } : { kind: "closed" });
  useEffect(() => (Number.isInteger(tabId) ? watchPage(setPage, tabId) : undefined), [tabId]);
  const settings = useStoredSettings();
  /** The story that a class has looked at by itself: the next in the same tab is another. */
  const [compared, setCompared] = useState<string | null>(null);
  const read = page.kind === "page" && page.state.kind === "read" ? page.state : null;
  const background = useReportBackground(read?.report ?? null);
  useEffect(() => {
    const entitle = async () => {
      // Chromium shows the report of a private tab in an ordinary window, whose history keeps what a page is called.
      const title = (await isPrivateTab(tabId)) ? "" : (read?.report.article?.title ?? "");
      const name = translate.say("extensionName");
      document.title = title === "" ? name : `${title} · ${name}`;
    };
    void entitle();
  }, [read, tabId]);
  const { onCopy, onPrint, onShowTab, saverOf, message } = useReportActions();
  if (read === null || background === null) return <NoReport page={page} />;
  const { report } = read;
  if (settings === null) return null;
  const { url } = report.page;
  if (settings.classroom && compared !== url) {
    return <ClassroomView key={url} report={report} onShowReport={() => setCompared(url)} />;
  }
  const hidden = hiddenOf(settings, read);
  const context = { background, words: translate, today, hidden };
  return (
    <FullReport
      view={{
        report,
        background,
        today,
        hidden,
        onCopy,
      }}
      message={message}
      onSave={saverOf(report, context)}
      onPrint={onPrint}
      onShowArticle={() => onShowTab(tabId)}
    />
  );
}

function NoReport({ page }: { readonly page: WatchedPage }) {
  const notice = noticeOfPage(page);
  return (
    <main>
      {notice?.kind === "closed" ? (
        <NoticeText title="reportGone" more="reportGoneMore" />
      ) : (
        <PageNotice
          notice={notice ?? { kind: "reading" }}
          actions={{
            onOpenReport: () => undefined,
            onReload: () => void (page.kind === "page" && reloadTab(page.tabId)),
            onSwitchOn: () =>
              void (page.kind === "off" && changeSettings((settings) => switchSite(settings, page.access.site, true))),
          }}
        />
      )}
    </main>
  );
}
