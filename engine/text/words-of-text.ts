import { shape, type Tokens } from "@/engine/text/tokens";

const held = 1;
const small = 2;

/** Which words a text holds, each in lower case. */
export type WordsOfText = {
  has(word: string): boolean;
  /** Whether the text also writes it small; suffixes ("'s") do not count. */
  writesSmall(word: string): boolean;
};

/** Looks at each token once. Words that are too long for a number are not known of. */
export function findWordsOfText({ vocabulary, numbers, shapes, count }: Tokens): WordsOfText {
  const known = new Uint8Array(vocabulary.words.length);
  for (let at = 0; at < count; at += 1) {
    const number = numbers[at] as number;
    if (number < 0) continue;
    const isSmall = ((shapes[at] as number) & (shape.word | shape.capital | shape.suffix)) === shape.word;
    known[number] = (known[number] as number) | (isSmall ? held | small : held);
  }
  const knownOf = (word: string): number => {
    const number = vocabulary.find(word);
    return number < 0 ? 0 : (known[number] ?? 0);
  };
  return {
    has: (word) => knownOf(word) !== 0,
    writesSmall: (word) => (knownOf(word) & small) !== 0,
  };
}
