import { browser } from "./browser";

/** False in a content script whose extension was updated, switched off or removed: the browser has cut it off. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
