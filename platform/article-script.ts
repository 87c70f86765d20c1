import { browser, type Scripting } from "./browser";
import type { RegisteredSites } from "./registered-sites";
import { allSitesPattern } from "./site";

/** What WXT makes of `entrypoints/door.ts`, `article/` and `cards/`. */
const doorJs = ["door.js"];
const articleJs = ["article.js"];
/** The door last: it looks at the page at once, and finds there what reads it. */
const storyJs = [...articleJs, ...doorJs];
const cardsJs = ["cards.js"];
const css = ["assets/article.css"];
const doorId = "door";
const articleId = "article";
const ids = [doorId, articleId];

/** Four words with hyphens between them, as stories are called: most pages of such an address are articles. */
const storyPath = "*-*-*-*";

/**
 * Lets the browser run the door's script on these sites by itself, and nowhere else. Not a WXT content script: those tell every page
 * the extension's id. What reads articles comes with it where the address is a story's, so that nobody has to be asked for it.
 * The result are the match patterns of before.
 */
export async function registerScripts({ matches, excludeMatches }: RegisteredSites): Promise<readonly string[]> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  const before = registered.find(({ id }) => id === doorId)?.matches ?? [];
  const anyStory = allSitesPattern.replace(/\*$/, storyPath);
  const stories = matches.map((site) => site.replace(/\*$/, storyPath));
  const scripts = [
    scriptOf(doorId, doorJs, matches, [...excludeMatches, anyStory]),
    scriptOf(articleId, storyJs, stories, excludeMatches),
  ];
  const isUpdate = scripts.every((script) => registered.some(({ id }) => id === script.id));
  if (registered.length > 0 && (matches.length === 0 || !isUpdate))
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (matches.length === 0) return before;
  if (!isUpdate) await browser.scripting.registerContentScripts(scripts);
  // Most changes of the settings are about no site, and Firefox takes a tenth of a second to register hundreds of them anew.
  else if (!scripts.every((script) => registered.some((held) => isSameScript(held, script))))
    await browser.scripting.updateContentScripts(scripts);
  return before;
}

function isSameScript(held: Scripting.RegisteredContentScript, wanted: Scripting.RegisteredContentScript): boolean {
  const shape = ({ id, js, matches, excludeMatches }: Scripting.RegisteredContentScript) =>
    // Chromium keeps patterns in an order of its own.
    JSON.stringify([id, js, [...(matches ?? [])].sort(), [...(excludeMatches ?? [])].sort()]);
  return shape(held) === shape(wanted);
}

function scriptOf(
  id: string,
  js: string[],
  matches: readonly string[],
  excludeMatches: readonly string[],
): Scripting.RegisteredContentScript {
  return {
    id,
    js,
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt: "document_idle",
    allFrames: false,
    // Tabs that the browser restores are loaded before the background is.
    persistAcrossSessions: true,
  };
}

/** Has a tab that is open already looked at as if it came now; false when the browser does not let us in. Twice is harmless. */
export function injectDoorScript(tabId: number): Promise<boolean> {
  return inject(tabId, doorJs);
}

/** Has the page in a tab read, whatever it is; false when the browser does not let us in. Twice is harmless. */
export async function openPage(tabId: number): Promise<boolean> {
  if (!(await inject(tabId, storyJs))) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: openDoor });
    return true;
  } catch {
    // The reader has left.
    return false;
  }
}

/** Run in the page: it travels as text, and can use nothing but what is there. */
function openDoor(): void {
  const door: unknown = Reflect.get(globalThis, Symbol.for("source-context"));
  (door as { readonly open: () => void } | undefined)?.open();
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

/** Whether the browser lets us into the page in a tab: by a grant for its site, or by the reader's click. */
export async function isLetIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
    return true;
  } catch {
    return false;
  }
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
