import { classOf, wordClass } from "@/engine/mentions/words/word-class";

const onlyOne = new Set(["world", "international", "global", "white", "homeland"]);
const plain = wordClass.ordinary | wordClass.functionWord | wordClass.organisationHead | wordClass.titleModifier;

/** No word of it tells the country: "Ministry of Finance", "Supreme Court", "Labour Party"; but "State Department" is said of one only. */
export function isGeneralName(words: readonly string[]): boolean {
  if (words.length < 2 || words.at(-1) === "department" || words.some((word) => onlyOne.has(word))) return false;
  return words.every(
    (word) => word === "'s" || ((classOf(word) & plain) !== 0 && (classOf(word) & wordClass.stateLetters) === 0),
  );
}
