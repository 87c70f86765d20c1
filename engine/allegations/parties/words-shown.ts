import type { Reader } from "@/engine/allegations/reading/reader";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, prepositionalOfNoun } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { titleBehind } from "./part-of-name";
import { isTime } from "./time-words";

/** "three other men": their number is cut off by the parser, and so is "the Norland" of "the Norland and Westmark armies". */
export function firstShown(reader: Reader, phrase: NounPhrase): number {
  const { parsed } = reader;
  const { first, plural } = phrase;
  const ofTwo = afterBoth(reader, phrase);
  if (ofTwo > first) return ofTwo;
  const joined = reader.listedBefore.get(phrase);
  if (joined !== undefined && titleBehind(reader, joined) === phrase) return joined.first;
  if (!plural || parsed.tokens.words[first] !== "other") return first;
  const before = nounPhraseAtToken(parsed, first - 1);
  return before?.kind === "number" && before.last === first ? before.first : first;
}

const times = setOfWords("morning afternoon evening night day week month year weekend");

/** "both the mother and the aunt", "both Norland and Westmark": one of them is "the mother" and "Norland"; "that evening Hale" is Hale. */
export function afterBoth({ parsed: { tokens } }: Reader, { first, last, kind }: NounPhrase): number {
  if (kind === "name" && last > first + 1 && times.has(tokens.words[first] ?? "")) return first + 1;
  if (tokens.words[first] !== "both") return first;
  return kind === "name" || tokens.words[first + 1] === "the" ? first + 1 : first;
}

/** Verbs whose "of" tells a wrong: "accused the head of fraud". */
export const ofWrongs = setOfWords("accuse suspect convict acquit clear exonerate absolve inform warn");

/** "members of the Data Board", "the former head of the bureau", "foreign “forces”": what a reader needs to know who that is. */
export function lastShown({ parsed }: Reader, phrase: NounPhrase): number {
  const { words } = parsed.tokens;
  const { clause, role, last } = phrase;
  const isDone = clause?.prepositions.some((phrase) => phrase.preposition === "of" && phrase.clause !== null) === true;
  const isTold = role === "object" && ofWrongs.has(clause?.verb?.lemma ?? "") && !isDone;
  const of = phrase.kind !== "common" || words[last] !== "of" || isTold ? null : prepositionalOfNoun(phrase, "of");
  const owner = of?.token === last ? of.object : null;
  const isShown = owner !== null && (owner.kind === "name" || owner.determiner !== null || owner.possessor !== null);
  if (isShown && !isTime(parsed, owner)) {
    let end = owner;
    while (end.next !== null) end = end.next;
    return end.last;
  }
  return words[last] === "”" && words.slice(phrase.first, last).includes("“") ? last + 1 : last;
}
