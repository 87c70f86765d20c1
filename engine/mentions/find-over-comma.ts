import type { Tokens } from "@/engine/text/tokens";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import { isCapital } from "./find-runs";

/**
 * "University of Norland, Oster", "University of Norland in Oster": names of schools may hold a comma, over which no other name
 * is read, and a place. The end of the longest that the pack knows and who goes by it, or null.
 */
export function findOverComma(
  tokens: Tokens,
  first: number,
  last: number,
  knowledge: Knowledge,
): { readonly last: number; readonly candidates: readonly NameCandidate[] } | null {
  const joint = tokens.words[last] ?? "";
  if ((joint !== "," && joint !== "in") || !isSchool(tokens, first, last)) return null;
  let end = last + 1;
  while (end <= last + mostWords && isCapital(tokens, end)) end += 1;
  for (; end > last + 1; end -= 1) {
    const written = tokens.text.slice(tokens.starts[first] ?? 0, tokens.ends[end - 1] ?? 0);
    const candidates = knowledge.candidatesOf(written.replace(joint === "," ? "," : " in ", " "));
    if (candidates.length > 0) return { last: end, candidates };
  }
  return null;
}

const mostWords = 3;

function isSchool({ words }: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (words[at] === "university") return true;
  return false;
}
