import type { Mention, Prose } from "@/engine/mentions/mention";
import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import { shape } from "@/engine/text/tokens";

const governments = new Set(["government", "administration", "authorities", "regime"]);

/** Whether "the government of" stands before the name. */
export function isGovernmentOf({ tokens }: Prose, { first }: Mention): boolean {
  const { words } = tokens;
  const of = words[first - 1] === "the" ? first - 2 : first - 1;
  return words[of] === "of" && governments.has(words[of - 1] ?? "");
}

/** "government of Norland" and "Norland's government" whole: both are the state, acting. */
export function widenState(prose: Prose, mention: Mention): Mention {
  const { words, starts, ends } = prose.tokens;
  let { first, last } = mention;
  if (isGovernmentOf(prose, mention)) first -= words[first - 1] === "the" ? 3 : 2;
  const noun = words[last] === "'s" || words[last] === "'" ? last + 1 : last;
  if (governments.has(words[noun] ?? "") && !goesOn(prose, noun + 1)) last = noun + 1;
  if (first === mention.first && last === mention.last) return mention;
  return { ...mention, first, last, start: starts[first] ?? 0, end: ends[last - 1] ?? 0 };
}

/** "government officials", "government shutdown": the noun belongs to the next. */
function goesOn({ tokens }: Prose, at: number): boolean {
  if (((tokens.shapes[at] ?? 0) & shape.word) === 0) return false;
  const word = tokens.words[at] ?? "";
  return (classOf(word) & (wordClass.functionWord | wordClass.speech)) === 0 && !word.endsWith("ed");
}
