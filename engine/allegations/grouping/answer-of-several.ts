import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reply } from "@/engine/allegations/reading/reading";
import { partyKey, type Group } from "./group-readings";

/** So many sentences before the answer they may be accused. */
const reach = 2;

/**
 * "Prosecutors charged Hale and Lund with fraud. Both pleaded not guilty.": whom the nearest sentence accuses together, or the nearest two in turn. Null where
 * the answer is not of several, or where their number differs.
 */
export function answerersOf(reader: Reader, groups: readonly Group[], reply: Reply): ReadonlySet<string> | null {
  const number = numberOf(reader, reply);
  if (number === null) return null;
  const all = new Set<string>();
  for (let sentence = reply.sentence; sentence >= reply.sentence - reach; sentence -= 1) {
    const accused = accusedIn(reader, groups, sentence);
    if (accused.size > 1) return number === "two" && accused.size !== 2 ? null : accused;
    for (const key of accused) all.add(key);
  }
  // "Hale was charged with fraud. Lund was charged with theft. Both deny it."
  return number === "two" && all.size === 2 ? all : null;
}

function accusedIn(reader: Reader, groups: readonly Group[], sentence: number): Set<string> {
  const accused = new Set<string>();
  for (const { readings } of groups)
    for (const reading of readings)
      if (reading.sentence === sentence && reading.accused.party.entity !== null)
        accused.add(partyKey(reader.parsed.text, reading.accused.party));
  return accused;
}

const numbers: ReadonlyMap<string, "two" | "any"> = new Map([
  ["both", "two"],
  ["two", "two"],
  ["pair", "two"],
  ["duo", "two"],
  ["they", "any"],
]);

/** How many answer together: "both", "the two men", "the pair", "they"; null for one. */
function numberOf(reader: Reader, { by: { party, phrase } }: Reply): "two" | "any" | null {
  if (party.entity !== null || phrase === null || phrase.possessor !== null) return null;
  const { words } = reader.parsed.tokens;
  for (let at = phrase.first; at < phrase.last; at += 1) {
    const found = numbers.get(words[at] ?? "");
    if (found !== undefined) return found;
  }
  return null;
}
