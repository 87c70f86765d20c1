import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading } from "@/engine/allegations/reading/reading";

/**
 * "Accused of fleeing, a London court ruled, …": the court decides on somebody whom the words before leave out. "Charges against the public
 * administration" are a kind of crime.
 */
export function isNobodyAccused(
  { parsed: { tokens } }: Reader,
  { rule, accused: { party, phrase } }: Reading,
): boolean {
  if (phrase === null) return false;
  if (rule === "is-accused-of" && party.kind === "court") return true;
  return tokens.words[phrase.head] === "administration" && tokens.words[phrase.head - 1] === "public";
}
