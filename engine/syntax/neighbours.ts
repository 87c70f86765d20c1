import { open } from "@/engine/syntax/possible-tag";
import { tag } from "@/engine/syntax/tag";
import type { Tokens } from "@/engine/text/tokens";

/** Whether a noun phrase is likely to begin here, as an object would. */
export function startsPhrase(one: number): boolean {
  return (one >= tag.determiner && one <= tag.that) || one === open.that || one === open.her || one === tag.quote;
}

/** After these comes a noun, never a verb. */
export function callsForNoun(before: number): boolean {
  return (
    before === tag.determiner ||
    before === tag.possessive ||
    before === tag.genitive ||
    before === tag.adjective ||
    before === tag.number ||
    before === tag.preposition
  );
}

/** "a gymnastics coach": they end like plurals. */
const sciences = /^(?:gymnast|athlet|polit|econom|phys|mathemat|robot|electron)ics$/u;

/** Whether the word at `at` looks like a plural, or is one without looking so. */
export function isPlural(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at] ?? "";
  if (sciences.test(word)) return false;
  return (word.endsWith("s") && !word.endsWith("ss")) || word === "people" || word === "police" || word.endsWith("men");
}

/** Before these nouns and adjectives comes no verb. */
export function isBound(one: number): boolean {
  return one === tag.determiner || one === tag.possessive || one === tag.genitive;
}

/** What begins an object, and never follows an adjective. */
export function hasObject(after: number): boolean {
  return after === tag.determiner || after === tag.possessive || after === tag.pronoun || after === open.her;
}

/** Whether a noun may be, or begin, here: open words count, for most are nouns. */
export function isNounLike(one: number): boolean {
  return (one >= tag.adjective && one <= tag.number) || one === open.nounOrBase || one === open.nounOrPresent;
}
