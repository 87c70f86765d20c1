import { browser, type Storage } from "./browser";
import { isPrivate } from "./is-private";
import { applyManaged } from "./managed-settings";
import { failure, type Outcome, success } from "./outcome";
import { parseSettings, settingsOf, type SettingsReading } from "./parse-settings";
import { asidePrefix, planSettingsWrite, settingsKey } from "./plan-settings-write";
import { readManaged, watchManaged } from "./read-managed";
import type { Settings } from "./settings";
import type { StorageFailure } from "./storage-failure";

/** The settings to go by: those stored, or the defaults, as far as nobody has decided for the reader. For extension pages and the background: pages ask `findPageSettings`. */
export async function readSettings(): Promise<Settings> {
  const [stored, managed] = await Promise.all([readStoredSettings(), readManaged()]);
  return applyManaged(settingsOf(stored), managed);
}

/** The same, saying whether they could be read: the options page tells the reader when they could not. */
export async function readStoredSettings(): Promise<SettingsReading> {
  const stored = await browser.storage.local.get(settingsKey);
  return parseSettings(stored[settingsKey]);
}

/**
 * Changes the settings. `change` gets the newest ones, whoever wrote them: writes of all contexts stand in one line, so
 * that none is lost. Answers with the new settings.
 */
export async function changeSettings(
  change: (settings: Settings) => Settings,
): Promise<Outcome<Settings, StorageFailure>> {
  if (await isPrivate()) return failure("private-window");
  // A lock of the extension's origin: it goes when its holder dies, and a write is one `set`.
  return navigator.locks.request("settings", async () => {
    const all = await browser.storage.local.get(null);
    const date = new Date().toISOString().slice(0, 10);
    const write = planSettingsWrite(all[settingsKey], new Set(Object.keys(all)), change, date);
    try {
      await browser.storage.local.set(write.entries);
      return success(write.settings);
    } catch {
      return failure("not-saved");
    }
  });
}

/** Tells of every change, from whichever context, and by whoever decides for the reader. The result stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  let newest = 0;
  const tell = async (read: () => Promise<Settings>) => {
    newest += 1;
    const turn = newest;
    const settings = await read();
    // Of two changes at once the later one counts, and after the end none.
    if (turn === newest) listener(settings);
  };
  const listen = (changes: Readonly<Record<string, Storage.StorageChange>>) => {
    const change = changes[settingsKey];
    if (change === undefined) return;
    const stored = settingsOf(parseSettings(change.newValue));
    void tell(async () => applyManaged(stored, await readManaged()));
  };
  browser.storage.local.onChanged.addListener(listen);
  const unwatchManaged = watchManaged(() => void tell(readSettings));
  return () => {
    newest += 1;
    unwatchManaged();
    browser.storage.local.onChanged.removeListener(listen);
  };
}

/** Dates of values that were set aside because they could not be read, oldest first. */
export async function findSettingsSetAside(): Promise<readonly string[]> {
  const keys = Object.keys(await browser.storage.local.get(null));
  return keys
    .filter((key) => key.startsWith(asidePrefix))
    .map((key) => key.slice(asidePrefix.length))
    .sort();
}
