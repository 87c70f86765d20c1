import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import type { Reader } from "./reader";

/** Deeds that are no crime in every text, and that nobody is said to have ordered or done but by way of blame. */
const deeds = /^(?:attacks?|bombings?|shootings?|explosions?|plots?|coups?|breach(?:es)?|ambush(?:es)?)$/u;

/** Whether the noun itself is a wrong that somebody does: "the attack", "the killings"; not "the fraud inquiry". */
export function isDeedNoun({ parsed: { tokens } }: Reader, { head, kind }: NounPhrase): boolean {
  if (kind !== "common") return false;
  return deeds.test(tokens.words[head] ?? "") || isAsWrongAs(findWrongdoing(tokens, head, head + 1), "loose");
}
