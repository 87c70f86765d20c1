import type { ComponentProps } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PackDraft } from "@/components/settings/PackPreview";
import type { PackSettings } from "@/components/settings/PackSettings";
import { openPack } from "@/knowledge/pack/open-pack";
import { PackError } from "@/knowledge/pack/pack-error";
import { packTemplate } from "@/knowledge/own/pack-template";
import { askBackground } from "@/platform/ask-background";
import { listPacks, mostPacks, removePack, type StoredPack, storePack } from "@/platform/own-packs";
import { saveFile } from "@/platform/save-file";
import { translate } from "@/platform/translate";
import { checkPack } from "./check-pack";
import type { TellOutcome } from "./use-outcome-message";

type Shown = Omit<ComponentProps<typeof PackSettings>, "isLocked">;
type Draft = PackDraft & { readonly id?: string };

/** The reader's own packs as they are kept, and a file that may become one. `tell` says what became of a step. */
export function usePacks(today: string, tell: TellOutcome): Shown {
  const [packs, setPacks] = useState<readonly StoredPack[]>([]);
  const [draft, setDraft] = useState<Draft>({ kind: "none" });
  const load = async () => setPacks(await listPacks());
  useEffect(() => void load(), []);
  const find = (id: string) => packs.find((pack) => pack.id === id);
  const finish = async (step: ReturnType<typeof storePack>, message: string) => {
    const done = await step;
    if (done.ok) await askBackground("refreshPacks", null);
    await load();
    tell(done, message);
  };
  const choose = async (file: File, id: string | null) => {
    const before = id === null ? undefined : find(id);
    if (before === undefined && packs.length >= mostPacks) {
      setDraft({ kind: "refused", reason: "too-many", problems: [] });
      return;
    }
    setDraft({ kind: "checking", fileName: file.name });
    const check = await checkPack(file, before?.bytes ?? null);
    if (check === "failed") setDraft({ kind: "refused", reason: "failed", problems: [] });
    else if (check.kind === "refused") setDraft(check);
    else
      setDraft({
        kind: "checked",
        fileName: file.name,
        check,
        replaces: before?.name ?? null,
        id: id ?? crypto.randomUUID(),
      });
  };
  const use = async (name: string) => {
    if (draft.kind !== "checked" || draft.id === undefined) return;
    const { check, id } = draft;
    const { pack: bytes, lines, entities, version } = check;
    setDraft({ kind: "none" });
    const stored = { id, name, isOn: true, entities, version, importedOn: today, bytes, lines };
    await finish(storePack(stored), translate.say("packUsed", name));
  };
  const change = (id: string, step: (pack: StoredPack) => Promise<void>) => {
    const pack = find(id);
    if (pack !== undefined) void step(pack);
  };
  return {
    packs: packs.map(shownPack),
    draft,
    onChooseFile: (file, id) => void choose(file, id),
    onUse: (name) => void use(name),
    onCancel: () => setDraft({ kind: "none" }),
    onSwitch: (id, isOn) => change(id, (pack) => finish(storePack({ ...pack, isOn }), translate.say("optionsSaved"))),
    onSave: (id) => change(id, async ({ name, lines }) => saveFile(`${name}.jsonl`, "application/x-ndjson", lines)),
    onRemove: (id) => change(id, ({ name }) => finish(removePack(id), translate.say("packRemoved", name))),
    onTemplate: () => saveFile("source-context-pack.jsonl", "application/x-ndjson", packTemplate),
  };
}

function shownPack({ id, name, isOn, entities, version, importedOn, bytes }: StoredPack): Shown["packs"][number] {
  return {
    id,
    name,
    isOn,
    entities,
    asOf: version.replaceAll(".", "-"),
    importedOn,
    isReadable: isReadable(bytes),
  };
}

function isReadable(bytes: ArrayBuffer): boolean {
  try {
    openPack(bytes);
    return true;
  } catch (error) {
    if (error instanceof PackError) return false;
    throw error;
  }
}
