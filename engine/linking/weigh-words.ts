import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { setOfWords } from "@/engine/text/word-list";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import type { Weight } from "./weight";

/** Words of descriptions that fit half of all entities. */
export const commonWords = setOfWords(
  "company companies group international politician person member limited services service organisation organization national general former private public united states kingdom world",
);

const most = 4;

/** Words of the pack's description (industry, place, office) that the article uses too. */
export function weighWords(group: NameGroup, entity: EntityIndex, clues: ArticleClues, knowledge: Knowledge): Weight[] {
  if (knowledge.kindOf(entity) === "state") return [];
  const shared: string[] = [];
  for (const word of clues.wordsOf(entity)) {
    if (shared.length >= most) break;
    if (word.length < 3 || !clues.words.has(word)) continue;
    if (commonWords.has(word) || (classOf(word) & wordClass.functionWord) !== 0) continue;
    if (!group.parts.words.includes(word) && !shared.includes(word)) shared.push(word);
  }
  if (shared.length === 0) return [];
  const reason = `the article has words of its description: ${shared.join(", ")}`;
  return [{ value: 0.6 * shared.length, evidence: shared.length > 1, reason }];
}
