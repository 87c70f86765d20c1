import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import {
  answeredNouns,
  callingVerbs,
  commentVerbs,
  decisionNouns,
  decliningVerbs,
  denialVerbs,
  promiseVerbs,
  repeatingAdverbs,
  respondingVerbs,
} from "@/engine/allegations/lexicon/stances";
import { answererOf } from "@/engine/allegations/parties/speaks-for";
import type { Clause } from "@/engine/syntax/parsed-text";
import { byPhraseOf, complementOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { answer, specific, type Answer } from "./answer";
import { readBaseless } from "./baseless";
import { othersOf } from "./build-reading";
import { admitsNothing, isCoerced } from "./read-admitted";
import { readDenial, readDisagreement, readFaulting, readPassiveDenial, readPushBack } from "./denials";
import { isNeither } from "./is-neither";
import { isAfterDenial, orderOf } from "./order-of-answers";
import { isOfOthers } from "./read-said";
import { readInnocence } from "./read-innocence";
import { reachOfNoun, reachOfSilence } from "./reach-of-answer";
import type { Reader } from "./reader";
import type { Reply } from "./reading";
import { tellsOfBefore } from "./told-before";

/** What may be with or without a comment, and who is asked for one. */
const commentVerbsOf = setOfWords("make offer give provide have issue approach contact recognise recognize pay");

/** Verbs of which some forms answer. */
export const replyVerbs: ReadonlySet<string> = new Set([
  ...denialVerbs,
  ...decliningVerbs,
  ...respondingVerbs,
  ...promiseVerbs,
  ...commentVerbsOf,
  ..."disagree fault hit push fire reach plead admit acknowledge concede confess apologise apologize accept regret settle agree maintain protest insist declare call say describe brand slam denounce label term dub tell deem argue state claim add".split(
    " ",
  ),
]);

/** What the clause answers, if it is somebody's answer ("Telbrik denied the claims"): one for each of "Hale and Lund declined to comment". */
export function readReply(reader: Reader, clause: Clause): Reply[] {
  const { verb } = clause;
  const given = verb === null ? null : answerOf(reader, clause);
  if (verb === null || given === null) return [];
  const answerer = verb.voice === "passive" && denialVerbs.has(verb.lemma) ? byPhraseOf(clause) : subjectOf(clause);
  const by = answerer === null ? null : answererOf(reader, answerer);
  if (by === null || by.party.kind === "court") return [];
  const repeated = verb.adverbs.some((adverb) => repeatingAdverbs.has(adverb));
  const { stance, category, reach, about } = given;
  const order = orderOf(reader, clause);
  const reply = { stance, category, reach, about, by, repeated, sentence: clause.sentence, order };
  const others = by.phrase === answerer ? othersOf(reader, by) : [];
  return [reply, ...others.map((other) => ({ ...reply, by: other }))];
}

function answerOf(reader: Reader, clause: Clause): Answer | null {
  const { verb } = clause;
  if (verb === null) return null;
  const { lemma } = verb;
  if (verb.modal === "would" && !isToldPlan(clause)) return null;
  if (verb.modal === "would" || verb.modal === "will") return intends(reader, clause, lemma);
  if (verb.voice === "passive") {
    if (isApproached(clause)) return answer("unreachable", { reach: "several" });
    if (verb.negated) return lemma === "reach" ? answer("unreachable", { reach: "several" }) : null;
    return denialVerbs.has(lemma) && lemma !== "deny" ? readPassiveDenial(reader, clause, lemma) : null;
  }
  if (verb.negated && accepting.has(lemma)) return readDenial(reader, clause, lemma);
  if (verb.negated && commentGiving.has(lemma))
    return isComment(reader, clause) ? answer("declined", { reach: "several" }) : null;
  if (isYetToAnswer(reader, clause)) return answer("unreachable", { reach: "several" });
  if (verb.negated)
    return respondingVerbs.has(lemma) && verb.modal !== "will" ? unanswered(reader, clause, lemma) : null;
  if ((lemma === "deny" || lemma === "admit") && isNeither(reader.parsed, verb)) return null;
  if (denialVerbs.has(lemma)) return readDenial(reader, clause, lemma);
  if (lemma === "disagree") return readDisagreement(reader, clause);
  if (pushingVerbs.has(lemma)) return readPushBack(reader, clause);
  if (isNoComment(reader, clause)) return answer("declined", { reach: "several" });
  if (decliningVerbs.has(lemma)) return declines(reader, clause) ? answer("declined", { reach: "several" }) : null;
  if (lemma === "plead") return pleads(reader, clause);
  if (lemma === "appeal") return appeals(reader, clause) ? promise(reader, clause, lemma) : null;
  if (lemma === "fault") return readFaulting(reader, clause);
  if (verb.progressive && promiseVerbs.has(lemma)) return promise(reader, clause, lemma);
  if (admittingVerbs.has(lemma)) return admits(reader, clause);
  if (lemma === "settle" || lemma === "agree" || lemma === "pay") return settles(reader, clause);
  return readInnocence(reader, clause) ?? callsBaseless(reader, clause);
}

const approaching = setOfWords("approach contact");

/** "has been approached for comment": what they said is not told. */
function isApproached({ verb, prepositions }: Clause): boolean {
  if (verb === null || !approaching.has(verb.lemma) || !verb.perfect || verb.negated) return false;
  return prepositions.some(({ preposition }) => preposition === "for");
}

/** "has yet to comment", "has yet to respond". */
function isYetToAnswer({ parsed }: Reader, { verb, complement }: Clause): boolean {
  if (verb?.lemma !== "have" || complement?.kind !== "infinitive") return false;
  const { words } = parsed.tokens;
  const isYet = words[complement.first - 1] === "yet" || words[verb.last] === "yet";
  return isYet && respondingVerbs.has(complement.verb?.lemma ?? "");
}

/** "hit back", "pushed back", "fired back". */
const pushingVerbs = setOfWords("hit push fire");

/** "does not accept the findings" */
const accepting = setOfWords("accept recognise recognize");

const admittingVerbs = setOfWords("admit acknowledge concede confess apologise apologize accept regret");

const calls =
  /^(?:calls?|e-?mails?|messages?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|letters?|voicemails?|texts?)$/u;

/** "did not return calls", "did not answer questions"; not "did not return the money", "… to the court". */
function isOfCalls({ parsed }: Reader, { objects: [object], prepositions, verb }: Clause): boolean {
  if (object !== undefined) return calls.test(parsed.tokens.words[object.head] ?? "");
  const to = prepositions.find(({ token, preposition }) => token >= (verb?.last ?? 0) && preposition === "to");
  return verb?.lemma === "answer" && to === undefined;
}

function unanswered(reader: Reader, clause: Clause, lemma: string): Answer | null {
  // "attacked Hale for not answering": what a critic says.
  if (clause.kind === "gerund" && clause.marker === "for") return null;
  if ((lemma === "return" || lemma === "answer") && !isOfCalls(reader, clause)) return null;
  return answer(lemma === "comment" ? "declined" : "unreachable", { reach: reachOfSilence(reader, clause) });
}

/** "has appealed", "appealed to a higher court"; not "appealed for calm", "appealed to Norland to help". */
function appeals({ parsed }: Reader, { prepositions, objects, complement }: Clause): boolean {
  const [object] = objects;
  if (object !== undefined) return decisionNouns.has(parsed.tokens.words[object.head] ?? "");
  return complement === null && !prepositions.some(({ preposition }) => preposition === "for");
}

/** "said it would appeal", "said it was disappointed and would appeal": what somebody says they will do. */
function isToldPlan(clause: Clause): boolean {
  let said = clause;
  while (said.coordinatedWith !== null && said.subject === null) said = said.coordinatedWith;
  const above = said.parent;
  return above?.complement === said && above.verb !== null && above.verb.voice === "active";
}

/** "will appeal", "would plead not guilty", "will contest the charges". */
function intends(reader: Reader, clause: Clause, lemma: string): Answer | null {
  if (clause.verb?.voice === "passive" || clause.verb?.negated === true) return null;
  if (lemma === "plead") return pleads(reader, clause);
  if (contesting.has(lemma)) return readDenial(reader, clause, lemma);
  return promise(reader, clause, lemma);
}

const contesting = setOfWords("contest dispute deny refute rebut");

function promise(reader: Reader, clause: Clause, lemma: string): Answer | null {
  if (!promiseVerbs.has(lemma)) return null;
  if (lemma === "appeal") return answer("promises", { about: "decision" });
  const against = clause.prepositions.find((phrase) => phrase.preposition === "against")?.object ?? null;
  return answer("promises", { reach: against === null ? "one" : reachOfNoun(reader, against) });
}

/** "declined to comment"; "refused to say that Hale was able" is of something else. */
function declines(reader: Reader, clause: Clause): boolean {
  // "declined comment"
  if (isComment(reader, clause)) return true;
  const refused = complementOf(clause) ?? clause.objects[0]?.complement ?? null;
  return refused?.verb != null && commentVerbs.has(refused.verb.lemma) && refused.complement?.kind !== "that";
}

const commentGiving = setOfWords("make offer give provide have issue");

/** "had no comment", "made no comment", "offered no comment". */
function isNoComment(reader: Reader, clause: Clause): boolean {
  return (
    commentGiving.has(clause.verb?.lemma ?? "") && clause.objects[0]?.determiner === "no" && isComment(reader, clause)
  );
}

function isComment({ parsed }: Reader, { objects: [object] }: Clause): boolean {
  return object !== undefined && /^(?:comments?|statement)$/u.test(parsed.tokens.words[object.head] ?? "");
}

function pleads(reader: Reader, clause: Clause): Answer | null {
  const { words } = reader.parsed.tokens;
  const from = clause.verb?.last ?? clause.first;
  for (let at = from; at < Math.min(clause.last, from + 4); at += 1) {
    if (words[at] === "innocent") return answer("denies", { about: "case", reach: "several" });
    if (words[at] === "guilty")
      return answer(words[at - 1] === "not" ? "denies" : "admits", { about: "case", reach: "several" });
  }
  return null;
}

/** "accepted the blame", "admitted the fraud"; who "accepted bribes" admits nothing. */
function admits(reader: Reader, clause: Clause): Answer | null {
  if (clause.marker === "without" || isCoerced(clause)) return null;
  if (admitsNothing(clause)) return isSettledBefore(reader, clause) ? withoutAdmission : null;
  const from = clause.verb?.last ?? clause.first;
  const object = clause.objects[0];
  if (object !== undefined && isAfterDenial(reader, clause, object)) return answer("admits");
  if (object?.kind === "pronoun") return null;
  if (apologises(reader, clause)) return answer("admits", { about: "near" });
  const isNamed = object !== undefined && answeredNouns.has(reader.parsed.tokens.words[object.head] ?? "");
  const found = findWrongdoing(reader.parsed.tokens, from, clause.last);
  if (!isNamed && (clause.verb?.lemma === "accept" || !isAsWrongAs(found, "loose"))) return null;
  return answer("admits", { category: specific(found?.category ?? null) });
}

/** "apologised", "apologised for the mistake". */
function apologises({ parsed }: Reader, { verb, prepositions }: Clause): boolean {
  if (verb === null || !verb.lemma.startsWith("apologi") || verb.modal !== null) return false;
  const cause = prepositions.find(({ token, preposition }) => token >= verb.last && preposition === "for");
  return cause === undefined || faults.has(parsed.tokens.words[cause.object?.head ?? -1] ?? "");
}

const faults = setOfWords(
  "mistake mistakes error errors failing failings failure failures harm distress pain hurt suffering conduct behaviour behavior breach breaches incident shortcomings role part",
);

const withoutAdmission = answer("settled_no_admission", { about: "case" });

/** So many sentences before it a settlement may be told. */
const settledWithin = 3;

/** "Telbrik settled the case. It admitted no wrongdoing." */
function isSettledBefore({ parsed: { sentences, tokens } }: Reader, { sentence }: Clause): boolean {
  const from = sentences[Math.max(0, sentence - settledWithin)]?.first ?? 0;
  const to = sentences[sentence]?.last ?? 0;
  for (let at = from; at < to; at += 1) if (/^settle(?:[ds]?|ments?)$/u.test(tokens.words[at] ?? "")) return true;
  return false;
}

const admitting = setOfWords("admitting admission admit");

function settles(reader: Reader, clause: Clause): Answer | null {
  const sentence = reader.parsed.sentences[clause.sentence];
  if (sentence === undefined) return null;
  const { words } = reader.parsed.tokens;
  let settled = clause.verb?.lemma === "settle" || clause.verb?.lemma === "pay";
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = words[at] ?? "";
    if (word === "settle" || word === "settlement") settled = true;
    const before = words[at - 1] ?? "";
    if (
      settled &&
      admitting.has(word) &&
      (before === "without" || before === "no" || before === "not" || before === "neither")
    )
      return withoutAdmission;
  }
  return null;
}

/** "said the claims were false". */
const saying = setOfWords("say insist maintain tell argue state claim add");

/** "called the claims baseless", "said the charges are politically motivated", "a charge that Norland has called absurd". */
function callsBaseless(reader: Reader, clause: Clause): Answer | null {
  const { verb } = clause;
  if (verb === null || !(callingVerbs.has(verb.lemma) || saying.has(verb.lemma))) return null;
  const last = Math.max(clause.last, complementOf(clause)?.last ?? 0);
  const about = { inOrder: saying.has(verb.lemma), ...(tellsOfBefore(reader, clause) ? { noun: "that" } : {}) };
  const range = { first: verb.last, last };
  const found = readBaseless(reader.parsed.tokens, range, about);
  if (found?.reach !== "all") return found;
  const subject = subjectOf(clause);
  const own = subject === null ? null : answererOf(reader, subject);
  return isOfOthers(reader, range, own?.party.entity ?? null) ? null : found;
}
