import { groupBy } from "./group-by";
import type { Term } from "./merge-terms";

/** Where somebody holds an office: one legislature's members are those of one body and role. */
export type Office = Term & {
  readonly body: string;
  /** The last day on which it is known to be held, where that is before the source's own day. */
  readonly knownOn?: string;
};

/** Where a chamber's or a cabinet's past is known at all, at least so many of its members have sat before. */
const aThird = 1 / 3;

const fewestStarts = 5;
/** Days between two beginnings of one and the same term. */
const oneTerm = 200;

/** Offices of one holder at a time begin with nobody else's. */
const ofOne =
  /^(?:deputy |vice[ -])?(?:prime minister|president|premier|chancellor|governor|mayor|king|queen|speaker)\b/i;

/** Ministers of one state begin together with a cabinet, in which they may have been before under the same name. */
const minister = /^(?!prime minister$).*\bminister\b|\bsecretary (?:of state|for)\b/i;
/** Days in which one cabinet goes and the next comes. */
const change = 60;

/**
 * People's offices without the beginnings that are only a term's or a cabinet's: a source that lists one term of a legislature lets members
 * begin with it who have sat for decades. Such a beginning is shared by many, and fewer than `leastBefore` of a chamber are known from before.
 */
export function dropTermStarts(people: readonly (readonly Office[])[], leastBefore = aThird): Office[][] {
  const unsure = new Set<string>();
  const begun = people.flat().filter(({ since }) => since !== "");
  const seats = begun.filter(({ role }) => !ofOne.test(role));
  for (const [name, terms] of groupBy(seats, chamberOf)) {
    for (const since of startsOf(terms))
      if (startsTogether(terms, since) && !isKnownBefore(terms, since, 0, leastBefore)) unsure.add(name + since);
  }
  const ministers = begun.filter(({ role }) => minister.test(role));
  for (const [name, terms] of groupBy(ministers, cabinetOf)) {
    for (const since of startsOf(terms))
      if (isShared(terms, since) && !isKnownBefore(terms, since, change, aThird)) unsure.add(name + since);
  }
  const isUnsure = (office: Office): boolean =>
    unsure.has(chamberOf(office) + office.since) ||
    (minister.test(office.role) && unsure.has(cabinetOf(office) + office.since));
  return people.map((offices) => offices.map((office) => (isUnsure(office) ? { ...office, since: "" } : office)));
}

function chamberOf({ body, role }: Office): string {
  return `${role} @ ${body} `;
}

function cabinetOf({ body }: Office): string {
  return `cabinet of ${body} `;
}

function startsOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.map(({ since }) => since));
}

/** Many begin within one term's first months: legislatures give the day of election, of oath or of sitting. */
function startsTogether(terms: readonly Term[], since: string): boolean {
  return countStarts(terms, dayOf(since)) >= fewestStarts;
}

/** Many begin on the very day; ministers who came alone are known to have come then. */
function isShared(terms: readonly Term[], date: string): boolean {
  return terms.filter(({ since }) => since === date).length >= fewestStarts;
}

/** Are enough known who began a term before and were there until the `change` days before this one? */
function isKnownBefore(terms: readonly Term[], since: string, days: number, least: number): boolean {
  const day = dayOf(since);
  const before = terms.filter((term) => dayOf(term.since) < day - oneTerm && isHeldAfter(term, day - days)).length;
  return before >= least * (countStarts(terms, day) + before);
}

function countStarts(terms: readonly Term[], day: number): number {
  return terms.filter(({ since }) => Math.abs(dayOf(since) - day) <= oneTerm).length;
}

function isHeldAfter({ until }: Term, day: number): boolean {
  return until === "" || dayOf(until) > day;
}

/** "2014", "2014-05" and "2014-05-06" as days since 1970. */
function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** As a table's cell has it: "mayor @ norland [2014..] as of 2018-05-01". */
export function writeOffice({ role, body, since, until, knownOn }: Office): string {
  const period = since === "" && until === "" ? "" : ` [${since}..${until}]`;
  return `${role} @ ${body}${period}${knownOn === undefined ? "" : ` as of ${knownOn}`}`;
}
