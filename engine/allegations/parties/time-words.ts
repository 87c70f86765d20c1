import { tag } from "@/engine/syntax/tag";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

const calendar = setOfWords(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
    "jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow",
);
const times = setOfWords(
  "year years month months week weeks day days hour hours morning evening afternoon night weekend time times moment decade decades century quarter " +
    "bail remand tv television hold behalf condition appeal basis way part term",
);
const media = setOfWords("twitter facebook instagram youtube tv television");

/** "on Monday", "in March", "for two years", "on bail": phrases that stand where a wrongdoing could, and are none. */
export function isTime({ tokens, tags }: ParsedText, { kind, head, first }: NounPhrase): boolean {
  if (kind === "number") return true;
  const word = tokens.words[head] ?? "";
  const isNumber = ((tokens.shapes[head] ?? 0) & shape.number) !== 0;
  if (calendar.has(word) || (isNumber && /^\d(?!.*-old)/u.test(word))) return true;
  // "jailed for life"
  if (word === "life") return head === first;
  // "the New York Times", "USA Today"; but "For Nine Years"
  return times.has(word) && (kind !== "name" || head === first || tags[first] === tag.number);
}

const custody = setOfWords("prison jail custody detention court");

/** "on Facebook", "in prison": where somebody says it or sits. */
export function isNoMatter({ tokens }: ParsedText, { head }: NounPhrase): boolean {
  const word = tokens.words[head] ?? "";
  return media.has(word) || custody.has(word);
}
