import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading } from "@/engine/allegations/reading/reading";
import type { Group } from "./group-readings";

/** So many paragraphs away claims of the same are the same claims. */
const reach = 1;

/**
 * Leaves out what accuses nobody where the same matter is told of somebody: "Police are investigating bribery", beside "The police inquiry
 * into Telbrik over bribery". Claims count as the same only close by; an inquiry of one side is one in the whole article.
 */
export function withoutDoublets(reader: Reader, groups: readonly Group[]): Group[] {
  const known = groups.filter((group) => !isOfNobody(group));
  return groups.filter((group) => !isOfNobody(group) || !known.some((other) => tellsMore(reader, other, group)));
}

function isOfNobody({ readings }: Group): boolean {
  return readings.every(({ accused }) => accused.party.kind === "unstated");
}

function tellsMore(reader: Reader, known: Group, group: Group): boolean {
  if (known.strand !== group.strand || !isSameMatter(known, group) || !isOneSide(known, group)) return false;
  if (group.readings.every(isInquiry) && known.readings.some(isInquiry)) return true;
  return known.readings.some((one) =>
    group.readings.every((other) => Math.abs(paragraphOf(reader, one) - paragraphOf(reader, other)) <= reach),
  );
}

function isSameMatter(known: Group, group: Group): boolean {
  if (group.key === "") return false;
  const specific = group.readings.find(({ category }) => category !== "other")?.category;
  return (
    known.key === group.key || (specific !== undefined && known.readings.some(({ category }) => category === specific))
  );
}

/** Nobody is said to accuse here or there, or one of those who accuse there; of two offices, "authorities" and "prosecutors", one may be the other. */
function isOneSide(known: Group, group: Group): boolean {
  const accusers = [...group.sides.values()].filter(({ party }) => party.span !== null);
  if (accusers.length === 0) return true;
  const theirs = [...known.sides.values()];
  return accusers.some(({ key, party }) =>
    theirs.some(
      (other) =>
        other.key === key || other.party.span === null || (party.kind === "agency" && other.party.kind === "agency"),
    ),
  );
}

function isInquiry({ class: kind }: Reading): boolean {
  return kind === "inquiry";
}

function paragraphOf({ parsed }: Reader, { sentence }: Reading): number {
  return parsed.sentences[sentence]?.paragraph ?? 0;
}
