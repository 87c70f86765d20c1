import type { Span } from "@/engine/text/span";
import type { EntityKey, EntityKind } from "@/knowledge/lookup/entity";

/** An entity's name within one report: "e1", "e2", … in order of first mention. */
export type EntityId = string & { readonly __brand: "EntityId" };

/** In full, by another name, by a part of it, by that with a title, by a noun ("the company"), by a pronoun. */
export type MentionForm = "name" | "alias" | "short" | "title" | "descriptor" | "pronoun";

export type EntityMention = Span & { readonly form: MentionForm };

/** Someone or something that the article is about, known to the pack or not, with every mention in reading order. */
export type LinkedEntity = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** Key in the pack; null for a name that we have no entry for. */
  readonly knowledge: EntityKey | null;
  readonly wikidata: string | null;
  /** How sure we are of the link (or, without entry, of the kind): 0 to 1. */
  readonly score: number;
  /** How the article itself introduces it ("the founder of Chinese giant Huawei"), or null. */
  readonly described: Span | null;
  readonly mentions: readonly EntityMention[];
  /** Why, in words for the reader; never empty. */
  readonly reasons: readonly string[];
};

/** A name that could mean several; shown as a choice, never linked silently. */
export type AmbiguousName = Span & { readonly candidates: readonly EntityKey[] };

/** Everyone in the article. */
export type Linking = {
  readonly entities: readonly LinkedEntity[];
  readonly ambiguous: readonly AmbiguousName[];
  /** The outlet that publishes the article, when the pack knows it or the article names it: it is no relay. */
  readonly publisher: EntityId | null;
};

/** An article that names nobody. */
export const nobody: Linking = { entities: [], ambiguous: [], publisher: null };
