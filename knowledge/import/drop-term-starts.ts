import type { Term } from "./merge-terms";

/** Where somebody holds an office: one legislature's members are those of one body and role. */
export type Office = Term & { readonly body: string };

const fewestStarts = 5;
/** Days between two beginnings of one and the same term. */
const oneTerm = 200;
/** Where a legislature's earlier terms are known, at least every third of its members has sat before. */
const leastKnownBefore = 1 / 3;

/**
 * People's offices without the beginnings that are only a term's: a source that lists one term of a legislature lets members begin
 * with it who have sat for decades. Such a beginning is shared by many, and hardly anybody is known from before.
 */
export function dropTermStarts(people: readonly (readonly Office[])[]): Office[][] {
  const chambers = new Map<string, Office[]>();
  for (const office of people.flat()) {
    const terms = chambers.get(chamberOf(office));
    if (terms === undefined) chambers.set(chamberOf(office), [office]);
    else terms.push(office);
  }
  const unsure = new Set([...chambers].flatMap(([chamber, terms]) => unsureStarts(terms).map((at) => chamber + at)));
  return people.map((offices) =>
    offices.map((office) => (unsure.has(chamberOf(office) + office.since) ? { ...office, since: "" } : office)),
  );
}

function chamberOf({ body, role }: Office): string {
  return `${role} @ ${body} `;
}

function unsureStarts(terms: readonly Term[]): string[] {
  const begun = terms.filter(({ since }) => since !== "");
  return [...new Set(begun.map(({ since }) => since))].filter((since) => {
    const day = dayOf(since);
    const starts = begun.filter((term) => Math.abs(dayOf(term.since) - day) <= oneTerm).length;
    const before = begun.filter((term) => dayOf(term.since) < day - oneTerm && isHeldAfter(term, day)).length;
    return starts >= fewestStarts && before < leastKnownBefore * (starts + before);
  });
}

function isHeldAfter({ until }: Term, day: number): boolean {
  return until === "" || dayOf(until) > day;
}

/** "2014", "2014-05" and "2014-05-06" as days since 1970. */
function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** As a table's cell has it: "mayor @ norland [2014..]". */
export function writeOffice({ role, body, since, until }: Office): string {
  return `${role} @ ${body}${since === "" && until === "" ? "" : ` [${since}..${until}]`}`;
}
