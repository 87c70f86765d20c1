import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { countryOfAlpha3 } from "./country-codes";
import type { Importer } from "./importer";
import { readCsv } from "./read-csv";
import { tableFile } from "./table-file";

type Row = Readonly<Record<string, string>>;

/** Parties that ended before are for historians. */
const oldestEnd = 2010;

export const importParties: Importer = {
  from: "github hdigital/partyfactsdata, folder import/wikipedia: MIT",
  run: (folder, retrieved) => {
    const read = (name: string): Row[] => readCsv(readFileSync(join(folder, "import/wikipedia", name), "utf8"));
    const ids = new Map(read("wikidata.csv").map((row) => [row["partyfacts_id"] ?? "", row["wikidata_id"] ?? ""]));
    const rows = new Map<string, Record<string, string>>();
    for (const party of read("wikipedia.csv")) {
      const row = rowOf(party, ids.get(party["partyfacts_id"] ?? "") ?? "", retrieved);
      if (row !== null && !rows.has(row["key"] ?? "")) rows.set(row["key"] ?? "", row);
    }
    return [
      tableFile("parties", "organisations", [...rows.values()]),
      tableFile("parties", "sources", [
        {
          id: "party-facts",
          title: "Party Facts, parties with their names and years",
          publisher: "Party Facts authors",
          url: "https://github.com/hdigital/partyfactsdata",
          licence: "MIT",
          retrieved,
        },
      ]),
    ];
  },
};

/** What stands in a list of parties and is none: lists of one election, governments, candidates. */
const noParty = /\b(?:ministry|cabinet|government|independents?|election|referendum|coup)\b|^\d/i;

function rowOf(party: Row, wikidata: string, retrieved: string): Record<string, string> | null {
  const { country = "", name = "", name_short: short = "", name_native: native = "" } = party;
  const { year_founded: founded = "", year_dissolved: dissolved = "" } = party;
  const code = countryOfAlpha3(country);
  if (code === null || !/^Q\d+$/.test(wikidata) || !isLatin(name) || noParty.test(name)) return null;
  if (dissolved !== "" && Number(dissolved) < oldestEnd) return null;
  return {
    key: `${keyOfName(name)}-${wikidata.toLowerCase()}`,
    name,
    aliases: aliasesOf(name, short, native),
    wikidata,
    type: "political party",
    country: code,
    founded: yearOf(founded),
    dissolved: yearOf(dissolved),
    sources: "party-facts",
    asOf: retrieved,
  };
}

function aliasesOf(name: string, short: string, native: string): string {
  const letters = /^\p{Lu}[\p{L}\p{N}&-]{1,9}$/u.test(short) && isLatin(short) ? [`${short}{acronym}`] : [];
  const other = native !== name && native.length > 3 && isLatin(native) ? [native] : [];
  return [...other, ...letters].join("|");
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{M}\p{N} .,'’&!/–-]+$/u.test(text) && /^[\p{L}\p{N}]/u.test(text) && text.length < 90;
}

function yearOf(year: string): string {
  return /^(?:1[5-9]|20)\d\d$/.test(year) ? year : "";
}
