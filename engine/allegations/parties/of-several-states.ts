import type { Party } from "@/engine/allegations/allegation";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { spanOf } from "@/engine/syntax/questions";

const ofStates = /^(?:foreign|overseas|international|european|.*(?:ish|ese|[ie]an|nch|tch))$/u;

/** "charges by U.S. and foreign regulators": regulators of several states, and no state. */
export function ofSeveralStates(
  { parsed }: Reader,
  { next, last, first, head }: NounPhrase,
  { kind }: LinkedEntity,
): Party | null {
  const { words } = parsed.tokens;
  if (actorKindOfNoun(words[head] ?? "") !== null) return null;
  if (kind !== "state" || next?.kind !== "common" || next.determiner !== null || words[last] !== "and") return null;
  const of = actorKindOfNoun(words[next.head] ?? "");
  if (next.first !== last + 1 || next.first === next.head || !ofStates.test(words[next.first] ?? "")) return null;
  return of === null ? null : { entity: null, span: spanOf(parsed, { first, last: next.last }), kind: of };
}
