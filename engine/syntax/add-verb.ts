import { flushPending } from "@/engine/syntax/pending";
import type { BuildingClause, BuildingPhrase, BuildingVerb } from "@/engine/syntax/chunk";
import { addJoinedGerund } from "@/engine/syntax/add-coordinated";
import { addFinite } from "@/engine/syntax/add-finite";
import { fill } from "@/engine/syntax/begin-clause";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import { addSetOffTeller } from "@/engine/syntax/set-off-teller";
import { laterVerbWantsSubject } from "@/engine/syntax/look-ahead";
import { clauseVerbs } from "@/engine/syntax/lexicon/verbs";
import type { Clause } from "@/engine/syntax/parsed-text";
import {
  closeDownTo,
  isTime,
  kindNear,
  openClause,
  prepositionBefore,
  takesClause,
  topOf,
  type Walk,
} from "@/engine/syntax/walk";
import { setOfWords } from "@/engine/text/word-list";

/** Gives the next verb group its clause: an open one that waits for it, or a new one of the kind that its form makes. */
export function addVerb(walk: Walk, verb: BuildingVerb): void {
  if (walk.pending !== null && addSetOffTeller(walk, verb)) return;
  if (verb.isOpen && isParticiple(walk, verb)) {
    verb.form = "participle";
    verb.tense = null;
    verb.voice = "passive";
  } else if (verb.form === "participle") verb.voice = verb.lemma === "be" ? "active" : "passive";
  if (completesQuestion(walk, verb)) return;
  switch (verb.form) {
    case "finite":
      addFinite(walk, verb);
      return;
    case "infinitive":
      addInfinitive(walk, verb);
      return;
    case "gerund":
      addGerund(walk, verb);
      return;
    case "participle":
      addParticiple(walk, verb);
      return;
  }
}

/** "said" behind a noun is hardly ever "that was said". */
const neverBare = setOfWords("say tell add think want argue insist write");

/** What nobody is: "a lawmaker, Jonas Hale, resigned after aides accused him". */
const intransitive = setOfWords(
  "resign die arrive remain occur happen emerge apologise apologize testify complain collapse disappear vanish surrender flourish persist",
);

const destining = new Set(["mean", "intend", "earmark", "destine", "allocate"]);

/** "the man believed to have left": others before "to" are in the past tense ("tried to leave"). */
const takesInfinitive = setOfWords(
  "believe expect say think allege report order force ask tell allow require use intend design mean suppose know invite urge pay hire appoint choose elect",
);

const wantsObject = setOfWords("make file bring raise level issue publish write commission obtain");

/** "accused" without an auxiliary: past tense, or "who was accused"? */
function isParticiple(walk: Walk, verb: BuildingVerb): boolean {
  const top = topOf(walk);
  const previous = kindNear(walk, -1);
  const next = walk.chunks[walk.at + 1];
  // "a man wanted for murder"
  const isSought = verb.lemma === "want" && (next?.word === "for" || next?.word === "over");
  // "embezzling funds meant for hospitals": a sum means nothing for anybody.
  if (destining.has(verb.lemma) && next?.word === "for" && walk.pending !== null && !isSubjectPronoun(walk))
    return true;
  if (isBlamedOn(walk, verb)) return true;
  if (isNextThen(walk) || intransitive.has(verb.lemma)) return false;
  if (next?.word !== "by" && next?.word !== "to" && !isSought && neverBare.has(verb.lemma)) return false;
  if (previous === "subordinator" || walk.preposition !== null) return true;
  if (next?.word === "by" && isSetOffBehindSubject(walk, top)) return true;
  if (previous === "" || (previous === "comma" && top.verb === null && top.free.length === 0))
    return next?.kind !== "phrase" && verb.lemma !== "say";
  const passiveLooking =
    next?.kind === "preposition" ||
    (next?.kind === "verb" && (next.verb?.form === "finite" || takesInfinitive.has(verb.lemma))) ||
    next === undefined ||
    next.kind === "comma" ||
    next.kind === "adverb";
  if (walk.pending !== null) {
    if (isSubjectPronoun(walk)) return false;
    // "denied the claims made by villagers": nobody makes without making something.
    if (wantsObject.has(verb.lemma) && next?.word === "by") return true;
    if (takesClause(top)) return false;
    // "faces a lawsuit filed late last year"
    const isDated = next?.phrase != null && isTime(walk, next.phrase);
    if (!passiveLooking && !isDated) return false;
    return next?.word === "by" || isOfObject(walk, top, walk.pending.at);
  }
  if (top.verb === null) {
    if (top.kind === "relative" && top.free.length === 0) return false;
    // "In a statement released after …": nothing here could be the subject of a finite verb.
    if (top.free.length === 0 && previous === "phrase" && walk.lastPhrase?.role === "preposition") return true;
    if (isSubjectPronoun(walk) || !passiveLooking) return false;
    return !hasVerbWaiting(walk, top) && laterVerbWantsSubject(walk, walk.at);
  }
  // The verb may be that of a clause around: "the man in a coat made by Quill left", "the firm accused of it denied it".
  if (hasVerbWaiting(walk, top)) {
    if (!passiveLooking) return false;
    return (previous === "phrase" && next?.word === "by") || laterVerbWantsSubject(walk, walk.at);
  }
  if (previous === "phrase") return true;
  if (previous === "comma") return passiveLooking;
  return previous === "verb" && top.verb.lemma !== "say";
}

/** "led the bank and in 2000 accused Hale of it", "and last year accused Hale": what the subject did next, and when. */
function isNextThen(walk: Walk): boolean {
  const { chunks, at } = walk;
  const when = chunks[at - 1]?.phrase ?? null;
  if (when === null || chunks[at + 1]?.kind !== "phrase") return false;
  const isWhen = isTime(walk, when) || /^(?:19|20)\d\d$/u.test(walk.reading.tokens.words[when.head] ?? "");
  const opener = chunks[at - 2]?.kind === "preposition" ? at - 3 : at - 2;
  return isWhen && chunks[opener]?.kind === "conjunction";
}

/** Prepositions of those who are blamed. */
const bringingIn: ReadonlyMap<string, string> = new Map([
  ["blame", "on"],
  ["attribute", "to"],
  ["ascribe", "to"],
]);

/** "an attack blamed on rebels", "attacks this year blamed by Norland on rebels": only "an attack Norland blamed on rebels" tells what Norland did. */
function isBlamedOn(walk: Walk, { lemma }: BuildingVerb): boolean {
  const { chunks, at } = walk;
  const agent = chunks[at + 1]?.word === "by" && chunks[at + 2]?.kind === "phrase" ? 2 : 0;
  const to = bringingIn.get(lemma);
  if (to === undefined || chunks[at + 1 + agent]?.word !== to) return false;
  const nearest = chunks[at - 1]?.phrase ?? null;
  const isThen = nearest !== null && isTime(walk, nearest) && chunks[at - 2]?.kind === "phrase";
  const matter = chunks[at - (isThen ? 2 : 1)]?.phrase;
  const before = chunks[at - (isThen ? 3 : 2)]?.kind;
  if (matter?.kind !== "common" || actorKindOfNoun(walk.reading.tokens.words[matter.head] ?? "") !== null) return false;
  return before !== "phrase" && before !== "that" && before !== "question";
}

/** "The suits, brought by states, cities and towns, say": right behind the comma behind the subject; "Sales, increased by 5%" hardly is. */
function isSetOffBehindSubject(walk: Walk, top: BuildingClause): boolean {
  const { chunks, at } = walk;
  const subject = top.verb === null ? top.free.at(-1) : undefined;
  if (subject === undefined || chunks[at - 1]?.word !== "," || chunks[at - 2]?.phrase !== subject) return false;
  const agent = chunks[at + 2]?.phrase ?? null;
  return agent !== null && agent.kind !== "number" && !isSubjectPronoun(walk);
}

/** "arrested a man accused of fraud": what stands right behind a verb that takes no clause is its object, and not the next subject. */
function isOfObject(walk: Walk, top: BuildingClause, at: number): boolean {
  if (top.verb === null || kindNear(walk, -1, at) !== "verb" || top.verb.voice === "passive") return false;
  if (hasVerbWaiting(walk, top) || walk.stack.some((clause) => takesClause(clause))) return false;
  // "When prices fell Telbrik sued in Norland": the main clause is yet to come.
  return top.kind !== "adverbial" || walk.stack.some((clause) => clause !== top && clause.verb !== null);
}

/** A clause around still has its subject without a verb: this is the verb. */
function hasVerbWaiting(walk: Walk, top: BuildingClause): boolean {
  return walk.stack.some((clause) => clause !== top && clause.verb === null && clause.free.length > 0);
}

function isSubjectPronoun(walk: Walk): boolean {
  const phrase = walk.lastPhrase;
  return phrase?.kind === "pronoun" && /^(?:i|he|she|we|they|who)$/u.test(walk.reading.tokens.words[phrase.head] ?? "");
}

/** "Did Brightbox cheat …?": the auxiliary stood before the subject. */
function completesQuestion(walk: Walk, verb: BuildingVerb): boolean {
  const top = topOf(walk);
  const first = top.verb;
  if (first === null || first.head !== first.last - 1) return false;
  const isAuxiliary =
    first.lemma === "do" ||
    first.lemma === first.modal ||
    ((first.lemma === "be" || first.lemma === "have") && top.subject === null);
  if (!isAuxiliary || top.subject !== null || verb.form === "infinitive" || first.form !== "finite") return false;
  if (first.first !== top.first && top.marker === null) return false;
  if (kindNear(walk, -1) !== "phrase") return false;
  const subject: BuildingPhrase | null = walk.pending?.phrase ?? top.objects.at(-1) ?? null;
  if (subject === null) return false;
  walk.pending = null;
  top.objects.length = 0;
  const passive = first.lemma === "be" && (verb.isOpen || verb.form === "participle");
  top.verb = {
    ...verb,
    voice: passive ? "passive" : "active",
    form: "finite",
    tense: first.tense,
    modal: first.modal,
    perfect: first.lemma === "have",
    negated: first.negated || verb.negated,
    clause: top,
  };
  top.subject = subject;
  subject.role = "subject";
  subject.clause = top;
  return true;
}

function addInfinitive(walk: Walk, verb: BuildingVerb): void {
  flushPending(walk);
  walk.preposition = null;
  const top = topOf(walk);
  const clause = openClause(walk, "infinitive", top, verb.first, "to");
  if (top.verb !== null) top.complement ??= clause as Clause;
  if (
    kindNear(walk, -1) === "phrase" &&
    walk.lastPhrase !== null &&
    (top.verb === null || walk.lastPhrase.role === "preposition")
  )
    walk.lastPhrase.complement ??= clause as Clause;
  fill(clause, verb);
}

function addGerund(walk: Walk, verb: BuildingVerb): void {
  const { preposition } = walk;
  const behind =
    kindNear(walk, -1) === "phrase" || isInBrackets(walk) ? (walk.pending?.phrase ?? walk.lastPhrase) : null;
  flushPending(walk);
  walk.preposition = null;
  const top = topOf(walk);
  if (top.verb === null && top.kind === "adverbial" && top.free.length === 0) return fill(top, verb);
  if (preposition === null && kindNear(walk, -1) === "conjunction" && addJoinedGerund(walk, verb)) return;
  if (preposition !== null) {
    const clause = openClause(walk, "gerund", top, verb.first, preposition.preposition);
    preposition.clause = clause;
    return fill(clause, verb);
  }
  if (behind !== null && !isTime(walk, behind)) return addModifier(walk, verb, behind);
  const host = besideTheSaid(walk, verb);
  if (host !== null) {
    closeDownTo(walk, host);
    return fill(openClause(walk, "gerund", host, verb.first, null), verb);
  }
  const clause = openClause(walk, "gerund", top, verb.first, null);
  if (top.verb !== null && kindNear(walk, -1) === "verb") top.complement ??= clause as Clause;
  fill(clause, verb);
}

const answering = setOfWords("deny reject dismiss refute dispute rebut");
const adding = setOfWords("accuse blame denounce condemn criticise criticize fault");

/** "denied it had lied, accusing Norland of theft", "said the mayor should go, accusing him of theft": who denies and says so accuses. Null for others. */
function besideTheSaid(walk: Walk, verb: BuildingVerb): BuildingClause | null {
  if (kindNear(walk, -1) !== "comma" || !(adding.has(verb.lemma) || verb.lemma === "say")) return null;
  const at = walk.stack.findLastIndex(({ kind }) => kind === "that");
  const said = walk.stack[at];
  const host = walk.stack[at - 1];
  if (said?.verb == null || host?.verb == null) return null;
  const isWanted = verb.lemma !== "say" && said.verb.modal !== null && said.verb.modal !== "could";
  return answering.has(host.verb.lemma) || (isWanted && clauseVerbs.has(host.verb.lemma)) ? host : null;
}

/** "the board (looking into the leak)": what stands in brackets is said of the phrase before them. */
function isInBrackets({ chunks, at }: Walk): boolean {
  return chunks[at - 1]?.word === "(" && chunks[at - 2]?.kind === "phrase";
}

function addParticiple(walk: Walk, verb: BuildingVerb): void {
  // "raided the home of Hale in an investigation linked to it": the nearest.
  const nearest = phraseBeforeTime(walk);
  const behind = nearest ?? walk.pending?.phrase ?? walk.lastPhrase;
  flushPending(walk);
  walk.preposition = null;
  const top = topOf(walk);
  if (top.verb === null && top.kind === "adverbial" && top.free.length === 0) return fill(top, verb);
  const previous = kindNear(walk, -1);
  if (behind !== null && (previous === "phrase" || previous === "comma")) return addModifier(walk, verb, behind);
  fill(openClause(walk, "gerund", top, verb.first, null), verb);
}

/** What stands right before the verb; in "an attack last year blamed on rebels" the attack. */
function phraseBeforeTime(walk: Walk): BuildingPhrase | null {
  const nearest = walk.chunks[walk.at - 1]?.phrase ?? null;
  if (nearest === null || !isTime(walk, nearest)) return nearest;
  return walk.chunks[walk.at - 2]?.phrase ?? nearest;
}

/** "a man carrying papers", "Telbrik, long suspected of it,": the phrase that the verb is about. */
function addModifier(walk: Walk, verb: BuildingVerb, behind: BuildingPhrase): void {
  const about = walk.chunks[walk.at - 1]?.kind === "comma" ? firstOfChain(topOf(walk), behind) : behind;
  const clause = openClause(walk, "reduced-relative", topOf(walk), verb.first, null);
  clause.antecedent = about;
  about.modifier ??= clause as Clause;
  fill(clause, verb);
}

/** Behind a comma the clause is rather about the head of "the maker of routers", and of "the managers of its bank, Quill Bank". */
function firstOfChain(top: BuildingClause, phrase: BuildingPhrase): BuildingPhrase {
  const described = phrase.role === "apposition" ? top.prepositions.at(-1)?.object : null;
  const around = prepositionBefore(top, described?.apposition === phrase ? described : phrase);
  return around?.preposition === "of" ? (around.after ?? phrase) : phrase;
}
