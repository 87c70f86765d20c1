import type { Settings } from "./settings";
import { allSitesPattern, coveredBy, patternOf, type Site, siteOfHost, widenSite } from "./site";

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
  if (all && letsInEverywhere(granted)) return { matches: [allSitesPattern], excludeMatches };
  const isOff = coveredBy(off);
  const isGranted = grantsOf(granted);
  const matches = [...new Set([...listed, ...own])]
    .filter((site) => !isOff(site) && isGranted(site))
    .sort()
    .map(patternOf);
  return { matches, excludeMatches };
}

/** Sites that the reader wants and the browser does not let us into: the grant was withheld or taken back. */
export function findWithheldSites(settings: Settings, listed: readonly Site[], granted: readonly string[]): Site[] {
  const isOff = coveredBy(settings.sites.off);
  const isGranted = grantsOf(granted);
  const wanted = new Set([...listed, ...settings.sites.own]);
  return [...wanted].filter((site) => !isOff(site) && !isGranted(site));
}

/** Tells whether one of the granted origins lets us into a site, or (Chromium's "on this site") into a part of it. */
export function grantsOf(origins: readonly string[]): (site: Site) => boolean {
  if (letsInEverywhere(origins)) return () => true;
  const sites = origins.map(siteOfPattern).filter((site) => site !== null);
  const isWithin = coveredBy(sites);
  const wider = new Set(sites.flatMap(widenSite));
  return (site) => wider.has(site) || isWithin(site);
}

/** Whether the browser lets us in on every site. */
export function letsInEverywhere(origins: readonly string[]): boolean {
  return origins.some(isEverywhere);
}

function isEverywhere(origin: string): boolean {
  return origin === "<all_urls>" || /^(?:\*|https):\/\/\*\//.test(origin);
}

/** The site that a match pattern of one host lets into, or null. */
export function siteOfPattern(origin: string): Site | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*:]+)(?::\d+)?\//.exec(origin)?.[1];
  return host === undefined ? null : siteOfHost(host);
}
