import type { ComponentProps } from "preact";
import type { OptionsView } from "@/components/settings/OptionsView";
import type { PackDraft } from "@/components/settings/PackPreview";
import type { EntityKey, Fact } from "@/knowledge/lookup/entity";
import { palettes } from "@/platform/palette";
import { markedKinds } from "@/platform/settings";
import { eveningLedgerBackground } from "@/tests/fixtures/reports/evening-ledger-background";

const ignore = () => undefined;

/** The options of a reader who has changed something of everything. */
export const options: ComponentProps<typeof OptionsView<string>> = {
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
    keepsAll: false,
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
  shortcuts: {
    shortcuts: [
      { command: "_execute_action", keys: "Alt+Shift+S" },
      { command: "toggle-marks", keys: "Alt+Shift+M" },
      { command: "next-mark", keys: "Alt+Shift+J" },
      { command: "previous-mark", keys: "" },
    ],
    onChange: ignore,
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
    onCancel: ignore,
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

/** A pack that adds, extends and shares, with a mistake in a line. */
export const checkedPack: PackDraft = {
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
