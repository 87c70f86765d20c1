import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { isAcronym } from "./is-acronym";
import { setOfWords } from "@/engine/text/word-list";
import { isTopic } from "./topics";
import { partyMembers } from "./weigh-part";
import { noWeight, weightOf, type Weight } from "./weight";

const another = weightOf(-8);
const members: Weight = { value: 2.8, evidence: true, reason: "the article is on the politics of its country" };

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
  if (kind !== "organisation" || !clues.wordsOf(entity).includes("party")) return noWeight;
  const country = knowledge.countryOf(entity);
  const isNamed = country === null || clues.countries.has(country) || clues.governed.has(country);
  const isAbroad = !isNamed && clues.countries.size > 0 && country !== clues.outletCountry;
  if (isAbroad && isOfAnyCountry(group)) return another;
  if (!needsEvidence && !isAcronym(group) && !partyMembers.has(group.parts.key)) return noWeight;
  if (!isNamed && !isTopic("politics", clues, 1)) return another;
  const isLevel = clues.mainCountry === null && isAcronym(group);
  const isMembers = partyMembers.has(group.parts.key);
  const isGoverned = clues.mainCountry === null && country !== null && clues.governed.has(country);
  const isHome =
    country === clues.outletCountry || (isLevel ? isNamed : country === clues.mainCountry) || (isMembers && isGoverned);
  if (isMembers) return isHome && isTopic("politics", clues) ? members : another;
  return needsEvidence && !isHome ? another : noWeight;
}

/** "Partido Nacional", "Rule of Law": there are such parties in many countries, and not all are in the pack. */
function isOfAnyCountry({ parts }: NameGroup): boolean {
  return parts.words.every((word) => ideas.has(word));
}

const ideas = setOfWords(
  `party parties partido parti partito national nacional nationale liberal democratic democratico democrático democratique democrats justice labour labor socialist
  socialista socialiste communist comunista green greens verde people's peoples popular republican conservative progressive social
  christian freedom workers worker's unity union united radical centre center reform alliance movement front rule law of and the for new our independent
  nationalist citizens patriotic revolutionary solidarity renewal future hope development peace equality`,
);
