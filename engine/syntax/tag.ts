/** What a word does in its sentence, as far as parsing needs to know. `ParsedText.tags` holds one per token. */
export const tag = {
  none: 0,
  determiner: 1,
  /** his, their; and "'s" is `genitive`. */
  possessive: 2,
  adjective: 3,
  noun: 4,
  name: 5,
  number: 6,
  pronoun: 7,
  /** who, which, what, how, where, why, whose. */
  question: 8,
  /** "that" where it opens a clause. */
  that: 9,
  preposition: 10,
  /** "to" before a verb. */
  to: 11,
  conjunction: 12,
  /** if, because, although; also after, before, since and as, where a clause follows. */
  subordinator: 13,
  adverb: 14,
  modal: 15,
  be: 16,
  have: 17,
  do: 18,
  /** Base form, and present without -s. */
  verbBase: 19,
  verbPresent: 20,
  verbPast: 21,
  /** Past or participle: the form is the same. */
  verbEd: 22,
  verbParticiple: 23,
  verbIng: 24,
  not: 25,
  genitive: 26,
  comma: 27,
  /** ; and : */
  colon: 28,
  end: 29,
  dash: 30,
  bracketOpen: 31,
  bracketClose: 32,
  quote: 33,
  mark: 34,
} as const;

/** Whether the tag can be a part of a verb group, with its auxiliaries. */
export function isVerbal(one: number): boolean {
  return one >= tag.modal && one <= tag.verbIng;
}

/** Whether the word can be a part of a noun phrase, before or as its head. */
export function isNominal(one: number): boolean {
  return one >= tag.determiner && one <= tag.pronoun;
}

/** Whether the tag is of a verb that tells what somebody does or did, not of its base form. */
export function isDoing(one: number): boolean {
  return one === tag.verbIng || one === tag.verbEd || one === tag.verbPast || one === tag.verbParticiple;
}

/** Whether the tag is of what can be a subject or an object by itself. */
export function isNounTag(one: number): boolean {
  return one === tag.noun || one === tag.name || one === tag.pronoun;
}
