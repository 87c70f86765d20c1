import type { Term } from "./merge-terms";

/** Who died before then cannot be in a list of who sat later: it has a namesake's id. */
const oldestDeath = 2018;

/** A seat that nobody keeps who becomes an ambassador or governor, or goes to the European Parliament. */
const seat = /^(?:(?:deputy )?member|senator|(?:federal|state) deputy|representative)\b|^deputy$/i;
const keptSeat = /European Parliament|House of Lords|Assembly of Experts|Federal Council/;
const rival =
  /^(?:ambassador|high commissioner)\b|^(?:deputy |lieutenant )?governor of (?!the )|^member of the European Parliament$/i;

/**
 * Offices without those that are only said to go on because nobody wrote their end: the dead hold none, and a seat ends with the
 * office that its holder left it for.
 */
export function endOffices(terms: readonly Term[], died: string): Term[] {
  const known = died === "" ? terms : terms.flatMap((term) => endAtDeath(term, died));
  const rivals = known.filter((term) => term.until === "" && rival.test(term.role));
  return known.filter(
    (term) => !isSeat(term) || !rivals.some((other) => other.since === "" || term.since <= other.since),
  );
}

function isSeat({ role, until }: Term): boolean {
  return until === "" && seat.test(role) && !keptSeat.test(role);
}

function endAtDeath(term: Term, died: string): Term[] {
  if (term.until !== "") return [term];
  return Number(died.slice(0, 4)) < oldestDeath || died < term.since ? [] : [{ ...term, until: died }];
}
