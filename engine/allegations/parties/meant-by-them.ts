import type { Reader } from "@/engine/allegations/reading/reader";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { partyOf } from "./party-of";
import { isBody } from "@/engine/syntax/lexicon/actor-nouns";
import { isTime } from "./time-words";

/**
 * "filed complaints against Hale and Ito, accusing them of fraud", "an attack on the opposition, accusing it of lying", "placed the judge under
 * sanctions, accusing him of bias": whom the pronoun means, when only one phrase of the clause around can be meant. The first of a list; null otherwise.
 */
export function meantByThem(reader: Reader, { kind, head, clause }: NounPhrase): NounPhrase | null {
  const word = reader.parsed.tokens.words[head] ?? "";
  if (kind !== "pronoun" || !pronouns.has(word) || clause?.kind !== "gerund") return null;
  const around = clause.coordinatedWith?.parent ?? clause.parent;
  if (around === null || clause.marker !== null) return null;
  const behind = around.prepositions
    .filter(({ token }) => token >= (around.verb?.last ?? 0))
    .map(({ object }) => object);
  const found = [...around.objects, ...behind].filter(
    (phrase) => phrase !== null && phrase.last <= clause.first && canBe(reader, phrase, word),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

const pronouns = new Set(["them", "it", "him", "her"]);

function canBe(reader: Reader, phrase: NounPhrase, word: string): boolean {
  if (phrase.kind === "pronoun" || reader.listedBefore.has(phrase) || isTime(reader.parsed, phrase)) return false;
  const party = partyOf(reader, phrase);
  if (party === null) return false;
  const isMany = phrase.next !== null || phrase.plural || party.kind === "group";
  if (word === "them") return isMany || isBody(reader.parsed.tokens.words[phrase.head] ?? "");
  const isSomebody = party.kind === "unnamed" && !isBody(reader.parsed.tokens.words[phrase.head] ?? "");
  if (word === "it" && /^(?:court|tribunal)$/u.test(reader.parsed.tokens.words[phrase.head] ?? "")) return false;
  if (word !== "it") return !isMany && (party.kind === "person" || party.kind === "court" || isSomebody);
  return (
    !isMany &&
    party.kind !== "person" &&
    (party.entity !== null || isBody(reader.parsed.tokens.words[phrase.head] ?? ""))
  );
}
