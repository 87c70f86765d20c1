import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Role } from "@/engine/allegations/reading/reading";
import { nounPhraseAtToken } from "@/engine/syntax/questions";
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
    if (only.phrase?.next != null || isAgainstAnother(reader, accused, only)) return reading;
    return { ...reading, accused: { ...only, phrase: accused.phrase, why: "the only one of whom it is told before" } };
  });
}

function isSuspect({ parsed }: Reader, { accused: { party, phrase } }: Reading): boolean {
  if (party.entity !== null || phrase?.kind !== "common" || phrase.determiner !== "the" || phrase.plural) return false;
  return suspects.has(parsed.tokens.words[phrase.head] ?? "") && phrase.last - phrase.first === 2;
}

/** "In its case against the former minister, the bureau said the accused …": the minister, whoever has been charged before. */
function isAgainstAnother({ parsed, linking, entityAt }: Reader, { phrase }: Role, { party }: Role): boolean {
  if (phrase === null) return false;
  for (let at = parsed.sentences[phrase.sentence]?.first ?? phrase.first; at < phrase.first; at += 1) {
    if (parsed.tokens.words[at] !== "against") continue;
    const other = nounPhraseAtToken(parsed, at + 1);
    const named = other === null ? undefined : linking.entities[entityAt[other.head] ?? -1];
    if (other !== null && (named === undefined || named.id !== party.entity)) return true;
  }
  return false;
}

/** A person, by name or not. */
function isOnePerson({ parsed }: Reader, { party, phrase }: Role): boolean {
  if (party.entity !== null) return party.kind === "person";
  if (phrase === null || phrase.plural || party.kind !== "unnamed") return false;
  return phrase.kind === "name" || actorKindOfNoun(parsed.tokens.words[phrase.head] ?? "") === "unnamed";
}
