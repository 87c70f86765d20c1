import type { Settings } from "./settings";
import { allSitesPattern, findCovering, patternOf, type Site, siteOfHost, widenSite } from "./site";

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
  const isGranted = grantsOf(granted);
  const matches = [...new Set([...listed, ...own])]
    .filter((site) => findCovering(site, off) === null && isGranted(site))
    .sort()
    .map(patternOf);
  return { matches, excludeMatches };
}

/** Sites that the reader wants and the browser does not let us into: the grant was withheld or taken back. */
export function findWithheldSites(settings: Settings, listed: readonly Site[], granted: readonly string[]): Site[] {
  const isGranted = grantsOf(granted);
  const wanted = new Set([...listed, ...settings.sites.own]);
  return [...wanted].filter((site) => findCovering(site, settings.sites.off) === null && !isGranted(site));
}

/** Tells whether one of the granted origins lets us into a site, or (Chromium's "on this site") into a part of it. */
export function grantsOf(origins: readonly string[]): (site: Site) => boolean {
  if (origins.some(isEverywhere)) return () => true;
  const sites = new Set(origins.map(siteOfPattern).filter((site) => site !== null));
  const wider = new Set([...sites].flatMap(widenSite));
  return (site) => wider.has(site) || widenSite(site).some((whole) => sites.has(whole));
}

function isEverywhere(origin: string): boolean {
  return origin === "<all_urls>" || /^(?:\*|https):\/\/\*\//.test(origin);
}

/** The site that a match pattern of one host lets into, or null. */
export function siteOfPattern(origin: string): Site | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*:]+)(?::\d+)?\//.exec(origin)?.[1];
  return host === undefined ? null : siteOfHost(host);
}
