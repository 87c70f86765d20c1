import { browser } from "./browser";

/**
 * Opens the first page when the extension is installed, and never again. Not in a Firefox that has it for a session only
 * (`temporary`; Chromium does not say): whoever loads it that way is at work on it, and a new tab would come in between.
 */
export function welcomeReader(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    if (reason !== "install" || temporary) return;
    void browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
  });
}
