import type { Reading } from "@/engine/syntax/reading";
import { tag } from "@/engine/syntax/tag";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

const deeds = setOfWords(
  "attack bombing raid strike explosion blast killing murder massacre shooting assault kidnapping crime theft hack breach leak fire crash plot coup ambush operation " +
    "statement letter affidavit filing tweet memo interview",
);

/** "an attack Norland blamed on rebels", "said in a statement Hale is accused of theft": the name behind the deed has a verb of its own. */
export function isDeedOfNext(
  { tags, tokens }: Reading,
  start: number,
  head: number,
  at: number,
  last: number,
): boolean {
  if (head !== at - 1 || !deeds.has(tokens.words[head] ?? "") || !/^(?:an?|the)$/u.test(tokens.words[start] ?? ""))
    return false;
  // "the Police and Crime Commissioner said"
  if (((tokens.shapes[head] ?? 0) & shape.capital) !== 0) return false;
  let behind = at;
  while (behind < last && tags[behind] === tag.name) behind += 1;
  if (tags[behind] === tag.adverb) behind += 1;
  const next = behind < last ? (tags[behind] ?? 0) : tag.none;
  return next >= tag.modal && next <= tag.verbEd && next !== tag.verbBase;
}
