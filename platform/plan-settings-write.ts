import { parseSettings, settingsOf } from "./parse-settings";
import type { Settings } from "./settings";

export const settingsKey = "settings";

/** Values set aside are kept under "settings-aside:<date>", the date being that of the write that replaced them. */
export const asidePrefix = "settings-aside:";

export type SettingsWrite = {
  readonly settings: Settings;
  /** All keys to store, in one go: the new settings, and the old value where it could not be read. */
  readonly entries: Readonly<Record<string, unknown>>;
};

/**
 * What to store for a change of `stored`. A value that cannot be read, or is from the future, is never overwritten: it
 * moves to a key of its own, and the change starts from the defaults. `taken` are the keys there are.
 */
export function planSettingsWrite(
  stored: unknown,
  taken: ReadonlySet<string>,
  change: (settings: Settings) => Settings,
  date: string,
): SettingsWrite {
  const reading = parseSettings(stored);
  const settings = change(settingsOf(reading));
  const isReadable = reading.kind === "absent" || reading.kind === "read";
  const aside = isReadable ? {} : { [asideKey(taken, date)]: stored };
  return { settings, entries: { ...aside, [settingsKey]: settings } };
}

function asideKey(taken: ReadonlySet<string>, date: string): string {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? `${asidePrefix}${date}` : `${asidePrefix}${date}-${String(number)}`;
    if (!taken.has(key)) return key;
  }
}
