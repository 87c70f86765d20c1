import { cueNounOf } from "@/engine/allegations/lexicon/find-cue";
import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import {
  answeredNouns,
  baselessWords,
  commentVerbs,
  decliningVerbs,
  denialVerbs,
  promiseVerbs,
  repeatingAdverbs,
  respondingVerbs,
} from "@/engine/allegations/lexicon/stances";
import { answererOf } from "@/engine/allegations/parties/speaks-for";
import type { Clause, NounPhrase, TokenRange } from "@/engine/syntax/parsed-text";
import { complementOf, subjectOf } from "@/engine/syntax/questions";
import type { Category } from "@/knowledge/lookup/vocabulary";
import { othersOf } from "./build-reading";
import { contentOfNoun } from "./content";
import { isNeither } from "./is-neither";
import { isAfterDenial, orderOf } from "./order-of-answers";
import { reachOfNoun, reachOfSilence } from "./reach-of-answer";
import type { Reader } from "./reader";
import type { Reply } from "./reading";

/** Verbs of which some forms answer. */
export const replyVerbs: ReadonlySet<string> = new Set([
  ...denialVerbs,
  ...decliningVerbs,
  ...respondingVerbs,
  ...promiseVerbs,
  ..."dismiss reach plead admit acknowledge concede confess apologise apologize accept regret settle agree maintain protest insist call say describe brand slam denounce label tell deem argue state claim add".split(
    " ",
  ),
]);

type Stance = Reply["stance"];
type Answer = {
  readonly stance: Stance;
  readonly category: Category | null;
  readonly reach: Reply["reach"];
  readonly about: Reply["about"];
};

function answer(stance: Stance, more: Partial<Omit<Answer, "stance">> = {}): Answer {
  return { stance, category: null, reach: "one", about: "anything", ...more };
}

/** What the clause answers, if it is somebody's answer ("Telbrik denied the claims"): one for each of "Hale and Lund declined to comment". */
export function readReply(reader: Reader, clause: Clause): Reply[] {
  const { verb } = clause;
  const given = verb === null ? null : answerOf(reader, clause);
  if (verb === null || given === null) return [];
  const subject = subjectOf(clause);
  const by = subject === null ? null : answererOf(reader, subject);
  if (by === null || by.party.kind === "court") return [];
  const repeated = verb.adverbs.some((adverb) => repeatingAdverbs.has(adverb));
  const { stance, category, reach, about } = given;
  const order = orderOf(reader, clause);
  const reply = { stance, category, reach, about, by, repeated, sentence: clause.sentence, order };
  const others = by.phrase === subject ? othersOf(reader, by) : [];
  return [reply, ...others.map((other) => ({ ...reply, by: other }))];
}

function answerOf(reader: Reader, clause: Clause): Answer | null {
  const { verb } = clause;
  if (verb === null) return null;
  const { lemma } = verb;
  if (verb.modal === "would") return isToldPlan(clause) ? promise(reader, clause, lemma) : null;
  if (verb.voice === "passive")
    return verb.negated && lemma === "reach" ? answer("unreachable", { reach: "several" }) : null;
  if (verb.negated)
    return respondingVerbs.has(lemma) && verb.modal !== "will" ? unanswered(reader, clause, lemma) : null;
  if ((lemma === "deny" || lemma === "admit") && isNeither(reader.parsed, verb)) return null;
  if (denialVerbs.has(lemma) || lemma === "dismiss") return denial(reader, clause, lemma);
  if (decliningVerbs.has(lemma)) return declines(clause) ? answer("declined", { reach: "several" }) : null;
  if (lemma === "plead") return pleads(reader, clause);
  if (verb.modal === "will") return promise(reader, clause, lemma);
  if (admittingVerbs.has(lemma)) return admits(reader, clause);
  if (lemma === "settle" || lemma === "agree") return settles(reader, clause);
  if (lemma === "maintain" || lemma === "protest" || lemma === "insist") return innocence(reader, clause);
  return callsBaseless(reader, clause);
}

const admittingVerbs = new Set("admit acknowledge concede confess apologise apologize accept regret".split(" "));

function unanswered(reader: Reader, clause: Clause, lemma: string): Answer {
  return answer(lemma === "comment" ? "declined" : "unreachable", { reach: reachOfSilence(reader, clause) });
}

/** "said it would appeal": what somebody says they will do. */
function isToldPlan(clause: Clause): boolean {
  const above = clause.parent;
  return above?.complement === clause && above.verb !== null && above.verb.voice === "active";
}

function promise(reader: Reader, clause: Clause, lemma: string): Answer | null {
  if (!promiseVerbs.has(lemma)) return null;
  if (lemma === "appeal") return answer("promises", { about: "decision" });
  const against = clause.prepositions.find((phrase) => phrase.preposition === "against")?.object ?? null;
  return answer("promises", { reach: against === null ? "one" : reachOfNoun(reader, against) });
}

/** "denied the claims", "denied hiding the leak", "denies that it spied"; not "denied him entry". */
function denial(reader: Reader, clause: Clause, lemma: string): Answer | null {
  const said = complementOf(clause);
  const object = clause.objects[0] ?? null;
  if (object !== null) return answersNoun(reader, object, "denies", lemma);
  const done = said ?? clause.children.find((child) => child.kind === "gerund") ?? null;
  if (done === null && isOfClaims(reader, clause)) return answer("denies");
  if (done === null) return lemma === "deny" && clause.objects.length === 0 ? shared(reader, clause) : null;
  const found = findWrongdoing(reader.parsed.tokens, done.first, done.last);
  if (isAsWrongAs(found, "loose")) return answer("denies", { category: specific(found?.category ?? null) });
  return lemma === "deny" && saysNoPart(reader, done) ? answer("denies") : null;
}

/** "allegations that he lied, which he has denied": the claims stand before "which", or what they say does. */
function isOfClaims(reader: Reader, { kind, marker, objects, antecedent, parent }: Clause): boolean {
  if (kind !== "relative" || objects.length > 0 || (marker !== "which" && marker !== "that")) return false;
  if (antecedent !== null && cueNounOf(reader.parsed, antecedent) !== null) return true;
  const noun = parent === null ? undefined : reader.complementOf.get(parent);
  return noun !== undefined && cueNounOf(reader.parsed, noun) !== null;
}

const havingPart = new Set("involved responsible behind guilty complicit aware implicated".split(" "));

/** "denied being involved", "denied that it was behind it", "denied having anything to do with it". */
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
  return other === undefined ? null : answersNoun(reader, other, "denies", "deny");
}

function answersNoun(reader: Reader, object: NounPhrase, stance: Stance, lemma: string): Answer | null {
  const { tokens } = reader.parsed;
  const head = tokens.words[object.head] ?? "";
  const range: TokenRange = contentOfNoun(reader, object).range;
  const found = findWrongdoing(tokens, range.first, range.last);
  const isCue = answeredNouns.has(head) || cueNounOf(reader.parsed, object) !== null;
  if (!isCue && !isAsWrongAs(found, lemma === "deny" ? "loose" : "plain")) return null;
  return answer(stance, { category: specific(found?.category ?? null), reach: reachOfNoun(reader, object) });
}

/** "other" is no category to choose by. */
function specific(category: Category | null): Category | null {
  return category === "other" ? null : category;
}

/** "declined to comment"; "refused to say that Hale was able" is of something else. */
function declines(clause: Clause): boolean {
  const refused = complementOf(clause) ?? clause.objects[0]?.complement ?? null;
  return refused?.verb != null && commentVerbs.has(refused.verb.lemma) && refused.complement?.kind !== "that";
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
  if (clause.marker === "without") return null;
  const from = clause.verb?.last ?? clause.first;
  const object = clause.objects[0];
  if (object !== undefined && isAfterDenial(reader, clause, object)) return answer("admits");
  if (object?.kind === "pronoun") return null;
  const isNamed = object !== undefined && answeredNouns.has(reader.parsed.tokens.words[object.head] ?? "");
  const found = findWrongdoing(reader.parsed.tokens, from, clause.last);
  if (!isNamed && (clause.verb?.lemma === "accept" || !isAsWrongAs(found, "loose"))) return null;
  return answer("admits", { category: specific(found?.category ?? null) });
}

const admitting = new Set("admitting admission admit".split(" "));

function settles(reader: Reader, clause: Clause): Answer | null {
  const sentence = reader.parsed.sentences[clause.sentence];
  if (sentence === undefined) return null;
  const { words } = reader.parsed.tokens;
  let settled = clause.verb?.lemma === "settle";
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = words[at] ?? "";
    if (word === "settle" || word === "settlement") settled = true;
    const before = words[at - 1] ?? "";
    if (
      settled &&
      admitting.has(word) &&
      (before === "without" || before === "no" || before === "not" || before === "neither")
    )
      return answer("settled_no_admission", { about: "case" });
  }
  return null;
}

function innocence(reader: Reader, clause: Clause): Answer | null {
  const head = clause.objects[0]?.head;
  const word = head === undefined ? "" : reader.parsed.tokens.words[head];
  return word === "innocence" || word === "innocent"
    ? answer("denies", { reach: "all" })
    : callsBaseless(reader, clause);
}

const calling = new Set(
  "call say describe brand dismiss slam denounce label insist maintain tell deem argue state claim add".split(" "),
);

/** "called the claims baseless", "said the charges are politically motivated", "said it had done nothing wrong". */
function callsBaseless(reader: Reader, clause: Clause): Answer | null {
  if (clause.verb === null || !calling.has(clause.verb.lemma)) return null;
  const { words } = reader.parsed.tokens;
  const last = Math.max(clause.last, complementOf(clause)?.last ?? 0);
  let noun = "";
  let baseless = false;
  for (let at = clause.verb.last; at < last; at += 1) {
    const word = words[at] ?? "";
    if (answeredNouns.has(word)) noun = word;
    if (baselessWords.has(word) && words[at - 1] !== "not") baseless = true;
    if (isNothing(words, at)) return answer("denies", { reach: "all" });
  }
  return noun !== "" && baseless ? answer("denies", { reach: /s$|^both$/u.test(noun) ? "several" : "one" }) : null;
}

/** "did nothing wrong", "has nothing to hide", "nothing was hidden", "no wrongdoing", "is innocent". */
function isNothing(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (word === "innocent") return true;
  if (word === "no") return words[at + 1] === "wrongdoing";
  if (word !== "nothing") return false;
  return (
    words[at + 1] === "wrong" || words[at + 2] === "hide" || words[at + 2] === "hidden" || words[at + 2] === "wrong"
  );
}
