import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Judgement } from "./judge-candidates";

/** Linked to one, open between several, or to nobody in the pack. */
export type Choice =
  | { readonly kind: "linked"; readonly judgement: Judgement }
  | { readonly kind: "ambiguous"; readonly entities: readonly EntityIndex[] }
  | { readonly kind: "none" };

/** Below this a link would be wrong too often: measured with scripts/accuracy-names.ts. */
const leastScore = 0.7;
/** Two that are both this likely are offered as a choice. */
const leastChoice = 0.2;

export function chooseEntity(judged: readonly Judgement[]): Choice {
  const [best, second] = judged;
  if (best === undefined) return { kind: "none" };
  if (best.score >= leastScore) return { kind: "linked", judgement: best };
  if (second === undefined || second.score < leastChoice) return { kind: "none" };
  return {
    kind: "ambiguous",
    entities: judged.filter(({ score }) => score >= leastChoice).map(({ entity }) => entity),
  };
}
