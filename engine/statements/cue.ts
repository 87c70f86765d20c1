/**
 * How a verb carries what it attributes.
 *
 * - "say": a clause or a quotation ("said that …"). A plain object is no content.
 * - "tell": the same, and its object is who is told.
 * - "think": a clause; with a quotation only inside it.
 * - "want": an infinitive ("refused to pay"), or for some a clause.
 * - "act": the words themselves are the act; its object is the content too ("denied the claims", "praised the deal").
 * - "name": object and complement together are the content ("called it a lie", "accused Hale of lying").
 * - "show": of papers and polls: a clause or an object, when the subject is one.
 * - "utter": only with a quotation ("laughed", "began").
 */
export type CueClass = "say" | "tell" | "think" | "want" | "act" | "name" | "show" | "utter";

export type VerbCue = {
  readonly lemma: string;
  readonly classes: readonly CueClass[];
  /** Prepositions that lead the content: "called for", "spoke about", "warned of". */
  readonly prepositions: readonly string[];
};

/** Examples are marked [source], {cue}, «content». */
export type CueGroup = {
  readonly class: CueClass;
  readonly lemmas: string;
  readonly matches: readonly string[];
  readonly misses: readonly string[];
};
