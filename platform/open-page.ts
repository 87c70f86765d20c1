import { browser } from "./browser";

/** Opens the full report of what is in a tab, beside it. */
export async function openReport(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`report.html?tab=${String(tabId)}`) });
}

/** Opens the box for a text of the reader's own. */
export async function openDraft(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("report.html") });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** Brings a tab to the front, for its reader to see what was jumped to. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}
