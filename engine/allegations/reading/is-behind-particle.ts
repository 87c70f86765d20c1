import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";

/** "threw out the charges": the particle makes no phrase of its own. */
export function isBehindParticle({ prepositions }: Clause, noun: NounPhrase): boolean {
  return prepositions.some(
    ({ object, preposition }) => object === noun && (preposition === "out" || preposition === "down"),
  );
}
