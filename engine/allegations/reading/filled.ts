import type { Frame } from "@/engine/allegations/frames/frame";
import type { CueVerb } from "@/engine/allegations/lexicon/cue-verb";
import type { Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import type { Clause } from "@/engine/syntax/parsed-text";
import type { Content } from "./content";
import type { Role } from "./reading";

/** A frame with its roles. */
export type Filled = {
  readonly clause: Clause;
  readonly cue: CueVerb;
  readonly frame: Frame;
  readonly accused: Role | null;
  readonly accuser: Role;
  readonly content: Content | null;
  readonly wrongdoing: Wrongdoing | null;
  /** Where the accuser's own list does not tell them: "accused each other". */
  readonly otherAccusers?: readonly Role[];
};
