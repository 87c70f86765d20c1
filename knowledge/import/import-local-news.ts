import { readFileSync } from "node:fs";
import { join } from "node:path";
import { normaliseName } from "@/engine/text/normalise-name";
import { fullPaperNames } from "./full-paper-names";
import { countNames, groupBy } from "./group-by";
import { hostOf } from "./host-of";
import type { Importer } from "./importer";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { readCsv } from "./read-csv";
import { tableFile } from "./table-file";
import { tellApart } from "./tell-apart";
import { stateNames } from "./us-state-names";

/** The source was collected on that day; local papers have closed since, and the card shows the date. */
const asOf = "2018-08-02";

const types: Readonly<Record<string, string>> = {
  Newspapers: "newspaper",
  "College Newspapers": "student newspaper",
  "TV station": "broadcaster",
  Magazines: "magazine",
};

/** Where anybody has pages: the host says nothing of whose they are. */
const platforms =
  /(?:^|\.)(?:issuu|wordpress|blogspot|facebook|tumblr|weebly|wixsite|wix|medium|google|squarespace|collegiatelink|orgsync|webs|typepad|schoolnewspapersonline|snosites|myspace|twitter|angelfire|tripod|yolasite|webnode)\.[a-z]+$/;

type LocalOutlet = { readonly name: string; readonly place: string; readonly type: string; readonly host: string };

export const importLocalNews: Importer = {
  from: "github yinleon/LocalNewsDataset, file data/local_news_dataset_2018.csv: MIT",
  run: (folder, retrieved) => {
    const outlets = readCsv(readFileSync(join(folder, "data/local_news_dataset_2018.csv"), "utf8")).flatMap(
      ({ name = "", state = "", website = "", medium = "" }) => {
        const host = hostOf(website);
        const place = stateNames[state.toLowerCase()];
        const type = types[medium];
        if (host === null || place === undefined || type === undefined || !isName(name) || platforms.test(host))
          return [];
        // A student paper under its university's host would stand for the university.
        if (type === types["College Newspapers"] && host.endsWith(".edu")) return [];
        return [{ name: fullName(name.trim(), host), place, type, host }];
      },
    );
    const own = [...groupBy(outlets, ({ host }) => host).values()].map(speakerOf).filter((outlet) => outlet !== null);
    const rows = tellApart(own.filter(isWhole(own))).map(({ unique, place, type, host }) => ({
      key: `${keyOfName(unique)}-${keyOfName(host)}`,
      name: unique,
      type,
      country: "us",
      place,
      domains: host,
      sources: "local-news-2018",
      asOf,
    }));
    return [
      tableFile("local-news", "outlets", rows),
      tableFile("local-news", "sources", [
        {
          id: "local-news-2018",
          title: "Local News Dataset 2018",
          publisher: "Leon Yin",
          url: "https://github.com/yinleon/LocalNewsDataset",
          licence: "MIT",
          retrieved,
        },
      ]),
    ];
  },
};

/** At least two letters, and neither an address nor a site's title in the name's place. */
function isName(name: string): boolean {
  return /\p{L}{2}/u.test(name) && !/^\S+\.[a-z]{2,4}$/.test(name) && !siteTitle.test(name);
}

const siteTitle = /\bWicked Local\b|\bArchives$|\.com\b|^(?:Visit|Welcome)\b/;

function fullName(name: string, host: string): string {
  const spelt = name.replace(/\bCo\b\.?(?= )|\bCo\.$/, "County").replace(/\bJrnl\b/, "Journal");
  return fullPaperNames[host] ?? spelt.replace(/ Online$/, "");
}

/**
 * Who has a name that is not cut: the list files papers under their towns and mostly leaves the town's name out. One word, or what
 * several are called, is whole only where the site bears it. A station's call sign is whole. Of its magazines, mostly guides and sites of
 * tourism, only those are taken that say so in a name that their site bears.
 */
function isWhole(outlets: readonly LocalOutlet[]): (outlet: LocalOutlet) => boolean {
  const counts = countNames(outlets.map(({ name }) => normaliseName(name)));
  return (outlet) => {
    const folded = normaliseName(outlet.name);
    if (fullPaperNames[outlet.host] !== undefined) return true;
    if (outlet.type === types["Magazines"]) return bearsName(outlet) && /\b(?:magazine|monthly)\b/.test(folded);
    const isPlain = folded.includes(" ") && (counts.get(folded) ?? 0) === 1;
    return isPlain || outlet.type === types["TV station"] || bearsName(outlet);
  };
}

/** Whom a host stands for: the only outlet, or the one of several that it is named after; else it is a publisher's. */
function speakerOf(outlets: readonly LocalOutlet[]): LocalOutlet | null {
  const [first] = outlets;
  if (first === undefined || outlets.length === 1) return first ?? null;
  const [bearer, ...others] = outlets.filter(bearsName);
  if (bearer === undefined) return null;
  const isOne = others.every((other) => other.place === bearer.place && signOf(other.name) === signOf(bearer.name));
  return isOne ? bearer : null;
}

/** "thedaily.com" for "The Daily", "wvtm13.com" for the station WVTM. */
function bearsName({ name, host }: LocalOutlet): boolean {
  const [label = ""] = host.replace(/^the/, "").split(".");
  const sign = signOf(name);
  return sign === label.replaceAll("-", "") || (/^[kw][a-z]{3}$/.test(sign) && label.startsWith(sign));
}

/** The name in one piece; of a station's channels ("WVTM-TV") only its call sign. */
function signOf(name: string): string {
  const [station] = /^[KW][A-Z]{3}(?=$|[-/ ])/.exec(name) ?? [];
  return (station ?? keyOfName(name).replace(/^the-/, "").replaceAll("-", "")).toLowerCase();
}
