/** What an entity is: the facts tables of docs/knowledge.md, governments and states being in one. */
export type EntityKind = "person" | "company" | "outlet" | "organisation" | "government" | "state";

/** The name by which facts tables, reports and settings know an entity: lower-case words and hyphens. */
export type EntityKey = string & { readonly __brand: "EntityKey" };

/** Row of an entity in the loaded pack: dense, from 0, and meaningless outside that pack. */
export type EntityIndex = number & { readonly __brand: "EntityIndex" };

export type RelationKind = "owner" | "parent" | "leads" | "founder" | "member";

/**
 * How one entity stands to another, read "`from` — kind → `to`": a company's "owner" is `to`; a person
 * "leads" `to`; a company's "founder" is `to`.
 */
export type Relation = {
  readonly kind: RelationKind;
  readonly to: EntityIndex;
  /** Office or stake in words ("chief executive"), or null. */
  readonly role: string | null;
  /** "YYYY", "YYYY-MM" or "YYYY-MM-DD", or null when not known. */
  readonly since: string | null;
  /** When it ended; null for what was so on the day `asOf`, or is not known to have ended. */
  readonly until: string | null;
  /** Day on which it was known to hold: a source of 2022 says nothing of today. */
  readonly asOf: string;
};

/** Where a fact was seen. */
export type Source = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
  /** Day it was read, "YYYY-MM-DD". */
  readonly retrieved: string;
};

/** One line of the knowledge card: "owner", "Future plc", as of a month. */
export type Fact = {
  readonly label:
    | "country"
    | "place"
    | "founded"
    | "dissolved"
    | "industry"
    | "type"
    | "ticker"
    | "site"
    | "owner"
    | "parent"
    | "leader"
    | "founder"
    | "office"
    | "member"
    | "state-funded"
    | "born"
    | "died";
  readonly value: string;
  /** The entity that the value names, to link to; else null. */
  readonly entity: EntityKey | null;
  readonly since: string | null;
  readonly until: string | null;
  /** "YYYY-MM": the month that its source speaks of, where it may have ended since; null where the card's own day says enough. */
  readonly asOf: string | null;
  /** Of a country: its ISO 3166-1 code in small letters, or the pack's own code where it has none. */
  readonly code?: string;
  /** Set where the rest of the entity is from another pack. */
  readonly from?: FactOrigin;
};

/** Where a fact is from that a pack of the reader's adds; publisher and address are empty when nobody is named. */
export type FactOrigin = {
  readonly pack: string;
  readonly publisher: string;
  readonly url: string;
  readonly asOf: string;
  readonly checked: boolean;
};

/** All that the pack knows of one entity, decoded for showing. */
export type Entity = {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  /** Composed by the compiler from parts: "Telecommunications equipment company, Shenzhen, China; founded 1987". */
  readonly description: string;
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** Day that the facts speak of, "YYYY-MM-DD". */
  readonly asOf: string;
  /** False while nobody has checked a hand-written row: the card then says "not yet checked". */
  readonly checked: boolean;
  /** Name of the pack that it comes from. */
  readonly pack: string;
  /** The pack is one of the reader's own. */
  readonly isOwn?: true;
};
