import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Reply } from "@/engine/allegations/reading/reading";
import { partyKey, type Group } from "./group-readings";

/** So many sentences before the answer they may be accused. */
const reach = 2;

/**
 * Whom an answer is by that says so with a word for somebody before: "both", "they", or "it" where linking left it open.
 * "Prosecutors charged Hale and Lund with fraud. Both pleaded not guilty.": whom the nearest sentence accuses together, or the nearest two in turn. Null where
 * the answer is not of several, or where their number differs.
 */
export function answerersOf(reader: Reader, groups: readonly Group[], reply: Reply): ReadonlySet<string> | null {
  const number = numberOf(reader, reply);
  if (number === null) return null;
  if (number === "one") return only(accusedNear(reader, groups, reply));
  const pair = number === "two" ? pairBefore(reader, groups, reply) : null;
  if (pair !== null) return pair;
  const all = new Set<string>();
  for (let sentence = reply.sentence; sentence >= reply.sentence - reach; sentence -= 1) {
    const accused = accusedIn(reader, groups, sentence, null, reply);
    if (accused.size === 1 && isOfMany(reader, groups, sentence, number, reply)) return accused;
    if (accused.size > 1) return number === "two" && accused.size !== 2 ? null : accused;
    for (const key of accused) all.add(key);
  }
  // "Hale was charged with fraud. Lund was charged with theft. Both deny it."
  return number === "two" && all.size === 2 ? all : null;
}

/** "Two executives were indicted. Both have pleaded not guilty.": the two, who have no names. */
function pairBefore({ parsed }: Reader, groups: readonly Group[], { sentence }: Reply): Set<string> | null {
  const found = new Set<string>();
  for (const { readings } of groups)
    for (const { accused, sentence: told } of readings)
      if (told === sentence || told === sentence - 1)
        if (accused.party.entity === null && accused.phrase?.determiner === "two")
          found.add(partyKey(parsed.text, accused.party));
  return found.size === 1 ? found : null;
}

/** The accused of the nearest sentence that accuses, this one or the one before, who may be called so. */
function accusedNear(reader: Reader, groups: readonly Group[], { sentence, by }: Reply): Set<string> {
  const isPerson = reader.parsed.tokens.words[by.phrase?.head ?? -1] !== "it";
  const here = accusedIn(reader, groups, sentence, isPerson);
  return here.size > 0 ? here : accusedIn(reader, groups, sentence - 1, isPerson);
}

function only(accused: ReadonlySet<string>): ReadonlySet<string> | null {
  return accused.size === 1 ? accused : null;
}

/** Who is accused in a sentence; people alone, all but people, or (null) everybody. */
function accusedIn(
  reader: Reader,
  groups: readonly Group[],
  sentence: number,
  people: boolean | null = null,
  reply: Reply | null = null,
): Set<string> {
  const accused = new Set<string>();
  for (const { readings } of groups)
    for (const reading of readings)
      if (
        reading.sentence === sentence &&
        (reading.accused.party.entity !== null ||
          (people === null && isMany(reading) && reading.accused.phrase !== reply?.by.phrase))
      )
        if (people === null || people === (reading.accused.party.kind === "person"))
          accused.add(partyKey(reader.parsed.text, reading.accused.party));
  return accused;
}

/** "60 workers": who they are is not told. */
function isMany({ accused: { party, phrase } }: Reading): boolean {
  return party.entity === null && phrase !== null && phrase.plural && phrase.kind !== "pronoun";
}

/** "Police charged 60 workers. All pleaded not guilty.", "Two men were charged. Both deny it.": whom one phrase tells. */
function isOfMany(
  reader: Reader,
  groups: readonly Group[],
  sentence: number,
  number: "two" | "any",
  { by }: Reply,
): boolean {
  return groups.some(({ readings }) =>
    readings.some((reading) => {
      // "Both men deny fraud" is itself read as telling of one: they are whoever was told before.
      if (reading.sentence !== sentence || !isMany(reading) || reading.accused.phrase === by.phrase) return false;
      const first = reader.parsed.tokens.words[reading.accused.phrase?.first ?? -1] ?? "";
      return number === "any" || first === "two" || first === "both";
    }),
  );
}

const numbers: ReadonlyMap<string, "two" | "any" | "one"> = new Map([
  ["both", "two"],
  ["two", "two"],
  ["pair", "two"],
  ["duo", "two"],
  ["they", "any"],
  ["all", "any"],
  ["it", "one"],
  ["he", "one"],
  ["she", "one"],
]);

/** How many answer together: "both", "the two men", "the pair", "they", "it"; null for one that is named. */
function numberOf(reader: Reader, { by: { party, phrase } }: Reply): "two" | "any" | "one" | null {
  if (party.entity !== null || phrase === null || phrase.possessor !== null) return null;
  const { words } = reader.parsed.tokens;
  for (let at = phrase.first; at < phrase.last; at += 1) {
    const found = numbers.get(words[at] ?? "");
    // "All employees deny it": they, and nobody before.
    if (found !== undefined && (words[at] !== "all" || phrase.kind !== "common")) return found;
  }
  return null;
}
