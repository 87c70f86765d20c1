import { normaliseName } from "@/engine/text/normalise-name";
import type { FactRow } from "./fact-row";

/** Why two rows were taken for the same entity, or were not although something spoke for it. */
export const mergeReasons = [
  "correction",
  "wikidata",
  "domain and name",
  "domain and name, forms aside",
  "name, country and kind",
  "name, and the body that they lead",
  "other name of a hand-written row, country and kind",
  "kept apart: other Wikidata id",
  "kept apart: other country",
  "kept apart: other place",
  "kept apart: outlet of one list with another site",
  "kept apart: person of another birth",
  "kept apart: person without a shared birth or office",
  "kept apart: domain without a shared name",
  "dropped: same Wikidata id with another kind",
  "dropped: same host and name with another kind",
] as const;
export type MergeReason = (typeof mergeReasons)[number];

/** Why rows of one kind with the same host and the same name are not the same entity; null when nothing speaks against it. */
export function conflictOf(one: FactRow, other: FactRow): MergeReason | null {
  if (one.wikidata > 0 && other.wikidata > 0 && one.wikidata !== other.wikidata) return "kept apart: other Wikidata id";
  if (one.country !== "" && other.country !== "" && one.country !== other.country) return "kept apart: other country";
  return null;
}

/** The same for rows that share no more than name, country and kind, which must agree in more. */
export function conflictOfNamesakes(one: FactRow, other: FactRow): MergeReason | null {
  const conflict = conflictOf(one, other);
  if (conflict !== null) return conflict;
  if (one.kind === "person") {
    if (hasOtherBirth(one, other)) return "kept apart: person of another birth";
    return sharesBirth(one, other) || sharesOffice(one, other)
      ? null
      : "kept apart: person without a shared birth or office";
  }
  // A state has several papers called "The Independent", and a list of papers has each once.
  if (one.kind === "outlet" && one.file === other.file && hasOtherSite(one, other))
    return "kept apart: outlet of one list with another site";
  const isElsewhere = one.place !== "" && other.place !== "" && normaliseName(one.place) !== normaliseName(other.place);
  return isElsewhere && one.kind !== "company" ? "kept apart: other place" : null;
}

function hasOtherSite(one: FactRow, other: FactRow): boolean {
  return (
    one.domains.length > 0 && other.domains.length > 0 && !one.domains.some((host) => other.domains.includes(host))
  );
}

/** Why two who lead one body under one name are not the same person: father and daughter may. */
export function conflictOfLeaders(one: FactRow, other: FactRow): MergeReason | null {
  const conflict = conflictOf(one, other);
  if (conflict === "kept apart: other Wikidata id") return conflict;
  return hasOtherBirth(one, other) ? "kept apart: person of another birth" : null;
}

function hasOtherBirth(one: FactRow, other: FactRow): boolean {
  return one.began !== "" && other.began !== "" && !sharesBirth(one, other);
}

function sharesBirth(one: FactRow, other: FactRow): boolean {
  if (one.began === "" || other.began === "") return false;
  // One list gives everybody one day of birth; two lists may differ by a slip.
  const exact = one.file === other.file ? Math.min(one.began.length, other.began.length) : yearLength;
  return one.began.slice(0, exact) === other.began.slice(0, exact);
}

const yearLength = 4;

/** The same role in the same body from the same year: a parliament has many members, and two of them may be namesakes. */
function sharesOffice(one: FactRow, other: FactRow): boolean {
  const termsOf = (row: FactRow): string[] =>
    row.relations
      .filter(({ since, role }) => since !== null && role !== null)
      .map(({ key, role, since }) => `${role?.toLowerCase()} @ ${key} ${since?.slice(0, 4)}`);
  const terms = new Set(termsOf(one));
  return termsOf(other).some((term) => terms.has(term));
}

/** Whether the two go by one common name, aliases included. */
export function sharesName(one: FactRow, other: FactRow): boolean {
  const names = new Set(namesOf(one));
  return namesOf(other).some((name) => names.has(name));
}

function namesOf(row: FactRow): string[] {
  return [row.name, ...row.aliases.map(({ text }) => text)].map(normaliseName);
}
