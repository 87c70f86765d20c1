import type { EntityKind } from "@/knowledge/lookup/entity";
import type { NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { isTopic } from "./topics";
import { noWeight, weightOf, type Weight } from "./weight";

const makesPrograms =
  /^(?:software|technology|computers?|internet|cloud|electronics|semiconductors?|platform|online|digital|media|games|telecommunications|payments)$/u;
const leastWords = 3;
/** From this prior on, a name of one word is that of a company that many write about. */
const wellKnown = 0.8;

/** "React and Vue" among frameworks are programs, and none of the cinemas or oil companies that are called so. */
export function weighProgram(
  { parts }: NameGroup,
  { entity, form, prior }: NameCandidate,
  kind: EntityKind,
  clues: ArticleClues,
): Weight {
  if (kind !== "company" || parts.words.length > 1 || (form === "name" && prior >= wellKnown)) return noWeight;
  if (!isTopic("software", clues, leastWords)) return noWeight;
  return clues.wordsOf(entity).some((word) => makesPrograms.test(word)) ? noWeight : weightOf(-3.5);
}
