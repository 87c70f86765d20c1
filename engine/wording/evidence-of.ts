import type { Allegation } from "@/engine/allegations/allegation";
import { containsSpan, type Span } from "@/engine/text/span";

/** The sentence that shows an allegation best: the one with its words, else with its cue, else the first. */
export function evidenceOf(allegation: Allegation): Span {
  const proofs = [allegation.content, allegation.cue].filter((span) => span !== null);
  for (const proof of proofs) {
    const sentence = allegation.mentions.find((mention) => containsSpan(mention, proof));
    if (sentence !== undefined) return sentence;
  }
  return allegation.mentions[0] ?? allegation.cue;
}
