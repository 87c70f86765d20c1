import { classAt, wordClass } from "@/engine/mentions/words/word-class";
import type { Tokens } from "@/engine/text/tokens";
import type { NameGroup } from "./group-names";

/**
 * The words that the text gives for a name of a few letters: "adaptive noise cancelation (ANC)", "GAP (Grade Adjusted Pace)". They need
 * no capitals; empty without them.
 */
export function spelledOut(tokens: Tokens, { parts, mentions }: NameGroup): readonly string[] {
  const [letters = ""] = parts.words;
  if (letters.length < 2 || letters.length > longest) return [];
  for (const { first, last } of mentions) {
    if (tokens.words[last] === "(") {
      const inside = wordsFrom(tokens, last + 1, 1, letters);
      if (inside.length > 0) return inside;
    }
    if (tokens.words[first - 1] !== "(" || tokens.words[last] !== ")") continue;
    const before = wordsFrom(tokens, first - 2, -1, letters);
    if (before.length > 0) return before;
  }
  return [];
}

const longest = 6;

/** As many words as there are letters, each beginning with its own; "of" and "for" do not count. */
function wordsFrom(tokens: Tokens, start: number, step: 1 | -1, letters: string): readonly string[] {
  const found: string[] = [];
  for (let at = start; found.length < letters.length; at += step) {
    const word = tokens.words[at] ?? "";
    const letter = letters.charAt(step === 1 ? found.length : letters.length - 1 - found.length);
    if (word.charAt(0) === letter) found.push(word);
    else if (found.length === 0 || (classAt(tokens, at) & wordClass.functionWord) === 0) return [];
  }
  return step === 1 ? found : found.reverse();
}
