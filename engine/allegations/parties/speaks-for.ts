import type { Party } from "@/engine/allegations/allegation";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Role } from "@/engine/allegations/reading/reading";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { prepositionalOfNoun, spanOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { modifierEntityOf, partyOf, unstated } from "./party-of";
import { isMouthpiece } from "./party-nouns";

/**
 * Who answers through the phrase: for "Telbrik's lawyer", "a spokesman for Telbrik" and "the Telbrik spokeswoman" Telbrik;
 * for anybody else themselves. Null for what cannot answer.
 */
export function answererOf(reader: Reader, phrase: NounPhrase): Role | null {
  const mouth = isMouth(reader, phrase)
    ? phrase
    : phrase.apposition !== null && isMouth(reader, phrase.apposition)
      ? phrase.apposition
      : null;
  if (mouth !== null) {
    const behalf = behalfOf(reader, mouth);
    if (behalf !== null) return behalf;
  }
  const state = stateBehind(reader, phrase);
  if (state !== null) return state;
  const party = partyOf(reader, phrase);
  const lawyer = isClient(reader, phrase) || isSpeakersOwn(phrase, party) ? speakerAbove(phrase) : null;
  if (lawyer !== null && lawyer !== phrase) return answererOf(reader, lawyer);
  if (party === null)
    return isSomebodyBefore(reader, phrase)
      ? { party: { ...unstated, kind: "group" }, phrase, why: "who is meant stands before" }
      : null;
  return { party, phrase, why: "subject of the answer" };
}

const stateMouths = setOfWords("ministry embassy consulate mission ambassador envoy");

const envoys = setOfWords("ambassador envoy");

/** "Norland's ambassador Jan Lund", "Jan Lund, Norland's envoy": by office, whoever else they are. */
export function isEnvoy({ parsed: { tokens } }: Reader, { first, last, apposition }: NounPhrase): boolean {
  for (let at = first; at < last; at += 1) if (envoys.has(tokens.words[at] ?? "")) return true;
  return apposition !== null && envoys.has(tokens.words[apposition.head] ?? "");
}

/** "Norland's defence ministry", "the Norlandish embassy", "Norland's ambassador Jan Lund": the state, for which they speak abroad. */
function stateBehind(reader: Reader, phrase: NounPhrase): Role | null {
  const isBody = phrase.kind === "common" && stateMouths.has(reader.parsed.tokens.words[phrase.head] ?? "");
  if (!isBody && !isEnvoy(reader, phrase)) return null;
  const behalf = behalfOf(reader, phrase);
  return behalf?.party.kind === "state" ? behalf : null;
}

/** "Both pleaded not guilty", "All five deny it", "It called the claims false": whoever they are, which the words before tell. */
function isSomebodyBefore({ parsed }: Reader, { kind, first, head }: NounPhrase): boolean {
  if (kind === "number" && parsed.tokens.words[first] === "all") return true;
  return /^(?:both|it|he|she)$/u.test(parsed.tokens.words[head] ?? "");
}

/** "Lund's lawyer said his client would appeal": Lund would. */
function isClient(reader: Reader, phrase: NounPhrase): boolean {
  return reader.parsed.tokens.words[phrase.head] === "client" && phrase.possessor?.kind === "pronoun";
}

/** "Norsewing said it would appeal": Norsewing, which linking may not know. */
function isSpeakersOwn(phrase: NounPhrase, party: Party | null): boolean {
  if (phrase.kind !== "pronoun" || party?.entity != null) return false;
  return speakerAbove(phrase)?.kind === "name";
}

function speakerAbove(phrase: NounPhrase): NounPhrase | null {
  const above = phrase.clause?.parent ?? null;
  return above?.complement === phrase.clause && above !== null ? subjectOf(above) : null;
}

function isMouth(reader: Reader, phrase: NounPhrase): boolean {
  const { words } = reader.parsed.tokens;
  for (let at = phrase.first; at < phrase.last; at += 1) if (isMouthpiece(words[at] ?? "")) return true;
  return false;
}

function behalfOf(reader: Reader, phrase: NounPhrase): Role | null {
  if (phrase.possessor !== null) {
    const owner = partyOf(reader, phrase.possessor);
    if (owner !== null) return { party: owner, phrase, why: "spoken for" };
  }
  for (const preposition of ["for", "of", "from", "at"]) {
    const object = prepositionalOfNoun(phrase, preposition)?.object ?? null;
    const party = object === null ? null : partyOf(reader, object);
    if (party !== null) return { party, phrase, why: "spoken for" };
  }
  const entity = modifierEntityOf(reader, phrase);
  if (entity === null) return null;
  return {
    party: { entity: entity.id, span: spanOf(reader.parsed, phrase), kind: entity.kind },
    phrase,
    why: "spoken for",
  };
}
