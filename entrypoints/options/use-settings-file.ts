import { type ComponentProps } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { DataSettings } from "@/components/settings/DataSettings";
import { defaultSettings, type Settings } from "@/platform/settings";
import { settingsOf } from "@/platform/parse-settings";
import { findSettingsSetAside, readStoredSettings } from "@/platform/settings-store";
import { saveFile } from "@/platform/save-file";
import { translate } from "@/platform/translate";
import { describeSettings } from "./describe-settings";
import { type ReadSettingsFile, readSettingsFile } from "./read-settings-file";

/** Settings to a file and from one: read, shown, and only then used. */
export function useSettingsFile(
  change: (step: (settings: Settings) => Settings) => Promise<void>,
): Omit<ComponentProps<typeof DataSettings>, "sync"> {
  const [read, setRead] = useState<ReadSettingsFile>({ kind: "none" });
  const [setAside, setSetAside] = useState<readonly string[]>([]);
  useEffect(() => {
    void findSettingsSetAside().then(setSetAside);
  }, []);
  const exportAll = async () => {
    // What the reader chose: what an organisation has decided for this browser goes into no file.
    const settings = settingsOf(await readStoredSettings());
    saveFile("source-context-settings.json", "application/json", JSON.stringify(settings, null, 2));
  };
  const choose = async (file: File) => {
    // A file that is gone, or not to be read, has no settings either.
    const content = await file.text().catch(() => "");
    setRead(readSettingsFile(content));
  };
  const use = async () => {
    if (read.kind !== "ready") return;
    const { settings } = read;
    await change(() => settings);
    setRead({ kind: "none" });
  };
  // The same while the file is: each new one is read out.
  const shown = useMemo(
    () =>
      read.kind === "ready" ? { kind: "ready" as const, summary: describeSettings(read.settings, translate) } : read,
    [read],
  );
  return {
    reading: shown,
    setAside,
    onExport: () => void exportAll(),
    onChooseFile: (file) => void choose(file),
    onImport: () => void use(),
    onCancel: () => setRead({ kind: "none" }),
    onReset: () => void change(() => defaultSettings),
  };
}
