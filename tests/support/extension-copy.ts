import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly commands: Readonly<Record<string, { readonly suggested_key?: { readonly default?: string } }>>;
  readonly host_permissions: readonly string[];
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
};

/** A copy and what its manifest says. */
export type ExtensionCopy = { readonly folder: string; readonly manifest: Manifest };

/** What a test may change in it. */
export type ExtensionChanges = {
  /** The folder of another build than the last. */
  readonly build?: string;
  /** Hosts that are granted as if they were on the bundled list. */
  readonly hosts?: readonly string[];
  /** A compiled pack to use in the place of the bundled one. */
  readonly pack?: Uint8Array;
  /** Files in the place of those that were built, by their path. */
  readonly files?: Readonly<Record<string, string>>;
};

/** The folder of the extension as it was built. Throws when there is none. */
export function builtExtension(browser: "chrome" | "firefox"): string {
  const build = resolve(import.meta.dirname, `../../.output/${browser}-mv3`);
  if (!existsSync(join(build, "manifest.json"))) throw new Error(`no build for ${browser}: run "npm run build" first`);
  return build;
}

/**
 * A copy of the built extension in a folder of its own, with what a test needs changed. Throws when there is no build.
 * The copy, not the build, is changed: what is tested beside that is what is shipped.
 */
export function copyExtension(browser: "chrome" | "firefox", changes: ExtensionChanges = {}): ExtensionCopy {
  const build = changes.build ?? builtExtension(browser);
  const folder = mkdtempSync(join(tmpdir(), `source-context-${browser}-`));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const changed = { ...manifest, host_permissions: [...manifest.host_permissions, ...(changes.hosts ?? [])] };
  writeFileSync(path, JSON.stringify(changed));
  for (const [file, text] of Object.entries(changes.files ?? {})) writeFileSync(join(folder, file), text);
  if (changes.pack !== undefined) writeFileSync(join(folder, "knowledge/core.pack"), changes.pack);
  return { folder, manifest: changed };
}

/** Makes a copy the next version, as an update does, for when it is loaded anew. */
export function raiseVersion(folder: string): void {
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, version: manifest.version.replace(/\d+$/, (last) => String(Number(last) + 1)) }),
  );
}
