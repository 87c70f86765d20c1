import { browser } from "./browser";

/** Opens the first page when the extension is installed, and never again. */
export function welcomeReader(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
  });
}
