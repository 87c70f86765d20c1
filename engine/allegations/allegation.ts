import type { EntityId } from "@/engine/linking/linked-entity";
import type { Span } from "@/engine/text/span";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Category, ResponseStance, Stage } from "@/knowledge/lookup/vocabulary";

export type AllegationClass =
  | "accusation"
  | "legal_action"
  | "inquiry"
  | "measure"
  | "concern"
  | "finding"
  | "admission"
  | "clearing";

type PartyKind = EntityKind | "court" | "agency" | "group" | "unnamed" | "unstated";

/** Who is accused or accuses. Kind "unstated" has neither entity nor span: the text hides it; nor has a private person whom we do not name. */
export type Party = {
  readonly entity: EntityId | null;
  readonly span: Span | null;
  readonly kind: PartyKind;
};

/** "unclear": they are quoted right behind the accusation, but whether that answers it the engine cannot tell. */
export type AnswerStance = Exclude<ResponseStance, "none_found"> | "unclear";

/** What the accused answers. */
export type AllegationResponse = {
  readonly by: EntityId | null;
  readonly stance: AnswerStance;
  /** The sentence that says so. */
  readonly span: Span;
  readonly repeated: boolean;
  readonly relay: readonly EntityId[];
  /** Paragraphs between the allegation's first mention and the answer; 0 in the same one. */
  readonly paragraphsAway: number;
};

/** One distinct (accused, wrongdoing, accuser) in the article. */
export type Allegation = {
  /** "a1", "a2", … in reading order. */
  readonly id: string;
  readonly class: AllegationClass;
  /** Null for sexual matters: they have none, so no record is ever shown beside them. */
  readonly category: Category | null;
  /** The furthest stage that the article states; what clears replaces what came before. */
  readonly stage: Stage;
  readonly accused: Party;
  /** Who did what the class says: accused, sued, ruled, restricted; of a clearing, who cleared. */
  readonly accuser: Party;
  /** All others that accuse; of a clearing, who had accused. */
  readonly otherAccusers: readonly Party[];
  /** The wrongdoing as the article words it; null when the text names none ("is urging allies to shun Telbrik"). */
  readonly content: Span | null;
  readonly cue: Span;
  /** "could be used to": what could be done, not what was. */
  readonly capability: boolean;
  readonly polarity: "asserted" | "negated" | "questioned";
  readonly time: "current" | "historical" | "future" | "hypothetical";
  readonly voice: "attributed" | "hedged" | "unattributed" | "as_fact";
  readonly repeated: boolean;
  /** The headline tells of a later stage than the article does: "guilty" over a story of charges. Left out when not so. */
  readonly headlineStronger?: true;
  readonly responses: readonly AllegationResponse[];
  /** Every sentence that carries it, in reading order. */
  readonly mentions: readonly Span[];
  /** 0 to 1; what is under the threshold is not in the report. */
  readonly score: number;
  readonly rule: string;
  /** Why each role was chosen, in words for the reader. */
  readonly reasons: readonly string[];
  /** Ids of records in the pack on the same accused and category, closest first. */
  readonly background: readonly string[];
};
