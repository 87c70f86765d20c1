import { isCapital } from "@/engine/mentions/find-runs";
import type { Mention, Prose } from "@/engine/mentions/mention";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

/** Countries of the state that is named right before a body: "the Norlandic [Foreign Ministry]", "Norland's [Senate]"; empty without one. */
export function countriesBefore({ tokens }: Prose, { first }: Pick<Mention, "first">, knowledge: Knowledge): string[] {
  const at = tokens.words[first - 1] === "'s" ? first - 2 : first - 1;
  if (at < 0 || !isCapital(tokens, at)) return [];
  return knowledge.candidatesOf(tokens.words[at] ?? "").flatMap(({ entity }) => {
    const country = knowledge.kindOf(entity) === "state" ? knowledge.countryOf(entity) : null;
    return country === null ? [] : [country];
  });
}
