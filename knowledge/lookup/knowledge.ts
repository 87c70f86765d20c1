import type { Span } from "@/engine/text/span";
import type { BackgroundRecord } from "./background-record";
import type { Entity, EntityIndex, EntityKey, EntityKind, Relation } from "./entity";

/** How a name stands to its entity. */
export type NameForm = "name" | "alias" | "acronym" | "metonym" | "demonym" | "surname";

/** Somebody whom a name may mean. */
export type NameCandidate = {
  readonly entity: EntityIndex;
  readonly form: NameForm;
  /** How likely this name means this entity, before any context: 0 to 1; the rest is other entities or none. */
  readonly prior: number;
  /**
   * The name is also an ordinary word, a bare given name or surname, or a two-letter acronym: capitals
   * alone are no evidence, the text must give some.
   */
  readonly needsEvidence: boolean;
};

/** A known name in a text, with everyone who goes by it; never empty, likeliest first. */
export type FoundName = { readonly span: Span; readonly candidates: readonly NameCandidate[] };

export type PackInfo = { readonly pack: string; readonly version: string; readonly entities: number };

/** Questions to the loaded pack. Nothing here decodes more than it is asked for. */
export type Knowledge = {
  readonly info: PackInfo;
  /** All packs that are asked, the bundled one first. */
  readonly packs: readonly PackInfo[];
  /**
   * All known names in `text`: at each word start the longest, in order of start; names inside longer names
   * are found too, linking chooses. Matching ignores what `normaliseName` ignores.
   */
  findNames(text: string): readonly FoundName[];
  /** Everyone who goes by exactly this name; empty when nobody does. */
  candidatesOf(name: string): readonly NameCandidate[];
  /** Number of the pack in `packs` that the entity is from. */
  packOf(entity: EntityIndex): number;
  keyOf(entity: EntityIndex): EntityKey;
  kindOf(entity: EntityIndex): EntityKind;
  nameOf(entity: EntityIndex): string;
  /** Its name and then its aliases, without decoding the rest. */
  namesOf(entity: EntityIndex): readonly string[];
  /** "Q42", or null: asked for every entity of a report, so without decoding the rest. */
  wikidataOf(entity: EntityIndex): string | null;
  /** ISO 3166 alpha-2 in lower case, or null. */
  countryOf(entity: EntityIndex): string | null;
  /** The date, as far as it is known ("1987", "1987-09-15"), on which a person was born and anything else begun; or null. */
  beganOf(entity: EntityIndex): string | null;
  /** Lower-case words of the composed description (industry, place, role): context for linking. */
  contextWordsOf(entity: EntityIndex): readonly string[];
  relationsOf(entity: EntityIndex): readonly Relation[];
  findEntity(key: EntityKey): EntityIndex | null;
  /** The outlet (or, failing that, the organisation) of a host; sub-domains count, longest known wins. */
  findByHost(host: string): EntityIndex | null;
  /** The whole entity, decoded for showing. */
  entityOf(entity: EntityIndex): Entity;
  recordsOf(entity: EntityIndex): readonly BackgroundRecord[];
  findRecord(id: string): BackgroundRecord | null;
};
