import type { EntityKey } from "@/knowledge/lookup/entity";
import { hiddenOn } from "./hide-entity";
import type { PageSettings } from "./messages";
import type { Settings } from "./settings";
import { findCovering, siteOfUrl } from "./site";

/** The part of the settings that a page may know. */
export function pageSettingsOf(settings: Settings, url: string, keys: readonly EntityKey[]): PageSettings {
  return {
    on: !isSwitchedOff(settings, url),
    // A class looks for itself first.
    marks: settings.classroom ? { ...settings.marks, entities: "none", allegations: false } : settings.marks,
    cardOnHover: settings.cardOnHover && !settings.classroom,
    hidden: hiddenOn(settings, siteOfUrl(url), keys),
  };
}

export function isSwitchedOff(settings: Settings, url: string): boolean {
  const site = siteOfUrl(url);
  return site !== null && findCovering(site, settings.sites.off) !== null;
}
