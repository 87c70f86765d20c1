import type { EntityId } from "@/engine/linking/linked-entity";
import type { Span } from "@/engine/text/span";

/** How the article knows what it says, strongest first. */
export const sourceClasses = [
  "witnessed",
  "document",
  "named_person",
  "named_org",
  "spokesperson",
  "unnamed_bounded",
  "unnamed_open",
  "relay",
  "social",
  "unattributed",
] as const;
export type SourceClass = (typeof sourceClasses)[number];

/** Words that the article attributes to somebody. */
export type Statement = {
  /** "s1", "s2", … in reading order. */
  readonly id: string;
  readonly kind: "direct" | "indirect" | "mixed";
  /** In order; several when the cue interrupts the words or a quote runs on. Never empty. */
  readonly content: readonly Span[];
  /** Null for a quote that runs on without a cue of its own. */
  readonly cue: Span | null;
  /** As written ("a Huawei spokesman"); null when the text hides it ("it has been reported"). */
  readonly source: Span | null;
  /** Null when unnamed or unstated; a spokesperson speaks for the entity but is not it: null, with class `spokesperson`. */
  readonly speaker: EntityId | null;
  /** Whom the source speaks for ("a Huawei spokesman" → Huawei), or null. */
  readonly speaksFor: EntityId | null;
  readonly sourceClass: SourceClass;
  /** The reason given for anonymity, or null. */
  readonly anonymityReason: Span | null;
  /** Outlets it came through, nearest first; never the publisher itself. */
  readonly relay: readonly EntityId[];
  /** Said to the publisher itself ("told us", "told TechRadar" in TechRadar) or seen by its reporter. */
  readonly firstHand?: boolean;
  /**
   * Whether somebody is heard in it, so that it counts for how the story is sourced. False for what things do ("the tool
   * offers …"), what everybody wants, and the writer's own "we". Missing in reports of old: true.
   */
  readonly voiced?: boolean;
  /** The rule that found it; never reused for another. */
  readonly rule: string;
};

/** Those in which somebody is heard. */
export function voicedAmong(statements: readonly Statement[]): Statement[] {
  return statements.filter(({ voiced }) => voiced !== false);
}
