import { injectArticleScript, registerArticleScript } from "./article-script";
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
  watchSettings(() => void refreshRegistration());
  watchGrants(() => void refreshRegistration());
  browser.runtime.onStartup.addListener(() => void refreshRegistration());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void refreshRegistration().then((sites) => (reason === "update" ? reviveOpenTabs(sites) : undefined));
  });
}

/** One after the other: two at once would both register. */
async function refreshRegistration(): Promise<RegisteredSites> {
  const turn = line.then(async () => {
    const sites = findRegisteredSites(await readSettings(), findListedSites(), await findGrantedOrigins());
    await registerArticleScript(sites);
    return sites;
  });
  // A failed turn is its caller's to know; the line goes on.
  line = turn.catch(() => undefined);
  return turn;
}

/** After an update the content scripts of open pages are cut off: new ones take over their marks. */
async function reviveOpenTabs({ matches, excludeMatches }: RegisteredSites): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  const off = excludeMatches.length === 0 ? [] : await browser.tabs.query({ url: [...excludeMatches] });
  const offIds = new Set(off.map((tab) => tab.id));
  for (const { id } of tabs) {
    if (id !== undefined && !offIds.has(id)) await injectArticleScript(id);
  }
}
