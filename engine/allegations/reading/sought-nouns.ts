import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import { denyingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { prepositionOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";

const seeking = setOfWords(
  "seek demand want propose request urge need promise threaten consider recommend prepare plan contemplate draft mull weigh",
);

const escaping = new Set(["escape", "evade", "avoid", "dodge"]);
const awaiting = setOfWords("await attract carry incur face confront escape evade fight flee avoid risk dodge");

/** "seeks an inquiry", "faces a fine", "called for sanctions on Hale": there is none yet. */
export function isSought(noun: NounPhrase, { class: kind, stage }: CueNoun): boolean {
  const { role, clause } = noun;
  const lemma = clause?.verb?.lemma ?? "";
  if (role === "preposition")
    return (
      (stage === "arrested" || kind === "N-measure" || kind === "N-inquiry") &&
      calling.has(lemma) &&
      prepositionOf(noun)?.preposition === "for"
    );
  if (role !== "object") return false;
  if (kind === "N-legal" && permitting.has(lemma)) return true;
  if (stage === "arrested" && staying.has(lemma)) return true;
  const isWanted = kind === "N-inquiry" || stage === "arrested" || (kind === "N-measure" && lemma === "recommend");
  if (kind === "N-legal" && escaping.has(lemma)) return true;
  return (isWanted && seeking.has(lemma)) || (kind === "N-find" && awaiting.has(lemma));
}

/** "a bill that allows lawsuits against Norland": none is brought. */
const permitting = setOfWords(
  "allow permit enable authorise authorize let risk invite bar block prevent prohibit ban limit avoid",
);

/** "stayed the arrest of Hale" */
const staying = setOfWords("stay halt restrain suspend delay postpone resist oppose block prevent avoid evade");

const calling = setOfWords("call push press ask appeal plead campaign lobby");

/** "denied that there was an inquiry into Hale", "ruled out that there is a case": there is none. */
export function isRuledOut({ clause }: NounPhrase, { class: kind }: CueNoun): boolean {
  const above = clause?.parent?.verb ?? null;
  if (clause?.kind !== "that" || above === null || (kind !== "N-inquiry" && kind !== "N-legal")) return false;
  const isBeing = clause.verb?.lemma === "be" && subjectOf(clause)?.kind === "pronoun";
  const isDenied = denyingVerbs.has(above.lemma) || (above.lemma === "rule" && above.particle === "out");
  return isBeing && isDenied;
}

/** "Police sought charges against Hale": they say what he did, and nobody has charged him yet. */
export function isOnlyAsked({ role, clause }: NounPhrase, { class: kind }: CueNoun): boolean {
  return kind === "N-legal" && role === "object" && seeking.has(clause?.verb?.lemma ?? "");
}
