import type { Mention, Prose } from "@/engine/mentions/mention";
import { setOfWords } from "@/engine/text/word-list";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { noWeight, type Weight } from "./weight";

/** "told the Economist": a capital after "the" inside a sentence, for who is called "The Economist". */
export function weighArticle(
  group: NameGroup,
  entity: EntityIndex,
  { prose }: ArticleClues,
  knowledge: Knowledge,
): Weight {
  if (!knowledge.nameOf(entity).startsWith("The ")) return noWeight;
  return group.mentions.some((mention) => isWithArticle(prose, mention)) ? withArticle : noWeight;
}

const withArticle: Weight = { value: 3.2, evidence: true, reason: "written with its article and a capital" };

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
