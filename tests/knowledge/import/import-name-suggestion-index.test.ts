import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { importNameSuggestionIndex } from "@/knowledge/import/import-name-suggestion-index";

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Json = Readonly<Record<string, unknown>>;

/** Key, name, aliases, industry, country and host of the rows that come of one brand and its Wikidata item. */
function rowsOf(brand: Json, item: Json, category = "brands/amenity/bank"): string[][] {
  folder = mkdtempSync(join(tmpdir(), "nsi-"));
  mkdirSync(join(folder, "dist/json"), { recursive: true });
  mkdirSync(join(folder, "dist/wikidata"));
  writeFileSync(join(folder, "dist/json/nsi.json"), JSON.stringify({ nsi: { [category]: { items: [brand] } } }));
  const { tags } = brand as { tags: Record<string, string> };
  const wikidata = { [tags["brand:wikidata"] ?? ""]: item };
  writeFileSync(join(folder, "dist/wikidata/wikidata.json"), JSON.stringify({ wikidata }));
  const [companies] = importNameSuggestionIndex.run(folder, "2026-09-18");
  const rows = (companies?.text ?? "").trimEnd().split("\n").slice(1);
  return rows.map((row) => [0, 1, 2, 4, 5, 10].map((column) => row.split("\t")[column] ?? ""));
}

const brand = { displayName: "Nordbank Shop", locationSet: { include: ["no"] }, tags: { "brand:wikidata": "Q700001" } };
const item = { label: "Nordbank", identities: { website: "https://www.nordbank.no/" } };

describe("the Name Suggestion Index", () => {
  it("gives a company the name of its Wikidata item, with the sign over its door as an alias", () => {
    expect(rowsOf(brand, item)).toEqual([
      ["nordbank-q700001", "Nordbank", "Nordbank Shop", "bank", "no", "nordbank.no"],
    ]);
  });

  it.each([
    ["Nordbank ASA", ["nordbank-asa-q700001", "Nordbank", "Nordbank ASA|Nordbank Shop"]],
    ["Nordbank & Co.", ["nordbank-and-co-q700001", "Nordbank & Co.", "Nordbank Shop"]],
  ])("takes the legal form from the name of %s, and keeps what signs say", (label, expected) => {
    expect(rowsOf(brand, { ...item, label })[0]?.slice(0, 3)).toEqual(expected);
  });

  it.each<[string, Json, Json]>([
    ["there are shops in several countries", { ...brand, locationSet: { include: ["no", "se"] } }, item],
    ["there are shops everywhere", { ...brand, locationSet: { include: ["001"] } }, item],
    ["the site is of another country", brand, { ...item, identities: { website: "https://nordbank.com" } }],
  ])("does not say where a company is at home when %s", (_what, one, other) => {
    expect(rowsOf(one, other)[0]?.[4]).toBe("");
  });

  it("does not say of a grid or power company that it charges vehicles", () => {
    expect(rowsOf(brand, item, "brands/amenity/charging_station")[0]?.[3]).toBe("");
  });

  it.each<[string, Json, Json, string?]>([
    ["has no site", brand, { label: "Nordbank" }],
    ["came late to Wikidata", { ...brand, tags: { "brand:wikidata": "Q90000001" } }, item],
    ["has no name in Latin script", { ...brand, displayName: "北銀行" }, { ...item, label: "北銀行" }],
    ["is a bakery", brand, item, "brands/shop/bakery"],
    [
      "is a public body",
      brand,
      { ...item, label: "Nordland Public Employment Service" },
      "brands/office/employment_agency",
    ],
  ])("leaves out what %s", (_what, one, other, category) => {
    expect(rowsOf(one, other, category)).toEqual([]);
  });
});
