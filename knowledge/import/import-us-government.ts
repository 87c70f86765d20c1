import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keyOfName } from "@/knowledge/pack/derived-key";
import type { Importer } from "./importer";
import { readCsv } from "./read-csv";
import { tableFile } from "./table-file";

type Court = {
  readonly id: string;
  readonly name: string;
  readonly court_url?: string | null;
  readonly dates: readonly { readonly start: string | null; readonly end: string | null }[];
  readonly system: string;
};
type Row = Record<string, string>;

/** Federal courts and bodies of the executive; those of states and towns are known only where they are. */
export const importUsGovernment: Importer = {
  from:
    "github freelawproject/courts-db (BSD-2-Clause), file courts_db/data/courts.json, and github cisagov/dotgov-data (CC0-1.0), file " +
    "current-federal.csv, both in one folder",
  run: (folder, retrieved) => {
    const rows = new Map<string, Row>();
    for (const row of [...courtsIn(folder, retrieved), ...agenciesIn(folder, retrieved)]) {
      const key = row["key"] ?? "";
      const known = rows.get(key);
      rows.set(key, known === undefined ? row : { ...known, domains: joined(known["domains"], row["domains"]) });
    }
    return [
      tableFile("us-government", "governments", [...rows.values()]),
      tableFile("us-government", "sources", [
        {
          id: "courts-db",
          title: "Courts of the United States",
          publisher: "Free Law Project",
          url: "https://github.com/freelawproject/courts-db",
          licence: "BSD-2-Clause",
          retrieved,
        },
        {
          id: "dotgov",
          title: "The .gov domains of the federal government",
          publisher: "Cybersecurity and Infrastructure Security Agency",
          url: "https://github.com/cisagov/dotgov-data",
          licence: "CC0-1.0",
          retrieved,
        },
      ]),
    ];
  },
};

/** Of two files one alone would make a table without the other's rows, which looks like a whole one. Throws when it is missing. */
function textOf(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`${path} is missing: courts.json and current-federal.csv go into one folder`);
  return readFileSync(path, "utf8");
}

function rowOf(name: string, type: string, source: string, asOf: string): Row {
  return { key: `${keyOfName(name)}-us`, name, kind: "government", type, country: "us", sources: source, asOf };
}

/** The courts of today that a story names: of appeals, and of the districts. */
function courtsIn(folder: string, asOf: string): Row[] {
  return (JSON.parse(textOf(folder, "courts.json")) as readonly Court[])
    .filter(({ system, dates }) => system === "federal" && dates.at(-1)?.end === null)
    .flatMap(({ name, dates }) => {
      const full = fullName(name);
      if (full === null) return [];
      const founded = dates.length === 1 ? (dates[0]?.start?.slice(0, 4) ?? "") : "";
      return [{ ...rowOf(full, "court", "courts-db", asOf), aliases: aliasesOf(full), founded }];
    });
}

const compass: Readonly<Record<string, string>> = {
  N: "Northern District",
  S: "Southern District",
  E: "Eastern District",
  W: "Western District",
  M: "Middle District",
  C: "Central District",
  "": "District",
};

/** "District Court, E.D. Texas" is the United States District Court for the Eastern District of Texas; null for other courts. */
function fullName(name: string): string | null {
  const [, part = "", state = ""] = /^District Court, (?:([NSEWMC])\.)?D\. ([\p{L} ]+)$/u.exec(name) ?? [];
  if (state !== "") return `United States District Court for the ${compass[part] ?? "District"} of ${state}`;
  const plain = name.replace(/^U\.S\. |^(?=Court of Appeals)/, "United States ");
  return /^United States (?:District Court|Court of Appeals) for the [\p{L} ]+$/u.test(plain) ? plain : null;
}

/** As stories write: "US District Court for the Eastern District of Texas", "Second Circuit Court of Appeals". */
function aliasesOf(name: string): string {
  const circuit = /^United States Court of Appeals for the (.+ Circuit)$/.exec(name)?.[1];
  return [name.replace(/^United States /, "US "), circuit === undefined ? "" : `${circuit} Court of Appeals`]
    .filter((alias) => alias !== "")
    .join("|");
}

function agenciesIn(folder: string, asOf: string): Row[] {
  return readCsv(textOf(folder, "current-federal.csv")).flatMap((row) => {
    const organisation = row["Organization name"] ?? "";
    const name = (row["Suborganization name"] ?? "") || organisation;
    const host = row["Domain name"] ?? "";
    if (!(row["Domain type"] ?? "").includes("Executive") || !isAgency(name) || !isOwnHost(host, name)) return [];
    return [{ ...rowOf(name, "government agency", "dotgov", asOf), domains: host }];
  });
}

/** Three words or more; programmes, offices within offices and sites are left out. */
function isAgency(name: string): boolean {
  return (
    name.split(" ").length > 2 &&
    !/[()/]| - |,|Program|Project|Initiative|Office of (?:the )?(?:Chief|Inspector|General Counsel|Communications)/.test(
      name,
    )
  );
}

/** The body's own site has its initials, or most of them ("cms" for Centers for Medicare and Medicaid Services); others are sites that it runs. */
function isOwnHost(host: string, name: string): boolean {
  const [label = ""] = host.split(".");
  const initials = name
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0).toLowerCase());
  let found = 0;
  for (const initial of initials) if (initial === label.charAt(found)) found++;
  return (
    found === label.length && label.length > 2 && label.length > initials.length / 2 && initials[0] === label.charAt(0)
  );
}

function joined(one: string | undefined, other: string | undefined): string {
  return [...new Set([one ?? "", other ?? ""].filter((host) => host !== ""))].join("|");
}
