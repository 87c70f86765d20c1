import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import { findFields } from "./profession-fields";
import { isTopic } from "./topics";
import { noWeight, weightOf, type Weight } from "./weight";

/** A politician in an article on politics of the same country: enough even for a common name. Alone, the topic says little. */
export function weighField(entity: EntityIndex, clues: ArticleClues, knowledge: Knowledge): Weight {
  if (knowledge.kindOf(entity) !== "person") return noWeight;
  const fields = findFields(clues.wordsOf(entity));
  const fitting = [...fields].find((field) => isTopic(field, clues));
  if (fitting === undefined) return noWeight;
  const country = knowledge.countryOf(entity);
  const sameCountry = country !== null && (clues.countries.has(country) || clues.outletCountry === country);
  if (!sameCountry) return weightOf(0.4);
  return { value: 1.4, evidence: true, reason: `the article is on ${fitting} in the same country` };
}
