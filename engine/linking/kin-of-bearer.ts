import { classAt, wordClass } from "@/engine/mentions/words/word-class";
import type { TokenRange } from "@/engine/syntax/parsed-text";
import type { Tokens } from "@/engine/text/tokens";
import type { NameGroup } from "./group-names";

/**
 * "Roe denies it. … His brother, Ivan Roe, …": whom the surname meant before anybody's brother came up is not the brother, and goes on to
 * be meant by it.
 */
export function isKinOfBearer(tokens: Tokens, { mentions, parts }: NameGroup, owner: NameGroup): boolean {
  if (owner.parts.words.at(-1) !== parts.key) return false;
  const introduced = owner.mentions.find(({ headline, first, last }) => !headline && last - first > 1);
  if (introduced === undefined || owner.full.kind !== "person" || !isKin(tokens, introduced)) return false;
  return mentions.some(({ headline, start }) => !headline && start < introduced.start);
}

/** "his older brother, Ivan Roe", "Roe's brother Ivan Roe"; "Ada Roe, his wife". */
function isKin(tokens: Tokens, { first, last }: TokenRange): boolean {
  const isBehind = tokens.words[last] === "," && owning.has(tokens.words[last + 1] ?? "");
  if (isBehind) for (let at = last + 2; at <= last + 1 + reach; at += 1) if (isKinNoun(tokens, at)) return true;
  const noun = tokens.words[first - 1] === "," ? first - 2 : first - 1;
  if (!isKinNoun(tokens, noun)) return false;
  for (let at = noun - 1; at >= noun - reach; at -= 1) if (owning.has(tokens.words[at] ?? "")) return true;
  return false;
}

function isKinNoun(tokens: Tokens, at: number): boolean {
  return (classAt(tokens, at) & wordClass.kin) !== 0;
}

const owning = new Set(["his", "her", "their", "'s"]);
/** Words between whose and what: "his late older brother". */
const reach = 3;
