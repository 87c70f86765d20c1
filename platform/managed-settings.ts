import * as v from "valibot";
import type { Settings } from "./settings";
import { coveredBy, parseSite, type Site, widenSite } from "./site";

/** What a school or a newsroom has decided for all its browsers; docs/managed.md describes it to them. */
export type ManagedSettings = {
  readonly sitesOn: readonly Site[];
  readonly sitesOff: readonly Site[];
  /** Readers cannot add or remove sites; only `sitesOn` and the bundled ones are read. */
  readonly lockSites: boolean;
  /** Null: the reader decides. */
  readonly markAllegations: boolean | null;
  readonly classroom: boolean | null;
  /** Only the bundled knowledge is used; readers can add no packs of their own. */
  readonly lockPacks: boolean;
  /** False where settings must stay on the machine. */
  readonly allowSync: boolean;
};

export const nothingManaged: ManagedSettings = {
  sitesOn: [],
  sitesOff: [],
  lockSites: false,
  lockPacks: false,
  markAllegations: null,
  classroom: null,
  allowSync: true,
};

const flag = v.fallback(v.nullable(v.boolean(), null), null);
const sites = v.fallback(
  v.pipe(
    v.array(v.string()),
    v.maxLength(5_000),
    v.transform((names) => names.map(parseSite).filter((site) => site !== null)),
  ),
  [],
);
const schema = v.object({
  sitesOn: v.optional(sites, []),
  sitesOff: v.optional(sites, []),
  lockSites: v.optional(flag, null),
  lockPacks: v.optional(flag, null),
  markAllegations: v.optional(flag, null),
  classroom: v.optional(flag, null),
  allowSync: v.optional(flag, null),
});

/** Reads what the browser's policies say; a field that is wrong is as if it were not there. Never throws. */
export function parseManaged(value: unknown): ManagedSettings {
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) return nothingManaged;
  const { lockSites, lockPacks, allowSync, ...rest } = parsed.output;
  return { ...rest, lockSites: lockSites ?? false, lockPacks: lockPacks ?? false, allowSync: allowSync ?? true };
}

/** Whether there is anything that the reader cannot decide. */
export function isAnythingManaged(managed: ManagedSettings): boolean {
  const { sitesOn, sitesOff, lockSites, lockPacks, markAllegations, classroom, allowSync } = managed;
  const isDecided = markAllegations !== null || classroom !== null;
  return sitesOn.length + sitesOff.length > 0 || lockSites || lockPacks || isDecided || !allowSync;
}

/**
 * Tells whether the reader's switch for a site changes nothing. A site that is to be read is read with its sub-domains, and what it is a
 * sub-domain of cannot be switched off without it; one that is never read takes its sub-domains along.
 */
export function decidedSites({ sitesOn, sitesOff, lockSites }: ManagedSettings): (site: Site) => boolean {
  const isWithin = coveredBy([...sitesOn, ...sitesOff]);
  const wider = new Set(sitesOn.flatMap(widenSite));
  return (site) => lockSites || isWithin(site) || wider.has(site);
}

/** The settings to go by: the reader's, as far as they may decide. */
export function applyManaged(settings: Settings, managed: ManagedSettings): Settings {
  const { sitesOn, sitesOff, lockSites, markAllegations, classroom, allowSync } = managed;
  const { sites: own, marks } = settings;
  const isDecided = decidedSites(managed);
  const decided = new Set([...sitesOn, ...sitesOff]);
  return {
    ...settings,
    sites: lockSites
      ? { off: sitesOff, own: sitesOn, all: false }
      : {
          ...own,
          off: [...sitesOff, ...own.off.filter((site) => !isDecided(site))],
          own: [...sitesOn, ...own.own.filter((site) => !decided.has(site))],
        },
    marks: { ...marks, allegations: markAllegations ?? marks.allegations },
    classroom: classroom ?? settings.classroom,
    sync: settings.sync && allowSync,
  };
}
