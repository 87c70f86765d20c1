import type { AllegationClass } from "@/engine/allegations/allegation";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import type { CueClass } from "./cue-class";
import type { Strength } from "./find-wrongdoing";

/** How verbs of accusing give their roles. Lemmas divided by spaces. */
export type CueVerb = {
  readonly lemmas: string;
  readonly class: CueClass;
  readonly makes: AllegationClass;
  readonly stage: Stage;
  /** What the object of the active verb (the subject of the passive one) is. */
  readonly object: "accused" | "content" | "either";
  /** Prepositions that bring in the content, best first. */
  readonly content: readonly string[];
  /** Prepositions that bring in the accused where the object is the content ("blames C on B"). */
  readonly accused: readonly string[];
  /** A clause after "that", "whether" or nothing is the content, its subject the accused. */
  readonly clause: boolean;
  /** How wrong the content must be for the words to be an allegation; null: the verb is enough. */
  readonly needs: Strength | null;
  /** Whether the verb alone, without any content, makes one ("Quill Press sued Brightbox"). */
  readonly bare: boolean;
  readonly score: number;
};
