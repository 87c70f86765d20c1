import { useLayoutEffect, useState } from "preact/hooks";
import type { Settings } from "@/platform/settings";
import { readSettings, watchSettings } from "@/platform/settings-store";

/** The settings as they are now, and after each change; null until they are read. */
export function useStoredSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useLayoutEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
