import { browser, type Scripting } from "./browser";
import type { RegisteredSites } from "./registered-sites";

/** What WXT makes of `entrypoints/door.ts`, `article/` and `cards/`. */
const doorJs = ["door.js"];
const articleJs = ["article.js"];
const cardsJs = ["cards.js"];
const css = ["assets/article.css"];
const id = "article";

/**
 * Lets the browser run the door's script on these sites by itself, and nowhere else. Not a WXT content script: those tell
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
    js: doorJs,
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

/** Has a tab that is open already looked at as if it came now; false when the browser does not let us in. Twice is harmless. */
export function injectDoorScript(tabId: number): Promise<boolean> {
  return inject(tabId, doorJs);
}

/** Has the page in a tab read, whatever it is; false when the browser does not let us in. Twice is harmless. */
export function injectScripts(tabId: number): Promise<boolean> {
  return inject(tabId, [...doorJs, ...articleJs]);
}

/**
 * Runs the script that reads articles beside the door's, in the extension's own world of a page. Not a part of it, for compiling it
 * takes as long as all that the door does, and most pages are no articles.
 */
export function injectArticleScript(tabId: number): Promise<boolean> {
  return inject(tabId, articleJs);
}

/** The same for the script of the hover cards: most pages never show a card. */
export function injectCardsScript(tabId: number): Promise<boolean> {
  return inject(tabId, cardsJs);
}

async function inject(tabId: number, files: string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
    return true;
  } catch {
    // The browser's own pages, the store, a viewer; no grant for this site, or none any more; or the reader has left.
    return false;
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
