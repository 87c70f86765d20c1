import type { EntityKey, EntityKind, RelationKind } from "@/knowledge/lookup/entity";

/** A file of the facts folder: path within it, and text. */
export type FactsFile = { readonly path: string; readonly text: string };

/** What a name besides the first is; "short" and "nickname" are how people call it, "alias" any other. */
export type AliasForm = "alias" | "acronym" | "nickname" | "short";
export type Alias = { readonly text: string; readonly form: AliasForm };

/** A relation as a cell names it: from this row's entity, or towards it. */
export type NamedRelation = {
  readonly kind: RelationKind;
  /** The other end. */
  readonly key: EntityKey;
  /** True when the relation reads "other — kind → this row": a founder's office gives the company its founder. */
  readonly reversed: boolean;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** Day that its own row speaks of: merging may put it into a row of another day. */
  readonly asOf: string;
};

/** One entity as one row of a facts table has it; empty strings where nothing is known. */
export type FactRow = {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** The number of the Q id, 0 when not known. */
  readonly wikidata: number;
  /** Industry, type or role. */
  readonly type: string;
  readonly country: string;
  readonly place: string;
  /** Founded or born. */
  readonly began: string;
  /** Dissolved or died. */
  readonly ended: string;
  readonly ticker: string;
  readonly domains: readonly string[];
  readonly relations: readonly NamedRelation[];
  readonly stateFunded: boolean | null;
  readonly demonyms: readonly string[];
  readonly metonyms: readonly string[];
  readonly sources: readonly string[];
  readonly asOf: string;
  readonly file: string;
  readonly line: number;
};

/** Whether an importer wrote the row, and not people. */
export function isImported({ file }: Pick<FactRow, "file">): boolean {
  return file.includes("imported/");
}

/** The source of hand-written rows that nobody has checked; no row of sources.tsv. */
export const uncheckedSource = "unchecked";
