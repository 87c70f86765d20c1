import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { hostOf } from "./host-of";
import type { Importer } from "./importer";
import { type Leader, leadersOf } from "./key-people";
import { splitLegalName } from "./split-legal-name";
import { tableFile } from "./table-file";
import { seatOf } from "./seat-of";

type Listed = {
  readonly name: string;
  readonly metadata?: {
    readonly founded?: string | number;
    readonly headquarters?: string;
    readonly website?: string;
    readonly key_people?: string;
    readonly founder?: string;
    readonly wikipedia_url?: string;
  };
};

/** The day of the newest facts in the copy: who leads what is shown as of then. */
const asOf = "2026-04-05";

/** Those who lead them are hardly ever in the news, and have the names of many who are. */
const smallCompanies = "S&P 600";

export const importIndexCompanies: Importer = {
  from:
    "github portfolioplus/pytickersymbols: MIT; first, in the copy: " +
    'PYTHONPATH=src python3 -c "import json; from pytickersymbols.indices_data import INDICES; print(json.dumps(INDICES))" > indices.json',
  run: (folder, retrieved) => {
    const indices = JSON.parse(readFileSync(join(folder, "indices.json"), "utf8")) as Readonly<
      Record<string, { readonly companies: readonly Listed[] }>
    >;
    const companies = new Map<string, Record<string, string>>();
    const people = new Map<string, Record<string, string>>();
    for (const [index, { companies: listing }] of Object.entries(indices)) {
      for (const listed of listing) {
        const row = companyOf(listed);
        const key = row?.["key"] ?? "";
        if (row === null) continue;
        if (!companies.has(key)) companies.set(key, row);
        if (index === smallCompanies) continue;
        for (const leader of leadersOf(listed.metadata?.key_people ?? "", listed.metadata?.founder ?? ""))
          addLeader(people, leader, key);
      }
    }
    return [
      tableFile("index-companies", "companies", [...companies.values()]),
      tableFile("index-companies", "people", [...people.values()]),
      tableFile("index-companies", "sources", [
        {
          id: "pytickersymbols",
          title: "Companies of twenty stock indices",
          publisher: "pytickersymbols contributors",
          url: "https://github.com/portfolioplus/pytickersymbols",
          licence: "MIT",
          retrieved,
        },
      ]),
    ];
  },
};

/**
 * Only what has a seat in words was read from one page about one company; the rest of the source mixes companies up, and its
 * numbers, countries and industries come from another list.
 */
function companyOf({ name, metadata = {} }: Listed): Record<string, string> | null {
  const { headquarters = "", website = "", founded, wikipedia_url: page = "" } = metadata;
  const seat = seatOf(headquarters);
  if (seat === null || !page.startsWith("https://en.wikipedia.org/")) return null;
  const { name: short, legal } = splitLegalName(name.replace(/ \([^()]*\)$/, ""));
  return {
    key: `${keyOfName(short)}-${seat.country}`,
    name: short,
    aliases: legal === short ? "" : legal,
    country: seat.country,
    place: seat.town,
    founded: typeof founded === "string" ? yearOf(founded) : "",
    domains: hostOf(website) ?? "",
    sources: "pytickersymbols",
    asOf,
  };
}

/** The year, where the page names one only: mergers and predecessors have others. */
function yearOf(founded: string): string {
  const years = new Set(founded.match(/\b(?:1[5-9]|20)\d\d\b/g));
  return years.size === 1 ? ([...years][0] ?? "") : "";
}

function addLeader(people: Map<string, Record<string, string>>, { name, alias, roles }: Leader, company: string): void {
  const key = `${keyOfName(name)}-${company}`;
  people.set(key, {
    key,
    name,
    aliases: alias,
    description: "business executive",
    offices: roles.map((role) => `${role} @ ${company}`).join("|"),
    sources: "pytickersymbols",
    asOf,
  });
}
