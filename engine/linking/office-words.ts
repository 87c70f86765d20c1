import { setOfWords } from "@/engine/text/word-list";

/** "Co-Founder of Telbrik" as " co founder of telbrik ", in which whole words can be looked for. */
export function spaced(words: string): string {
  const small = words.toLowerCase();
  return plainWords.test(small) ? ` ${small} ` : ` ${small.replace(noLetters, " ").trim()} `;
}

/** Most names and offices are: to look for anything but letters of the world takes ten times as long. */
const plainWords = /^[a-z\d]+(?: [a-z\d]+)*$/;
const noLetters = /[^\p{L}\p{N}]+/gu;

/** Before an office they make it another, or one that is held no more. */
const lesser = setOfWords("former formerly ex deputy vice assistant associate");

/** Whether it is one of them. */
export function isLesserWord(word: string): boolean {
  return lesser.has(word);
}

/** Whether one of them stands before the office at `at`; `said` is as `spaced` gives it. */
export function isLesserBefore(said: string, at: number): boolean {
  return said.slice(0, at).split(" ").some(isLesserWord);
}
