import { entityAtToken, type Reader } from "./reader";
import type { Reading, Role } from "./reading";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { partyKindOfNoun } from "@/engine/allegations/parties/party-nouns";
import { spanOf } from "@/engine/syntax/questions";

/**
 * "Nine ministers are suspected of bribery. They include Hale and Lund.", "Among them are Hale and Lund.": each of those named in the next
 * sentence is one of the accused. Only where nobody else of the sentence can be meant.
 */
export function readListed(reader: Reader, readings: readonly Reading[]): Reading[] {
  const many = readings.filter((reading) => isMany(reader, reading));
  if (many.length === 0) return [];
  const listing = new Map<number, readonly NounPhrase[]>();
  for (const clause of reader.parsed.clauses) {
    const named = namedIn(reader, clause);
    if (named.length > 0) listing.set(clause.sentence, named);
  }
  return many.flatMap((reading) => {
    const named = listing.get(reading.sentence + 1) ?? [];
    return named.flatMap((phrase) => oneOf(reader, reading, phrase));
  });
}

/** Several people without a name, and the only ones in their sentence. */
function isMany({ parsed }: Reader, { accused: { party, phrase }, sentence, polarity, time }: Reading): boolean {
  if (polarity !== "asserted" || time === "hypothetical") return false;
  if (party.kind !== "group" || phrase?.kind !== "common" || !phrase.plural || phrase.sentence !== sentence)
    return false;
  return !parsed.nounPhrases.some((other) => {
    const isOther = other !== phrase && other.sentence === sentence && other.kind === "common" && other.plural;
    return isOther && partyKindOfNoun(parsed.tokens.words[other.head] ?? "") === "group";
  });
}

/** The names behind "They include" and "Among them are", at the start of a sentence. */
function namedIn({ parsed }: Reader, { verb, subject, objects, sentence, kind, parent }: Clause): NounPhrase[] {
  if (verb === null || verb.negated || verb.modal !== null || kind !== "main" || parent !== null) return [];
  const first = parsed.sentences[sentence]?.first ?? 0;
  const { words } = parsed.tokens;
  const isThey =
    verb.lemma === "include" && verb.voice === "active" && words[first] === "they" && subject?.first === first;
  const isAmong = verb.lemma === "be" && words[first] === "among" && words[first + 1] === "them";
  const list: NounPhrase[] = [];
  if (!isThey && !isAmong) return list;
  for (let here = objects[0] ?? null; here !== null; here = here.next) list.push(here);
  return list;
}

function oneOf(reader: Reader, reading: Reading, named: NounPhrase): Reading[] {
  const phrase = named.kind === "name" ? named : (named.apposition ?? reader.describes.get(named) ?? named);
  const entity = entityAtToken(reader, phrase.head);
  if (phrase.kind !== "name" || entity?.kind !== "person") return [];
  const party = { entity: entity.id, span: spanOf(reader.parsed, phrase), kind: entity.kind };
  const accused: Role = { party, phrase, why: "named as one of them right behind" };
  return [{ ...reading, accused, rule: "is-among-those", score: Math.min(reading.score, listedScore) }];
}

const listedScore = 0.75;
