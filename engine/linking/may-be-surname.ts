import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import type { NameGroup } from "./group-names";

/** Whether one word may stand for a person: the text shows one, or the word is nothing else and stands for no place. */
export function mayBeSurname({ full, parts, mentions }: NameGroup): boolean {
  if (full.kind !== null) return full.kind === "person";
  if (mentions.some(({ evidence }) => evidence.includes("place"))) return false;
  return mentions.some(({ evidence }) => evidence.includes("speaks")) || isNoOtherWord(parts.key);
}

function isNoOtherWord(word: string): boolean {
  return (
    word.length > 3 &&
    (classOf(word) & (wordClass.given | wordClass.ordinary | wordClass.demonym | wordClass.calendar)) === 0
  );
}
