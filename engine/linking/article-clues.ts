import type { ArticleText } from "@/engine/article/article-text";
import type { Prose } from "@/engine/mentions/mention";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { NameGroup } from "./group-names";

/** What the article as a whole says about who its names may be. */
export type ArticleClues = {
  readonly prose: Prose;
  readonly words: ReadonlySet<string>;
  /** Countries whose names or adjectives the text uses, by ISO code. */
  readonly countries: ReadonlySet<string>;
  readonly outletCountry: string | null;
  /** Who may be named, by entity, with the group that may name it. */
  readonly named: ReadonlyMap<EntityIndex, NameGroup>;
  /** "YYYY-MM-DD", or null. */
  readonly date: string | null;
};

export function findClues(
  article: ArticleText,
  prose: Prose,
  groups: readonly NameGroup[],
  knowledge: Knowledge,
  publisher: EntityIndex | null,
): ArticleClues {
  const named = new Map<EntityIndex, NameGroup>();
  const countries = new Set<string>();
  for (const group of groups) {
    for (const { entity } of group.full.candidates) {
      if (!named.has(entity)) named.set(entity, group);
      const country = knowledge.kindOf(entity) === "state" ? knowledge.countryOf(entity) : null;
      if (country !== null) countries.add(country);
    }
  }
  return {
    prose,
    words: new Set(prose.tokens.words),
    countries,
    outletCountry: publisher === null ? null : knowledge.countryOf(publisher),
    named,
    date: article.published?.slice(0, 10) ?? null,
  };
}
