import type { ArticleText, OutletName } from "@/engine/article/article-text";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { NotedOutlet } from "./find-noted-outlets";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

/**
 * The outlet whose site the article is on, or by whose name the page goes where we know no address of it; without an address and a
 * name, the one for which the author works. Null when the pack does not know it.
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
  const [named = null, ...others] = outletsNamed(outlet.name, knowledge);
  return others.length > 0 || isElsewhere(outlet, knowledge) ? null : named;
}

/**
 * Whether a page goes by the name of an outlet and has none of its addresses, of which we know some: whoever makes a page can
 * call it what they like. Of text without an address nothing is known.
 */
export function isElsewhere({ name, domain }: OutletName, knowledge: Knowledge): boolean {
  if (name === null || domain === null || knowledge.findByHost(domain) !== null) return false;
  const named = outletsNamed(name, knowledge);
  const hasAddress = (entity: EntityIndex) => knowledge.entityOf(entity).facts.some(({ label }) => label === "site");
  return named.length > 0 && named.every(hasAddress);
}

function outletsNamed(name: string, knowledge: Knowledge): EntityIndex[] {
  return knowledge
    .candidatesOf(name)
    .map(({ entity }) => entity)
    .filter((entity) => knowledge.kindOf(entity) === "outlet");
}
