import { setOfWords } from "@/engine/text/word-list";

/** Before an office they make it another, or one that is held no more. */
const lesser = setOfWords("former formerly ex deputy vice assistant associate");

/** Whether it is one of them. */
export function isLesserWord(word: string): boolean {
  return lesser.has(word);
}

/** Whether one of them stands before the office at `at`; `said` is in lower case, with blanks between the words. */
export function isLesserBefore(said: string, at: number): boolean {
  return said.slice(0, at).split(" ").some(isLesserWord);
}
