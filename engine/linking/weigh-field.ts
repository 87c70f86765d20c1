import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { Weight } from "./judge-candidates";
import { findFields } from "./profession-fields";

const split = (words: string): readonly string[] => words.split(" ");

/** Words that show what an article is about. */
const topics: Readonly<Record<string, readonly string[]>> = {
  politics: split(
    "election elections parliament minister ministers government party vote votes voters campaign congress senate democratic democrats republican " +
      "republicans president presidential cabinet lawmakers senators coalition legislation policy opposition ballot treaty sanctions diplomatic",
  ),
  business: split(
    "shares company companies profit profits market markets investors revenue sales executives stock billion firm firms products customers startup merger",
  ),
  sport: split(
    "match goal goals season team teams league coach players club scored win victory tournament championship inning quarterback",
  ),
  arts: split("film album song songs novel band concert movie actor singer music exhibition festival"),
  law: split("court judge trial lawyers prosecutors jury"),
};

const nothing: Weight = { value: 0, evidence: false, reason: null };
const leastWords = 2;

/** A politician in an article on politics of the same country: enough even for a common name. Alone, the topic says little. */
export function weighField(entity: EntityIndex, clues: ArticleClues, knowledge: Knowledge): Weight {
  if (knowledge.kindOf(entity) !== "person") return nothing;
  const fields = findFields(clues.wordsOf(entity));
  const fitting = [...fields].find((field) => isTopic(field, clues));
  if (fitting === undefined) return nothing;
  const country = knowledge.countryOf(entity);
  const sameCountry = country !== null && (clues.countries.has(country) || clues.outletCountry === country);
  if (!sameCountry) return { value: 0.4, evidence: false, reason: null };
  return { value: 1.4, evidence: true, reason: `the article is on ${fitting} in the same country` };
}

function isTopic(field: string, clues: ArticleClues): boolean {
  let count = 0;
  for (const word of topics[field] ?? []) if (clues.words.has(word)) count += 1;
  return count >= leastWords;
}
