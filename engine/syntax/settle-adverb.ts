import { isBound, isNounLike } from "@/engine/syntax/neighbours";
import { open } from "@/engine/syntax/possible-tag";
import { tag } from "@/engine/syntax/tag";
import type { Tokens } from "@/engine/text/tokens";

/** Adverbs of time that also stand before a noun. */
const beforeNouns = new Set(["earlier", "later", "then", "overnight"]);

/** "a back door", and days behind a preposition: "on Monday". */
export function settleAdverb(tokens: Tokens, at: number, before: number, after: number): number {
  const isExistential = after === tag.be || after === open.genitive || after === tag.modal || after === tag.have;
  // "there was a problem": stands where a subject does.
  if (isExistential && tokens.words[at] === "there") return tag.pronoun;
  if (before === tag.determiner && (after === tag.noun || after === open.nounOrBase)) return tag.adjective;
  // "Hale's earlier appeal", "an earlier false claim"
  if (isBound(before) && beforeNouns.has(tokens.words[at] ?? "") && (isNounLike(after) || after === tag.verbBase))
    return tag.adjective;
  return before === tag.preposition && (tokens.words[at] ?? "").endsWith("day") ? tag.name : tag.adverb;
}
