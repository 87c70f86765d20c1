import { browser } from "./browser";

/** Chromium's side panel, which the polyfill does not know. */
type SidePanel = { open(options: { readonly tabId: number }): Promise<void> };

/** Opens the card beside the page. Browsers only do so right in a press: to be called from there, and nothing awaited before. */
export async function openPanel(tabId: number): Promise<void> {
  const panel = findSidePanel();
  await (panel === null ? browser.sidebarAction.open() : panel.open({ tabId }));
}

/** Whether this browser can show the card beside the page; Firefox for Android cannot. */
export function hasPanel(): boolean {
  return findSidePanel() !== null || "sidebarAction" in browser;
}

function findSidePanel(): SidePanel | null {
  const { chrome } = globalThis as { readonly chrome?: { readonly sidePanel?: SidePanel } };
  return chrome?.sidePanel ?? null;
}
