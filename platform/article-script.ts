import { browser, type Scripting } from "./browser";
import type { RegisteredSites } from "./registered-sites";

/** What WXT makes of `entrypoints/article/` and `entrypoints/cards/`. */
const js = ["article.js"];
const cardsJs = ["cards.js"];
const css = ["assets/article.css"];
const id = "article";

/**
 * Lets the browser run the content script on these sites by itself, and nowhere else. Not a WXT content script: those tell
 * every page the extension's id.
 */
export async function registerArticleScript({ matches, excludeMatches }: RegisteredSites): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id,
    js,
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt: "document_idle",
    allFrames: false,
    // Tabs that the browser restores are loaded before the background is.
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the content script in a tab that is open; false when the browser does not let us in. Running it twice is harmless. */
export async function injectArticleScript(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: js });
    return true;
  } catch {
    // The browser's own pages, the store, a viewer, or no grant for this site.
    return false;
  }
}

/**
 * Runs the script of the hover cards beside the content script, in the extension's own world of a page. Not a part of it, for
 * compiling it takes longer than reading most pages, and most pages never show a card.
 */
export async function injectCardsScript(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: cardsJs });
  } catch {
    // The reader has left, or the grant for this page has ended: there is no card.
  }
}

/**
 * Gives a page the rules of the marks. Not registered with the script: a style sheet has the browser style the whole page
 * anew, and most pages are never marked.
 */
export async function insertMarksStyle(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: css });
  } catch {
    // The reader has left, or the grant for this page has ended: nothing is there to be styled.
  }
}
