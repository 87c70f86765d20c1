import { askPage } from "./ask-page";
import type { Tabs } from "./browser";
import { nativeBrowser } from "./native-browser";
import type { PageState } from "./page-state";

/** The tab in front, and what a content script of ours says that runs there already. */
export type ActivePage = { readonly tab: Promise<Tabs.Tab | null>; readonly running: Promise<PageState | null> };

/** Where the popup's first script leaves it. */
const place = Symbol.for("source-context-active-page");

function askActivePage(): ActivePage {
  const tab = findActiveTab();
  return { tab, running: tab.then(findRunning) };
}

/** For the script that runs before the popup's own is loaded: what the page has to say is on its way by then. */
export function askActivePageEarly(): void {
  Reflect.set(globalThis, place, askActivePage());
}

/** What was asked early, once: later it is of yesterday. */
export function takeActivePage(): ActivePage {
  const early: unknown = Reflect.get(globalThis, place);
  Reflect.deleteProperty(globalThis, place);
  return early === undefined ? askActivePage() : (early as ActivePage);
}

/** Null where none is running, or the page is not of the web. */
export async function findRunning(tab: Tabs.Tab | null): Promise<PageState | null> {
  if (tab?.id === undefined || !isOfTheWeb(tab)) return null;
  const running = await askPage(tab.id, "getState", { settled: false });
  return running.ok ? running.value : null;
}

/** The background hears no others, and a content script that nobody hears would be reading for ever. */
export function isOfTheWeb({ url }: Tabs.Tab): boolean {
  // Without a grant the browser does not say, and lets no script in either.
  return url === undefined || /^https?:/.test(url);
}

async function findActiveTab(): Promise<Tabs.Tab | null> {
  return (await nativeBrowser.tabs.query({ active: true, currentWindow: true }))[0] ?? null;
}
