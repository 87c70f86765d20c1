import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Reply } from "@/engine/allegations/reading/reading";
import { partyKey, type Group } from "./group-readings";

/** Further away than this, an answer to nothing in particular does not count as one to a measure. */
const nearParagraphs = 1;

/**
 * Which of the matters that somebody is accused of (`groups`) a reply answers: those that it names, all of them when it
 * says so ("any wrongdoing"), else the nearest before it that fits. So nobody looks to have answered what they did not.
 */
export function aimOf(reader: Reader, groups: readonly Group[], reply: Reply): readonly Group[] {
  const open = groups.filter(
    (group) =>
      group.readings.some((reading) => reading.class !== "clearing" && reading.matter !== "") || groups.length === 1,
  );
  if (reply.category !== null) return ofCategory(open, reply);
  const fitting = open.filter((group) => fits(reader, group, reply, open.length === 1));
  if (reply.reach === "all") return fitting;
  const nearest = nearestTo(fitting, reply);
  if (nearest === null) return [];
  if (reply.reach === "one") return fitting.filter((group) => told(group, nearest));
  const paragraph = paragraphOf(reader, nearest);
  return fitting.filter((group) =>
    group.readings.some(
      (reading) =>
        reading.sentence <= Math.max(reply.sentence, nearest) && paragraphOf(reader, reading.sentence) === paragraph,
    ),
  );
}

/** Said of a category that nobody accuses them of, it answers what is there, if that has none and is all. */
function ofCategory(groups: readonly Group[], { category }: Reply): readonly Group[] {
  const named = groups.filter((group) => group.readings.some((reading) => reading.category === category));
  // Who denies spying has said nothing about a ban for it.
  for (const strand of ["case", "concern", "measure"] as const) {
    const alike = named.filter((group) => group.strand === strand);
    if (alike.length > 0) return alike;
  }
  const [only] = groups;
  return groups.length === 1 && only !== undefined && only.readings[0]?.category === "other" ? groups : [];
}

const decided: readonly Reading["class"][] = ["measure", "finding", "legal_action"];
const ofCourts: readonly Reading["class"][] = ["finding", "legal_action", "inquiry", "accusation", "admission"];

function fits(reader: Reader, group: Group, { about, reach, sentence }: Reply, isAlone: boolean): boolean {
  if (about === "decision") return isAlone || group.readings.some((reading) => decided.includes(reading.class));
  if (about === "case") return group.readings.some((reading) => ofCourts.includes(reading.class));
  if (about !== "near" && (group.strand !== "measure" || reach === "all")) return true;
  return group.readings.some(
    (reading) => Math.abs(paragraphOf(reader, reading.sentence) - paragraphOf(reader, sentence)) <= nearParagraphs,
  );
}

/** The sentence of the nearest accusing words: before the reply or with it; else, close by, after it. */
function nearestTo(groups: readonly Group[], reply: Reply): number | null {
  let before = -1;
  let after = Number.POSITIVE_INFINITY;
  for (const group of groups)
    for (const { sentence, class: kind, matter } of group.readings) {
      // "denied the charge" is itself read as telling of one: what it answers was told before.
      if (kind === "clearing" || (sentence === reply.sentence && matter === "" && before >= 0)) continue;
      if (sentence <= reply.sentence) before = Math.max(before, sentence);
      else after = Math.min(after, sentence);
    }
  if (before >= 0) return before;
  // A case that somebody calls a witch-hunt may be another's: not the wrong that they are accused of later.
  return reply.about !== "case" && after <= reply.sentence + 2 ? after : null;
}

function told(group: Group, sentence: number): boolean {
  return group.readings.some((reading) => reading.sentence === sentence);
}

function paragraphOf(reader: Reader, sentence: number): number {
  return reader.parsed.sentences[sentence]?.paragraph ?? 0;
}

/** The groups of one accused, by who that is. */
export function byAccused(text: string, groups: readonly Group[]): Map<string, Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of groups) {
    const party = group.readings[0]?.accused.party;
    const key = party === undefined ? "" : partyKey(text, party);
    found.set(key, [...(found.get(key) ?? []), group]);
  }
  return found;
}
