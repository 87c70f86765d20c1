import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";
import type { Reader } from "./reader";

const earlier = setOfWords("first initially originally previously earlier formerly once");

/** When an answer was given, as far as its sentence tells: the token of its verb, moved out of the sentence where it is told of before or after its turn. */
export function orderOf(reader: Reader, { verb, marker, sentence, first }: Clause): number {
  const range = reader.parsed.sentences[sentence];
  const length = range === undefined ? 0 : range.last - range.first;
  const at = verb?.head ?? first;
  if (marker === "after" || (verb?.perfect === true && verb.tense === "past")) return at - length;
  if (verb?.adverbs.some((adverb) => earlier.has(adverb)) === true) return at - length;
  return marker === "before" ? at + length : at;
}

const confessing = new Set(["admit", "confess", "acknowledge", "concede"]);
const denying = /^(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es|ing)?|reject(?:ed|s|ing)?|disput(?:ed?|es|ing))$/u;

/** "denied, then admitted, it": what "it" (or the leak told of before) is was denied before, in this sentence or the last. */
export function isAfterDenial(reader: Reader, { verb, complement, sentence }: Clause, object: NounPhrase): boolean {
  const { words } = reader.parsed.tokens;
  if (verb === null || complement !== null || !confessing.has(verb.lemma)) return false;
  const head = words[object.head] ?? "";
  const isPronoun = /^(?:it|this|that|them|so)$/u.test(head);
  if (!isPronoun && object.determiner !== "the") return false;
  const from = reader.parsed.sentences[sentence - 1]?.first ?? reader.parsed.sentences[sentence]?.first ?? verb.first;
  const before = words.slice(from, verb.first);
  return before.some((word) => denying.test(word)) && (isPronoun || before.includes(head));
}
