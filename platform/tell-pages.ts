import { isLetIn, openPage } from "./article-script";
import { askPage } from "./ask-page";
import { browser, type Tabs } from "./browser";
import { type PageCommand, pageCommands } from "./messages";
import { isSwitchedOff } from "./page-settings";
import { readSettings, watchSettings } from "./settings-store";
import { watchRevoked } from "./site-access";

/** Tells every page with our content script that the settings have changed; the others do not hear it. */
export function tellPagesOfSettings(): void {
  watchSettings(() => void tellAll());
}

/** Has every page left that the browser lets us into no longer: what ran there when a grant was taken back would run on. */
export function leaveRevokedPages(): void {
  watchRevoked(() => void leaveClosed());
}

/** Carries shortcuts to the page in front. A shortcut grants `activeTab`, so that it works where we are not yet. */
export function carryCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const known = pageCommands.find((name) => name === command);
    if (known !== undefined) void press(known, tab);
  });
}

async function tellAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => (id === undefined ? undefined : askPage(id, "refreshSettings", null))));
}

async function leaveClosed(): Promise<void> {
  // Nothing runs in a tab that the browser has put aside, and to ask would wake it.
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => (id === undefined || (await isLetIn(id)) ? undefined : askPage(id, "leave", null))),
  );
}

async function press(command: PageCommand, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || isSwitchedOff(await readSettings(), tab.url ?? "")) return;
  const answer = await askPage(tab.id, "pressCommand", command);
  if (answer.ok || !(await openPage(tab.id))) return;
  await askPage(tab.id, "getState", { settled: true });
  await askPage(tab.id, "pressCommand", command);
}
