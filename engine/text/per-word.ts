import type { Tokens } from "@/engine/text/tokens";
import { unnumbered, type Vocabulary } from "@/engine/text/vocabulary";

/** A base form, and its number in the vocabulary of the text. */
type Lemma = { readonly lemma: string; readonly lemmaNumber: number };

/**
 * What a step finds out about a word, kept with the word's number: it is found once for all texts with the same
 * vocabulary, and is then one look into an array. Only the word itself may be asked, nothing around it. Null says that there
 * is nothing to find.
 */
export class PerWord<Value extends number | string | boolean | object | null> {
  private vocabulary: Vocabulary | null = null;
  private known: (Value | undefined)[] = [];
  /** Of a word that stands by itself: nothing is kept. */
  readonly find: (word: string) => Value;

  constructor(find: (word: string) => Value) {
    this.find = find;
  }

  /** Of the word at a token; beyond the text it is that of no word. */
  at({ numbers, vocabulary, words }: Tokens, at: number): Value {
    if (at < 0) return this.find("");
    const number = numbers[at] ?? unnumbered;
    return number < 0 ? this.find(words[at] ?? "") : this.of(vocabulary, number);
  }

  /** Of the base form of a verb, which the text itself need not hold. */
  ofLemma({ vocabulary }: Tokens, { lemma, lemmaNumber }: Lemma): Value {
    return lemmaNumber < 0 ? this.find(lemma) : this.of(vocabulary, lemmaNumber);
  }

  private of(vocabulary: Vocabulary, number: number): Value {
    if (vocabulary !== this.vocabulary || number >= this.known.length) this.makeRoom(vocabulary);
    const known = this.known[number];
    return known === undefined ? (this.known[number] = this.find(vocabulary.words[number] ?? "")) : known;
  }

  private makeRoom(vocabulary: Vocabulary): void {
    if (vocabulary !== this.vocabulary) this.known = [];
    this.vocabulary = vocabulary;
    while (this.known.length < vocabulary.words.length) this.known.push(undefined);
  }
}

/** Asks of the word at a token what `words.has` says of the word. */
export function wordsAmong(words: { has(word: string): boolean }): PerWord<boolean> {
  return new PerWord((word) => words.has(word));
}
