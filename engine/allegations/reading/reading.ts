import type { AllegationClass, AnswerStance, Party } from "@/engine/allegations/allegation";
import type { NounPhrase, TokenRange } from "@/engine/syntax/parsed-text";
import type { Category, Stage } from "@/knowledge/lookup/vocabulary";

export type Polarity = "asserted" | "negated" | "questioned";
export type Time = "current" | "historical" | "future" | "hypothetical";
export type Voice = "attributed" | "hedged" | "unattributed" | "as_fact";

/** Somebody in a role, and why. `phrase` null: the role came from the speech or the clause around. */
export type Role = { readonly party: Party; readonly phrase: NounPhrase | null; readonly why: string };

/** One place that makes an allegation, before those on the same matter are put together. */
export type Reading = {
  readonly rule: string;
  readonly class: AllegationClass;
  readonly stage: Stage;
  readonly accused: Role;
  readonly accuser: Role;
  readonly otherAccusers: readonly Role[];
  readonly content: TokenRange | null;
  readonly contentWhy: string;
  readonly cue: TokenRange;
  readonly category: Category;
  /** What tells one wrongdoing from another: the category or, without one, the word; "" when the text names none. */
  readonly matter: string;
  readonly capability: boolean;
  readonly polarity: Polarity;
  readonly time: Time;
  readonly voice: Voice;
  readonly repeated: boolean;
  readonly score: number;
  readonly sentence: number;
};

/** One place where somebody answers. */
export type Reply = {
  readonly by: Role;
  readonly stance: AnswerStance;
  readonly repeated: boolean;
  readonly sentence: number;
  /** The token of its verb, moved before or behind its sentence where “after denying”, “had denied” or “before admitting” says so. */
  readonly order: number;
  /** What it answers: this category only, or null where the words name none. */
  readonly category: Category | null;
  /** How much it answers: "any wrongdoing" all that is said of them, "the claims" several, "the claim" one. */
  readonly reach: "all" | "several" | "one";
  /** A plea answers a case, an appeal what was decided; what only answers something that stands near it, "near". */
  readonly about: "anything" | "near" | "case" | "decision";
};

/** What the frames found in an article, in reading order. */
export type Readings = { readonly readings: readonly Reading[]; readonly replies: readonly Reply[] };
