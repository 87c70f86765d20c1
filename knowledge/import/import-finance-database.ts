import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countryCodes } from "@/knowledge/compile/country-names";
import type { Importer } from "./importer";
import { homeCountries } from "./exchange-countries";
import { hostOf } from "./host-of";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { readCsv } from "./read-csv";
import { speaksOf } from "./speaks-of";
import { splitLegalName } from "./split-legal-name";
import { tableFile } from "./table-file";

type Listing = Readonly<Record<string, string>>;

/**
 * When most of it was collected, whatever the day of the copy: companies that left their exchange in April 2021 are listed in it under the
 * names of then, and so are those renamed since, which `renames.tsv` has.
 */
const asOf = "2021-04-01";

/** Smaller companies are hardly ever in the news, and their names are often ordinary words. */
const sizes = new Set(["Small Cap", "Mid Cap", "Large Cap", "Mega Cap"]);

/** A site that more companies than these share belongs to none of them: the source has filled it in by mistake. */
const mostNamesOfOneSite = 2;

/** Funds, shells and share classes are listed like companies, and are none. */
const notACompany =
  /\b(?:fund|etf|etn|fundo|trust|acquisition corp|warrants?|units?|preferred|depositary|drn|dr|adr)\b/i;

export const importFinanceDatabase: Importer = {
  from: "github JerBouma/FinanceDatabase, folder database/equities: MIT",
  run: (folder, retrieved) => {
    const equities = join(folder, "database/equities");
    const listings = readdirSync(equities)
      .filter((name) => name.endsWith(".csv"))
      .sort()
      .flatMap((name) => readCsv(readFileSync(join(equities, name), "utf8")));
    const namesOfSites = countNamesOfSites(listings);
    const rows = new Map<string, Record<string, string>>();
    for (const listing of listings) {
      const row = rowOf(listing, namesOfSites);
      if (row !== null && !rows.has(row["key"] ?? "")) rows.set(row["key"] ?? "", row);
    }
    return [
      tableFile("finance-database", "companies", [...rows.values()]),
      tableFile("finance-database", "sources", [
        {
          id: "finance-database",
          title: "FinanceDatabase, equities",
          publisher: "Jeroen Bouma and contributors",
          url: "https://github.com/JerBouma/FinanceDatabase",
          licence: "MIT",
          retrieved,
        },
      ]),
    ];
  },
};

/** How many different companies give each site as theirs. */
function countNamesOfSites(listings: readonly Listing[]): ReadonlyMap<string, number> {
  const names = new Map<string, Set<string>>();
  for (const { website = "", name = "" } of listings) {
    const host = hostOf(website);
    if (host === null) continue;
    names.set(host, (names.get(host) ?? new Set()).add(splitLegalName(name).name.toLowerCase()));
  }
  return new Map([...names].map(([host, of]) => [host, of.size]));
}

/**
 * The source mixes companies up (hundreds of Malaysian ones have a Californian address): a row is taken only when it is
 * listed where it says it is at home, and nobody else has its site. Names follow who is renamed, the rest does not: where the
 * description is of another name, business and site are that one's.
 */
function rowOf(listing: Listing, namesOfSites: ReadonlyMap<string, number>): Record<string, string> | null {
  const { name = "", market_cap = "", delisted, exchange = "" } = listing;
  const industry = industryOf(listing);
  const country = countryCodes.get(listing["country"] ?? "");
  const host = hostOf(listing["website"] ?? "");
  if (!sizes.has(market_cap) || industry === undefined || delisted === "True" || country === undefined || host === null)
    return null;
  if ((namesOfSites.get(host) ?? 0) > mostNamesOfOneSite || notACompany.test(name) || isShouted(name)) return null;
  const home = homeCountries.get(exchange);
  if (home !== country && !(home === undefined && country === "us")) return null;
  const { name: short, legal } = splitLegalName(name.replace(shareClass, ""));
  const isCurrent = speaksOf(listing["summary"] ?? "", short);
  return {
    key: `${keyOfName(short)}-${country}`,
    name: short,
    aliases: legal === short ? "" : legal,
    industry: isCurrent ? industry : "",
    country,
    ticker: home === country && listing["mic"] ? `${listing["mic"]}:${(listing["symbol"] ?? "").split(".")[0]}` : "",
    domains: isCurrent ? host : "",
    sources: "finance-database",
    asOf,
  };
}

/** "Acme Corp. - Registered Shares", "Acme Ltd.Class A": what is listed, not who. */
const shareClass =
  /(?: -)? ?\b(?:(?:Registered|Bearer|Ordinary|Common|Preferred|American Deposit[ao]ry) Shares?|Class [A-H]|Registered|Bearer|Ordinary)(?: .*)?$/i;

/** Schools and tutors are "Household Products" there. */
function industryOf({ sector = "", industry = "", summary = "" }: Listing): string | undefined {
  const isSchool = /\b(?:educat\w+|tutor\w*|cram|kindergartens?)\b/i.test(summary.slice(0, 300));
  return industry === "Household Products" && isSchool ? "education" : industries[sector];
}

/** The source's sectors in our words. Its finer industries are too often another company's, and so is every eighth of its towns. */
const industries: Readonly<Record<string, string>> = {
  "Communication Services": "media and communications",
  "Consumer Discretionary": "consumer goods and services",
  "Consumer Staples": "food and household goods",
  Energy: "energy",
  Financials: "financial services",
  "Health Care": "health care",
  Industrials: "industrial",
  "Information Technology": "information technology",
  Materials: "materials",
  "Real Estate": "real estate",
  Utilities: "utility",
};

/** "ING GROEP": another exchange's short form, not the company's name. */
function isShouted(name: string): boolean {
  return name.includes("  ") || (name.includes(" ") && name === name.toUpperCase() && /[A-Z]{4}/.test(name));
}
