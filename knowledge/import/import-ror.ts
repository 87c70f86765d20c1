import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compareText } from "@/engine/text/compare-text";
import { isCountryCode } from "@/knowledge/compile/country-names";
import { countNames } from "./group-by";
import { hostOf } from "./host-of";
import type { Importer } from "./importer";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { parseRorRecord, type RorRecord } from "./ror-record";
import { tableFile } from "./table-file";

const mostAliases = 3;

export const importRor: Importer = {
  from: "github ror-community/ror-records, all folders v*: MIT; the newest record of each id is taken",
  run: (folder, retrieved) => {
    const records = newestFiles(folder)
      .map((path) => parseRorRecord(readFileSync(path, "utf8")))
      .filter(isWanted);
    const companies = withoutNamesakes(records.filter((record) => tableOf(record) === "companies"));
    const kept = [...records.filter((record) => tableOf(record) !== "companies"), ...companies];
    const keys = new Map(kept.map((record) => [record.id, keyOf(record)]));
    // A school's campuses may have its name and id: one row is enough.
    const distinct = [...new Map(kept.map((record) => [keyOf(record), record])).values()];
    const rows = (table: Table): Record<string, string>[] =>
      distinct.filter((record) => tableOf(record) === table).map((record) => rowOf(record, table, keys, retrieved));
    return [
      tableFile("ror", "companies", rows("companies")),
      tableFile("ror", "governments", rows("governments")),
      tableFile("ror", "organisations", rows("organisations")),
      tableFile("ror", "sources", [
        {
          id: "ror-records",
          title: "Research Organization Registry, records",
          publisher: "Research Organization Registry",
          url: "https://github.com/ror-community/ror-records",
          licence: "MIT",
          retrieved,
        },
      ]),
    ];
  },
};

type Table = "companies" | "governments" | "organisations";

/** The path of each id's file in the newest release that has one. */
function newestFiles(folder: string): string[] {
  const releases = readdirSync(folder).filter((name) => /^v\d/.test(name));
  releases.sort((one, other) => compareReleases(one, other));
  const newest = new Map<string, string>();
  for (const release of releases) {
    for (const name of readdirSync(join(folder, release), { recursive: true, encoding: "utf8" })) {
      if (name.endsWith(".json")) newest.set(basename(name), join(folder, release, name));
    }
  }
  return [...newest].sort(([one], [other]) => compareText(one, other)).map(([, path]) => path);
}

function compareReleases(one: string, other: string): number {
  const [first, second] = [one, other].map((name) => name.slice(1).split(".").map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (first?.[index] ?? 0) - (second?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function tableOf({ name, types }: RorRecord): Table {
  if (types.includes("company") || (types.includes("government") && stateCompany.test(name))) return "companies";
  return types.includes("government") && !notRuling.test(name) ? "governments" : "organisations";
}

/** The registry's "government" is whoever a state pays; these do not act for it. */
const notRuling =
  /institut|academ|museum|universi|laborator|\bcent(?:er|re)\b|library|archive|hospital|college|school|foundation|garden|\bpark\b|society|\bwing\b|squadron/i;

/** Nor does a company that a state owns. */
const stateCompany = /\b(?:company|limited|ltd|inc|mills|shimbun|telecom|airlines?)\b/i;

/** Who has no Wikidata id is hardly ever in the news, bodies of states apart. */
function isWanted(record: RorRecord): boolean {
  const { name, country, parents, wikidata } = record;
  if (!record.isActive || name === "" || name.length > 100 || !isCountryCode(country.toLowerCase())) return false;
  if (tableOf(record) === "companies") return wikidata !== "" && parents.length === 0;
  return wikidata !== "" || (tableOf(record) === "governments" && parents.length === 0 && hostOfSite(record) !== "");
}

/** The registry has a record for a company in each country: where several have one name, none is known to be the company. */
function withoutNamesakes(companies: readonly RorRecord[]): RorRecord[] {
  const counts = countNames(companies.map(({ name }) => keyOfName(name)));
  return companies.filter(({ name }) => counts.get(keyOfName(name)) === 1);
}

function keyOf({ name, wikidata, id }: RorRecord): string {
  return `${keyOfName(name) || "body"}-${wikidata === "" ? `ror-${id}` : wikidata.toLowerCase()}`;
}

function rowOf(
  record: RorRecord,
  table: Table,
  keys: ReadonlyMap<string, string>,
  retrieved: string,
): Record<string, string> {
  const parentKey = record.parents.length === 1 ? (keys.get(record.parents[0] ?? "") ?? "") : "";
  const parent = parentKey === keyOf(record) ? "" : parentKey;
  return {
    key: keyOf(record),
    name: record.name,
    aliases: aliasesOf(record),
    kind: "government",
    wikidata: record.wikidata,
    type: table === "companies" ? "" : typeOf(record),
    country: record.country.toLowerCase(),
    // No year of founding: of some 40 that were looked up six were another's, of 170 that another list has every seventh was another.
    // Of 171 companies that other sources have too, every twelfth had moved or was placed where a branch is.
    place: table === "companies" ? "" : record.place,
    domains: hostOfSite(record),
    parent,
    sources: "ror-records",
    asOf: retrieved,
  };
}

function aliasesOf({ aliases, acronyms }: RorRecord): string {
  const isClean = (name: string): boolean => !/[{}|@[\]]/.test(name) && name.length > 2 && name.length < 100;
  const short = acronyms.filter((acronym) => isClean(acronym) && /^\p{Lu}[\p{L}\p{N}&-]{2,11}$/u.test(acronym));
  return [
    ...aliases.filter(isClean).slice(0, mostAliases),
    ...new Set(short.slice(0, 2).map((acronym) => `${acronym}{acronym}`)),
  ].join("|");
}

/** A page deep in a site tells where the organisation is shown, not whose site it is. */
function hostOfSite({ website }: RorRecord): string {
  return /^https?:\/\/[^/]+\/?$/.test(website.trim()) ? (hostOf(website) ?? "") : "";
}

/** What its own name or the registry's type says it is; the first that fits. */
const typesByName: readonly (readonly [RegExp, string])[] = [
  // "Havnby University Hospital" heals, and may teach.
  [/\b(?:hospital|clinic|klinik|ziekenhuis|h[oô]pital|ospedale|centre hospitalier)/i, "hospital"],
  [/\b(?:universit|universid|univerz|uniwersytet|yliopisto|üniversite)/i, "university"],
  [/\bministry\b|\bministère\b|\bministerio\b/i, "ministry"],
  [/\bembassy\b/i, "embassy"],
  [/\bnational park\b/i, "park"],
  [/\b(?:museum|mus[eé]e|museo)\b/i, "museum"],
  [/\b(?:library|bibliothek|bibliothèque)\b/i, "library"],
  [/\b(?:foundation|stiftung|fondation|fundaci[oó]n|fondazione)\b/i, "foundation"],
  [/\b(?:academy of sciences)\b/i, "academy of sciences"],
  [/\bzoo\b|zoological (?:garden|park)/i, "zoo"],
  [/botanic(?:al)? garden|arboretum/i, "botanical garden"],
  [/\bcollege\b/i, "college"],
  [/\bschool\b/i, "school"],
  [/\b(?:association|society|federation|union)\b/i, "association"],
];

const typesByRegistry: readonly (readonly [string, string])[] = [
  ["education", "educational institution"],
  ["healthcare", "health care organisation"],
  ["government", "government body"],
  ["facility", "research institute"],
  ["nonprofit", "non-profit organisation"],
  // The registry's "archive" is whoever keeps a collection: libraries, museums, zoos, academies.
  ["archive", "cultural institution"],
];

const keepsRecords = /archiv|archief|arkiv|arquivo/i;

function typeOf({ name, types }: RorRecord): string {
  const byName = typesByName.find(([pattern]) => pattern.test(name))?.[1];
  if (byName === undefined && types.includes("archive") && keepsRecords.test(name)) return "archive";
  return byName ?? typesByRegistry.find(([type]) => types.includes(type))?.[1] ?? "organisation";
}
