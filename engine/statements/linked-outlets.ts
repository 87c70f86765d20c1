import type { ArticleLink } from "@/engine/article/article-text";
import type { EntityId, Linking } from "@/engine/linking/linked-entity";
import { webHost } from "@/engine/text/web-host";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

/** The links that lead to an outlet of this article, other than the publisher. */
export function linkedOutlets(
  linking: Linking,
  knowledge: Knowledge,
  links: readonly ArticleLink[],
): (ArticleLink & { readonly outlet: EntityId })[] {
  if (links.length === 0) return [];
  const byKey = new Map(
    linking.entities.flatMap((entity) => (entity.knowledge === null ? [] : [[entity.knowledge, entity] as const])),
  );
  return links.flatMap((link) => {
    const host = webHost(link.url);
    const found = host === null ? null : knowledge.findByHost(host);
    const entity = found === null ? undefined : byKey.get(knowledge.keyOf(found));
    if (entity === undefined || entity.kind !== "outlet" || entity.id === linking.publisher) return [];
    return { ...link, outlet: entity.id };
  });
}
