import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";

const times = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
    "jan feb mar apr jun jul aug sept sep oct nov dec year years month months week weeks day days hour hours morning evening afternoon night yesterday today tomorrow " +
    "weekend time times moment decade decades century quarter bail remand tv television twitter facebook hold behalf condition appeal basis way part"
  ).split(" "),
);

/** "on Monday", "in March", "for two years", "on bail": phrases that stand where a wrongdoing could, and are none. */
export function isTime(parsed: ParsedText, phrase: NounPhrase): boolean {
  if (phrase.kind === "number") return true;
  const head = parsed.tokens.words[phrase.head] ?? "";
  return times.has(head) || /^\d/u.test(head);
}
