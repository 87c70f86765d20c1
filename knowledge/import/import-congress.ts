import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { keyOfName } from "@/knowledge/pack/derived-key";
import type { Importer } from "./importer";
import { readCsv } from "./read-csv";
import { mergeTerms, type Term } from "./merge-terms";
import { tableFile } from "./table-file";

type Legislator = {
  readonly id: { readonly bioguide: string; readonly wikidata?: string };
  readonly name: {
    readonly first: string;
    readonly last: string;
    readonly nickname?: string;
    readonly official_full?: string;
  };
  readonly bio?: { readonly birthday?: string };
  readonly terms: readonly { readonly type: "rep" | "sen"; readonly start: string; readonly end: string }[];
};

/**
 * `retrieved` is also the day that the seats were known to be held: the repository lists the sitting members. Of former ones
 * its table has no dates, only the last house.
 */
export const importCongress: Importer = {
  from: "github unitedstates/congress-legislators, branch gh-pages: CC0-1.0; sitting members, and former ones born since 1930",
  run: (folder, retrieved) => {
    const text = readFileSync(join(folder, "legislators-current.yaml"), "utf8");
    const sitting = parse(text, { schema: "core" }) as readonly Legislator[];
    const former = readCsv(readFileSync(join(folder, "legislators-historical.csv"), "utf8"));
    return [
      tableFile("congress", "people", [
        ...sitting.map((legislator) => rowOf(legislator, retrieved)),
        ...former.filter(isRecent).map((legislator) => formerRowOf(legislator, retrieved)),
      ]),
      tableFile("congress", "sources", [
        {
          id: "congress-legislators",
          title: "Members of the United States Congress, sitting and former",
          publisher: "unitedstates project",
          url: "https://github.com/unitedstates/congress-legislators",
          licence: "CC0-1.0",
          retrieved,
        },
      ]),
    ];
  },
};

function rowOf({ id, name, bio, terms }: Legislator, retrieved: string): Record<string, string> {
  const shown = name.official_full ?? `${name.first} ${name.last}`;
  const others = [`${name.first} ${name.last}`, name.nickname === undefined ? "" : `${name.nickname} ${name.last}`];
  const wikidata = id.wikidata ?? "";
  return {
    key: `${keyOfName(shown)}-${(wikidata || id.bioguide).toLowerCase()}`,
    name: shown,
    aliases: [...new Set(others)].filter((other) => other !== "" && other !== shown).join("|"),
    wikidata,
    description: "politician",
    country: "us",
    born: bio?.birthday ?? "",
    offices: mergeTerms(terms.map((term) => termOf(term, retrieved)))
      .map(({ role, since, until }) => `${role} [${since}..${until}]`)
      .join("|"),
    sources: "congress-legislators",
    asOf: retrieved,
  };
}

/** Whoever is older is in the news no more, and shares the name with somebody who is. */
function isRecent({ birthday = "" }: Readonly<Record<string, string>>): boolean {
  return birthday >= "1930";
}

/** The name of the encyclopedia's article is the one in use: "Newt Gingrich" for Newton Leroy Gingrich. */
function formerRowOf(legislator: Readonly<Record<string, string>>, retrieved: string): Record<string, string> {
  const { first_name: first = "", last_name: last = "", suffix = "", nickname = "", full_name: full = "" } = legislator;
  const used = (legislator["wikipedia_id"] ?? "").replace(/ \(.*\)$/, "");
  const formal = [first, last, suffix].filter((part) => part !== "").join(" ");
  const names = [used, full, nickname === "" ? "" : `${nickname} ${last}`, formal].filter((name) => name !== "");
  const [shown = formal, ...others] = [...new Set(names)];
  return {
    key: `${keyOfName(shown)}-${(legislator["bioguide_id"] ?? "").toLowerCase()}`,
    name: shown,
    aliases: others.join("|"),
    description: legislator["type"] === "sen" ? "former senator" : "former representative",
    country: "us",
    born: legislator["birthday"] ?? "",
    sources: "congress-legislators",
    asOf: retrieved,
  };
}

/** A term that ends after the day of the copy has not ended. */
function termOf({ type, start, end }: Legislator["terms"][number], retrieved: string): Term {
  const role = type === "sen" ? "senator @ us-senate" : "representative @ us-house-of-representatives";
  return { role, since: start, until: end > retrieved ? "" : end };
}
