import { browser } from "./browser";
import { isFirefox } from "./is-firefox";

/**
 * Whether what happens here happens in a private window. Firefox says so of each page of ours. Chromium shows the same pages over all
 * windows, and only the window tells; its background, which has no document, is in none.
 */
export async function isPrivate(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  if (!("document" in globalThis) || isFirefox()) return false;
  return (await browser.windows.getCurrent()).incognito;
}
