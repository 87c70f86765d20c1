import type { Reader } from "@/engine/allegations/reading/reader";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";

const pairs = setOfWords("pair duo");
const ofWrongs = setOfWords("accuse suspect convict acquit clear");
const both = setOfWords("both two");

/** "both firms", "the two men", "the pair": two that were told of before; not "two other firms", who are new. */
export function isPair({ parsed: { tokens } }: Reader, phrase: NounPhrase): boolean {
  const { kind, possessor, first, head, last, determiner, modifier, next, clause } = phrase;
  if (kind === "pronoun" || possessor !== null || next !== null || modifier !== null) return false;
  // "both sons of Lund"; but "accused both firms of theft"
  if (tokens.words[last] === "of" && !ofWrongs.has(clause?.verb?.lemma ?? "")) return false;
  const isDefinite = tokens.words[first] === "the";
  if (pairs.has(tokens.words[head] ?? "")) return isDefinite && head === first + 1;
  const isBoth = determiner === "both" && head === first + 1;
  const isTwo = isDefinite && both.has(tokens.words[first + 1] ?? "") && head <= first + 2;
  return isBoth || isTwo;
}
