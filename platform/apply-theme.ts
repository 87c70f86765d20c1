import type { Settings } from "./settings";
import { readSettings, watchSettings } from "./settings-store";

/** Gives this extension page the reader's light or dark; without a wish it follows the system. */
export async function applyTheme(): Promise<void> {
  watchSettings(show);
  show(await readSettings());
}

function show({ theme }: Settings): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
