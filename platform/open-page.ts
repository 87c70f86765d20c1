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

/** Brings a tab, and the window that it is in, to the front, for its reader to see what was jumped to; false when it is closed. */
export async function showTab(tabId: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    // Firefox for Android has no windows.
    if (windowId !== undefined && "windows" in browser) await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    // The tab was closed.
    return false;
  }
}
