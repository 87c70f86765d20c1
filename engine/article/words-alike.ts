import { wordsOf } from "@/engine/article/letters";

/** The words of `text`, folded for comparison. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text));
}

/** How alike two lines are: words in common by all words; 1 for the same words. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}
