import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { saidOf } from "./party";
import { findFields } from "./profession-fields";
import { isTopic } from "./topics";
import { noWeight, weightOf, type Weight } from "./weight";

/**
 * A politician in an article on politics of the same country: enough even for a common name. Alone, the topic says little.
 * In a story on films or a match those who play and sing are named: a politician of a register, of whom it says nothing, is mostly their namesake.
 */
export function weighField(
  group: NameGroup,
  { entity, prior }: NameCandidate,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  if (knowledge.kindOf(entity) !== "person") return noWeight;
  const fields = findFields(clues.wordsOf(entity));
  const fitting = [...fields].find((field) => isTopic(field, clues));
  const isUnsaid = saidOf(clues.prose.text, group).length === 0;
  if (isUnsaid && prior < famous && isOnOthers(fields, fitting ?? null, clues)) return weightOf(-1.5);
  if (fitting === undefined) return noWeight;
  const country = knowledge.countryOf(entity);
  const sameCountry = country !== null && (clues.countries.has(country) || clues.outletCountry === country);
  if (!sameCountry) return weightOf(0.4);
  return { value: 1.4, evidence: true, reason: `the article is on ${fitting} in the same country` };
}

/** From this prior on, everybody knows who is meant. */
const famous = 0.96;

const shows = ["arts", "sport"];
const manyWords = 4;

function isOnOthers(fields: ReadonlySet<string>, fitting: string | null, clues: ArticleClues): boolean {
  const own = Math.max(clues.topicWords("politics"), fitting === null ? 0 : clues.topicWords(fitting));
  return shows.some((field) => {
    const words = fields.has(field) ? 0 : clues.topicWords(field);
    return words >= manyWords && words > own;
  });
}
