import { describe, expect, it } from "vitest";
import {
  belongsTo,
  coveredBy,
  findCovering,
  parseSite,
  patternOf,
  securePatternOf,
  type Site,
  siteOfUrl,
} from "@/platform/site";

const site = (text: string) => {
  const parsed = parseSite(text);
  if (parsed === null) throw new Error(`"${text}" is no site`);
  return parsed;
};

describe("parseSite", () => {
  it.each([
    ["ledger.example", "ledger.example"],
    [" https://www.Ledger.example:8080/news?x#y ", "ledger.example"],
    ["http://news.ledger.example", "news.ledger.example"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["localhost", "localhost"],
    ["127.0.0.1", "127.0.0.1"],
    ["www.example", "www.example"],
  ])("reads %j", (typed, expected) => {
    expect(parseSite(typed)).toBe(expected);
  });

  it.each([
    "",
    "  ",
    "two words",
    "ftp://ledger.example",
    "https://*.example",
    "a_b.example",
    "[::1]",
    "about:blank",
    "//",
  ])("refuses %j", (typed) => {
    expect(parseSite(typed)).toBeNull();
  });
});

it.each(["about:blank", "file:///story.html", "chrome://extensions", "", "no address"])("has no site for %j", (url) => {
  expect(siteOfUrl(url)).toBeNull();
});

it("knows what belongs to a site, by whole labels", () => {
  expect(belongsTo(site("news.ledger.example"), site("ledger.example"))).toBe(true);
  expect(belongsTo(site("ledger.example"), site("ledger.example"))).toBe(true);
  expect(belongsTo(site("myledger.example"), site("ledger.example"))).toBe(false);
  expect(belongsTo(site("ledger.example"), site("news.ledger.example"))).toBe(false);
});

it("finds the narrowest site that covers another", () => {
  const sites: Site[] = [site("ledger.example"), site("news.ledger.example"), site("radio-nord.example")];
  expect(findCovering(site("a.news.ledger.example"), sites)).toBe("news.ledger.example");
  expect(findCovering(site("quill.example"), sites)).toBeNull();
});

it("tells of many sites whether they are covered", () => {
  const isCovered = coveredBy([site("ledger.example"), site("radio-nord.example")]);
  expect(["ledger.example", "a.news.ledger.example"].map(site).every(isCovered)).toBe(true);
  expect(["myledger.example", "example", "nord.example"].map(site).some(isCovered)).toBe(false);
});

it("asks for a site with its sub-domains", () => {
  expect(patternOf(site("ledger.example"))).toBe("*://*.ledger.example/*");
  expect(securePatternOf(site("ledger.example"))).toBe("https://*.ledger.example/*");
});
