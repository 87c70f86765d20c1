import type { Term } from "./merge-terms";

/** Who leaves a seat or an embassy before the term is over is often not written down; of ministers it is. */
const losesEnds =
  /^(?:(?:deputy |alternate )?member|senator|(?:federal|state|people's) deputy|representative|delegate|knesset member|teachta dála|ambassador|high commissioner|consul|permanent representative)\b|^deputy\b(?! prime|.* minister)|(?:state|States) (?:representative|senator)$|assembly member$/i;
/** For life, or from a list of who sits. */
const keepsEnds = /House of Lords|^member of the European Parliament$/;

/**
 * The last day on which `open`, a term that has no end, is known to be held: of seats and embassies, the beginning of its newest part among
 * all `terms` of the person, or the end of the newest that has one. Null for offices whose source keeps up with who leaves, and where no beginning is known.
 */
export function lastKnownDay(open: Term, terms: readonly Term[]): string | null {
  if (open.until !== "" || !losesEnds.test(open.role) || keepsEnds.test(open.role)) return null;
  const days = terms.filter(({ role }) => role === open.role).map(({ since, until }) => until || since);
  const newest = days.reduce((one, other) => (other > one ? other : one), open.since);
  return newest === "" ? null : newest;
}
