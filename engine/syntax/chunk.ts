import type { Clause, NounPhrase, PrepositionalPhrase, VerbGroup } from "@/engine/syntax/parsed-text";

/** The same value while it is being built. */
type Building<Value> = { -readonly [Key in keyof Value]: Value[Key] };

export type BuildingPhrase = Building<NounPhrase>;
export type BuildingPreposition = Building<PrepositionalPhrase>;
export type BuildingVerb = Building<Omit<VerbGroup, "clause">> & {
  /** Null until its clause is found. */
  clause: Clause | null;
  /** Past or participle: the clauses around it decide. */
  readonly isOpen: boolean;
};
export type BuildingClause = Building<Omit<Clause, "objects" | "prepositions" | "children" | "speeches">> & {
  readonly objects: NounPhrase[];
  readonly prepositions: BuildingPreposition[];
  readonly children: Clause[];
  readonly speeches: number[];
  /** Phrases before the verb that may be its subject. */
  readonly free: BuildingPhrase[];
  /** The subject is looked for behind the verb: "said Hale". */
  inverted: boolean;
};

export type ChunkKind =
  | "phrase"
  | "verb"
  | "preposition"
  | "that"
  | "question"
  | "subordinator"
  | "conjunction"
  | "comma"
  | "colon"
  | "speech"
  | "adverb"
  | "adjective"
  | "mark";

/** A stretch of tokens that acts as one in its clause. */
export type Chunk = {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly last: number;
  /** Lower case; of a preposition all its words. */
  readonly word: string;
  readonly phrase: BuildingPhrase | null;
  readonly verb: BuildingVerb | null;
  /** Position in `quotations`, of a speech. */
  readonly quotation: number;
};
