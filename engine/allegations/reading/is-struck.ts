import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";
import type { Reader } from "./reader";

const striking = setOfWords("hit slap strike serve land");
const held = setOfWords("be hold stand appear remain return wait extradite want seek");

/** "was hit with a penalty", "is in custody on various charges": the subject is the one who faces it. */
export function isStruck(reader: Reader, { verb, objects }: Clause, preposition: string, cue: CueNoun): boolean {
  if (verb === null) return false;
  if (preposition === "with") return striking.has(verb.lemma) && cue.class !== "N-concern";
  // "Prosecutors seek Hale's extradition on charges of fraud": whoever seeks does not face them.
  // So with whoever hands over or holds somebody.
  const isDoing = verb.voice === "active" && verb.lemma !== "be" && objects.length > 0;
  if (preposition === "on" && cue.class === "N-legal" && isBeforeCourt(reader, verb.lemma, objects[0])) return true;
  return preposition === "on" && cue.class === "N-legal" && held.has(verb.lemma) && !isDoing;
}

/** "faced Northport Magistrates Court on two counts of fraud", "fronted a judge on fraud charges" */
function isBeforeCourt({ parsed }: Reader, lemma: string, object: NounPhrase | undefined): boolean {
  if (object === undefined || (lemma !== "face" && lemma !== "front")) return false;
  return actorKindOfNoun(parsed.tokens.words[object.head] ?? "") === "court";
}
