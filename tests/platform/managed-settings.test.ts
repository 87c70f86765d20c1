import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { applyManaged, isAnythingManaged, nothingManaged, parseManaged } from "@/platform/managed-settings";
import { countedList } from "@/tests/support/counted-list";
import { defaultSettings, type Settings } from "@/platform/settings";

const own: Settings = {
  ...defaultSettings,
  sites: { off: ["quill.example" as never], own: ["ledger.example" as never], all: true },
  sync: true,
};

it("leaves the reader's settings as they are where nothing is managed", () => {
  expect(parseManaged({})).toEqual(nothingManaged);
  expect(isAnythingManaged(parseManaged({}))).toBe(false);
  expect(applyManaged(own, nothingManaged)).toEqual(own);
});

it("adds sites to the reader's, and is stronger than they are", () => {
  const managed = parseManaged({ sitesOn: ["https://www.quill.example/"], sitesOff: ["ledger.example", "no site"] });
  expect(applyManaged(own, managed).sites).toEqual({ off: ["ledger.example"], own: ["quill.example"], all: true });
});

it("keeps the sub-domains of a site that is to be read from being switched off", () => {
  const off = { ...own, sites: { ...own.sites, off: ["sport.quill.example" as never, "sportquill.example" as never] } };
  expect(applyManaged(off, parseManaged({ sitesOn: ["quill.example"] })).sites.off).toEqual(["sportquill.example"]);
});

it("keeps a site that is to be read from being switched off with what it is a part of", () => {
  const off = { ...own, sites: { ...own.sites, off: ["quill.example" as never, "nord.example" as never] } };
  expect(applyManaged(off, parseManaged({ sitesOn: ["sport.quill.example"] })).sites.off).toEqual(["nord.example"]);
});

it("goes through an organisation's sites a few times, not once for each of the reader's", () => {
  const many = (name: string) => countedList(Array.from({ length: 500 }, (_, at) => `${name}-${at}.example` as never));
  const [on, off] = [many("on"), many("off")];
  const sites = { off: many("mine").list, own: many("other").list, all: false };
  applyManaged({ ...own, sites }, { ...nothingManaged, sitesOn: on.list, sitesOff: off.list });
  for (const { taken } of [on, off]) expect(taken()).toBeLessThanOrEqual(6 * 500);
});

it("locks the sites, and decides on marks, classroom and sync", () => {
  const managed = parseManaged({
    sitesOn: ["nord.example"],
    lockSites: true,
    lockPacks: true,
    markAllegations: false,
    classroom: true,
    allowSync: false,
  });
  const applied = applyManaged(own, managed);
  expect(managed.lockPacks).toBe(true);
  expect(applied.sites).toEqual({ off: [], own: ["nord.example"], all: false });
  expect([applied.marks.allegations, applied.classroom, applied.sync]).toEqual([false, true, false]);
  expect(isAnythingManaged(managed)).toBe(true);
});

it("takes a wrong field as if it were not there, and never throws", () => {
  expect(parseManaged({ sitesOn: "nord.example", lockSites: "yes", classroom: true })).toEqual({
    ...nothingManaged,
    classroom: true,
  });
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(applyManaged(own, parseManaged(value)).version).toBe(own.version);
    }),
  );
});

it("has a schema for browsers that names the same fields", () => {
  const schema = JSON.parse(readFileSync("public/managed_schema.json", "utf8")) as { properties: object };
  expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(nothingManaged).toSorted());
});
