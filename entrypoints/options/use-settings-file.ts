import { type ComponentProps } from "preact";
import { useEffect, useState } from "preact/hooks";
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
  const choose = async (file: File) => setRead(readSettingsFile(await file.text()));
  const use = async () => {
    if (read.kind !== "ready") return;
    const { settings } = read;
    await change(() => settings);
    setRead({ kind: "none" });
  };
  return {
    reading: read.kind === "ready" ? { kind: "ready", summary: describeSettings(read.settings, translate) } : read,
    setAside,
    onExport: () => void exportAll(),
    onChooseFile: (file) => void choose(file),
    onImport: () => void use(),
    onReset: () => void change(() => defaultSettings),
  };
}
