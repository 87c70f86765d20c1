import type { PageSummary } from "./page-state";
import { browser, type Tabs } from "./browser";
import { isSwitchedOff } from "./page-settings";
import type { Settings } from "./settings";
import { readSettings } from "./settings-store";
import { badgeOf, findTitle, showBadge } from "./toolbar";
import { translate } from "./translate";

/** Shows a page's summary on its tab. */
export async function showSummary(tabId: number, summary: PageSummary): Promise<void> {
  const { badge, classroom } = await readSettings();
  const told = badgeOf(summary, badge, translate);
  // A class is shown no card in the popup.
  await showBadge(tabId, { ...told, fillsPopup: told.fillsPopup && !classroom });
}

/**
 * Says "off" on tabs of sites that are switched off: no script of ours runs there to say it. Addresses are known only
 * where the browser lets us in, which is where it matters.
 */
export function keepToolbar(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (status === "complete") void showOff(tabId, tab);
  });
}

/** Shows on all open tabs whether their site is off: the reader has just switched one. */
export async function refreshToolbar(): Promise<void> {
  const [tabs, settings] = await Promise.all([browser.tabs.query({}), readSettings()]);
  await Promise.all(tabs.map((tab) => showSwitch(tab, settings)));
}

async function showOff(tabId: number, { url }: Tabs.Tab): Promise<void> {
  if (url === undefined) return;
  const settings = await readSettings();
  if (isSwitchedOff(settings, url)) await showBadge(tabId, badgeOf({ kind: "off" }, settings.badge, translate));
}

/** A tab that said "off" no longer does where the site is on again: a page that was not read has nobody else to say so. */
async function showSwitch({ id, url }: Tabs.Tab, settings: Settings): Promise<void> {
  if (id === undefined || url === undefined) return;
  const off = badgeOf({ kind: "off" }, settings.badge, translate);
  if (isSwitchedOff(settings, url)) await showBadge(id, off);
  else if ((await findTitle(id)) === off.title)
    await showBadge(id, badgeOf({ kind: "none" }, settings.badge, translate));
}
