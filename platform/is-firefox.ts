import { browser } from "./browser";

/** Whether this is Firefox, for the few things that the browsers do differently and do not tell. */
export function isFirefox(): boolean {
  return "getBrowserInfo" in browser.runtime;
}
