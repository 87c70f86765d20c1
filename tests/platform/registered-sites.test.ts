import { describe, expect, it } from "vitest";
import { findRegisteredSites, findWithheldSites, grantsOf } from "@/platform/registered-sites";
import { countedList } from "@/tests/support/counted-list";
import { defaultSettings, type Settings } from "@/platform/settings";
import { parseSite, patternOf, type Site } from "@/platform/site";

const sites = (...hosts: string[]): Site[] => hosts.flatMap((host) => parseSite(host) ?? []);
const listed = sites("ledger.example", "radio-nord.example");
const granted = listed.map(patternOf);
const withSites = (changes: Partial<Settings["sites"]>): Settings => ({
  ...defaultSettings,
  sites: { ...defaultSettings.sites, ...changes },
});

describe("findRegisteredSites", () => {
  it("is the list as it comes", () => {
    expect(findRegisteredSites(defaultSettings, listed, granted)).toEqual({
      matches: ["*://*.ledger.example/*", "*://*.radio-nord.example/*"],
      excludeMatches: [],
    });
  });

  it("leaves out what is off, with its sub-domains", () => {
    expect(findRegisteredSites(withSites({ off: sites("ledger.example") }), listed, granted)).toEqual({
      matches: ["*://*.radio-nord.example/*"],
      excludeMatches: ["*://*.ledger.example/*"],
    });
  });

  it("keeps a site of which a part is off", () => {
    const { matches, excludeMatches } = findRegisteredSites(
      withSites({ off: sites("sport.ledger.example") }),
      listed,
      granted,
    );
    expect(matches).toContain("*://*.ledger.example/*");
    expect(excludeMatches).toEqual(["*://*.sport.ledger.example/*"]);
  });

  it("takes own sites once they are granted", () => {
    const settings = withSites({ own: sites("quill.example") });
    expect(findRegisteredSites(settings, listed, granted).matches).not.toContain("*://*.quill.example/*");
    expect(findRegisteredSites(settings, listed, [...granted, "*://*.quill.example/*"]).matches).toContain(
      "*://*.quill.example/*",
    );
  });

  it("takes all sites only when both the reader and the browser say so", () => {
    expect(findRegisteredSites(withSites({ all: true }), listed, [...granted, "*://*/*"]).matches).toEqual(["*://*/*"]);
    expect(findRegisteredSites(withSites({ all: true }), listed, granted).matches).toHaveLength(2);
    expect(findRegisteredSites(defaultSettings, listed, ["*://*/*"]).matches).toHaveLength(2);
  });

  it("registers nothing where nothing is granted", () => {
    expect(findRegisteredSites(defaultSettings, listed, []).matches).toEqual([]);
  });
});

it.each([
  ["registered", findRegisteredSites],
  ["withheld", findWithheldSites],
])("goes through long lists a few times, not once for each site, to find what is %s", (_what, find) => {
  const many = (name: string) => countedList(Array.from({ length: 500 }, (_, at) => `${name}-${at}.example` as Site));
  const [bundled, off, own] = [many("listed"), many("off"), many("own")];
  find(withSites({ off: off.list, own: own.list }), bundled.list, granted);
  for (const { taken } of [bundled, off, own]) expect(taken()).toBeLessThanOrEqual(3 * 500);
});

it.each([
  [["<all_urls>"], true],
  [["*://*/*"], true],
  [["https://*/*"], true],
  [["*://*.ledger.example/*"], true],
  [["https://www.ledger.example/*"], true],
  [["*://*.example/*"], true],
  [["*://*.news.ledger.example/*"], true],
  [["https://ledger.example:8443/*"], true],
  [["*://*.myledger.example/*"], false],
  [["*://*.other.example/*"], false],
  [["http://*/*"], false],
  [[], false],
])("with %j the site is granted: %j", (origins, expected) => {
  expect(grantsOf(origins)(sites("ledger.example")[0] as Site)).toBe(expected);
});

it("names the sites whose grant is withheld, without those that are off", () => {
  const settings = withSites({ own: sites("quill.example"), off: sites("radio-nord.example") });
  expect(findWithheldSites(settings, listed, ["*://*.ledger.example/*"])).toEqual(["quill.example"]);
});
