import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Judgement } from "./judge-candidates";

/** Linked to one, open between several, or to nobody in the pack. */
export type Choice =
  | { readonly kind: "linked"; readonly judgement: Judgement }
  | { readonly kind: "ambiguous"; readonly entities: readonly EntityIndex[] }
  | { readonly kind: "none" };

/** Below this a link would be wrong too often: measured with scripts/accuracy-names.ts. */
const leastScore = 0.7;
/** Several that come this near to the likeliest are offered as a choice, when together they are this likely. */
const nearShare = 0.35;
const leastTogether = 0.3;

/** `offers`: whether the name is one that readers can choose by; of a few letters, the pack's choice is no help. */
export function chooseEntity(judged: readonly Judgement[], offers: boolean): Choice {
  const [best] = judged;
  if (best === undefined) return { kind: "none" };
  if (best.score >= leastScore) return { kind: "linked", judgement: best };
  if (!offers) return { kind: "none" };
  const near = judged.filter(({ score }) => score >= best.score * nearShare);
  const together = near.reduce((sum, { score }) => sum + score, 0);
  if (near.length < 2 || together < leastTogether) return { kind: "none" };
  return { kind: "ambiguous", entities: near.map(({ entity }) => entity) };
}
