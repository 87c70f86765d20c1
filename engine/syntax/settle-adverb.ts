import { isBound, isNounLike } from "@/engine/syntax/neighbours";
import { open } from "@/engine/syntax/possible-tag";
import { isVerbal, tag } from "@/engine/syntax/tag";
import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** Tells what looks like an adverb ("a back door", "on Monday", "the daily Les Echos"), and is something else beside its neighbours. */
export function settleAdverb(tokens: Tokens, at: number, before: number, after: number): number {
  const word = tokens.words[at] ?? "";
  const isExistential = after === tag.be || after === open.genitive || after === tag.modal || after === tag.have;
  // "there was a problem": stands where a subject does.
  if (isExistential && word === "there") return tag.pronoun;
  // "Meta, formerly Facebook, said": no other subject begins.
  const isFormerName = (before === tag.comma || before === tag.bracketOpen) && after === tag.name;
  if (isFormerName && (word === "formerly" || word === "previously")) return tag.preposition;
  if (periodicals.has(word)) return settlePeriodical(before, after);
  // "the Kivik forward was fined", "the Kivik forward, Hale, was": a player
  if (word === "forward" && before === tag.name && isPlayer(after)) return tag.noun;
  // "the then Hale government"
  if (before === tag.determiner && after === tag.name && word === "then") return tag.adjective;
  if (before === tag.determiner && (after === tag.noun || after === open.nounOrBase)) return tag.adjective;
  // "Hale's earlier appeal", "an earlier false claim"
  if (isBound(before) && beforeNouns.has(word) && (isNounLike(after) || after === tag.verbBase)) return tag.adjective;
  return before === tag.preposition && word.endsWith("day") ? tag.name : tag.adverb;
}

function isPlayer(after: number): boolean {
  return after === tag.be || after === tag.have || after === tag.name || after === tag.comma;
}

/** Adverbs of time that also stand before a noun. */
const beforeNouns = new Set(["earlier", "later", "then", "overnight"]);

/** Papers are called after how often they appear. */
const periodicals = setOfWords("daily weekly biweekly fortnightly monthly quarterly");

/** "the daily said", "the business weekly Kivik Posten", "Turkish daily Milet reported"; but "a daily dose", "a weekly run". */
function settlePeriodical(before: number, after: number): number {
  const isNounBehind =
    after === tag.noun || after === tag.adjective || after === tag.verbIng || after >= open.nounOrBase;
  const isDescribed = isBound(before) || before === tag.adjective;
  if (isNounBehind)
    return isDescribed || before === tag.none || before === tag.preposition ? tag.adjective : tag.adverb;
  if (after === tag.name) return before === tag.adverb || isVerbal(before) ? tag.adverb : tag.noun;
  return isDescribed ? tag.noun : tag.adverb;
}
