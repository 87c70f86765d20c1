import type { ComponentChildren } from "preact";
import type { ReportView } from "@/components/cards/report-view";
import { ClassroomView } from "@/components/classroom/ClassroomView";
import { ComparisonView } from "@/components/classroom/ComparisonView";
import { type PopupActions, type PopupContent, PopupView } from "@/components/frame/PopupView";
import { DraftBox } from "@/components/report/DraftBox";
import { FullReport } from "@/components/report/FullReport";
import type { Notice } from "@/components/notices/notice";
import { OptionsView } from "@/components/settings/OptionsView";
import { WelcomeView } from "@/components/welcome/WelcomeView";
import type { EntityId } from "@/engine/linking/linked-entity";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { eveningLedgerBackground } from "@/tests/fixtures/reports/evening-ledger-background";
import { checkedPack, options } from "./options-shown";

/** One view of the product with everything invented, by the name under which its picture is kept. */
export type GalleryView = {
  readonly style: "popup" | "panel" | "report" | "options" | "welcome";
  readonly content: () => ComponentChildren;
};

const ignore = () => undefined;

const reportView: ReportView = {
  report: eveningLedger,
  background: eveningLedgerBackground,
  today: "2026-11-23",
  hidden: { entities: [], records: [] },
  site: "evening-ledger.example",
  onJump: ignore,
  onHide: ignore,
  onHideRecord: ignore,
};

const actions: PopupActions = {
  onReload: ignore,
  onSwitchOn: ignore,
  onSwitch: ignore,
  onAlways: ignore,
  onShowMarks: ignore,
  onOpenReport: ignore,
  onOpenDraft: ignore,
  onOpenPanel: ignore,
  onOpenOptions: ignore,
};

function popup(
  content: PopupContent,
  more: { on?: boolean; isLocked?: boolean; offersAlways?: boolean; message?: string } = {},
) {
  return {
    style: "popup",
    content: () => (
      <PopupView
        content={content}
        site={
          content.kind === "notice" && ["closed", "unseen"].includes(content.notice.kind)
            ? null
            : { name: "evening-ledger.example", on: more.on ?? true, isLocked: more.isLocked ?? false }
        }
        offersAlways={more.offersAlways ?? false}
        message={{ text: more.message ?? "", onUndo: ignore }}
        actions={actions}
      />
    ),
  } as const;
}

const notice = (shown: Notice) =>
  popup(
    { kind: "notice", notice: shown },
    { on: shown.kind !== "off", isLocked: shown.kind === "off" && shown.isLocked },
  );
const card = (view: ReportView): PopupContent => ({ kind: "card", view, marks: { shown: true, count: 9 } });
const article = eveningLedger.article;
if (article === null) throw new Error("the story is an article");

/** As much as a long read has: 60 known names and 30 allegations. */
const large: ReportView["report"] = {
  ...eveningLedger,
  entities: Array.from({ length: 8 }, () => eveningLedger.entities)
    .flat()
    .slice(0, 60)
    .map((entity, index) => ({
      ...entity,
      id: `x${index}` as EntityId,
      knowledge: entity.knowledge ?? ("norland" as EntityKey),
    })),
  allegations: Array.from({ length: 8 }, () => eveningLedger.allegations)
    .flat()
    .slice(0, 30)
    .map((allegation, index) => ({ ...allegation, id: `a${index + 1}` })),
};

export const views: Readonly<Record<string, GalleryView>> = {
  "popup-card": popup(card(reportView)),
  "popup-unlisted": popup(card(reportView), { offersAlways: true, message: "Hidden: Brightbox" }),
  "popup-large": popup(card({ ...reportView, report: large })),
  "panel-card": { ...popup(card(reportView)), style: "panel" },
  "panel-closed": { ...notice({ kind: "closed" }), style: "panel" },
  "panel-unseen": { ...notice({ kind: "unseen" }), style: "panel" },
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
  "popup-classroom": notice({ kind: "classroom" }),
  "popup-off": notice({ kind: "off", site: "evening-ledger.example", isLocked: false }),
  "popup-locked": notice({ kind: "off", site: "evening-ledger.example", isLocked: true }),
  "report-full": {
    style: "report",
    content: () => (
      <FullReport view={{ ...reportView, onCopy: ignore }} onSave={ignore} onPrint={ignore} onShowArticle={ignore} />
    ),
  },
  "report-draft": {
    style: "report",
    content: () => (
      <main>
        <DraftBox isReading={false} message="" onRead={ignore} />
      </main>
    ),
  },
  classroom: {
    style: "report",
    content: () => <ClassroomView report={eveningLedger} onShowReport={ignore} />,
  },
  "classroom-compared": {
    style: "report",
    content: () => (
      <ComparisonView
        report={eveningLedger}
        marks={{ source: new Set([0]), allegation: new Set([0]) }}
        onBack={ignore}
        onShowReport={ignore}
      />
    ),
  },
  options: { style: "options", content: () => <OptionsView {...options} /> },
  "options-troubled": {
    style: "options",
    content: () => (
      <OptionsView
        {...options}
        isManaged
        message="Saved."
        classroom={{ ...options.classroom, isOn: true, isLocked: true }}
        sites={{ ...options.sites, own: [], off: [], withheld: options.sites.listed, keepsAll: true }}
        hidden={{ ...options.hidden, entities: [], onSites: [], records: [] }}
        packs={{ ...options.packs, packs: [], draft: checkedPack }}
        data={{
          ...options.data,
          setAside: ["2026-03-04"],
          reading: { kind: "ready", summary: ["1 site of your own"] },
        }}
      />
    ),
  },
  welcome: { style: "welcome", content: () => <WelcomeView onOpenOptions={ignore} /> },
  "popup-no-knowledge": notice({ kind: "no-knowledge" }),
};
