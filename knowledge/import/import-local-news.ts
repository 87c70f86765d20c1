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
    const towns = firstWordsOf(outlets);
    const own = [...groupBy(outlets, ({ host }) => host).values()]
      .map(speakerOf)
      .filter((outlet) => outlet !== null)
      .map((outlet) => ({ ...outlet, name: withTown(outlet, towns) }));
    const rows = tellApart(own.filter(isTaken(own))).map(({ unique, place, type, host }) => ({
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
 * Its magazines are in part guides and sites of tourism, which mostly say so in their names: those are left out. What two of one place are
 * called is nobody's name.
 */
function isTaken(outlets: readonly LocalOutlet[]): (outlet: LocalOutlet) => boolean {
  const inState = ({ name, place }: LocalOutlet) => `${normaliseName(name)} ${place}`;
  const counts = countNames(outlets.map(inState));
  return (outlet) => {
    const folded = normaliseName(outlet.name);
    if (outlet.type === types["Magazines"] && (guides.test(folded) || !folded.includes(" "))) return false;
    return counts.get(inState(outlet)) === 1 || outlet.type === types["TV station"] || bearsName(outlet);
  };
}

const guides =
  /\b(?:guides?|visit\w*|info\w*|homepage|state|vacations?|travel\w*|touris\w*|maps?|events?|directory|realty|homes?|association|museum|gov\w*|parks?)\b/;

/** How the list calls towns: what its names begin with, in one piece ("lajunta") and as written. */
function firstWordsOf(outlets: readonly LocalOutlet[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name } of outlets) {
    const words = name.replace(/^The /, "").split(" ");
    for (let count = 1; count < words.length && count <= 3; count += 1) {
      const written = words.slice(0, count).join(" ");
      if (/^[A-Z]/.test(written)) found.set(keyOfName(written).replaceAll("-", ""), written);
    }
  }
  return found;
}

/** Initials of a college, and no word: "fsutorch.com", "unlvrebelyell.com"; but "drewacorn.com". */
const initials = /^(?:[a-z]{2,3}|u?[^aeiou]{3})$/;

/**
 * "Star Gazette" under hastingsstargazette.com is the Hastings Star Gazette, "Torch" of a college under fsutorch.com the FSU Torch: what the
 * site bears before the name, where another name of the list begins so, or a college's initials.
 */
function withTown(outlet: LocalOutlet, towns: ReadonlyMap<string, string>): string {
  const { name, host, type } = outlet;
  const [label = ""] = host.replace(/^(?:www\.)?(?:the)?/, "").split(".");
  const sign = signOf(name);
  const before = label.replaceAll("-", "").slice(0, -sign.length);
  if (sign.length < 4 || !label.replaceAll("-", "").endsWith(sign) || before === "") return name;
  const isCollege = type === types["College Newspapers"];
  const town = towns.get(before) ?? (isCollege && initials.test(before) ? before.toUpperCase() : null);
  return town === null ? name : `${town} ${name.replace(/^The /, "")}`;
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
