import type { Settings } from "./settings";
import { allSitesPattern, belongsTo, findCovering, patternOf, type Site, siteOfUrl } from "./site";

/** Where the content script runs by itself. */
export type RegisteredSites = {
  /** Match patterns; none at all when nothing is granted. */
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
};

/** (list + own − off) ∩ granted, as match patterns. `granted` are the origins that the browser says we hold. */
export function findRegisteredSites(
  settings: Settings,
  listed: readonly Site[],
  granted: readonly string[],
): RegisteredSites {
  const { off, own, all } = settings.sites;
  const excludeMatches = [...off].sort().map(patternOf);
  if (all && granted.some(isEverywhere)) return { matches: [allSitesPattern], excludeMatches };
  const wanted = new Set([...listed, ...own]);
  const matches = [...wanted]
    .filter((site) => findCovering(site, off) === null && isGranted(site, granted))
    .sort()
    .map(patternOf);
  return { matches, excludeMatches };
}

/** Sites that the reader wants and the browser does not let us into: the grant was withheld or taken back. */
export function findWithheldSites(settings: Settings, listed: readonly Site[], granted: readonly string[]): Site[] {
  const wanted = new Set([...listed, ...settings.sites.own]);
  return [...wanted].filter((site) => findCovering(site, settings.sites.off) === null && !isGranted(site, granted));
}

/** Whether a granted origin lets us into the site, or (Chromium's "on this site") into a part of it. */
export function isGranted(site: Site, granted: readonly string[]): boolean {
  return granted.some((origin) => {
    if (isEverywhere(origin)) return true;
    const whole = siteOfPattern(origin);
    return whole !== null && (belongsTo(site, whole) || belongsTo(whole, site));
  });
}

function isEverywhere(origin: string): boolean {
  return origin === "<all_urls>" || /^(?:\*|https):\/\/\*\//.test(origin);
}

/** The site that a match pattern of one host lets into, or null. */
export function siteOfPattern(origin: string): Site | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(origin)?.[1];
  return host === undefined ? null : siteOfUrl(`https://${host}/`);
}
