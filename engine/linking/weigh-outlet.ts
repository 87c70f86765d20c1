import type { Mention, Prose } from "@/engine/mentions/mention";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { isForce } from "./is-force";
import { noWeight, weightOf, type Weight } from "./weight";

/**
 * "told the Economist": a capital after "the" inside a sentence, for who is called "The Economist". With a capital of its
 * own, the article belongs to a title: "told The Norlandic" speaks of no state.
 */
export function weighArticle(
  group: NameGroup,
  { entity, form }: NameCandidate,
  { prose }: ArticleClues,
  knowledge: Knowledge,
): Weight {
  if (form === "demonym") return weightOf(group.mentions.every((mention) => isTitled(prose, mention)) ? -4 : 0);
  if (!knowledge.nameOf(entity).startsWith("The ")) return noWeight;
  return group.mentions.some((mention) => isWithArticle(prose, mention)) ? withArticle : noWeight;
}

const withArticle: Weight = { value: 3.2, evidence: true, reason: "written with its article and a capital" };

function isTitled(prose: Prose, mention: Mention): boolean {
  return isWithArticle(prose, mention) && ((prose.tokens.shapes[mention.first - 1] ?? 0) & shape.capital) !== 0;
}

function isWithArticle({ tokens, sentences }: Prose, { first, sentence, headline }: Mention): boolean {
  if (headline || first - 1 <= (sentences[sentence]?.first ?? 0) || tokens.words[first - 1] !== "the") return false;
  return beforeOutlet.has(tokens.words[first - 2] ?? "");
}

const beforeOutlet = setOfWords("told tells tell with by in to and as citing via from for at");

/** An article that names its own outlet means it; where the name is also a word, it may be the word. */
export function weighPublisher({ entity, needsEvidence }: NameCandidate, { publisher }: ArticleClues): Weight {
  if (entity !== publisher) return noWeight;
  return { value: needsEvidence ? 1.5 : 3, evidence: !needsEvidence, reason: "it publishes this article" };
}

/** Letters of a force, whoever else writes by them. */
export function weighForce(
  group: NameGroup,
  { form }: NameCandidate,
  kind: EntityKind,
  { prose }: ArticleClues,
): Weight {
  return weightOf(kind === "outlet" && form === "acronym" && isForce(group, prose) ? -8 : 0);
}
