import { addCoordinated } from "@/engine/syntax/add-coordinated";
import { begin, fill, takeSubject } from "@/engine/syntax/begin-clause";
import type { BuildingClause, BuildingPhrase, BuildingVerb } from "@/engine/syntax/chunk";
import { endsBehindVerb } from "@/engine/syntax/set-off-teller";
import { flushPending } from "@/engine/syntax/pending";
import { laterVerbWantsSubject } from "@/engine/syntax/look-ahead";
import { clauseVerbs } from "@/engine/syntax/lexicon/verbs";
import { contentNouns } from "@/engine/syntax/lexicon/content-nouns";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { Clause } from "@/engine/syntax/parsed-text";
import {
  closeDownTo,
  isTime,
  kindNear,
  openClause,
  takesClause,
  topOf,
  verblessAround,
  type Walk,
} from "@/engine/syntax/walk";
import { setOfWords } from "@/engine/text/word-list";

/** A verb with a tense: of the clause that waits for one, or of a new one behind the subject that waits. */
export function addFinite(walk: Walk, verb: BuildingVerb): void {
  walk.preposition = null;
  if (walk.pending !== null) return addWithPending(walk, verb, walk.pending.phrase, walk.pending.at);
  const top = topOf(walk);
  const previous = kindNear(walk, -1);
  if (top.verb === null && (previous !== "conjunction" || top.free.length > 0)) return fillWaiting(walk, top, verb);
  if (previous === "conjunction") return addCoordinated(walk, verb, null, isBehindComma(walk, walk.at - 1));
  if (previous === "verb" && addWithGap(walk, top, verb)) return;
  const waiting = verblessAround(walk);
  if (waiting !== null && (waiting.free.length > 0 || waiting.antecedent !== null)) {
    closeDownTo(walk, waiting);
    return fillWaiting(walk, waiting, verb);
  }
  if (previous === "comma" && addSetOffComplement(walk, verb)) return;
  if (previous === "comma" && clauseVerbs.has(verb.lemma) && !isNextStep(walk, verb)) {
    const subject = isSubjectBehind(walk) ? describedBefore(walk) : null;
    if (subject === null) return addInverted(walk, verb);
    const main = walk.stack[0] ?? top;
    closeDownTo(walk, main);
    return begin(walk, openClause(walk, "main", null, subject.first, null), subject, verb);
  }
  if (previous === "comma" || previous === "phrase") return addCoordinated(walk, verb, null, previous === "comma");
  // A finite verb behind a verb or preposition, and nobody's: "help fight", or a tag gone wrong.
  fill(openClause(walk, "infinitive", top, verb.first, null), verb);
}

/** "an attack that officials say was ordered by Hale", "Hale, who they say stole it, left": of whom the relative clause is, is what they say. */
function addWithGap(walk: Walk, top: BuildingClause, verb: BuildingVerb): boolean {
  const { antecedent, kind } = top;
  if (kind !== "relative" || antecedent === null || top.subject === null || !takesClause(top)) return false;
  if (!bareTellers.has(top.verb?.lemma ?? "") || verb.lemma === "be") return false;
  const isWaiting = walk.stack.some((clause) => clause.verb === null && clause.free.length > 0);
  if (isWaiting && !laterVerbWantsSubject(walk, walk.at)) return false;
  const clause = openClause(walk, "that", top, verb.first, null);
  top.complement = clause;
  clause.subject = antecedent;
  fill(clause, verb);
  return true;
}

/** What these take is a clause, or a thing said or thought, but never a person who is described. */
const bareTellers = setOfWords(
  "say allege claim contend argue believe think insist maintain conclude testify suspect warn assert suggest",
);

/** "Radio Nord reports the man who hid it, Ivo Hale, was jailed": outlets report so, too. */
function tellsOf({ verb }: BuildingClause): boolean {
  return bareTellers.has(verb?.lemma ?? "") || verb?.lemma === "report";
}

/**
 * "Prosecutors say Hale, a broker, hid it", "… Hale, who ran the fund, hid it", "… Hale, based in Kivik, hid it": the object with a description set off by commas
 * turns out to be the subject of what is said. False where nothing of this kind stands before.
 */
function addSetOffComplement(walk: Walk, verb: BuildingVerb): boolean {
  const top = topOf(walk);
  const isAside = top.kind === "relative" || top.kind === "reduced-relative" || top.kind === "gerund";
  const host = isAside ? (walk.stack.at(-2) ?? top) : top;
  const [subject] = host.objects;
  if (subject === undefined || host.objects.length !== 1 || !tellsOf(host)) return false;
  if (host.verb?.voice !== "active" || host.complement !== null) return false;
  // "say Hale, doing business as Telbrik, hid it": a participle right behind the comma tells of Hale.
  const isDoing = top.kind === "gerund" && top.first === subject.last + 1;
  const isDescribed = top === host ? subject.apposition !== null : top.antecedent === subject || isDoing;
  if (!isDescribed || (top === host && walk.reading.tokens.words[subject.last] !== ",")) return false;
  // "say Hale, a broker, charged with fraud": a participle, unless something is done to an object.
  if (verb.isOpen && walk.chunks[walk.at + 1]?.kind !== "phrase") return false;
  closeDownTo(walk, host);
  host.objects.pop();
  const clause = openClause(walk, "that", host, subject.first, null);
  host.complement = clause;
  begin(walk, clause, subject, verb);
  return true;
}

/**
 * "Hale said claims that Telbrik stole data were false": what stands behind a verb that takes no clause is its object, and the verb's
 * subject is the claims, of which something is said. False where nobody says anything of them.
 */
function addSaidOfClaim(walk: Walk, verb: BuildingVerb, object: BuildingPhrase, at: number): boolean {
  const host = walk.stack.findLast(({ verb: above }) => bareTellers.has(above?.lemma ?? ""));
  const claim = host?.objects[0];
  if (host === undefined || claim === undefined || host.objects.length > 1 || host.complement !== null) return false;
  if (claim.complement?.marker !== "that" || host.verb?.last !== claim.first) return false;
  walk.pending = { phrase: object, at };
  flushPending(walk);
  closeDownTo(walk, host);
  host.objects.pop();
  const clause = openClause(walk, "that", host, claim.first, null);
  host.complement = clause;
  begin(walk, clause, claim, verb);
  return true;
}

function isBehindComma(walk: Walk, at: number): boolean {
  return kindNear(walk, -1, at) === "comma";
}

/** The subject stands before the verb in this clause, or behind it ("said Hale"), or is what the clause is about. */
function fillWaiting(walk: Walk, clause: BuildingClause, verb: BuildingVerb): void {
  const { free } = clause;
  const last = free.at(-1);
  const door = free.at(-2);
  if (
    last !== undefined &&
    door !== undefined &&
    door.last === last.first &&
    // "Six owners this year took Telbrik to court": the year took nobody.
    ![door, last].some((phrase) => isTime(walk, phrase)) &&
    laterVerbWantsSubject(walk, walk.at)
  ) {
    free.pop();
    const relative = openClause(walk, "relative", clause, last.first, null);
    relative.antecedent = door;
    door.modifier = relative;
    return takeSubject(relative, last, verb);
  }
  const subject = free.findLast((phrase) => !isTime(walk, phrase)) ?? last;
  if (subject === undefined) {
    clause.inverted =
      clause.antecedent === null &&
      (kindNear(walk, -1) === "speech" || (clauseVerbs.has(verb.lemma) && followsSpeech(walk)));
    return fill(clause, verb);
  }
  takeSubject(clause, subject, verb);
}

function followsSpeech(walk: Walk): boolean {
  const previous = kindNear(walk, -1);
  return previous === "speech" || previous === "comma" || previous === "";
}

/** "…, said he was ill": what stands behind is the subject of the next verb, and not the speaker. */
function isSubjectBehind(walk: Walk): boolean {
  const next = walk.chunks[walk.at + 1];
  if (next?.kind !== "phrase" || next.phrase === null) return false;
  const follows = walk.chunks[walk.at + 2]?.kind === "adverb" ? walk.chunks[walk.at + 3] : walk.chunks[walk.at + 2];
  if (follows?.kind === "verb" && follows.verb?.form === "finite") return true;
  return (
    next.phrase.kind === "pronoun" && follows?.kind !== "comma" && follows?.kind !== "mark" && follows !== undefined
  );
}

/** "denied it, then admitted the leak": what the subject did next, and no "…, said Hale". */
function isNextStep({ reading }: Walk, { adverbs, head }: BuildingVerb): boolean {
  return adverbs.includes("then") && (reading.tokens.words[head - 1] ?? "") === "then";
}

/** "Rosa Lund, the party's chief, said": the phrase before the comma, or whom it describes. */
function describedBefore(walk: Walk): BuildingPhrase | null {
  const { lastPhrase } = walk;
  if (lastPhrase === null || lastPhrase.kind === "pronoun" || walk.chunks[walk.at - 2]?.phrase !== lastPhrase)
    return null;
  const { nounPhrases } = walk.reading;
  for (let at = nounPhrases.length - 1; at >= 0 && at > nounPhrases.length - 6; at -= 1)
    if (nounPhrases[at]?.apposition === lastPhrase) return nounPhrases[at] as BuildingPhrase;
  const door = walk.chunks[walk.at - 4]?.phrase ?? null;
  return walk.chunks[walk.at - 3]?.kind === "comma" && door?.kind === "name" ? door : lastPhrase;
}

/** "…, said Hale, …" */
function addInverted(walk: Walk, verb: BuildingVerb): void {
  const main = walk.stack[0] ?? topOf(walk);
  const clause = openClause(walk, "parenthetical", main, verb.first, null);
  clause.complement = main;
  clause.inverted = true;
  fill(clause, verb);
}

/** A phrase stood behind the last verb and is the subject of this one. */
function addWithPending(walk: Walk, verb: BuildingVerb, subject: BuildingPhrase, at: number): void {
  walk.pending = null;
  const previous = kindNear(walk, -1, at);
  const top = topOf(walk);
  if (previous === "verb" && isBareInfinitive(walk, top, verb)) {
    walk.pending = { phrase: subject, at };
    flushPending(walk);
    const clause = openClause(walk, "infinitive", top, verb.first, null);
    top.complement ??= clause as Clause;
    verb.form = "infinitive";
    verb.tense = null;
    return fill(clause, verb);
  }
  if (previous === "conjunction") {
    // "led the bank and last year accused Hale"
    const isWhen = isTime(walk, subject);
    if (isWhen) {
      walk.pending = { phrase: subject, at };
      flushPending(walk);
    }
    return addCoordinated(walk, verb, isWhen ? null : subject, isBehindComma(walk, at - 1));
  }
  if (previous === "comma" || previous === "speech") return addBehindComma(walk, verb, subject);
  const waiting = verblessAround(walk);
  const isInside =
    isLoose(top) || (waiting !== null && (isSaidOf(waiting, top, previous) || isOfSuit(walk, waiting, top, verb)));
  if (waiting !== null && waiting !== top && waiting.free.length > 0 && isInside && !isNominative(walk, subject)) {
    walk.pending = { phrase: subject, at };
    flushPending(walk);
    closeDownTo(walk, waiting);
    return fillWaiting(walk, waiting, verb);
  }
  const behind = previous === "phrase" ? phraseBefore(walk, at) : null;
  if (behind !== null && !isTime(walk, behind) && !takesClause(top)) {
    const isContent = contentNouns.has(nounLemmaOf(walk.reading.tokens.words[behind.head] ?? ""));
    const clause = openClause(walk, isContent ? "that" : "relative", top, subject.first, null);
    if (isContent) behind.complement = clause;
    else {
      clause.antecedent = behind;
      behind.modifier = clause;
    }
    return begin(walk, clause, subject, verb);
  }
  if (previous === "verb" && !takesClause(top) && addSaidOfClaim(walk, verb, subject, at)) return;
  const around = walk.stack.findLast((clause) => takesClause(clause)) ?? null;
  if (around !== null) {
    closeDownTo(walk, around);
    const clause = openClause(walk, "that", around, subject.first, null);
    around.complement = clause;
    return begin(walk, clause, subject, verb);
  }
  const kind = top.verb !== null && kindNear(walk, -1, at) === "verb" ? "that" : "main";
  begin(walk, openClause(walk, kind, top, subject.first, null), subject, verb);
}

const helping = new Set(["help", "let", "make", "watch"]);

/** "helped clients hide money": behind these and their object stands an infinitive without "to". */
function isBareInfinitive(walk: Walk, { verb: above }: BuildingClause, verb: BuildingVerb): boolean {
  if (above === null || !helping.has(above.lemma) || above.voice === "passive") return false;
  return verb.first === verb.head && walk.reading.tokens.words[verb.head] === verb.lemma && verb.modal === null;
}

/** "people selling firearms must …": the clause around waits for the verb, and the phrase is only an object. */
function isLoose(top: BuildingClause): boolean {
  if (top.verb === null || top.objects.length > 0 || clauseVerbs.has(top.verb.lemma)) return false;
  return (
    top.kind === "infinitive" || top.kind === "gerund" || top.kind === "reduced-relative" || top.kind === "relative"
  );
}

const suits = setOfWords(
  "lawsuit lawsuits suit suits complaint complaints petition petitions case cases indictment charges",
);
const lodging = setOfWords("file bring lodge submit unseal dismiss settle withdraw");

/** "A lawsuit alleging fraud was filed": the lawsuit was, and not the fraud. */
function isOfSuit({ reading }: Walk, { free }: BuildingClause, top: BuildingClause, verb: BuildingVerb): boolean {
  const { antecedent } = top;
  if (top.kind !== "reduced-relative" || antecedent === null || free.at(-1) !== antecedent) return false;
  const isSuit = suits.has(reading.tokens.words[antecedent.head] ?? "");
  return isSuit && top.complement === null && verb.voice === "passive" && lodging.has(verb.lemma);
}

/** "The claim that the team ignores physics is wrong": the claim waits for the verb, and the phrase is what the team ignores. */
function isSaidOf({ free }: BuildingClause, top: BuildingClause, previous: string): boolean {
  if (top.kind !== "that" || top.marker !== "that" || top.verb === null || top.objects.length > 0) return false;
  if (previous !== "verb" || top.verb.voice === "passive" || clauseVerbs.has(top.verb.lemma)) return false;
  return free.some(({ complement }) => complement === top);
}

const nominatives = setOfWords("i he she we they");

/** "from the day she was arrested": these are subjects, of the verb behind them. */
function isNominative(walk: Walk, { first, head }: BuildingPhrase): boolean {
  return first === head && nominatives.has(walk.reading.tokens.words[head] ?? "");
}

function phraseBefore(walk: Walk, at: number): BuildingPhrase | null {
  return walk.chunks[at - 1]?.phrase ?? null;
}

function addBehindComma(walk: Walk, verb: BuildingVerb, subject: BuildingPhrase): void {
  const waiting = verblessAround(walk);
  const main = walk.stack[0] ?? topOf(walk);
  const speaks = clauseVerbs.has(verb.lemma) && verb.voice === "active";
  const waits = waiting !== null && waiting.free.some((phrase) => !isTime(walk, phrase));
  if (waiting !== null && !(speaks && waits)) {
    closeDownTo(walk, waiting);
    return begin(walk, waiting, subject, verb);
  }
  if (speaks && endsBehindVerb(walk)) {
    const clause = openClause(walk, "parenthetical", main, subject.first, null);
    clause.complement = main;
    return begin(walk, clause, subject, verb);
  }
  closeDownTo(walk, main);
  begin(walk, openClause(walk, "main", null, subject.first, null), subject, verb);
}
