import { shape, type Tokens } from "@/engine/text/tokens";

/** Which of `names`, single words in lower case, the text also writes small: there they are words of the language. */
export function writtenSmall(tokens: Tokens, names: ReadonlySet<string>): Set<string> {
  const small = new Set<string>();
  for (let at = 0; at < tokens.count; at += 1) {
    if (((tokens.shapes[at] ?? 0) & (shape.word | shape.capital | shape.suffix)) !== shape.word) continue;
    const word = tokens.words[at] ?? "";
    if (names.has(word)) small.add(word);
  }
  return small;
}
