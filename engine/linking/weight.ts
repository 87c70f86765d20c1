/** What one look at a candidate adds: to its weight (natural logarithm of odds), and whether it is evidence from the text. */
export type Weight = {
  readonly value: number;
  readonly evidence: boolean;
  /** In words for the reader; null for what speaks against, and for what is too little to tell. */
  readonly reason: string | null;
};

/** Of a look that finds nothing. */
export const noWeight: Weight = { value: 0, evidence: false, reason: null };

/** Of one that is no evidence, and of which the reader is told nothing: mostly of what speaks against. */
export function weightOf(value: number): Weight {
  return { value, evidence: false, reason: null };
}
