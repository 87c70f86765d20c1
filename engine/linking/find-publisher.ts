import type { ArticleText } from "@/engine/article/article-text";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { NotedOutlet } from "./find-noted-outlets";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

/**
 * The outlet whose site the article is on; without an address and a name, the one for which the author works. Null when
 * the pack does not know it.
 */
export function findPublisher(
  { outlet }: ArticleText,
  noted: readonly NotedOutlet[],
  knowledge: Knowledge,
): EntityIndex | null {
  if (outlet.domain !== null) {
    const byHost = knowledge.findByHost(outlet.domain);
    if (byHost !== null) return byHost;
  }
  if (outlet.name === null) {
    const employers = new Set(noted.filter(({ employs }) => employs).map(({ entity }) => entity));
    const [employer = null] = employers;
    return outlet.domain === null && employers.size === 1 ? employer : null;
  }
  const outlets = knowledge.candidatesOf(outlet.name).filter(({ entity }) => knowledge.kindOf(entity) === "outlet");
  return outlets.length === 1 ? (outlets[0]?.entity ?? null) : null;
}
