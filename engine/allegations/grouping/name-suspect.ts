import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Role } from "@/engine/allegations/reading/reading";
import { partyKey } from "./group-readings";

const suspects = new Set(["suspect", "defendant", "accused", "culprit"]);

/**
 * "Police question a plumber who allegedly killed a man. The suspect was arrested.": "the suspect", "the defendant" are the only one of
 * whom something is told before. With two of them nobody.
 */
export function nameSuspect(reader: Reader, readings: readonly Reading[]): Reading[] {
  if (!readings.some((reading) => isSuspect(reader, reading))) return [...readings];
  const before = new Map<string, Role>();
  return readings.map((reading) => {
    const { accused } = reading;
    if (!isSuspect(reader, reading)) {
      if (isOnePerson(reader, accused)) before.set(partyKey(reader.parsed.text, accused.party), accused);
      else if (accused.party.kind !== "unstated") before.set("several", accused);
      return reading;
    }
    const [only, another] = before.values();
    if (only === undefined || another !== undefined || !isOnePerson(reader, only)) return reading;
    return { ...reading, accused: { ...only, phrase: accused.phrase, why: "the only one of whom it is told before" } };
  });
}

function isSuspect({ parsed }: Reader, { accused: { party, phrase } }: Reading): boolean {
  if (party.entity !== null || phrase?.kind !== "common" || phrase.determiner !== "the" || phrase.plural) return false;
  return suspects.has(parsed.tokens.words[phrase.head] ?? "") && phrase.last - phrase.first === 2;
}

/** A person, by name or not. */
function isOnePerson({ parsed }: Reader, { party, phrase }: Role): boolean {
  if (party.entity !== null) return party.kind === "person";
  if (phrase === null || phrase.plural || party.kind !== "unnamed") return false;
  return phrase.kind === "name" || actorKindOfNoun(parsed.tokens.words[phrase.head] ?? "") === "unnamed";
}
