import type { BuildingPhrase, BuildingVerb, Chunk } from "@/engine/syntax/chunk";
import { flushPending, settle } from "@/engine/syntax/pending";
import { listedWith } from "@/engine/syntax/listed-people";
import { finiteVerbAfter, isInList, verbBehindName } from "@/engine/syntax/look-ahead";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { clauseVerbs } from "@/engine/syntax/lexicon/verbs";
import { isToldBeside, waitingForName } from "@/engine/syntax/told-beside";
import { isTime, kindNear, place, prepositionBefore, topOf, type Walk } from "@/engine/syntax/walk";
import { setOfWords } from "@/engine/text/word-list";

/** Gives the next noun phrase its role: object of a preposition, conjunct, apposition, subject to come, or object. */
export function addPhrase(walk: Walk, phrase: BuildingPhrase): void {
  const top = topOf(walk);
  const before = walk.lastPhrase;
  // "Hale and Ito both said": adds nothing.
  if (phrase.kind === "number" && before?.last === phrase.first && /^(?:both|all|each)$/u.test(phrase.determiner ?? ""))
    return;
  if (before !== null && isAllOfList(walk, before, phrase)) return;
  walk.lastPhrase = phrase;
  if (walk.preposition !== null) {
    walk.preposition.object = phrase;
    walk.preposition = null;
    place(phrase, top, "preposition");
    return;
  }
  if (top.inverted && top.subject === null) {
    top.subject = phrase;
    top.inverted = false;
    place(phrase, top, "subject");
    return;
  }
  const previous = kindNear(walk, -1);
  if (before !== null && previous === "comma" && isListBehindOpening(walk, before)) return settle(walk, phrase);
  const waiting = waitingForName(walk, phrase);
  if (waiting !== null) return join(waiting, phrase, "apposition");
  const verb =
    finiteVerbAfter(walk, walk.at) ?? (previous === "conjunction" && top.verb !== null ? verbBehindName(walk) : null);
  if (verb !== null && top.verb !== null && isWhenBehind(walk, phrase, previous)) {
    walk.lastPhrase = before;
    return settle(walk, phrase);
  }
  const isNext = previous === "conjunction" || previous === "comma";
  const isSubject = verb !== null && top.verb !== null;
  const host = before !== null && isNext && !isSubject ? listedWith(walk, before, phrase) : null;
  if (host !== null) return join(host, phrase, "conjunct");
  if (before !== null && previous === "conjunction" && isConjunct(walk, before, phrase, verb))
    return join(before, phrase, "conjunct");
  if (before !== null && previous === "conjunction" && isSaidOfBoth(walk, before, verb))
    return join(before, phrase, "conjunct");
  if (before !== null && isToldBeside(walk, before, phrase)) return join(before, phrase, "apposition");
  if (before !== null && previous === "comma" && !isTime(walk, before) && !isYear(walk, before)) {
    if (isDescribedInList(walk, before, phrase)) return join(before, phrase, "apposition");
    const isAge = phrase.kind === "number" && before.kind === "name";
    const isListed =
      isInList(walk, walk.at) ||
      isOwnInList(walk, before, phrase, verb) ||
      isOfThreeNames(walk, before, phrase, verb) ||
      isOfThreeMatters(walk, before, phrase, verb);
    if (!isAge && isListed && before.last >= (walk.chunks[walk.at]?.first ?? 0) - 1)
      return join(before, phrase, "conjunct");
    if (isApposition(walk, before, verb?.verb?.lemma ?? null)) return join(before, phrase, "apposition");
  }
  if (verb !== null && (top.verb !== null || isParenthetical(walk, verb.verb?.lemma ?? ""))) {
    flushPending(walk);
    walk.pending = { phrase, at: walk.at };
    return;
  }
  settle(walk, phrase);
}

/** "accused of theft at an airport last week appeared in court": when it was, and not what appeared. */
function isWhenBehind(walk: Walk, phrase: BuildingPhrase, previous: string): boolean {
  return previous === "phrase" && /^(?:last|this|next)$/u.test(firstWord(walk, phrase)) && isTime(walk, phrase);
}

function firstWord({ reading }: Walk, { first }: BuildingPhrase): string {
  return reading.tokens.words[first] ?? "";
}

/** "Hale, Ito and Lund, all aged over 30, admitted it": nobody besides them. */
function isAllOfList(walk: Walk, before: BuildingPhrase, { kind, head }: BuildingPhrase): boolean {
  if (kind !== "number" || before.role !== "conjunct" || kindNear(walk, -1) !== "comma") return false;
  const isAll = /^(?:all|both|each)$/u.test(walk.reading.tokens.words[head] ?? "");
  return isAll && walk.chunks[walk.at + 1]?.verb?.lemma === "age";
}

/** "According to Lund, Hale, his family and ten firms are involved": a list with its verb begins behind what opens the sentence. */
function isListBehindOpening(walk: Walk, before: BuildingPhrase): boolean {
  const top = topOf(walk);
  if (before.role !== "preposition" || top.verb !== null || top.free.length > 0 || !isInList(walk, walk.at))
    return false;
  return prepositionBefore(top, before)?.preposition === "according to" && isVerbBehindList(walk);
}

function isVerbBehindList({ chunks, at }: Walk): boolean {
  for (let here = at + 1; here < at + 14; here += 1) {
    const kind = chunks[here]?.kind;
    if (kind === "verb") return chunks[here]?.verb?.form === "finite";
    if (kind !== "phrase" && kind !== "comma" && kind !== "conjunction" && kind !== "preposition") return false;
  }
  return false;
}

/** "In December 2018, Hale, a broker, pleaded guilty": no year is called Hale. */
function isYear(walk: Walk, { kind, role, head }: BuildingPhrase): boolean {
  if (kind !== "number" || role !== "preposition" || topOf(walk).verb !== null) return false;
  return /^(?:19|20)\d\d$/u.test(walk.reading.tokens.words[head] ?? "");
}

function join(before: BuildingPhrase, phrase: BuildingPhrase, role: "conjunct" | "apposition"): void {
  let last = before;
  if (role === "apposition") before.apposition ??= phrase as NounPhrase;
  else {
    while (last.next !== null && last !== (last.next as BuildingPhrase)) last = last.next;
    last.next = phrase;
    before.plural = true;
  }
  phrase.clause = before.clause;
  phrase.role = role;
}

/** "Hale and Ito said", "sued Hale and Ito": no verb of its own follows, or both share the one that comes. */
function isConjunct(walk: Walk, before: BuildingPhrase, phrase: BuildingPhrase, verb: Chunk | null): boolean {
  const beforeConjunction = kindNear(walk, -1, conjunctionAt(walk));
  if (beforeConjunction !== "phrase" && beforeConjunction !== "comma") return false;
  if (verb === null) return true;
  // "Hale, Ito, and two others were": a list that has begun, and no verb yet.
  if (beforeConjunction !== "phrase") return before.role === "conjunct" && topOf(walk).verb === null;
  // "The poll released by Radio Nord and the Ledger shows": the verb has its subject already.
  const top = topOf(walk);
  if (top.verb === null || isSharedBehindTo(walk, before, phrase, verb)) return true;
  const isReduced = top.kind === "reduced-relative" || top.kind === "gerund";
  return isReduced && walk.stack.some((clause) => clause.verb === null && clause.free.length > 0);
}

/** "Ten officials linked to Hale and Lund were arrested": of one Lund it would be "was"; and what is linked is linked by somebody. */
function isSharedBehindTo(walk: Walk, before: BuildingPhrase, phrase: BuildingPhrase, verb: Chunk): boolean {
  if (phrase.kind !== "name" || phrase.plural || prepositionBefore(topOf(walk), before)?.preposition !== "to")
    return false;
  const open = walk.stack.findLast((clause) => (clause.verb as BuildingVerb | null)?.isOpen === true);
  if (open === undefined || open.subject === null || open.objects.length > 0) return false;
  return plurals.has(verb.word) || linking.has(open.verb?.lemma ?? "");
}

/** "Lund said Hale and his aides were accused": what waits behind a verb of saying shares the verb that comes. */
function isSaidOfBoth(walk: Walk, before: BuildingPhrase, verb: Chunk | null): boolean {
  const said = topOf(walk).verb;
  if (verb === null || walk.pending?.phrase !== before || before.first !== said?.last) return false;
  // "said nothing and Hale left"
  return saying.has(said.lemma) && !/^(?:nothing|this|that|little|much)$/u.test(firstWord(walk, before));
}

/** They have no person for an object. */
const saying = setOfWords("say claim allege believe think argue insist suggest maintain contend");

const plurals = new Set(["were", "are", "have"]);
const linking = new Set(["link", "tie", "connect", "relate"]);

/** "Hale, a broker, and Lund were": who Hale is, rather than one of three. */
function isDescribedInList({ chunks, at }: Walk, before: BuildingPhrase, phrase: BuildingPhrase): boolean {
  if (before.kind !== "name" || phrase.kind !== "common" || !/^(?:an?|the)$/u.test(phrase.determiner ?? ""))
    return false;
  const isJoined = chunks[at + 1]?.word === "," && chunks[at + 2]?.kind === "conjunction";
  return isJoined && !phrase.plural && chunks[at + 3]?.phrase?.kind === "name";
}

/** "Hale, Ito and Lund were": three names. "In Oslo, Hale and Ito said", "To Hale, Ito and Lund said" begin with something else. */
function isOfThreeNames(walk: Walk, before: BuildingPhrase, phrase: BuildingPhrase, verb: Chunk | null): boolean {
  const last = walk.chunks[walk.at + 2]?.phrase;
  if (before.kind !== "name" || phrase.kind !== "name" || last == null) return false;
  // "sued Hale, Telbrik and a marketing firm", "charged Hale, Ito and two others"
  const isOther = before.role === "object" && (/^an?$/u.test(last.determiner ?? "") || last.plural);
  if (last.kind !== "name" && !isOther) return false;
  if (walk.chunks[walk.at + 1]?.kind !== "conjunction" || before.role === "apposition") return false;
  if (verb === null) return true;
  return topOf(walk).verb === null && (before.role === "free" || before.role === "conjunct");
}

/** "a case against Telbrik, its founder Hale and two others": whose founder it is stands before, so that the list goes on. */
function isOwnInList(
  { chunks, at }: Walk,
  before: BuildingPhrase,
  phrase: BuildingPhrase,
  verb: Chunk | null,
): boolean {
  if (before.kind !== "name" || phrase.kind !== "name" || verb !== null) return false;
  const isOwn = /^(?:its|his|her|their)$/u.test(phrase.determiner ?? "") || phrase.possessor?.kind === "pronoun";
  return isOwn && chunks[at + 1]?.kind === "conjunction" && chunks[at + 2]?.kind === "phrase";
}

/** "for bribery, fraud and theft": three bare nouns behind a preposition. */
function isOfThreeMatters(walk: Walk, before: BuildingPhrase, phrase: BuildingPhrase, verb: Chunk | null): boolean {
  const last = walk.chunks[walk.at + 2]?.phrase;
  if (last == null || verb !== null || walk.chunks[walk.at + 1]?.kind !== "conjunction") return false;
  const isBehind = before.role === "preposition" || before.role === "conjunct";
  return isBehind && [before, phrase, last].every(isBareNoun);
}

function isBareNoun({ kind, determiner, possessor }: BuildingPhrase): boolean {
  return kind === "common" && determiner === null && possessor === null;
}

function conjunctionAt(walk: Walk): number {
  let at = walk.at - 1;
  while (walk.chunks[at]?.kind === "adverb") at -= 1;
  return at;
}

/** "(Reuters) - Hale said", "NORTHPORT – Hale said": where the story is from, and not Hale; but "Hale – the banker – said". */
function isDateline({ reading, lastPhrase }: Walk, before: BuildingPhrase, verbLemma: string | null): boolean {
  const { words } = reading.tokens;
  const mark = words[before.last] ?? "";
  if (mark === ")") return true;
  if (
    dash.test(mark) &&
    before.kind === "name" &&
    opensSentence(reading, before) &&
    !isClosedBehind(reading, before.last)
  )
    return true;
  return verbLemma !== null && dash.test(mark) && !dash.test(words[lastPhrase?.last ?? 0] ?? "");
}

function opensSentence({ tokens }: Walk["reading"], { first }: BuildingPhrase): boolean {
  return first === 0 || /^[.?!]$/u.test(tokens.words[first - 1] ?? "");
}

const longestAside = 24;

/** "Hale – the banker – said": a dash closes what one opened. */
function isClosedBehind({ tokens }: Walk["reading"], opened: number): boolean {
  for (let at = opened + 1; at < opened + longestAside; at += 1) if (dash.test(tokens.words[at] ?? "")) return true;
  return false;
}

const dash = /^[–—-]{1,2}$/u;

/** "Hale, the chief executive of Brightbox, said": the second phrase ends at a comma, or the verb wants the first. */
function isApposition(walk: Walk, before: BuildingPhrase, verbLemma: string | null): boolean {
  const top = topOf(walk);
  if (before.kind === "pronoun" || isDateline(walk, before, verbLemma)) return false;
  // "In the poll, 42% say"; but "Hale, 42, says"
  if (verbLemma !== null && walk.lastPhrase?.kind === "number") return false;
  if (verbLemma !== null) {
    const isSubject = top.verb === null && before.role === "free";
    return isSubject && !isParenthetical(walk, verbLemma);
  }
  const chunk = walk.chunks[walk.at - 2];
  if (chunk?.kind !== "phrase" || isIntroduced(walk, before)) return false;
  return walk.chunks[walk.at + 1]?.kind !== "conjunction" || isDoubleOffice(walk, before);
}

/**
 * "In a statement, Rosa Lund, a spokeswoman for Brightbox, said", "In a civil suit, a trader, Jane Hale, said": who is described in turn, and has the verb, does not describe what stands before.
 */
function isIntroduced(walk: Walk, before: BuildingPhrase): boolean {
  const top = topOf(walk);
  if (before.role !== "preposition" || top.verb !== null || top.free.length > 0) return false;
  const { chunks } = walk;
  const own = chunks[walk.at]?.phrase;
  const next = chunks[walk.at + 2]?.phrase;
  const isNamed = own?.kind === "name" && next?.kind === "common" && before.kind !== "name";
  const isNamedBehind = own?.kind === "common" && next?.kind === "name";
  if (!isNamed && !isNamedBehind) return false;
  for (let at = walk.at + 3; at < walk.at + 14; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === "comma") return chunks[at + 1]?.verb?.form === "finite";
    if (kind !== "phrase" && kind !== "preposition" && kind !== "conjunction") return false;
  }
  return false;
}

/** "Hale, a former director and a top general in the war, was": a verb behind the next comma, and no third of a list. */
function isDoubleOffice(walk: Walk, before: BuildingPhrase): boolean {
  const own = walk.chunks[walk.at]?.phrase;
  if (before.kind !== "name" || own?.kind !== "common" || !/^an?$/u.test(own.determiner ?? "")) return false;
  for (let at = walk.at + 2; at < walk.at + 12; at += 1) {
    const kind = walk.chunks[at]?.kind;
    if (kind === "comma") return walk.chunks[at + 1]?.verb?.form === "finite";
    if (kind !== "phrase" && kind !== "preposition" && kind !== "conjunction") return false;
  }
  return false;
}

/** "Telbrik, police said, did it": a speech verb, and a comma behind it or its first adverb. */
function isParenthetical(walk: Walk, lemma: string): boolean {
  const top = topOf(walk);
  if (top.verb !== null || top.free.length === 0 || kindNear(walk, -1) !== "comma") return false;
  if (!clauseVerbs.has(lemma)) return false;
  for (let at = walk.at + 1; at < walk.at + 8; at += 1) {
    if (walk.chunks[at]?.kind !== "verb") continue;
    const after = walk.chunks[at + 1]?.kind === "adverb" ? at + 2 : at + 1;
    return walk.chunks[after]?.kind === "comma";
  }
  return false;
}
