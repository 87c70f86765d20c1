import { nativeBrowser } from "./native-browser";

/** False in a content script whose extension was updated, switched off or removed: the browser has cut it off. */
export function isExtensionAlive(): boolean {
  return nativeBrowser.runtime?.id !== undefined;
}
