import type { ComponentChildren } from "preact";
import type { ReportView } from "@/components/cards/report-view";
import { type PopupActions, type PopupContent, PopupView } from "@/components/frame/PopupView";
import { FullReport } from "@/components/report/FullReport";
import type { Notice } from "@/components/notices/notice";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { eveningLedgerBackground } from "@/tests/fixtures/reports/evening-ledger-background";

/** One view of the product with everything invented, by the name under which its picture is kept. */
export type GalleryView = { readonly style: "popup" | "report" | "page"; readonly content: () => ComponentChildren };

const ignore = () => undefined;

export const reportView: ReportView = {
  report: eveningLedger,
  background: eveningLedgerBackground,
  today: "2026-11-23",
  hidden: { entities: [], records: [] },
  onJump: ignore,
  onHide: ignore,
};

const actions: PopupActions = {
  onReload: ignore,
  onSwitchOn: ignore,
  onSwitch: ignore,
  onAlways: ignore,
  onShowMarks: ignore,
  onOpenReport: ignore,
  onOpenOptions: ignore,
};

function popup(content: PopupContent, more: { on?: boolean; offersAlways?: boolean; message?: string } = {}) {
  return {
    style: "popup",
    content: () => (
      <PopupView
        content={content}
        site={{ name: "evening-ledger.example", on: more.on ?? true }}
        offersAlways={more.offersAlways ?? false}
        message={more.message ?? ""}
        actions={actions}
      />
    ),
  } as const;
}

const notice = (shown: Notice) => popup({ kind: "notice", notice: shown }, { on: shown.kind !== "off" });
const card = (view: ReportView): PopupContent => ({ kind: "card", view, marks: { shown: true, count: 9 } });
const article = eveningLedger.article;
if (article === null) throw new Error("the story is an article");

export const views: Readonly<Record<string, GalleryView>> = {
  "popup-card": popup(card(reportView)),
  "popup-unlisted": popup(card(reportView), { offersAlways: true, message: "The page no longer has these words." }),
  "popup-limits": popup(
    card({
      ...reportView,
      report: {
        ...eveningLedger,
        article: { ...article, partial: true, language: "de" },
        allegations: [],
        entities: [],
        statements: [],
        ambiguous: [],
        sourcing: { ...eveningLedger.sourcing, outlets: [] },
      },
    }),
  ),
  "popup-reading": notice({ kind: "reading" }),
  "popup-no-article": notice({ kind: "no-article", signals: ["og:type website", "link-heavy"] }),
  "popup-closed": notice({ kind: "closed" }),
  "popup-reload": notice({ kind: "reload" }),
  "popup-off": notice({ kind: "off", site: "evening-ledger.example" }),
  "report-full": {
    style: "report",
    content: () => <FullReport view={reportView} onSave={ignore} onPrint={ignore} onShowArticle={ignore} />,
  },
  "popup-no-knowledge": notice({ kind: "no-knowledge" }),
};
