import { type ActivePage, findRunning, isOfTheWeb, takeActivePage } from "./active-page";
import { openPage } from "./article-script";
import { askPage } from "./ask-page";
import { browser, type Runtime, type Tabs } from "./browser";
import { identifySender } from "./identify-sender";
import type { PageState } from "./page-state";
import { readManaged } from "./read-managed";
import { readSettings, watchSettings } from "./settings-store";
import { siteOfUrl } from "./site";
import { findGrantedOrigins, findListedSites, type SiteAccess, siteAccessOf } from "./site-access";
import { parseWireCall } from "./wire";

/** What an extension page can know of a tab. */
export type WatchedPage =
  | { readonly kind: "looking" }
  /** The reader has switched the site off. */
  | { readonly kind: "off"; readonly tabId: number; readonly access: SiteAccess }
  /**
   * The browser lets no extension in (its own pages, the store, a viewer), or the page is not of the web: a file. Or it does not
   * tell us what is there (`unseen`): a press of our button in the toolbar may let us in.
   */
  | { readonly kind: "closed"; readonly unseen?: true }
  | {
      readonly kind: "page";
      readonly tabId: number;
      /** Null for a host that is no site, such as an IPv6 address. */
      readonly access: SiteAccess | null;
      readonly state: PageState;
    };

/**
 * Follows a tab (the active one by default): tells at once that it is looking, then what it finds, and again whenever the
 * page or the settings change. Where our content script is not running yet, it is started: opening the popup grants that.
 * The result stops it.
 */
export function watchPage(listener: (page: WatchedPage) => void, tabId: number | "active" = "active"): () => void {
  let newest = 0;
  let watched: number | null = null;
  const look = async () => {
    newest += 1;
    const turn = newest;
    const tell = (page: WatchedPage) => {
      if (turn === newest) listener(page);
    };
    const asked = tabId === "active" ? takeActivePage() : askTab(tabId);
    const tab = await asked.tab;
    watched = tab?.id ?? null;
    await lookAt(tab, asked.running, tell);
  };
  const own = { id: browser.runtime.id, root: browser.runtime.getURL("") };
  const hear = (message: unknown, from: Runtime.MessageSender): undefined => {
    const sender = identifySender(from, own);
    const isSummary = parseWireCall(message, "background")?.call === "showSummary";
    if (isSummary && sender?.kind === "page" && sender.tabId === watched) void look();
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  const unwatchSettings = watchSettings(() => void look());
  const unwatchTabs = tabId === "active" ? watchActiveTab(() => void look()) : () => undefined;
  listener({ kind: "looking" });
  void look();
  return () => {
    newest += 1;
    browser.runtime.onMessage.removeListener(hear);
    unwatchSettings();
    unwatchTabs();
  };
}

/** Tells when another tab comes to the front, or the one in front has loaded. The result stops it. */
function watchActiveTab(listener: () => void): () => void {
  const listenActivated = () => listener();
  const listenUpdated = (_tabId: number, { status }: { readonly status?: string }, { active }: Tabs.Tab) => {
    if (active && status === "complete") listener();
  };
  browser.tabs.onActivated.addListener(listenActivated);
  browser.tabs.onUpdated.addListener(listenUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(listenActivated);
    browser.tabs.onUpdated.removeListener(listenUpdated);
  };
}

function askTab(tabId: number): ActivePage {
  const tab = findTab(tabId);
  return { tab, running: tab.then(findRunning) };
}

async function findTab(tabId: number): Promise<Tabs.Tab | null> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    // The tab was closed.
    return null;
  }
}

async function lookAt(
  tab: Tabs.Tab | null,
  asked: ActivePage["running"],
  tell: (page: WatchedPage) => void,
): Promise<void> {
  const tabId = tab?.id;
  if (tab === null || tabId === undefined) {
    tell({ kind: "closed" });
    return;
  }
  // Both at once, for the popup waits for them; where the site is off no script of ours is there to answer.
  const [access, running] = await Promise.all([findAccess(tab), asked]);
  if (access?.off === true) {
    tell({ kind: "off", tabId, access });
    return;
  }
  const state = running ?? (isOfTheWeb(tab) ? await startReading(tabId) : null);
  if (state === null) {
    tell(tab.url === undefined ? { kind: "closed", unseen: true } : { kind: "closed" });
    return;
  }
  tell({ kind: "page", tabId, access, state });
  if (state.kind !== "reading") return;
  const settled = await askPage(tabId, "getState", { settled: true });
  // A page that was left while it was read: the next one reports itself.
  if (settled.ok) tell({ kind: "page", tabId, access, state: settled.value });
}

async function findAccess(tab: Tabs.Tab): Promise<SiteAccess | null> {
  const site = siteOfUrl(tab.url ?? "");
  if (site === null) return null;
  const [settings, granted, managed] = await Promise.all([readSettings(), findGrantedOrigins(), readManaged()]);
  return siteAccessOf(site, settings, findListedSites(), granted, managed);
}

async function startReading(tabId: number): Promise<PageState | null> {
  if (!(await openPage(tabId))) return null;
  const started = await askPage(tabId, "getState", { settled: false });
  return started.ok ? started.value : null;
}
