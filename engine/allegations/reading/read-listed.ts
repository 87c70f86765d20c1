import { entityAtToken, type Reader } from "./reader";
import type { Reading, Role } from "./reading";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import { spanOf } from "@/engine/syntax/questions";

/**
 * "Nine ministers are suspected of bribery. They include Hale and Lund.", "Among them are Hale and Lund.": each of those named in the next
 * sentence is one of the accused. Only where nobody else of the sentence can be meant.
 */
export function readListed(reader: Reader, readings: readonly Reading[]): Reading[] {
  return readings.flatMap((reading) => {
    const next = reading.sentence + 1;
    if (!opensList(reader, next) || !isMany(reader, reading)) return [];
    return reader.parsed.clauses
      .filter(({ sentence }) => sentence === next)
      .flatMap((clause) => namedIn(reader, clause))
      .flatMap((phrase) => oneOf(reader, reading, phrase));
  });
}

/** By the first word, which tells of most sentences that they do not. */
function opensList({ parsed: { sentences, tokens } }: Reader, sentence: number): boolean {
  const word = tokens.words[sentences[sentence]?.first ?? -1];
  return word === "they" || word === "among";
}

/** Several people without a name, and the only ones in their sentence. */
function isMany({ parsed }: Reader, { accused: { party, phrase }, sentence, polarity, time }: Reading): boolean {
  if (polarity !== "asserted" || time === "hypothetical") return false;
  if (party.kind !== "group" || phrase?.kind !== "common" || !phrase.plural || phrase.sentence !== sentence)
    return false;
  return !parsed.nounPhrases.some((other) => {
    const isOther = other.sentence === sentence && other !== phrase && other.kind === "common" && other.plural;
    return isOther && actorKindOfNoun(parsed.tokens.words[other.head] ?? "") === "group";
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
