import { browser } from "./browser";

/** The version of this extension, as its manifest says. */
export function findExtensionVersion(): string {
  return browser.runtime.getManifest().version;
}
