import { compareText } from "@/engine/text/compare-text";

/** One time in an office; dates as far as known ("2014", "2014-05-06", ""). */
export type Term = {
  readonly role: string;
  readonly since: string;
  readonly until: string;
  /** Our code of the country whose office it is; some serve two. */
  readonly country?: string;
};

/** Joins terms in the same office that follow on each other (within a year), the latest first. */
export function mergeTerms(terms: readonly Term[]): Term[] {
  const merged: Term[] = [];
  const ordered = terms
    .filter(({ since, until }) => isDate(since) && isDate(until) && (until === "" || since <= until))
    .toSorted(
      (one, other) =>
        compareText(one.role, other.role) ||
        compareText(one.country ?? "", other.country ?? "") ||
        compareText(one.since, other.since),
    );
  for (const term of ordered) {
    const before = merged.at(-1);
    if (before !== undefined && isSameOffice(before, term) && follows(before, term)) {
      const until = before.until === "" || term.until === "" ? "" : later(before.until, term.until);
      merged[merged.length - 1] = { ...before, until };
    } else {
      merged.push(term);
    }
  }
  return merged.toSorted(
    (one, other) => compareText(other.until || "9", one.until || "9") || compareText(other.since, one.since),
  );
}

function isSameOffice(one: Term, other: Term): boolean {
  return one.role === other.role && one.country === other.country;
}

function isDate(date: string): boolean {
  return date === "" || /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date);
}

/** How long a seat may be empty between two terms of its member: a parliament is dissolved and elected anew. */
const daysBetweenSeats = 366;
/** And an office with one holder: longer, and somebody else held it between (Adamkus, president to 2003 and from 2004). */
const daysBetweenOffices = 62;
const seat = /\b(?:member|representative|senator|deputy of|councill?or|delegate|assembly)/i;

function follows(before: Term, term: Term): boolean {
  if (before.until === "") return true;
  if (before.until.length < 10 || term.since.length < 10) {
    return Number(term.since.slice(0, 4)) - Number(before.until.slice(0, 4)) <= 1;
  }
  const days = (Date.parse(term.since) - Date.parse(before.until)) / 86_400_000;
  return days <= (seat.test(term.role) ? daysBetweenSeats : daysBetweenOffices);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
