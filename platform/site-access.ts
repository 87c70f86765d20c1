import { browser } from "./browser";
import { isFirefox } from "./is-firefox";
import { decidedSites, type ManagedSettings, nothingManaged } from "./managed-settings";
import { grantsOf, siteOfPattern } from "./registered-sites";
import type { Settings } from "./settings";
import { allSitesPattern, belongsTo, findCovering, patternOf, type Site } from "./site";

/** The bundled news sites, as the manifest asks for them (`assets/news-sites.json`). */
export function findListedSites(): readonly Site[] {
  const manifest = browser.runtime.getManifest();
  return (manifest.host_permissions ?? []).map(siteOfPattern).filter((site) => site !== null);
}

/** How a site stands with the reader and with the browser. */
export type SiteAccess = {
  /** The site by which it is switched: the widest name that the reader would know ("bbc.co.uk"). */
  readonly site: Site;
  readonly origin: "listed" | "own" | "all" | "unlisted";
  readonly off: boolean;
  /** The reader's organisation has decided, and the switch does nothing. */
  readonly isLocked: boolean;
  /** The browser lets us in without a click. */
  readonly granted: boolean;
};

export function siteAccessOf(
  site: Site,
  settings: Settings,
  listedSites: readonly Site[],
  granted: readonly string[],
  managed: ManagedSettings = nothingManaged,
): SiteAccess {
  const { off, own, all } = settings.sites;
  const listed = findCovering(site, listedSites);
  const ours = findCovering(site, own);
  const switched = findCovering(site, off);
  const shown = switched ?? listed ?? ours ?? site;
  return {
    site: shown,
    origin: listed !== null ? "listed" : ours !== null ? "own" : all ? "all" : "unlisted",
    off: switched !== null,
    isLocked: decidedSites(managed)(shown),
    granted: grantsOf(granted)(site),
  };
}

/** The origins that the browser lets us into, as match patterns. */
export async function findGrantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks the reader for a site, through the browser. Must be called directly from a click; the prompt closes the popup, so
 * store the wish (`addOwnSite`) first. Whether it was granted.
 */
export function requestSite(site: Site): Promise<boolean> {
  return requestSites([site]);
}

/** Asks for several sites at once; as `requestSite`. */
export function requestSites(sites: readonly Site[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(patternOf) });
}

/** Asks for all sites; as `requestSite`. */
export function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [allSitesPattern] });
}

/**
 * Gives a grant back, unless bundled sites would go with it: Chromium takes back all that a pattern covers, and gives none of it again
 * without asking. A grant that is kept lets nothing run: the settings say where that is.
 */
export async function releaseSite(site: Site): Promise<void> {
  const isBundled = findListedSites().some((listed) => belongsTo(listed, site) || belongsTo(site, listed));
  if (isFirefox() || !isBundled) await removeOrigin(patternOf(site));
}

/** The same for the grant of all sites, which covers the bundled ones. */
export async function releaseAllSites(): Promise<void> {
  if (isFirefox()) await removeOrigin(allSitesPattern);
}

/** Tells when a grant was taken back. */
export function watchRevoked(listener: () => void): void {
  browser.permissions.onRemoved.addListener(() => listener());
}

/** Tells when a grant comes or goes. The result stops it. */
export function watchGrants(listener: () => void): () => void {
  const listen = () => listener();
  browser.permissions.onAdded.addListener(listen);
  browser.permissions.onRemoved.addListener(listen);
  return () => {
    browser.permissions.onAdded.removeListener(listen);
    browser.permissions.onRemoved.removeListener(listen);
  };
}

async function removeOrigin(pattern: string): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [pattern] });
  } catch {
    // The browser keeps what somebody else requires: nothing is lost.
  }
}
