import { PerWord } from "@/engine/text/per-word";
import type { EntityIndex, EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { noWeight, weightOf, type Weight } from "./weight";

/** Nobody is in the news of a year before. */
const youngest = 10;

/** "He studied there from 1910 to 1911": who was founded in 2018 or born in 1961 is not meant, but somebody before. */
export function weighTime(
  group: NameGroup,
  entity: EntityIndex,
  kind: EntityKind,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  if (kind === "state") return noWeight;
  if (kind === "person") {
    const aged = weighAge(group, entity, clues, knowledge);
    if (aged !== null) return aged;
  }
  const latest = latestYear(group, clues);
  if (latest === null) return noWeight;
  const since = Number(knowledge.beganOf(entity)?.slice(0, 4)) + (kind === "person" ? youngest : 0);
  // A body may have been founded anew under its old name; nobody is born twice.
  return since > latest ? weightOf(kind === "person" ? -8 : -3) : noWeight;
}

/** "Hale, 37": who was born sixty years before the article is somebody else; null where age, year of birth or date is missing. */
function weighAge(
  { mentions }: NameGroup,
  entity: EntityIndex,
  { date, prose: { tokens } }: ArticleClues,
  knowledge: Knowledge,
): Weight | null {
  const born = Number(knowledge.beganOf(entity)?.slice(0, 4) ?? 0);
  const mention = mentions.find(({ evidence }) => evidence.includes("age"));
  const age = mention === undefined ? 0 : Number(tokens.words[mention.last + 1] ?? 0);
  if (date === null || !(born > 0) || !(age > 0)) return null;
  const years = Number(date.slice(0, 4)) - born;
  if (years < age || years > age + 1) return weightOf(-8);
  return { value: 2, evidence: true, reason: "the age fits" };
}

/** The latest year in the sentences that name it; null where one of them has none: it may be of today. */
function latestYear({ mentions }: NameGroup, { prose: { tokens, sentences } }: ArticleClues): number | null {
  let latest = 0;
  for (const { sentence } of mentions) {
    const { first = 0, last = 0 } = sentences[sentence] ?? {};
    let year = 0;
    for (let at = first; at < last; at += 1) year = Math.max(year, years.at(tokens, at));
    if (year === 0) return null;
    latest = Math.max(latest, year);
  }
  return latest === 0 ? null : latest;
}

/** The year that a word is; 0 of all others. */
const years = new PerWord((word) => (word.length === 4 && /^(?:1[5-9]|20)\d\d$/u.test(word) ? Number(word) : 0));
