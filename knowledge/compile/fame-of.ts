import { isHeadOfState } from "@/knowledge/lookup/heads-of-state";
import { type FactRow, isImported } from "./fact-row";

/** How often a row is meant by its name, as a weight: who is written about by hand, or known to several sources, more than a row of a register. */
export function fameOf(row: FactRow): number {
  if (ledState(row)) return headOfState;
  const known = [
    row.wikidata > 0,
    row.relations.length > 0,
    row.aliases.length > 0,
    row.type !== "",
    row.domains.length > 0,
  ];
  const signs = known.filter(Boolean).length;
  if (!isImported(row)) return (0.7 + signs * 0.06) * (row.kind === "person" ? handWrittenPerson : 1);
  const listed = Math.min(0.7, 0.15 + signs * 0.06 + (row.sources.length - 1) * 0.15);
  return Math.min(headOfState, listed * fameByNumber(row.wikidata));
}

/**
 * Wikidata numbered first what most of its languages wrote about: among namesakes the lower number is the better known, and
 * hardly any politician above 30 million is meant outside the home town. Ten times the number is half the fame; 1 at the
 * middle of the registers' rows and where no number is known.
 */
function fameByNumber(number: number): number {
  return number === 0 ? 1 : (middleNumber / number) ** 0.3;
}

const middleNumber = 7_000_000;

/** Nobody writes a row by hand for a person whom few know; registers hold every legislator. */
const handWrittenPerson = 1.6;
/** "Boris Johnson" is hardly ever anybody else. */
const headOfState = 2;

/**
 * Whom a story may call by no more than the surname: who is written about by hand, and who led a state not long ago. An
 * office, company or state must be there to tell by; without one, a president's son would only take the name from his father.
 */
export function isKnownBySurname(row: FactRow): boolean {
  if (row.kind !== "person" || (row.ended !== "" && row.ended < longGone) || row.relations.length === 0) return false;
  return !isImported(row) || ledState(row);
}

const longGone = "2000";

/** Led a state or its government. */
function ledState(row: FactRow): boolean {
  return row.kind === "person" && row.relations.some(({ role }) => role !== null && isHeadOfState(role));
}
