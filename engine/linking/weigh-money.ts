import type { EntityKind } from "@/knowledge/lookup/entity";
import type { NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import { noWeight, type Weight } from "./weight";

/** "The Fed", "BoJ": a central bank, where rates and inflation are spoken of. */
export function weighMoney({ entity }: NameCandidate, kind: EntityKind, clues: ArticleClues): Weight {
  if (kind !== "government") return noWeight;
  const own = clues.wordsOf(entity);
  if (!own.includes("central") || !own.includes("bank")) return noWeight;
  const count = clues.topicWords("money");
  if (count === 0) return noWeight;
  return { value: count > 1 ? 2.5 : 1.5, evidence: true, reason: "the article is on money and rates" };
}
