import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import { givingVerbs, handingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";

/** "The regulator handed down a fine for colluding": grammar makes the regulator collude, who only gives the fine. */
export function isByWhoImposes(noun: NounPhrase, { class: kind }: CueNoun, { kind: form }: Clause): boolean {
  const verb = noun.clause?.verb ?? null;
  if (kind !== "N-find" || form !== "gerund" || verb?.voice !== "active") return false;
  return givingVerbs.has(verb.lemma) || handingVerbs.has(verb.lemma);
}
