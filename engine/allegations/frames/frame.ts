import type { CueClass } from "@/engine/allegations/lexicon/cue-class";

/** Where a role is looked for, seen from the clause of the cue. */
export type RolePath =
  /** Subject of the active verb. */
  | "subject"
  /** Object of the active verb. */
  | "object"
  /** Whom the passive is about: its subject, or the noun that "accused of …" stands behind. */
  | "patient"
  /** "by regulators". */
  | "by-phrase"
  /** The phrase with one of the cue's prepositions for the content ("of", "over", "with"). */
  | "content-phrase"
  /** The same, for the accused: "on Ostrava Chem", "against Hale". */
  | "accused-phrase"
  /** The clause that the verb says: "that Telbrik hid a back door". */
  | "complement"
  /** Subject of that clause; when it is a thing, its owner. */
  | "complement-subject"
  /** Owner of the object: "is investigating Hale's dealings". */
  | "object-owner"
  /** Nowhere: the text hides it. */
  | "none";

/** What the clause of the cue must look like. */
export type Construction = "active" | "passive" | "reduced";

/** A way in which a verb gives an allegation. The first whose needed roles are all there wins. */
export type Frame = {
  /** Never reused: reports and tests name it. */
  readonly id: string;
  readonly cues: readonly CueClass[];
  readonly construction: Construction;
  readonly accused: RolePath;
  readonly accuser: RolePath;
  readonly content: RolePath;
  /** Roles without which the frame does not match. */
  readonly needs: readonly ("accused" | "content")[];
};
