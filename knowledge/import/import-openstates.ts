import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { dropTermStarts, type Office, writeOffice } from "./drop-term-starts";
import { countNames } from "./group-by";
import type { Importer } from "./importer";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { mergeTerms, type Term } from "./merge-terms";
import { tableFile } from "./table-file";
import { stateNames } from "./us-state-names";

type Role = {
  readonly type?: string;
  readonly jurisdiction?: string;
  readonly start_date?: string;
  readonly end_date?: string;
};
type PersonFile = {
  readonly id?: string;
  readonly name?: string;
  readonly birth_date?: string;
  readonly party?: readonly { readonly name?: string }[];
  readonly roles?: readonly Role[];
};

/** `retrieved` is also the day that the offices were known to be held: the repository follows them daily. */
export const importOpenStates: Importer = {
  from: "github openstates/people: CC0-1.0",
  run: (folder, retrieved) => {
    const people = Object.keys(stateNames).flatMap((state) =>
      ["executive", "legislature", "municipalities"].flatMap((part) =>
        filesIn(join(folder, "data", state, part)).map((path) => withOffices(readPerson(path), state, retrieved)),
      ),
    );
    const offices = dropTermStarts(people.map((person) => person.offices));
    const rows = people.map(({ person }, at) => rowOf(person, offices[at] ?? [], retrieved));
    const unique = new Map(rows.filter((row) => row !== null).map((row) => [row["key"] ?? "", row]));
    return [
      tableFile("openstates", "people", withShortKeys([...unique.values()])),
      tableFile("openstates", "sources", [
        {
          id: "openstates",
          title: "Open States people: US state legislators, governors and mayors",
          publisher: "Open States",
          url: "https://github.com/openstates/people",
          licence: "CC0-1.0",
          retrieved,
        },
      ]),
    ];
  },
};

/** The key of whoever has no namesake here follows from name and country, and takes no room in the pack. */
function withShortKeys(rows: readonly Record<string, string>[]): Record<string, string>[] {
  const shortOf = (row: Record<string, string>): string => `${keyOfName(row["name"] ?? "")}-us`;
  const counts = countNames(rows.map(shortOf));
  return rows.map((row) => (counts.get(shortOf(row)) === 1 ? { ...row, key: shortOf(row) } : row));
}

/** The source files some councils among the people. */
const aBody = /\b(?:Council|Commission|Board)$/;

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => join(folder, name));
}

/** Dates stay as written: the core schema makes no dates of them. */
function readPerson(path: string): PersonFile {
  return parse(readFileSync(path, "utf8"), { schema: "core" }) as PersonFile;
}

type WithOffices = { readonly person: PersonFile; readonly offices: readonly Office[] };

function withOffices(person: PersonFile, state: string, asOf: string): WithOffices {
  const terms = (person.roles ?? [])
    .map((role) => termOf(role, stateNames[state] ?? "", asOf))
    .filter((term) => term !== null);
  return { person, offices: mergeTerms(terms).map((term) => ({ ...term, body: "united-states" })) };
}

function rowOf(person: PersonFile, offices: readonly Office[], asOf: string): Record<string, string> | null {
  const { name = "", id = "" } = person;
  const mark = /([0-9a-f]{8})-/.exec(id)?.[1];
  if (!/\S \S/.test(name) || aBody.test(name) || offices.length === 0 || mark === undefined) return null;
  return {
    // The source has no ids that others know; its own keeps namesakes apart.
    key: `${keyOfName(name)}-os-${mark}`,
    name,
    description: "politician",
    country: "us",
    born: person.birth_date ?? "",
    offices: offices.slice(0, 3).map(writeOffice).join("|"),
    sources: "openstates",
    asOf,
  };
}

function termOf(role: Role, state: string, asOf: string): Term | null {
  const words = roleWords(role, state);
  if (words === null) return null;
  const end = role.end_date ?? "";
  // A term that has yet to end is held: its end is a plan.
  const until = end <= asOf ? end : "";
  // The source writes years in the lower house down as ones in the upper: every fifth beginning was another than Wikidata's.
  if (role.type === "upper") return until === "" ? { role: words, since: "", until } : null;
  return { role: words, since: role.start_date ?? "", until };
}

function roleWords(role: Role, state: string): string | null {
  switch (role.type) {
    case "governor":
      return `governor of ${state}`;
    case "lt_governor":
      return `lieutenant governor of ${state}`;
    case "attorney general":
    case "secretary of state":
      return `${role.type} of ${state}`;
    case "upper":
      return `member of the upper house of ${state}`;
    case "lower":
      return `member of the lower house of ${state}`;
    case "legislature":
      return `member of the legislature of ${state}`;
    case "mayor":
      return mayorOf(role.jurisdiction ?? "", state);
    default:
      return null;
  }
}

/** "ocd-jurisdiction/country:us/state:tx/place:houston/government" is "mayor of Houston, Texas". */
function mayorOf(jurisdiction: string, state: string): string | null {
  const place = /\/place:([a-z_]+)\//.exec(jurisdiction)?.[1];
  // Whoever heads a county is no mayor: an executive, or one of several commissioners.
  if (place === undefined || place.endsWith("_county")) return null;
  const name = place
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
  return `mayor of ${name}, ${state}`;
}
