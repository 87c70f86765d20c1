import { browser } from "./browser";
import { patternOf, type Site } from "./site";

/** Asks the reader for several sites at once, through the browser; must be called directly from a click. */
export function requestSites(sites: readonly Site[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(patternOf) });
}
