import type { FactRow } from "./fact-row";

/** Rows of a register, and not written by hand. */
export function isImported(row: FactRow): boolean {
  return row.file.includes("imported/");
}

/** How often a row is meant by its name, as a weight: who is written about by hand, or known to several sources, more than a row of a register. */
export function fameOf(row: FactRow): number {
  if (isHeadOfState(row)) return headOfState;
  const known = [
    row.wikidata > 0,
    row.relations.length > 0,
    row.aliases.length > 0,
    row.type !== "",
    row.domains.length > 0,
  ];
  const signs = known.filter(Boolean).length;
  if (!isImported(row)) return (0.7 + signs * 0.06) * (row.kind === "person" ? handWrittenPerson : 1);
  return Math.min(0.7, 0.15 + signs * 0.06 + (row.sources.length - 1) * 0.15);
}

/** Nobody writes a row by hand for a person whom few know; registers hold every legislator. */
const handWrittenPerson = 1.6;
/** "Boris Johnson" is hardly ever anybody else. */
const headOfState = 2;

const highest = /^(?:prime minister|first lord of the treasury|president|chancellor|king|queen|emperor|pope)$/i;

/** Led a state or its government: the whole role, for the president of a senate is another matter. */
function isHeadOfState(row: FactRow): boolean {
  return row.kind === "person" && row.relations.some(({ role }) => role !== null && highest.test(role));
}
