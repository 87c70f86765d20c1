import type { EntityId } from "@/engine/linking/linked-entity";
import type { SourceClass } from "@/engine/statements/statement";
import type { Span } from "@/engine/text/span";

/** How the story as a whole is sourced. */
export type Sourcing = {
  /** All ten classes, each with the ids of its statements in which somebody is heard (`voiced`). */
  readonly byClass: Readonly<Record<SourceClass, readonly string[]>>;
  /** Other outlets that the story relies on, by first use. */
  readonly outlets: readonly EntityId[];
  /** Documents that the text links or names as its source. */
  readonly documents: readonly { readonly span: Span; readonly url: string | null }[];
  /** Whether anything is the outlet's own: witnessed, told to it, or seen by it. */
  readonly firstHand: boolean;
  /** Distinct named people who speak, whether the pack knows them or not. */
  readonly namedPeople: number;
  /** Statements whose source has a name, be it a body's, a paper's or an outlet's: the others hide theirs. */
  readonly namedStatements?: number;
  /** Several statements, and all of them by one and the same or for it. False when that is not certain. */
  readonly oneSource?: boolean;
  /** Accused without any answer in this article. */
  readonly unansweredAccused: readonly EntityId[];
};
