import type { NameForm } from "@/knowledge/lookup/knowledge";

/** Order is the number in the pack. */
export const nameForms: readonly NameForm[] = ["name", "alias", "acronym", "metonym", "demonym", "surname"];

/** How a name stands to an entity, and what the text must look like for it. */
export type CandidateTraits = {
  readonly form: NameForm;
  /** 0 to 1. */
  readonly prior: number;
  readonly needsEvidence: boolean;
  /** Only after "the": the name is "The Hill", and "Hill" alone is something else. */
  readonly needsArticle: boolean;
  /** Only in capitals: "US" is not "Us". */
  readonly needsCapitals: boolean;
  /** An ordinary word in capitals says nothing among other words in capitals. */
  readonly notAmongCapitals: boolean;
  /** Legal forms after it belong to it. */
  readonly takesSuffix: boolean;
  /** Bit n: word n of the name starts in lower case. */
  readonly lowerWords: number;
};

export const traitBits = {
  form: 0xff,
  needsEvidence: 1 << 16,
  needsArticle: 1 << 17,
  needsCapitals: 1 << 18,
  notAmongCapitals: 1 << 19,
  takesSuffix: 1 << 20,
} as const;

export function packTraits(traits: CandidateTraits): number {
  let packed =
    nameForms.indexOf(traits.form) | (Math.round(traits.prior * 255) << 8) | ((traits.lowerWords & 0xff) << 24);
  if (traits.needsEvidence) packed |= traitBits.needsEvidence;
  if (traits.needsArticle) packed |= traitBits.needsArticle;
  if (traits.needsCapitals) packed |= traitBits.needsCapitals;
  if (traits.notAmongCapitals) packed |= traitBits.notAmongCapitals;
  if (traits.takesSuffix) packed |= traitBits.takesSuffix;
  return packed >>> 0;
}
