import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { countryCodes } from "@/knowledge/compile/country-names";
import { countNames } from "./group-by";
import type { Term } from "./merge-terms";
import { nameEnvoy } from "./name-envoy";
import { plainPersonName } from "./plain-person-name";
import { readCsv } from "./read-csv";

/** Somebody in the repositories, with every office as the source has it. */
export type Politician = {
  name: string;
  terms: Term[];
  /** In a list of ministers and heads, not only of members. */
  senior: boolean;
  /** In a list of who sits, which has no dates. */
  sitting: boolean;
  /** Our code of the country. */
  country: string;
  /** Years, "" where not known. */
  born: string;
  died: string;
};

/** Everybody whom the repositories in a folder name, by Wikidata id; one folder a repository. */
export function readEveryPolitician(folder: string): Map<string, Politician> {
  const people = new Map<string, Politician>();
  for (const repository of readdirSync(folder).sort()) readRepository(join(folder, repository), people);
  return people;
}

function readRepository(path: string, people: Map<string, Politician>): void {
  if (basename(path) === "european-parliament") return readEuropeans(join(path, "data/wikidata.csv"), people);
  const country = countryOf(path);
  if (country === null) return;
  const rows = (name: string) => (existsSync(join(path, name)) ? readCsv(readFileSync(join(path, name), "utf8")) : []);
  for (const [file, senior] of [
    ["html/holders21.csv", true],
    ["html/legislators.csv", false],
  ] as const) {
    for (const row of rows(file)) addTerm(people, row, senior, country);
  }
  for (const { id = "", dob = "", dod = "" } of rows("html/bio.csv")) {
    const person = people.get(id);
    if (person === undefined) continue;
    person.born = dob.slice(0, 4);
    person.died = dod.slice(0, 4);
  }
}

/** Thousands of delegates without any other office, many of one name. */
const passedOver = new RegExp(
  [
    "National People's Congress|Chinese People's Political|^Substitute|^Representative of the Parliamentary Assembly",
    "Regional Council|council member|^member of the .+ (?:House of Representatives|State Senate|General Assembly|State Assembly)$",
    "(?:Pradesh|Bengal|Kerala|Punjab|Bihar|Gujarat|Karnataka|Maharashtra|Odisha|Rajasthan|Assam|Haryana|Nadu|Telangana) Legislative",
  ].join("|"),
  "i",
);

function addTerm(
  people: Map<string, Politician>,
  row: Readonly<Record<string, string>>,
  senior: boolean,
  country: string,
): void {
  const { position = "", person: name = "", personID: id = "", start = "", end = "" } = row;
  if (!/^Q\d+$/.test(id) || !isPersonName(name) || passedOver.test(position)) return;
  const person = people.get(id) ?? newPerson(plainPersonName(name), country);
  person.terms.push({ role: nameEnvoy(roleOf(position), country), since: start, until: end, country });
  person.country = mostOf(person.terms) ?? person.country;
  person.senior ||= senior;
  people.set(id, person);
}

/** Where most of the offices are: a president of Georgia was France's ambassador before. */
function mostOf(terms: readonly Term[]): string | undefined {
  const counts = countNames(terms.map(({ country = "" }) => country));
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0];
}

function newPerson(name: string, country: string): Politician {
  return { name, terms: [], senior: false, sitting: false, country, born: "", died: "" };
}

/** The European Parliament's repository lists who sat in November 2022, by country. */
function readEuropeans(path: string, people: Map<string, Politician>): void {
  for (const { item = "", name = "", country = "" } of readCsv(readFileSync(path, "utf8"))) {
    const code = countryCodes.get(aliases[country] ?? country);
    if (code === undefined || !/^Q\d+$/.test(item) || !isPersonName(name)) continue;
    const person = people.get(item) ?? newPerson(plainPersonName(name), code);
    person.terms.push({ role: "member of the European Parliament", since: "", until: "", country: code });
    person.sitting = true;
    people.set(item, person);
  }
}

/** The code of the repository's country; null for those about no country of ours. */
function countryOf(path: string): string | null {
  const file = join(path, "meta.json");
  if (!existsSync(file)) return null;
  const { jurisdiction } = JSON.parse(readFileSync(file, "utf8")) as { jurisdiction?: { name?: string } };
  const name = (jurisdiction?.name ?? "").replace(/^the /i, "");
  return countryCodes.get(aliases[name] ?? name) ?? null;
}

const aliases: Readonly<Record<string, string>> = {
  "United States of America": "United States",
  "Democratic Republic of the Congo": "DR Congo",
  Paraguary: "Paraguay",
  Scotland: "United Kingdom",
  Wales: "United Kingdom",
};

/** Two or more words in Latin letters: all that can be told from an ordinary word. */
function isPersonName(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}.'’ʻʼ -]+$/u.test(name) && /\S[ -]\S/.test(name) && name !== name.toUpperCase();
}

/** "Member of the 57th Parliament of the United Kingdom" without its number: terms then join. */
function roleOf(position: string): string {
  const plain = position.replace(/\b\d+(?:st|nd|rd|th) /g, "").replace(/[|@[\]{}]/g, " ");
  // Brazil's members have their seat twice.
  return (
    plain
      .replace(/^federal deputy representing .+/i, "Federal deputy")
      .replace(/^Member\b/, "member")
      .replace(/^Deputy member\b/, "deputy member")
      // So the source spells Malaysia's.
      .replace("di_pertuan", "di-Pertuan")
  );
}
