import type { Settings } from "./settings";
import { findCovering, type Site } from "./site";

/** Switches a site off, or on again: on takes away whatever switch covers it. */
export function switchSite(settings: Settings, site: Site, on: boolean): Settings {
  const others = settings.sites.off.filter((off) => off !== site && (!on || findCovering(site, [off]) === null));
  return withSites(settings, { off: on ? others : [...others, site] });
}

/** Adds a site of the reader's own; it is then also not switched off. */
export function addOwnSite(settings: Settings, site: Site): Settings {
  const own = settings.sites.own.filter((other) => other !== site);
  return switchSite(withSites(settings, { own: [...own, site] }), site, true);
}

export function removeOwnSite(settings: Settings, site: Site): Settings {
  return withSites(settings, { own: settings.sites.own.filter((other) => other !== site) });
}

export function useAllSites(settings: Settings, all: boolean): Settings {
  return withSites(settings, { all });
}

function withSites(settings: Settings, sites: Partial<Settings["sites"]>): Settings {
  return { ...settings, sites: { ...settings.sites, ...sites } };
}
