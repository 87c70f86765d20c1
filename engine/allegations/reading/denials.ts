import { cueNounOf } from "@/engine/allegations/lexicon/find-cue";
import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { answeredNouns, decisionNouns } from "@/engine/allegations/lexicon/stances";
import type { Clause, NounPhrase, TokenRange } from "@/engine/syntax/parsed-text";
import { complementOf, headWordOf, prepositionalOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { answer, specific, type Answer } from "./answer";
import { contentOfNoun } from "./content";
import { reachOfNoun } from "./reach-of-answer";
import type { Reader } from "./reader";
import { tellsOfBefore } from "./told-before";

/** "denied the claims", "denied hiding the leak", "denies that it spied", "which it denies"; not "denied him entry". */
export function readDenial(reader: Reader, clause: Clause, lemma: string): Answer | null {
  const said = complementOf(clause);
  const object = clause.objects[0] ?? null;
  if (object !== null) return answerToNoun(reader, object, lemma);
  const done = said ?? clause.children.find((child) => child.kind === "gerund") ?? null;
  if (done === null && tellsOfBefore(reader, clause)) return answer("denies");
  if (done === null) return lemma === "deny" ? shared(reader, clause) : null;
  const found = findWrongdoing(reader.parsed.tokens, done.first, done.last);
  if (isAsWrongAs(found, "loose")) return answer("denies", { category: specific(found?.category ?? null) });
  if (lemma !== "deny") return null;
  if (isWrongly(reader, done)) return answer("denies", { about: "near" });
  if (saysNoPart(reader, done)) return answer("denies");
  // "denies supplying weapons": of what is no wrong by itself, only what was just said of it.
  return done.kind === "gerund" ? answer("denies", { about: "near" }) : null;
}

const wrongly = setOfWords(
  "dishonestly improperly unlawfully illegally unfairly wrongly inappropriately unethically corruptly fraudulently recklessly negligently",
);

/** "denied that it had acted dishonestly" */
function isWrongly({ parsed }: Reader, { first, last }: Clause): boolean {
  return parsed.tokens.words.slice(first, last).some((word) => wrongly.has(word));
}

/** "The claims were rejected by Telbrik": what is rejected is the subject. */
export function readPassiveDenial(reader: Reader, clause: Clause, lemma: string): Answer | null {
  const subject = subjectOf(clause);
  return subject === null ? null : answerToNoun(reader, subject, lemma);
}

/** "disagreed with the findings". */
export function readDisagreement(reader: Reader, clause: Clause): Answer | null {
  const object = prepositionalOf(clause, "with")?.object ?? null;
  // "disagrees with them": with whoever they are.
  if (object === null || object.kind === "pronoun") return null;
  if (decisionNouns.has(headWordOf(reader.parsed, object))) return answer("denies", { about: "decision" });
  return answerToNoun(reader, object, "disagree");
}

/** "is faulting the decision", "faulted the fine": whom it was decided against. */
export function readFaulting({ parsed }: Reader, { objects: [object] }: Clause): Answer | null {
  return object !== undefined && decisionNouns.has(headWordOf(parsed, object))
    ? answer("denies", { about: "decision" })
    : null;
}

/** "pushed back, saying …", "hit back at the claims"; not "hit back at the rebels". */
export function readPushBack(reader: Reader, clause: Clause): Answer | null {
  const { verb } = clause;
  if (verb === null || reader.parsed.tokens.words[verb.last] !== "back") return null;
  for (const preposition of ["at", "against", "on"]) {
    const object = prepositionalOf(clause, preposition)?.object ?? null;
    if (object !== null) return answerToNoun(reader, object, verb.lemma);
  }
  return verb.lemma === "push" && clause.objects.length === 0 ? answer("denies", { about: "near" }) : null;
}

const havingPart = setOfWords(
  "involved responsible behind guilty complicit aware implicated deliberate intentional intended deliberately knowingly true",
);

/** "denies it was deliberate", "denied being involved", "denied that it was behind it", "denied having anything to do with it". */
function saysNoPart({ parsed: { tokens } }: Reader, { first, last }: Clause): boolean {
  for (let at = first; at < last; at += 1) {
    const word = tokens.words[at] ?? "";
    if (havingPart.has(word) || (word === "anything" && tokens.words[at + 2] === "do")) return true;
  }
  return false;
}

/** "denied, then admitted, the leak": the object stands with the last of the verbs. */
function shared(reader: Reader, clause: Clause): Answer | null {
  const other = clause.children.find((child) => child.coordinatedWith === clause)?.objects[0];
  return other === undefined ? null : answerToNoun(reader, other, "deny");
}

function answerToNoun(reader: Reader, object: NounPhrase, lemma: string): Answer | null {
  const { tokens } = reader.parsed;
  const range: TokenRange = contentOfNoun(reader, object).range;
  const found = findWrongdoing(tokens, range.first, range.last);
  const isCue = answeredNouns.has(headWordOf(reader.parsed, object)) || cueNounOf(reader.parsed, object) !== null;
  if (!isCue && !isAsWrongAs(found, lemma === "deny" ? "loose" : "plain")) return null;
  return answer("denies", { category: specific(found?.category ?? null), reach: reachOfNoun(reader, object) });
}
