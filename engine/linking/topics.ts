import type { WordsOfText } from "@/engine/text/words-of-text";
import { wordsIn } from "@/engine/text/word-list";
import type { ArticleClues } from "./article-clues";

/** Words that show what an article is about. */
const topics: Readonly<Record<string, readonly string[]>> = {
  politics: wordsIn(
    "election elections parliament minister ministers government party vote votes voters campaign congress senate democratic democrats republican " +
      "republicans president presidential cabinet lawmakers senators coalition legislation policy opposition ballot treaty sanctions diplomatic",
  ),
  business: wordsIn(
    "shares company companies profit profits market markets investors revenue sales executives stock billion firm firms products customers startup merger",
  ),
  money: wordsIn(
    "rate rates inflation interest yields monetary policymakers easing tightening hawkish dovish borrowing lending liquidity currency economists",
  ),
  sport: wordsIn(
    "match goal goals season team teams league coach players club scored win victory tournament championship inning quarterback",
  ),
  arts: wordsIn("film album song songs novel band concert movie actor singer music exhibition festival"),
  software: wordsIn(
    "javascript framework frameworks api apis developers frontend backend compiler plugin plugins codebase repository open-source",
  ),
  law: wordsIn("court judge trial lawyers prosecutors jury"),
};

const leastWords = 2;

/** How many words of the field the text has: "politics", "business", "money", "sport", "arts", "software", "law". */
export function countTopicWords(field: string, words: WordsOfText): number {
  let count = 0;
  for (const word of topics[field] ?? []) if (words.has(word)) count += 1;
  return count;
}

/** Whether the article has words of the field. */
export function isTopic(field: string, clues: ArticleClues, least: number = leastWords): boolean {
  return clues.topicWords(field) >= least;
}
