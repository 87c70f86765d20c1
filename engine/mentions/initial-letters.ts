import { classOf, wordClass } from "./words/word-class";

/** "acc" of "Anti-Corruption Commission": the first letters of a name's words, without those of the small ones. */
export function initialLetters(words: readonly string[]): string {
  let letters = "";
  for (const word of words) {
    if ((classOf(word) & (wordClass.functionWord | wordClass.particle)) !== 0) continue;
    letters += word.charAt(0);
    for (let at = word.indexOf("-"); at > 0; at = word.indexOf("-", at + 1)) letters += word.charAt(at + 1);
  }
  return letters;
}
