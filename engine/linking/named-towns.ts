import { isCapital } from "@/engine/mentions/find-runs";
import type { Prose } from "@/engine/mentions/mention";
import { PerWord } from "@/engine/text/per-word";
import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import { countryOfTown, isTownStart } from "./towns";

/** Countries of the large towns in which something happens: "in Lagos", "police in New Delhi", "Seoul's mayor"; "Paris Hilton" is in none. */
export function findNamedTowns({ tokens }: Pick<Prose, "tokens">): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < tokens.count; at += 1) {
    if (!starts.at(tokens, at) || !isCapital(tokens, at) || isCapital(tokens, at - 1)) continue;
    const word = tokens.words[at] ?? "";
    const isLong = isCapital(tokens, at + 1);
    const country = countryOfTown(isLong ? `${word} ${tokens.words[at + 1] ?? ""}` : word);
    if (country !== null && isPlaced(tokens, at, isLong ? at + 2 : at + 1)) found.add(country);
  }
  return found;
}

const starts = new PerWord(isTownStart);

function isPlaced({ words }: Tokens, first: number, last: number): boolean {
  return words[last] === "'s" || placing.has(words[first - 1] ?? "");
}

const placing = setOfWords("in from near at outside around across into to");
