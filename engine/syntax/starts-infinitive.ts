import { isPlural } from "@/engine/syntax/neighbours";
import { open } from "@/engine/syntax/possible-tag";
import { tag } from "@/engine/syntax/tag";
import type { Tokens } from "@/engine/text/tokens";

const alsoVerbs = new Set(["open", "clear", "free", "close", "secure", "separate", "better", "black"]);
const ofVerbs = new Set(["dream", "talk", "question", "cheat"]);

/** Whether "to" at `at` begins an infinitive: then comes, perhaps behind adverbs, a base form, which is tagged so where it looked like something else. */
export function startsInfinitive(tokens: Tokens, tags: Uint8Array, at: number, last: number): boolean {
  // "according to state media"
  if (tokens.words[at - 1] === "according") return false;
  let next = at + 1;
  while (next < last && next < at + 3 && (tags[next] === tag.adverb || tags[next] === tag.not)) next += 1;
  const found = next < last ? (tags[next] ?? 0) : 0;
  const behind = next + 1 < last ? (tags[next + 1] ?? 0) : 0;
  const isObject = behind === tag.determiner || behind === tag.possessive || behind === open.her;
  // "to open an inquiry", "to clear his name"
  if (found === tag.adjective && isObject && alsoVerbs.has(tokens.words[next] ?? "")) {
    tags[next] = tag.verbBase;
    return true;
  }
  // "was sent to jail for theft"; but "to jail Hale"
  if (
    tokens.words[next] === "jail" &&
    next === at + 1 &&
    (behind === tag.preposition || behind === tag.end || behind === 0)
  ) {
    tags[next] = tag.noun;
    return false;
  }
  // "pleaded guilty to drink driving"
  if (/^(?:drink|drug)$/u.test(tokens.words[next] ?? "") && tokens.words[next + 1] === "driving") {
    tags[next] = tag.noun;
    tags[next + 1] = tag.noun;
    return false;
  }
  // "amounts to abuse of power"; but "to dream of peace"
  if (found === open.nounOrBase && tokens.words[next + 1] === "of" && !ofVerbs.has(tokens.words[next] ?? ""))
    return false;
  if (found === tag.noun && !isPlural(tokens, next) && (tokens.words[next] ?? "").length < 14) return isObject;
  return (
    found === tag.verbBase ||
    found === open.nounOrBase ||
    found === tag.be ||
    found === tag.have ||
    found === tag.do ||
    found === tag.verbEd
  );
}
