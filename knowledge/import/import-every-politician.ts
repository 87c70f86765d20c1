import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { countryCodes, countryNames } from "@/knowledge/compile/country-names";
import { dropInterims } from "./drop-interims";
import { dropTermStarts, type Office, writeOffice } from "./drop-term-starts";
import { endOffices } from "./end-offices";
import type { Importer } from "./importer";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { lastKnownDay } from "./known-day";
import { hasLostEnd } from "./lost-ends";
import { mergeTerms, type Term } from "./merge-terms";
import { nameEnvoy } from "./name-envoy";
import { plainPersonName } from "./plain-person-name";
import { readCsv } from "./read-csv";
import { tableFile } from "./table-file";

/** When the repositories were last fed from Wikidata: what has no end date there was so then, not now. */
const asOf = "2022-07-23";

/** Plain members of a legislature who left before are hardly in the news; ministers and heads stay longer. */
const oldestMember = 2021;
const oldestOffice = 2005;
const mostOffices = 3;
/** With fewer of a chamber known from before, gaps make every fifth beginning a later term's: of 13 that were looked up three were. */
const leastBefore = 2 / 3;

/** Thousands of delegates without any other office, many of one name. */
const passedOver = new RegExp(
  [
    "National People's Congress|Chinese People's Political|^Substitute|^Representative of the Parliamentary Assembly",
    "Regional Council|council member|^member of the .+ (?:House of Representatives|State Senate|General Assembly|State Assembly)$",
    "(?:Pradesh|Bengal|Kerala|Punjab|Bihar|Gujarat|Karnataka|Maharashtra|Odisha|Rajasthan|Assam|Haryana|Nadu|Telangana) Legislative",
  ].join("|"),
  "i",
);

/** The source gives it to nearly all members of Indonesia's other house. */
const ofOtherHouse = /^member of the Regional Representative Council$/;

type Person = {
  name: string;
  terms: Term[];
  senior: boolean;
  /** In a list of who sits, which has no dates. */
  sitting: boolean;
  country: string;
  born: string;
  died: string;
};

export const importEveryPolitician: Importer = {
  from: "github every-politician-scrapers/*, one folder a repository with html/ and meta.json: Wikidata, CC0-1.0",
  run: (folder, retrieved) => {
    const people = new Map<string, Person>();
    for (const repository of readdirSync(folder).sort()) readRepository(join(folder, repository), people);
    // Those who left long ago tell how much of a legislature's past the source has.
    const offices = dropTermStarts([...people.values()].map(officesOf), leastBefore);
    const rows = [...people].flatMap(([id, person], at) =>
      isRecent(person) ? [rowOf(id, person, (offices[at] ?? []).slice(0, mostOffices))] : [],
    );
    return [
      tableFile("every-politician", "people", rows),
      tableFile("every-politician", "sources", [
        {
          id: "every-politician",
          title: "Office holders from Wikidata, as collected by EveryPolitician until 2022",
          publisher: "EveryPolitician and Wikidata contributors",
          url: "https://github.com/every-politician-scrapers",
          licence: "CC0-1.0",
          retrieved,
        },
      ]),
    ];
  },
};

function readRepository(path: string, people: Map<string, Person>): void {
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

function addTerm(
  people: Map<string, Person>,
  row: Readonly<Record<string, string>>,
  senior: boolean,
  country: string,
): void {
  const { position = "", person: name = "", personID: id = "", start = "", end = "" } = row;
  if (!/^Q\d+$/.test(id) || !isPersonName(name) || passedOver.test(position)) return;
  const person = people.get(id) ?? newPerson(plainPersonName(name), country);
  person.terms.push({ role: nameEnvoy(roleOf(position), country), since: start, until: end });
  person.senior ||= senior;
  people.set(id, person);
}

function newPerson(name: string, country: string): Person {
  return { name, terms: [], senior: false, sitting: false, country, born: "", died: "" };
}

/** The European Parliament's repository lists who sat in November 2022, by country. */
function readEuropeans(path: string, people: Map<string, Person>): void {
  for (const { item = "", name = "", country = "" } of readCsv(readFileSync(path, "utf8"))) {
    const code = countryCodes.get(aliases[country] ?? country);
    if (code === undefined || !/^Q\d+$/.test(item) || !isPersonName(name)) continue;
    const person = people.get(item) ?? newPerson(plainPersonName(name), code);
    person.terms.push({ role: "member of the European Parliament", since: "", until: "" });
    person.sitting = true;
    people.set(item, person);
  }
}

/** The repository's country, for whose key the states' table stands; null for those about no country. */
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

/** Offices that somebody may hold for decades; of any other, a term without an end that began more than one term before has lost its end. */
const lasting =
  /^(?:member|senator|representative|delegate|deputy member|knesset member|teachta dála)\b|^deputy$|^(?:federal|state|people's) deputy\b|state (?:representative|senator)$|^(?:president|prime minister|king|queen|emir|sultan|emperor|grand duke|prince|supreme leader|pope|head of state)$/i;
const oldestOpenOffice = 2018;

function isBelievable({ role, since, until }: Term): boolean {
  return until !== "" || since === "" || Number(since.slice(0, 4)) >= oldestOpenOffice || lasting.test(role);
}

function believableTerms(person: Person): Term[] {
  return mergeTerms(person.terms).filter(isBelievable);
}

function isRecent(person: Person): boolean {
  const known = person.terms.map(({ since, until }) => Number((until || since).slice(0, 4)));
  const last = Math.max(0, ...known, ...believableTerms(person).map((term) => lastYearOf(term, person.terms)));
  return person.sitting || last >= (person.senior ? oldestOffice : oldestMember);
}

/** What is left out with a lost end takes the terms before with it: they would look like the last. Who holds none then is a politician by name. */
function officesOf(person: Person): Office[] {
  const open = person.terms.filter(({ until }) => until === "");
  const goesOn = ({ role }: Term): boolean =>
    open.some((term) => term.role === role && !hasLostEnd(term, person.country));
  const believable = dropInterims(believableTerms(person)).filter(({ role }) => !ofOtherHouse.test(role));
  const sure = believable.filter((term) => term.until !== "" || goesOn(term));
  return endOffices(sure, person.died).map((term) => ({
    ...term,
    body: stateKeyOf(person.country),
    ...knownDay(term, person.terms),
  }));
}

function knownDay(term: Term, terms: readonly Term[]): Pick<Office, "knownOn"> {
  const day = lastKnownDay(term, terms);
  return day === null || day >= asOf ? {} : { knownOn: day };
}

/** Days and months are wrong too often to be told: of 45 ends that were looked up four were, three of them in the right year. */
function inYears(office: Office): Office {
  return { ...office, since: office.since.slice(0, 4), until: office.until.slice(0, 4) };
}

function rowOf(id: string, person: Person, offices: readonly Office[]): Record<string, string> {
  return {
    key: `${keyOfName(person.name)}-${id.toLowerCase()}`,
    name: person.name,
    wikidata: id,
    description: professionOf(believableTerms(person)),
    country: person.country,
    born: person.born,
    died: person.died,
    offices: offices.map((office) => writeOffice(inYears(office))).join("|"),
    sources: "every-politician",
    asOf,
  };
}

/** Offices that other people than politicians hold, and what those are. */
const professions: readonly (readonly [RegExp, string])[] = [
  [/^(?:ambassador|high commissioner|permanent representative|minister plenipotentiary|consul)\b/i, "diplomat"],
  [
    /^(?:chief justice|justice|judge|supreme court (?:justice|judge))\b|^(?:president|member) of the supreme court\b/i,
    "judge",
  ],
  [/^(?:attorney|solicitor)[ -]general\b|^prosecutor[ -]general\b|^(?:chief |public |state )?prosecutor\b/i, "lawyer"],
  [
    /^(?:chief of (?:the )?(?:\p{L}+ )?(?:staff of the (?:armed|army|navy|air)|defen[cs]e|army|naval|navy|air|general staff|general)|commander)/iu,
    "military officer",
  ],
  [/^(?:first (?:lady|gentleman)|spouse of)\b/i, "spouse of a head of state"],
];

/** What somebody is who never had any other kind of office. */
function professionOf(terms: readonly Term[]): string {
  const only = professions.find(([pattern]) => terms.every(({ role }) => pattern.test(role)));
  return only?.[1] ?? "politician";
}

/** A term without an end whose newest part began long ago has lost its end, not gone on. */
function lastYearOf(term: Term, parts: readonly Term[]): number {
  if (term.until !== "") return Number(term.until.slice(0, 4));
  const began = Number((lastKnownDay(term, parts) ?? term.since).slice(0, 4));
  return began >= 2017 ? 2022 : began;
}

/** The state's key in governments.tsv. */
function stateKeyOf(country: string): string {
  return stateKeys[country] ?? keyOfName(countryNames.get(country) ?? country);
}

/** Keys that are not made of the country's name. */
const stateKeys: Readonly<Record<string, string>> = { cz: "czechia", cg: "congo-brazzaville" };
