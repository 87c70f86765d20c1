import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { normaliseName } from "@/engine/text/normalise-name";
import { countryNames } from "@/knowledge/compile/country-names";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { hostOf } from "./host-of";
import type { Importer } from "./importer";
import { readCsv } from "./read-csv";
import { tableFile } from "./table-file";
import { tellApart } from "./tell-apart";

const listed = v.array(v.object({ domain: v.string(), name: v.string() }));

/** Both lists have them: pollsters, watchdogs, wires for press releases, sites that only point elsewhere; and two that are no outlets of the US. */
const noOutlets = new Set([
  "gallup.com",
  "rasmussenreports.com",
  "publicpolicypolling.com",
  "morningconsult.com",
  "prnewswire.com",
  "prweb.com",
  "smartbrief.com",
  "smartnews.com",
  "fark.com",
  "sourcewatch.org",
  "pewresearch.org",
  "mediamatters.org",
  "projectveritas.com",
  "project-syndicate.org",
  "phys.org",
]);

/** As the outlet writes itself, where the list does not. */
const spelt: Readonly<Record<string, string>> = {
  "alternet.org": "AlterNet",
  "c-span.org": "C-SPAN",
  "colorlines.com": "Colorlines",
  "couriermail.com.au": "The Courier-Mail",
  "democracynow.org": "Democracy Now!",
  "fivethirtyeight.com": "FiveThirtyEight",
  "lifezette.com": "LifeZette",
  "mic.com": "Mic",
  "mintpressnews.com": "MintPress News",
  "newsbusters.org": "NewsBusters",
  "politicususa.com": "PoliticusUSA",
  "politifact.com": "PolitiFact",
};

const countryOfEnding: Readonly<Record<string, string>> = {
  au: "au",
  ca: "ca",
  uk: "gb",
  in: "in",
  ie: "ie",
  nz: "nz",
};

/**
 * Outlets by name and site, and nothing else of a list that rates them: those only that a list of researchers has too, and whose site
 * bears the name. What they are is not told: there are magazines and satire among them.
 */
export const importNewsSites: Importer = {
  from: "github drmikecrowe/mbfcext, file docs/v5/data/sources.json: MIT; and ercexpo/us-news-domains, file us-news-domains-v2.0.0.csv, to check them against; each in a folder of its name",
  run: (folder, retrieved) => {
    const kinds = new Map(
      readCsv(readFileSync(join(folder, "us-news-domains/us-news-domains-v2.0.0.csv"), "utf8")).map(
        ({ domain = "", type = "" }) => [domain, type],
      ),
    );
    const sites = v.parse(listed, JSON.parse(readFileSync(join(folder, "mbfcext/docs/v5/data/sources.json"), "utf8")));
    const outlets = sites.flatMap(({ domain, name }) => {
      const host = hostOf(domain);
      const kind = host === null || domain.includes("/") ? undefined : kinds.get(host);
      if (host === null || kind === undefined || noOutlets.has(host) || !bearsName(name, host)) return [];
      // Where the list says "local" or "international", it may be any country's.
      const country = countryOfEnding[host.split(".").at(-1) ?? ""] ?? (kind === "national" ? "us" : "");
      const place = countryNames.get(country) ?? "";
      return place === "" ? [] : [{ name: spelt[host] ?? name.trim(), place, country, host }];
    });
    const rows = tellApart(outlets).map(({ unique, name, place, country, host }) => ({
      key: `${keyOfName(unique)}-${keyOfName(host)}`,
      // "The Week" in a text is hardly ever the magazine.
      name: unique === name && isOneWord(name) ? `${name} (${place})` : unique,
      country,
      domains: host,
      sources: "mbfcext-sites|us-news-domains",
      asOf: retrieved,
    }));
    return [
      tableFile("news-sites", "outlets", rows),
      tableFile("news-sites", "sources", [
        {
          id: "mbfcext-sites",
          title: "News sites: name and domain (nothing else of it is used)",
          publisher: "mbfcext project",
          url: "https://github.com/drmikecrowe/mbfcext",
          licence: "MIT",
          retrieved,
        },
        {
          id: "us-news-domains",
          title: "A list of over 5000 US news domains",
          publisher: "ERC EXPO project",
          url: "https://github.com/ercexpo/us-news-domains",
          licence: "facts only",
          retrieved,
        },
      ]),
    ];
  },
};

const article = /^the(?=.)/;

/** "nationalreview.com" for "National Review", "thenation.com" for "The Nation", "phys.org" for "Phys.org". */
function bearsName(name: string, host: string): boolean {
  const letters = lettersOf(name);
  const [label = ""] = host.split(".");
  return lettersOf(label).replace(article, "") === letters.replace(article, "") || lettersOf(host) === letters;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function isOneWord(name: string): boolean {
  return !normaliseName(name.replace(/^the /iu, "")).includes(" ");
}
