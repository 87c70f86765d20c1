import { shape } from "@/engine/text/tokens";
import type { Reader } from "./reader";

/** Shorter ones ("from", "with") have no capital in headlines either. */
const longWord = 6;

/** Whether a word has a capital that neither the start of its sentence nor a headline in capitals gives it: a name's. */
export function isCapitalInside({ parsed }: Reader, at: number, number: number): boolean {
  const { tokens } = parsed;
  const sentence = parsed.sentences[number];
  if (sentence === undefined || at === sentence.first || ((tokens.shapes[at] ?? 0) & shape.capital) === 0) return false;
  for (let other = sentence.first; other < sentence.last; other += 1) {
    const isLong = (tokens.words[other] ?? "").length >= longWord;
    if (isLong && ((tokens.shapes[other] ?? 0) & (shape.capital | shape.mark | shape.number)) === 0) return true;
  }
  return false;
}
