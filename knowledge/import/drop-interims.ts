import type { Term } from "./merge-terms";

const minister = /\b(?:minister|secretary (?:of state|for))\b/i;

/** A ministry that is looked after until somebody is appointed; the source calls whoever does so its minister. */
const longestInterim = 75;

/**
 * Offices without those that were only looked after: a ministry held for some weeks of a time in which the same person was minister of
 * something else. Of a hundred that were read nearly all were acting.
 */
export function dropInterims(terms: readonly Term[]): Term[] {
  return terms.filter((term) => !isShort(term) || !terms.some((other) => isWithin(term, other)));
}

function isShort({ role, since, until }: Term): boolean {
  if (!minister.test(role) || since.length < 10 || until.length < 10) return false;
  return (Date.parse(until) - Date.parse(since)) / 86_400_000 < longestInterim;
}

function isWithin(term: Term, { role, since, until }: Term): boolean {
  if (role === term.role || !minister.test(role) || since.length < 10) return false;
  return since < term.since && (until === "" || (until.length === 10 && until > term.until));
}
