import * as v from "valibot";
import { defaultSettings, type Settings, settingsSchema, settingsVersion } from "./settings";

/** What is stored under the settings' key, as far as this version of the extension can tell. */
export type SettingsReading =
  /** Nothing yet. */
  | { readonly kind: "absent" }
  | { readonly kind: "read"; readonly settings: Settings }
  /** Written by a newer version: the reader went back to an older one. */
  | { readonly kind: "future" }
  | { readonly kind: "unreadable" };

/** Makes the value of version n (its position plus 1) a value of version n + 1. */
export type Migration = (value: Record<string, unknown>) => Record<string, unknown>;

/** One step a version since the first. */
export const migrations: readonly Migration[] = [
  // 1 to 2: hiding on one site, sync, classroom.
  (value) => ({
    ...value,
    version: 2,
    hidden: { ...Object(value["hidden"]), onSites: [] },
    sync: false,
    classroom: false,
  }),
];

type Target = {
  readonly version: number;
  readonly migrations: readonly Migration[];
  readonly schema: v.GenericSchema<unknown, Settings>;
};

const current: Target = { version: settingsVersion, migrations, schema: settingsSchema };

/** Reads the stored value: an older one is migrated step by step; never throws. */
export function parseSettings(stored: unknown, target: Target = current): SettingsReading {
  if (stored === undefined) return { kind: "absent" };
  if (!isRecord(stored)) return { kind: "unreadable" };
  const { version } = stored;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return { kind: "unreadable" };
  if (version > target.version) return { kind: "future" };
  const migrated = migrate(stored, target.migrations.slice(version - 1));
  const parsed = v.safeParse(target.schema, migrated);
  return parsed.success ? { kind: "read", settings: parsed.output } : { kind: "unreadable" };
}

/** The settings to go by: those that were read, else the defaults. */
export function settingsOf(reading: SettingsReading): Settings {
  return reading.kind === "read" ? reading.settings : defaultSettings;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Null when the value is not what its version says: a step then stumbles over it. */
function migrate(value: Record<string, unknown>, steps: readonly Migration[]): Record<string, unknown> | null {
  try {
    return steps.reduce((older, step) => step(older), value);
  } catch {
    return null;
  }
}
