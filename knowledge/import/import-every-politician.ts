import { countryNames } from "@/knowledge/compile/country-names";
import { dropInterims } from "./drop-interims";
import { dropTermStarts, type Office, writeOffice } from "./drop-term-starts";
import { endOffices } from "./end-offices";
import type { Importer } from "./importer";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { lastKnownDay } from "./known-day";
import { hasLostEnd } from "./lost-ends";
import { mergeTerms, type Term } from "./merge-terms";
import { type Politician, readEveryPolitician } from "./read-every-politician";
import { tableFile } from "./table-file";

/** When the repositories were last fed from Wikidata: what has no end date there was so then, not now. */
const asOf = "2022-07-23";

/** Plain members of a legislature who left before are hardly in the news; ministers and heads stay longer. */
const oldestMember = 2021;
const oldestOffice = 2005;
const mostOffices = 3;
/** With fewer of a chamber known from before, gaps make every fifth beginning a later term's: of 13 that were looked up three were. */
const leastBefore = 2 / 3;

/** The source gives it to nearly all members of Indonesia's other house. */
const ofOtherHouse = /^member of the Regional Representative Council$/;

export const importEveryPolitician: Importer = {
  from: "github every-politician-scrapers/*, one folder a repository with html/ and meta.json: Wikidata, CC0-1.0",
  run: (folder, retrieved) => {
    const people = readEveryPolitician(folder);
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

/** Offices that somebody may hold for decades; of any other, a term without an end that began more than one term before has lost its end. */
const lasting =
  /^(?:member|senator|representative|delegate|deputy member|knesset member|teachta dála)\b|^deputy$|^(?:federal|state|people's) deputy\b|state (?:representative|senator)$|^(?:president|prime minister|king|queen|emir|sultan|emperor|grand duke|prince|supreme leader|pope|head of state)$/i;
const oldestOpenOffice = 2018;

function isBelievable({ role, since, until }: Term): boolean {
  return until !== "" || since === "" || Number(since.slice(0, 4)) >= oldestOpenOffice || lasting.test(role);
}

function believableTerms(person: Politician): Term[] {
  return mergeTerms(person.terms).filter(isBelievable);
}

function isRecent(person: Politician): boolean {
  const known = person.terms.map(({ since, until }) => Number((until || since).slice(0, 4)));
  const last = Math.max(0, ...known, ...believableTerms(person).map((term) => lastYearOf(term, person.terms)));
  return person.sitting || last >= (person.senior ? oldestOffice : oldestMember);
}

/** What is left out with a lost end takes the terms before with it: they would look like the last. Who holds none then is a politician by name. */
function officesOf(person: Politician): Office[] {
  const open = person.terms.filter(({ until }) => until === "");
  const goesOn = ({ role }: Term): boolean =>
    open.some((term) => term.role === role && !hasLostEnd(term, term.country ?? person.country));
  const believable = dropInterims(believableTerms(person)).filter(({ role }) => !ofOtherHouse.test(role));
  const sure = believable.filter((term) => term.until !== "" || goesOn(term));
  return endOffices(sure, person.died)
    .map(nameSpouse)
    .map((term) => ({
      ...term,
      body: stateKeyOf(term.country ?? person.country),
      ...knownDay(term, person.terms),
    }));
}

/** The source calls "First Lady" also the husbands who were president before their wives. */
function nameSpouse(term: Term, _at: number, terms: readonly Term[]): Term {
  const wasPresident = terms.some(({ role, since }) => role === "President" && since < term.since);
  return wasPresident && term.role.startsWith("First Lady") ? { ...term, role: "spouse of the president" } : term;
}

function knownDay(term: Term, terms: readonly Term[]): Pick<Office, "knownOn"> {
  const day = lastKnownDay(term, terms);
  return day === null || day >= asOf ? {} : { knownOn: day };
}

/** Days and months are wrong too often to be told: of 45 ends that were looked up four were, three of them in the right year. */
function inYears(office: Office): Office {
  return { ...office, since: office.since.slice(0, 4), until: office.until.slice(0, 4) };
}

function rowOf(id: string, person: Politician, offices: readonly Office[]): Record<string, string> {
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

/** What somebody is who never had any other kind of office; of whom none is left, it is only known that there was one. */
function professionOf(terms: readonly Term[]): string {
  if (terms.length === 0) return "public official";
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
