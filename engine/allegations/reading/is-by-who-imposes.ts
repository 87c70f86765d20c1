import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import { givingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";

const handing = setOfWords("hand give deal award assess set");

/** "The regulator handed down a fine for colluding": grammar makes the regulator collude, who only gives the fine. */
export function isByWhoImposes(noun: NounPhrase, { class: kind }: CueNoun, { kind: form }: Clause): boolean {
  const verb = noun.clause?.verb ?? null;
  if (kind !== "N-find" || form !== "gerund" || verb?.voice !== "active") return false;
  return givingVerbs.has(verb.lemma) || handing.has(verb.lemma);
}
