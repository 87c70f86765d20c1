import type { Category, ResponseStance, Stage } from "./vocabulary";
import type { EntityKey } from "./entity";

/** Where a record's statement was seen; grade A official or first-hand, B report, C mirror (never counts). */
export type RecordSource = {
  readonly url: string;
  readonly publisher: string;
  readonly date: string;
  readonly grade: "A" | "B" | "C";
};

/** What happened, oldest first. `sources` are positions in the record's `sources`. */
type RecordEvent = {
  /** "YYYY", "YYYY-MM" or "YYYY-MM-DD"; never an invented day. */
  readonly date: string;
  readonly stage: Stage;
  readonly text: string;
  readonly sources: readonly number[];
};

type RecordOutcome =
  | "open"
  | "charged"
  | "finding"
  | "admitted"
  | "settled"
  | "measure"
  | "cleared"
  | "erased"
  | "mixed"
  | "context";

/** A widely reported allegation as the pack knows it; the policy is docs/records.md. */
export type BackgroundRecord = {
  readonly id: string;
  readonly kind: "allegation" | "context";
  readonly subjects: readonly EntityKey[];
  /** In words, because not every accuser is an entity. */
  readonly accusers: readonly string[];
  readonly category: Category;
  /**
   * Names of the matter ("WannaCry"), one of which an article must use before the record is offered with an allegation
   * against a state: of one state too much is alleged for the category alone to tell.
   */
  readonly matter?: readonly string[] | undefined;
  readonly allegation: string;
  readonly outcome: RecordOutcome;
  readonly status: string;
  readonly statusDate: string;
  readonly events: readonly RecordEvent[];
  /** Null only for a `context` record. */
  readonly response: {
    readonly stance: ResponseStance;
    readonly text: string;
    readonly by: string | null;
    readonly date: string;
    readonly sources: readonly number[];
  } | null;
  readonly sources: readonly RecordSource[];
  readonly collected: string;
  readonly reviewBy: string;
};
