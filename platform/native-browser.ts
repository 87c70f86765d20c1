import type { I18n, Runtime, Tabs } from "webextension-polyfill";

/** What scripts in pages, and the popup's first, need of the browser. Both have it by themselves, with promises; listeners answer by `sendResponse`. */
type NativeBrowser = {
  readonly runtime: Pick<Runtime.Static, "id" | "getURL" | "onMessage" | "sendMessage">;
  readonly i18n: Pick<I18n.Static, "getMessage">;
  /** Not in pages. */
  readonly tabs: Pick<Tabs.Static, "query" | "sendMessage">;
};

/**
 * The browser without the polyfill, which every page would have to compile. Only what is the global's own counts: in a Chromium
 * that knows no `browser`, a page's `<form id="browser">` answers to that name, in our own world too.
 */
export const nativeBrowser = Reflect.get(
  globalThis,
  Object.hasOwn(globalThis, "browser") ? "browser" : "chrome",
) as NativeBrowser;
