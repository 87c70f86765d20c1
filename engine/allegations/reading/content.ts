import { cueNounOf } from "@/engine/allegations/lexicon/find-cue";
import type { Clause, NounPhrase, PrepositionalPhrase, TokenRange } from "@/engine/syntax/parsed-text";
import type { Reader } from "./reader";

/** The wrongdoing as the article words it. `clause` is set when it is one: it may be a capability. */
export type Content = { readonly range: TokenRange; readonly clause: Clause | null };

/** Prepositions that go on with what a noun says: "theft of secrets from a rival". */
const goingOn = new Set("of to from in on for with about between into over through involving at".split(" "));
const longest = 4;

/** A noun phrase with what hangs on it, but without the roles of others ("against …", "by …"). */
export function contentOfNoun(phrase: NounPhrase): Content {
  let last = phrase.last;
  if (phrase.complement !== null) last = Math.max(last, phrase.complement.last);
  else if (phrase.modifier !== null && phrase.modifier.first <= last + 1) last = Math.max(last, phrase.modifier.last);
  let steps = 0;
  for (const behind of phrase.clause?.prepositions ?? []) {
    if (behind.token < last) continue;
    if (behind.token > last || steps === longest || !goingOn.has(behind.preposition)) break;
    last = behind.object?.last ?? behind.clause?.last ?? last;
    steps += 1;
  }
  for (let here = phrase.next; here !== null; here = here.next) last = Math.max(last, here.last);
  const first = phrase.determiner === null || phrase.possessor !== null ? phrase.first : phrase.first + 1;
  return { range: { first: Math.min(first, phrase.head), last }, clause: phrase.complement };
}

/** What a clause says was done: from its verb to its end, with the subject when that is not the accused itself. */
export function contentOfClause(clause: Clause, withSubject: boolean): Content {
  const from = withSubject ? (clause.subject?.first ?? clause.verb?.first) : clause.verb?.first;
  return { range: { first: from ?? clause.first, last: clause.last }, clause };
}

/** "of hiding the leak", "with fraud", "on charges of bribery": the inside of nouns that only say "charge". */
export function contentOfPhrase(reader: Reader, phrase: PrepositionalPhrase): Content | null {
  if (phrase.clause !== null) return contentOfClause(phrase.clause, false);
  if (phrase.object === null) return null;
  return contentOfNoun(unwrap(reader, phrase.object) ?? phrase.object);
}

/** "charges of bribery" → "bribery"; null when the noun is not one of those, or says nothing more. */
function unwrap(reader: Reader, phrase: NounPhrase): NounPhrase | null {
  if (cueNounOf(reader.parsed, phrase) === null) return null;
  reader.used.add(phrase);
  const from = phrase.clause?.prepositions.find(
    (behind) => behind.token === phrase.last && behind.preposition === "of",
  );
  return from?.object ?? null;
}
