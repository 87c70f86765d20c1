import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { findToldHome } from "./told-home";
import { noWeight, weightOf, type Weight } from "./weight";

/** "Telbrik, a builder from Oster" is no Telbrik of another country; one that does the same there may be it. */
export function weighHome(
  { mentions }: NameGroup,
  { entity }: NameCandidate,
  kind: EntityKind,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  if (kind !== "company" && kind !== "outlet") return noWeight;
  const country = knowledge.countryOf(entity);
  let value = 0;
  for (const mention of mentions) {
    const told = findToldHome(clues.prose, mention, knowledge);
    if (told === null) continue;
    if (country === null) return weightOf(elsewhere / 2);
    if (told.countries.includes(country))
      return { value: 1.5, evidence: true, reason: "the text says where it is at home" };
    const own = clues.wordsOf(entity);
    value = told.words.some((word) => own.includes(word)) ? elsewhere / 4 : elsewhere;
  }
  return weightOf(value);
}

const elsewhere = -8;
