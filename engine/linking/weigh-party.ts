import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { isAcronym } from "./is-acronym";
import { isTopic } from "./topics";
import { noWeight, weightOf, type Weight } from "./weight";

const another = weightOf(-8);

/**
 * A party goes by a few letters, or by a word ("Democrats"), where politics is spoken of; one that others go by as well, only in
 * a story on its own country.
 */
export function weighParty(
  group: NameGroup,
  { entity, needsEvidence }: NameCandidate,
  kind: EntityKind,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  const isShort = needsEvidence || isAcronym(group);
  if (kind !== "organisation" || !isShort || !clues.wordsOf(entity).includes("party")) return noWeight;
  const country = knowledge.countryOf(entity);
  const isNamed = country === null || clues.countries.has(country) || clues.governed.has(country);
  if (!isNamed && !isTopic("politics", clues, 1)) return another;
  const isLevel = clues.mainCountry === null && isAcronym(group);
  const isHome = country === clues.outletCountry || (isLevel ? isNamed : country === clues.mainCountry);
  return needsEvidence && !isHome ? another : noWeight;
}
