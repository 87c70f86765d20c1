import { actorKindOfNoun, isBody } from "@/engine/syntax/lexicon/actor-nouns";
import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Readings, Reply, Role } from "@/engine/allegations/reading/reading";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { NounPhrase } from "@/engine/syntax/parsed-text";

/** Whom a noun calls, and from which token on; null for two or more. */
type Called = ReadonlyMap<string, { readonly entity: LinkedEntity | null; readonly first: number }>;

/**
 * "Hale, a doctor, moved to Norland. The doctor was charged with murder. The doctor denies it.": whoever is called by the noun with which
 * one person alone was introduced before is that person. With two of them nobody.
 */
export function nameDescribed(reader: Reader, { readings, replies }: Readings): Readings {
  const isOpen =
    readings.some(({ accused, accuser }) => isDefinite(accused) || isDefinite(accuser)) ||
    replies.some(({ by }) => isDefinite(by));
  if (!isOpen) return { readings, replies };
  const called = calledIn(reader);
  return {
    readings: readings.map((reading): Reading => {
      const { accused, accuser } = reading;
      if (!isDefinite(accused) && !isDefinite(accuser)) return reading;
      return { ...reading, accused: named(reader, called, accused), accuser: named(reader, called, accuser) };
    }),
    replies: replies.map((reply): Reply => ({ ...reply, by: named(reader, called, reply.by) })),
  };
}

function calledIn(reader: Reader): Called {
  const called = new Map<string, { readonly entity: LinkedEntity | null; readonly first: number }>();
  for (const phrase of reader.parsed.nounPhrases) {
    const entity = phrase.kind === "name" ? entityAtToken(reader, phrase.head) : null;
    if (entity?.kind !== "person") continue;
    for (const noun of nounsOf(reader, phrase)) {
      const known = called.get(noun);
      if (known === undefined) called.set(noun, { entity, first: phrase.first });
      else if (known.entity !== entity) called.set(noun, { entity: null, first: known.first });
    }
  }
  return called;
}

function named(reader: Reader, called: Called, role: Role): Role {
  const { phrase, party } = role;
  if (!isDefinite(role) || phrase === null) return role;
  const found = called.get(reader.parsed.tokens.words[phrase.head] ?? "");
  if (found?.entity == null || found.first > phrase.first || hasOtherWords(reader, phrase)) return role;
  return { party: { ...party, entity: found.entity.id, kind: found.entity.kind }, phrase, why: "introduced so before" };
}

function isDefinite({ party, phrase }: Role): boolean {
  if (party.entity !== null || phrase === null || phrase.plural || phrase.kind === "pronoun") return false;
  // "the Minister"
  if (phrase.kind === "name" && phrase.head !== phrase.first + 1) return false;
  return phrase.determiner === "the" && phrase.possessor === null && party.kind === "unnamed";
}

/** "The second doctor", "the doctor's wife", "the doctor of Lund": somebody of whom more has to be said. */
function hasOtherWords({ parsed }: Reader, phrase: NounPhrase): boolean {
  if (phrase.modifier !== null || parsed.tokens.words[phrase.last] === "of") return true;
  for (let at = phrase.first + 1; at < phrase.head; at += 1) if (parsed.tokens.words[at] !== "former") return true;
  return false;
}

/** The nouns for people, not those for bodies ("a coach at the club, Hale,"), with which a name is introduced: "the minister Hale", "Hale, a doctor,", "the minister, Hale". */
function nounsOf(reader: Reader, name: NounPhrase): string[] {
  const { words } = reader.parsed.tokens;
  const nouns: string[] = [];
  for (let at = name.first; at < name.head; at += 1) nouns.push(words[at] ?? "");
  for (const other of [name.apposition, reader.describes.get(name) ?? null])
    if (other !== null && !other.plural) nouns.push(words[other.head] ?? "");
  return nouns.filter((noun) => actorKindOfNoun(noun) === "unnamed" && !isBody(noun));
}
