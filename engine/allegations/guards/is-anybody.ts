import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading } from "@/engine/allegations/reading/reading";

const anybody = new Set(
  "others other people some many everyone everybody someone somebody anyone anybody those all most few one men women citizens individuals persons".split(
    " ",
  ),
);

const open = new Set("the some many any all other these those most few our your my".split(" "));

/** Whether the accused is nobody in particular: "others", "people", a pronoun of whom the text leaves open who it is. */
export function isAnybody(reader: Reader, { accused: { party, phrase } }: Reading): boolean {
  if (party.entity !== null || phrase === null) return false;
  if (phrase.kind === "pronoun") return true;
  const head = reader.parsed.tokens.words[phrase.head] ?? "";
  const isCounted = phrase.kind === "common" && phrase.determiner !== null && !open.has(phrase.determiner);
  return anybody.has(head) && !isCounted;
}
