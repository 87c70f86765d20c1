import { isPlural, startsPhrase } from "@/engine/syntax/neighbours";
import { tag } from "@/engine/syntax/tag";
import type { Tokens } from "@/engine/text/tokens";

const comparing = new Set(["more", "less", "fewer"]);

/** "than", "after", "once": whether a clause may begin behind it. */
export function settleClausePreposition(tokens: Tokens, tags: Uint8Array, at: number, after: number): number {
  if (tokens.words[at] === "once" && !startsPhrase(after)) return tag.adverb;
  // "more than 40 charges" is as many as "40 charges".
  if (tokens.words[at] === "than" && after === tag.number && comparing.has(tokens.words[at - 1] ?? ""))
    return tag.adverb;
  // "after eleven members of staff accused her"; but "after eleven years", "after 2012"
  if (tokens.words[at] === "after" && after === tag.number && isCounted(tokens, tags, at + 2)) return tag.subordinator;
  return after === tag.number && tokens.words[at] !== "as" ? tag.preposition : tag.subordinator;
}

const periods =
  /^(?:years?|days?|months?|hours?|weeks?|minutes?|decades?|seconds?|quarters?|seasons?|games?|rounds?|sets?|innings|laps?|miles?|(?:|kilo)met(?:re|er)s?|terms?)$/u;

/** Somebody counted, and no time: "members", behind their number. */
function isCounted(tokens: Tokens, tags: Uint8Array, from: number): boolean {
  let at = from;
  // "three former aides"
  while (at < from + 2 && tags[at] === tag.adjective) at += 1;
  return tags[at] === tag.noun && isPlural(tokens, at) && !periods.test(tokens.words[at] ?? "");
}
