import type { ComponentProps } from "preact";
import type { SiteSettings } from "@/components/settings/SiteSettings";
import { findWithheldSites, letsInEverywhere } from "@/platform/registered-sites";
import type { Settings } from "@/platform/settings";
import { parseSite, type Site } from "@/platform/site";
import {
  findListedSites,
  releaseAllSites,
  releaseSite,
  requestAllSites,
  requestSite,
  requestSites,
} from "@/platform/site-access";
import { addOwnSite, removeOwnSite, switchSite, useAllSites as setAllSites } from "@/platform/switch-site";

/** The sites as the options show them; asking the browser always happens right in the click. */
export function siteChoices(
  current: Settings,
  granted: readonly string[],
  change: (step: (settings: Settings) => Settings) => void,
): Omit<ComponentProps<typeof SiteSettings<Site>>, "fixed" | "isLocked"> {
  const { sites } = current;
  const listed = findListedSites();
  const withheld = findWithheldSites(current, listed, granted);
  return {
    listed,
    own: sites.own,
    off: sites.off,
    all: sites.all,
    keepsAll: !sites.all && letsInEverywhere(granted),
    withheld,
    parse: parseSite,
    onAdd: (site) => {
      void requestSite(site);
      change((settings) => addOwnSite(settings, site));
    },
    onRemove: (site) => {
      void releaseSite(site);
      change((settings) => removeOwnSite(settings, site));
    },
    onSwitchOn: (site) => change((settings) => switchSite(settings, site, true)),
    onAll: (all) => {
      void (all ? requestAllSites() : releaseAllSites());
      change((settings) => setAllSites(settings, all));
    },
    onAskWithheld: () => void requestSites(withheld),
  };
}
