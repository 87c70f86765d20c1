import type { ArticleText } from "@/engine/article/article-text";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

/** The outlet whose site the article is on; null when the pack does not know it. */
export function findPublisher({ outlet }: ArticleText, knowledge: Knowledge): EntityIndex | null {
  if (outlet.domain !== null) {
    const byHost = knowledge.findByHost(outlet.domain);
    if (byHost !== null) return byHost;
  }
  if (outlet.name === null) return null;
  const outlets = knowledge.candidatesOf(outlet.name).filter(({ entity }) => knowledge.kindOf(entity) === "outlet");
  return outlets.length === 1 ? (outlets[0]?.entity ?? null) : null;
}
