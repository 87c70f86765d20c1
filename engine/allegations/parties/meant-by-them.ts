import type { Reader } from "@/engine/allegations/reading/reader";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { partyOf } from "./party-of";
import { isBody } from "@/engine/syntax/lexicon/actor-nouns";
import { setOfWords } from "@/engine/text/word-list";
import { isTime } from "./time-words";

/**
 * "filed complaints against Hale and Ito, accusing them of fraud", "an attack on the opposition, accusing it of lying", "placed the judge under
 * sanctions, accusing him of bias": whom the pronoun means, when only one phrase of the clause around can be meant. The first of a list; null otherwise.
 */
export function meantByThem(reader: Reader, { kind, head, clause }: NounPhrase): NounPhrase | null {
  const word = reader.parsed.tokens.words[head] ?? "";
  const around = clause === null ? null : clauseBefore(clause);
  if (kind !== "pronoun" || !pronouns.has(word) || clause === null || around === null) return null;
  const found = [around, saidIn(around)]
    .flatMap((where) => (where === null ? [] : phrasesOf(where)))
    .filter((phrase) => phrase.last <= clause.first && !isNamedNext(phrase, around) && canBe(reader, phrase, word));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "criticised rivals Hale and Ito": the rivals are the two. */
function isNamedNext({ kind, plural, last }: NounPhrase, { objects }: Clause): boolean {
  return kind === "common" && plural && objects.some((object) => object.kind === "name" && object.first === last);
}

/** The clause whose objects may be meant: around "…, accusing them", before "and accused them". */
function clauseBefore({ kind, marker, subject, coordinatedWith, parent }: Clause): Clause | null {
  if (marker !== null) return null;
  if (kind === "gerund") return coordinatedWith?.parent ?? parent;
  return subject === null && coordinatedWith?.verb?.voice === "active" ? coordinatedWith : null;
}

/** "said the board should sack Hale, accusing him": what is said. */
function saidIn({ complement }: Clause): Clause | null {
  return complement?.kind === "that" ? complement : null;
}

const places = new Set(["in", "at", "near", "around", "outside", "inside"]);

/** Its objects and, behind the verb, those of its prepositions; not where it was: "raided a flat in Kivik and arrested him". */
function phrasesOf({ objects, prepositions, verb }: Clause): NounPhrase[] {
  const behind = prepositions
    .filter(({ token, preposition }) => token >= (verb?.last ?? 0) && !places.has(preposition))
    .map(({ object }) => object);
  return [...objects, ...behind].filter((phrase) => phrase !== null);
}

const pronouns = new Set(["them", "it", "him", "her"]);

function canBe(reader: Reader, phrase: NounPhrase, word: string): boolean {
  if (phrase.kind === "pronoun" || reader.listedBefore.has(phrase) || isTime(reader.parsed, phrase)) return false;
  const party = partyOf(reader, phrase);
  if (party === null) return false;
  const head = reader.parsed.tokens.words[phrase.head] ?? "";
  const isMany = phrase.next !== null || phrase.plural || party.kind === "group";
  if (word === "them") return isMany || isBody(head);
  const isSomebody = party.kind === "unnamed" && !isBody(head);
  if (word === "it" && /^(?:court|tribunal)$/u.test(head)) return false;
  if (word !== "it") return !isMany && (party.kind === "person" || party.kind === "court" || isSomebody);
  return !isMany && party.kind !== "person" && (party.entity !== null || isBody(head) || offices.has(head));
}

/** Of authorities, those of whom one says "it". */
const offices = setOfWords(
  "government ministry department agency bureau commission parliament congress senate army military navy regulator watchdog",
);
