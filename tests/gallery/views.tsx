import type { ComponentChildren, ComponentProps } from "preact";
import type { ReportView } from "@/components/cards/report-view";
import { ClassroomView } from "@/components/classroom/ClassroomView";
import { ComparisonView } from "@/components/classroom/ComparisonView";
import { type PopupActions, type PopupContent, PopupView } from "@/components/frame/PopupView";
import { DraftBox } from "@/components/report/DraftBox";
import { FullReport } from "@/components/report/FullReport";
import type { Notice } from "@/components/notices/notice";
import type { PackDraft } from "@/components/settings/PackPreview";
import { OptionsView } from "@/components/settings/OptionsView";
import { WelcomeView } from "@/components/welcome/WelcomeView";
import type { EntityId } from "@/engine/linking/linked-entity";
import type { EntityKey, Fact } from "@/knowledge/lookup/entity";
import { palettes } from "@/platform/palette";
import { markedKinds } from "@/platform/settings";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { eveningLedgerBackground } from "@/tests/fixtures/reports/evening-ledger-background";

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
        site={{ name: "evening-ledger.example", on: more.on ?? true, isLocked: more.isLocked ?? false }}
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

const options: ComponentProps<typeof OptionsView<string>> = {
  message: "",
  isManaged: false,
  classroom: { isOn: false, isLocked: false, onSwitch: ignore },
  sites: {
    listed: ["evening-ledger.example", "radio-nord.example"],
    own: ["quill-press.example"],
    off: ["brightbox.example"],
    all: false,
    fixed: [],
    isLocked: false,
    withheld: [],
    parse: (typed) => typed,
    onAdd: ignore,
    onRemove: ignore,
    onSwitchOn: ignore,
    onAll: ignore,
    onAskWithheld: ignore,
  },
  marks: {
    marks: { entities: "first", kinds: markedKinds, allegations: true },
    allKinds: markedKinds,
    isLocked: false,
    onMarks: ignore,
  },
  look: {
    look: { palette: "calm", cardOnHover: true, badge: true, theme: "auto" },
    palettes,
    onLook: ignore,
  },
  hidden: {
    entities: ["brightbox" as EntityKey],
    onSites: [{ site: "quill-press.example", entity: "telbrik" as EntityKey }],
    records: ["telbrik-chip-designs"],
    background: eveningLedgerBackground,
    onShowEntity: ignore,
    onShowRecord: ignore,
  },
  packs: {
    packs: [
      {
        id: "1",
        name: "Havnby harbour",
        isOn: true,
        entities: 48,
        asOf: "2026-10-01",
        importedOn: "2026-11-02",
        isReadable: true,
      },
      {
        id: "2",
        name: "Oster council, 2019 to 2023",
        isOn: false,
        entities: 1_204,
        asOf: "2023-10-01",
        importedOn: "2026-01-02",
        isReadable: false,
      },
    ],
    isLocked: false,
    draft: { kind: "none" },
    onChooseFile: ignore,
    onUse: ignore,
    onCancel: ignore,
    onSwitch: ignore,
    onSave: ignore,
    onRemove: ignore,
    onTemplate: ignore,
  },
  data: {
    reading: { kind: "none" },
    setAside: [],
    onExport: ignore,
    onChooseFile: ignore,
    onImport: ignore,
    onReset: ignore,
    sync: { isOn: false, isLocked: false, onSwitch: ignore },
  },
  about: {
    version: "0.1.0",
    pack: { pack: "core", version: "2026.04.02", entities: 81_204 },
    today: "2026-11-23",
    sources: [
      {
        id: "norland-register",
        title: "Register of companies",
        publisher: "Norland Registry",
        url: "https://register.norland.example/",
        licence: "CC0-1.0",
      },
    ],
    checkedPages: 34,
  },
};

const founded = (value: string): Fact => ({
  label: "founded",
  value,
  entity: null,
  since: null,
  until: null,
  asOf: null,
});

const checkedPack: PackDraft = {
  kind: "checked",
  fileName: "harbour.jsonl",
  replaces: null,
  check: {
    kind: "checked",
    name: "Havnby harbour",
    pack: new ArrayBuffer(0),
    lines: "",
    entities: 3,
    version: "2026.11.02",
    comparison: {
      added: [
        { name: "Skarholm Towing, Skarholm Tugs", description: "Tugboat operator, Havnby; founded 1987" },
        { name: "Ingerid Skarholm", description: "Business executive" },
      ],
      extended: [
        {
          name: "Telbrik",
          names: ["Telbrik Norge"],
          facts: [{ fact: founded("1987-04"), bundled: [founded("1987")] }],
        },
      ],
      shared: [{ name: "Harbour Trust", bundled: "Harbour Trust", description: "Charity, Oster" }],
      changed: [],
      gone: [],
    },
    problems: [
      {
        file: "harbour.jsonl",
        line: 7,
        what: 'founded: "1987-31" is no date',
        remedy: "write YYYY, YYYY-MM or YYYY-MM-DD, as much as is known",
      },
    ],
  },
};

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
  "popup-unlisted": popup(card(reportView), { offersAlways: true, message: "The page no longer has these words." }),
  "popup-large": popup(card({ ...reportView, report: large })),
  "panel-card": { ...popup(card(reportView)), style: "panel" },
  "panel-closed": { ...notice({ kind: "closed" }), style: "panel" },
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
        sites={{ ...options.sites, own: [], off: [], withheld: options.sites.listed }}
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
