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

/** Whether a tab is of a private window. One that is closed is taken for such: nobody can tell any more. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}
