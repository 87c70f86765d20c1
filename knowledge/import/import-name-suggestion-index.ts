import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCountryCode } from "@/knowledge/compile/country-names";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { brandIndustries } from "./brand-industries";
import { hostOf } from "./host-of";
import type { Importer } from "./importer";
import { splitLegalName } from "./split-legal-name";
import { tableFile } from "./table-file";

type Brand = {
  readonly displayName: string;
  readonly locationSet: { readonly include?: readonly unknown[] };
  readonly tags: Readonly<Record<string, string>>;
};
type Listing = Readonly<Record<string, { readonly items: readonly Brand[] }>>;
type Item = {
  readonly label?: string;
  readonly identities?: { readonly website?: string };
  readonly officialWebsites?: readonly string[];
};
type Items = Readonly<Record<string, Item>>;

export const importNameSuggestionIndex: Importer = {
  from: "npm name-suggestion-index, unpacked: BSD-3-Clause; its Wikidata part CC0",
  run: (folder, retrieved) => {
    const listing = (JSON.parse(readFileSync(join(folder, "dist/json/nsi.json"), "utf8")) as { nsi: Listing }).nsi;
    const items = (JSON.parse(readFileSync(join(folder, "dist/wikidata/wikidata.json"), "utf8")) as { wikidata: Items })
      .wikidata;
    const rows = new Map<string, Record<string, string>>();
    for (const [category, industry] of brandIndustries) {
      for (const brand of listing[category]?.items ?? []) {
        const row = rowOf(brand, industry, items, retrieved);
        const id = row?.["wikidata"] ?? "";
        // The first category wins: they are sorted from the most to the least telling.
        if (row !== null && !rows.has(id)) rows.set(id, row);
      }
    }
    return [
      tableFile("name-suggestion-index", "companies", [...rows.values()]),
      tableFile("name-suggestion-index", "sources", [
        {
          id: "name-suggestion-index",
          title: "Name Suggestion Index",
          publisher: "name-suggestion-index contributors",
          url: "https://www.npmjs.com/package/name-suggestion-index",
          licence: "BSD-3-Clause",
          retrieved,
        },
      ]),
    ];
  },
};

/** Null for what has no Wikidata id, site or Latin name: shops that no story names. */
function rowOf(brand: Brand, industry: string, items: Items, retrieved: string): Record<string, string> | null {
  const wikidata = brand.tags["brand:wikidata"] ?? "";
  const item = items[wikidata];
  const host = hostOf(item?.identities?.website ?? item?.officialWebsites?.[0] ?? "");
  const label = item?.label ?? "";
  // A sign over a door says "Telekom Shop", Wikidata whose shop it is.
  const legal = isName(label) ? label : brand.displayName;
  // "Tiffany & Co." is what the sign says.
  const name = /\bCo\.?$/.test(legal) ? legal : splitLegalName(legal).name;
  if (publicBody.test(legal) || !isNotable(wikidata) || host === null || !isName(name)) return null;
  const others = [legal, brand.displayName].filter((other) => isName(other) && other !== name);
  return {
    key: `${keyOfName(legal) || "brand"}-${wikidata.toLowerCase()}`,
    name,
    aliases: [...new Set(others)].join("|"),
    wikidata,
    industry,
    country: countryOf(brand, host),
    domains: host,
    sources: "name-suggestion-index",
    asOf: retrieved,
  };
}

/** Statutory health insurers and labour offices have counters in the street, and are no companies. */
const publicBody =
  /krankenkasse|ersatzkasse|^(?:AOK|DAK|IKK|Knappschaft)\b|\bBKK\b|\b(?:public employment|labou?r agency|jobcentre|hello work)\b|agentur für arbeit/i;

/**
 * The first eight million items of Wikidata came from the articles that Wikipedias had when it began: a shop with a later one
 * is hardly ever in the news.
 */
function isNotable(wikidata: string): boolean {
  return /^Q[1-9]\d*$/.test(wikidata) && Number(wikidata.slice(1)) < 8_000_000;
}

function isName(text: string): boolean {
  return (
    text.length > 1 && text.length < 60 && /^[\p{Script=Latin}\p{N} .,'’&+!-]+$/u.test(text) && /\p{L}/u.test(text)
  );
}

/** Where a brand has shops is not where it is at home, unless it is only there and its site is of that country too. */
function countryOf({ locationSet }: Brand, host: string): string {
  const [only, ...more] = locationSet.include ?? [];
  if (typeof only !== "string" || more.length > 0 || !isCountryCode(only)) return "";
  return host.endsWith(`.${only}`) || (only === "gb" && host.endsWith(".uk")) ? only : "";
}
