import { describe, expect, it } from "vitest";
import { type ManagedSettings, nothingManaged } from "@/platform/managed-settings";
import { siteAccessOf } from "@/platform/site-access";
import { defaultSettings, type Settings } from "@/platform/settings";
import { parseSite, type Site } from "@/platform/site";
import { addOwnSite, removeOwnSite, switchSite, useAllSites } from "@/platform/switch-site";
import { vi } from "vitest";

vi.mock("webextension-polyfill", () => ({ default: {} }));

const site = (host: string): Site => {
  const parsed = parseSite(host);
  if (parsed === null) throw new Error(`"${host}" is no site`);
  return parsed;
};
const ledger = site("ledger.example");
const sport = site("sport.ledger.example");
const offOf = (settings: Settings) => settings.sites.off;

describe("switchSite", () => {
  it("switches off once, and on again", () => {
    const off = switchSite(switchSite(defaultSettings, ledger, false), ledger, false);
    expect(offOf(off)).toEqual([ledger]);
    expect(offOf(switchSite(off, ledger, true))).toEqual([]);
  });

  it("switches a part on by taking away what covers it, and leaves others off", () => {
    const off = switchSite(switchSite(defaultSettings, ledger, false), site("quill.example"), false);
    expect(offOf(switchSite(off, sport, true))).toEqual(["quill.example"]);
  });

  it("leaves the parts that are off when the whole is switched on", () => {
    expect(offOf(switchSite(switchSite(defaultSettings, sport, false), ledger, true))).toEqual([sport]);
  });
});

it("adds an own site once, switched on, and removes it", () => {
  const added = addOwnSite(addOwnSite(switchSite(defaultSettings, ledger, false), ledger), ledger);
  expect(added.sites).toEqual({ off: [], own: [ledger], all: false });
  expect(removeOwnSite(added, ledger).sites.own).toEqual([]);
});

it("changes nothing else", () => {
  expect(useAllSites(defaultSettings, true)).toEqual({ ...defaultSettings, sites: { off: [], own: [], all: true } });
});

describe("siteAccessOf", () => {
  const listed = [ledger];
  it("names a site as the list does", () => {
    expect(siteAccessOf(sport, defaultSettings, listed, ["*://*.ledger.example/*"])).toEqual({
      site: ledger,
      origin: "listed",
      off: false,
      isLocked: false,
      granted: true,
    });
  });

  it("tells an own site, all sites, and one that is neither", () => {
    const quill = site("quill.example");
    expect(siteAccessOf(quill, addOwnSite(defaultSettings, quill), listed, []).origin).toBe("own");
    expect(siteAccessOf(quill, useAllSites(defaultSettings, true), listed, []).origin).toBe("all");
    expect(siteAccessOf(quill, defaultSettings, listed, [])).toEqual({
      site: quill,
      origin: "unlisted",
      off: false,
      isLocked: false,
      granted: false,
    });
  });

  it("tells that an organisation has decided: on the site, on what it is a part of, on a part of it, or on all", () => {
    const isLocked = (managed: Partial<ManagedSettings>) =>
      siteAccessOf(sport, defaultSettings, listed, [], { ...nothingManaged, ...managed }).isLocked;
    expect(isLocked({ sitesOn: [ledger] })).toBe(true);
    expect(isLocked({ sitesOff: [ledger] })).toBe(true);
    // The switch is that of the whole site, as the list has it.
    expect(isLocked({ sitesOn: [sport] })).toBe(true);
    expect(isLocked({ lockSites: true })).toBe(true);
    expect(isLocked({ sitesOn: [site("quill.example")], sitesOff: [sport] })).toBe(false);
  });

  it("names what was switched off, so that the same switch puts it on", () => {
    const settings = switchSite(defaultSettings, sport, false);
    const access = siteAccessOf(site("a.sport.ledger.example"), settings, listed, []);
    expect(access).toMatchObject({ site: sport, off: true });
    expect(offOf(switchSite(settings, access.site, true))).toEqual([]);
  });
});
