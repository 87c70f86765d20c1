import { injectDoorScript, registerScripts } from "./article-script";
import { browser } from "./browser";
import { findRegisteredSites, type RegisteredSites } from "./registered-sites";
import { readSettings, watchSettings } from "./settings-store";
import { findGrantedOrigins, findListedSites, watchGrants } from "./site-access";

let line: Promise<unknown> = Promise.resolve();

/**
 * Keeps the registered sites in step with list, settings and grants: computed anew at install, at start-up, and whenever one
 * of them changes. To be called at once when the background starts: the browser wakes it for these events.
 */
export function keepRegistered(): void {
  watchSettings(() => void followReader());
  watchGrants(() => void followReader());
  browser.runtime.onStartup.addListener(() => void refreshRegistration());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    const loading = noteLoadingTabs();
    void refreshRegistration().then((sites) => takeOver(sites, reason === "update" ? null : loading()));
  });
}

/** Whoever lets us onto a site has it open, or comes to it before the browser has registered it: such tabs are read at once. */
async function followReader(): Promise<void> {
  const { matches, excludeMatches, before } = await refreshRegistration();
  await takeOver({ matches: matches.filter((match) => !before.includes(match)), excludeMatches }, null);
}

/** The sites as they are registered now, and the match patterns of before. One after the other: two at once would both register. */
async function refreshRegistration(): Promise<RegisteredSites & { readonly before: readonly string[] }> {
  const turn = line.then(async () => {
    const sites = findRegisteredSites(await readSettings(), findListedSites(), await findGrantedOrigins());
    return { ...sites, before: await registerScripts(sites) };
  });
  // A failed turn is its caller's to know; the line goes on.
  line = turn.catch(() => undefined);
  return turn;
}

/** Notes the tabs that load from now on. The result ends that, and says which. */
function noteLoadingTabs(): () => ReadonlySet<number> {
  const loading = new Set<number>();
  const note = (tabId: number) => void loading.add(tabId);
  browser.tabs.onUpdated.addListener(note);
  return () => {
    browser.tabs.onUpdated.removeListener(note);
    return loading;
  };
}

/**
 * Starts the content script in tabs that are open already, in all (null) or only in some. After an update in all, for those of
 * before are cut off and new ones take over their marks; at install only where the page came while the sites were being
 * registered. The others are the reader's to click.
 */
async function takeOver({ matches, excludeMatches }: RegisteredSites, only: ReadonlySet<number> | null): Promise<void> {
  if (matches.length === 0 || only?.size === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  const off = excludeMatches.length === 0 ? [] : await browser.tabs.query({ url: [...excludeMatches] });
  const offIds = new Set(off.map((tab) => tab.id));
  const taken = tabs.flatMap(({ id }) => (id === undefined || offIds.has(id) || only?.has(id) === false ? [] : [id]));
  await Promise.all(taken.map(injectDoorScript));
}
