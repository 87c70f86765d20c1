import { clauseVerbs } from "@/engine/syntax/lexicon/verbs";
import type { Chunk } from "@/engine/syntax/chunk";
import { isTime, topOf, type Walk } from "@/engine/syntax/walk";

/** How many chunks are looked at before giving up: keeps parsing linear. */
const reach = 14;

/** Whether a verb that can be finite comes right behind the phrase at `at`, past its own phrases ("of Norland") and adverbs. */
export function finiteVerbAfter(walk: Walk, at: number): Chunk | null {
  const { chunks } = walk;
  for (let here = at + 1; here < at + reach; here += 1) {
    const chunk = chunks[here];
    if (chunk === undefined) return null;
    if (chunk.kind === "adverb") continue;
    // "a source close to Hale said"
    if (chunk.kind === "adjective" && chunks[here + 1]?.kind === "preposition") continue;
    if (chunk.kind === "verb") return canBeFinite(chunk) ? chunk : null;
    // "a jury in Kivik last month found"
    if (chunk.phrase !== null && chunks[here + 1]?.kind === "verb" && isTime(walk, chunk.phrase)) continue;
    if (chunk.kind === "preposition" && chunks[here + 1]?.kind === "phrase") {
      here += 1;
      continue;
    }
    // "Hale (Oslo) said"
    if (chunk.word === "(") {
      here = bracketEnd(chunks, here);
      continue;
    }
    if (chunk.kind === "conjunction" && chunks[here + 1]?.kind === "phrase" && chunks[here - 1]?.kind === "phrase") {
      here += 1;
      continue;
    }
    return null;
  }
  return null;
}

/** The verb of "its founder, Jonas Hale, was fined" and "the head of its bank, Jonas Hale, 45, was": behind a name between commas. */
export function verbBehindName({ chunks, at }: Walk): Chunk | null {
  const own = chunks[at]?.phrase ?? null;
  if (own?.kind !== "common" || own.plural || (own.determiner === null && own.possessor === null)) return null;
  const comma = chunks[at + 1]?.kind === "preposition" && chunks[at + 2]?.kind === "phrase" ? at + 3 : at + 1;
  if (chunks[comma]?.word !== "," || chunks[comma + 1]?.phrase?.kind !== "name") return null;
  return verbSetOff(chunks, comma + 1);
}

/** The finite verb behind a comma behind the phrase at `at`, or behind its age; null for one that only tells who says it. */
export function verbSetOff(chunks: readonly Chunk[], at: number): Chunk | null {
  const end = chunks[at + 2]?.phrase?.kind === "number" ? at + 2 : at;
  const chunk = chunks[end + 2];
  if (chunks[at + 1]?.word !== "," || chunks[end + 1]?.word !== "," || chunk?.verb == null) return null;
  return chunk.verb.form === "finite" && !chunk.verb.isOpen && !clauseVerbs.has(chunk.verb.lemma) ? chunk : null;
}

function bracketEnd(chunks: readonly Chunk[], at: number): number {
  for (let here = at + 1; here < at + 6; here += 1) if (chunks[here]?.word === ")") return here;
  return at + reach;
}

function canBeFinite(chunk: Chunk): boolean {
  return chunk.verb?.form === "finite";
}

/** Surely finite: not a form that may be a participle. */
function isSurelyFinite(chunk: Chunk): boolean {
  return chunk.verb?.form === "finite" && !chunk.verb.isOpen;
}

/**
 * Whether another verb comes that still needs the subject which stands before the verb at `at`: "the firm accused of it
 * denied". Phrases, their prepositions and gerunds may lie between; anything that could open a clause ends the search.
 */
export function laterVerbWantsSubject(walk: Walk, at: number): boolean {
  const { chunks } = walk;
  let comma = false;
  for (let here = at + 1; here < at + reach; here += 1) {
    const chunk = chunks[here];
    if (chunk === undefined) return false;
    switch (chunk.kind) {
      case "verb": {
        if (chunk.verb?.form !== "finite") continue;
        const before = chunks[here - 1]?.kind;
        if (before === "phrase" && (standsAlone(walk, here - 1) || isSaidBehindComma(chunks, here - 1))) return false;
        if (isSurelyFinite(chunk)) return before !== "conjunction";
        const after = chunks[here + 1];
        if (before === "conjunction" || (after?.kind === "preposition" && after.word === "by")) continue;
        return true;
      }
      case "comma":
        if (comma && chunks[here + 1]?.kind !== "verb") return false;
        comma = true;
        // ", opened a lab": a comma and then a verb that nobody has claimed; a phrase would be its own subject.
        if (chunks[here + 1]?.kind === "phrase" && finiteVerbAfter(walk, here + 1) !== null) return false;
        continue;
      case "phrase":
      case "preposition":
      case "adverb":
      case "adjective":
        continue;
      case "conjunction":
        if (chunks[here + 1]?.kind === "phrase" || chunks[here + 1]?.kind === "preposition") continue;
        return false;
      default:
        return false;
    }
  }
  return false;
}

/** "sided with Hale, saying the law was void": the subject of what is said. */
function isSaidBehindComma(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.verb?.form === "gerund" && chunks[at - 2]?.kind === "comma";
}

/** A phrase that no verb and no preposition takes is the subject of the verb behind it. */
function standsAlone(walk: Walk, at: number): boolean {
  const before = walk.chunks[at - 1]?.kind;
  return before !== "preposition" && before !== "verb" && before !== "phrase";
}

/** Whether the phrase at `at` stands in "A, B and C": commas and phrases up to a conjunction. */
export function isInList(walk: Walk, at: number): boolean {
  const { chunks } = walk;
  for (let here = at + 1; here < at + reach; here += 1) {
    const chunk = chunks[here];
    if (chunk?.kind === "conjunction") return here > at + 1 ? chunks[here + 1]?.kind === "phrase" : false;
    if (chunk?.kind === "comma" && chunk.word === ",") {
      if (chunks[here + 1]?.kind === "conjunction") return chunks[here + 2]?.kind === "phrase" && here > at;
      if (chunks[here + 1]?.kind !== "phrase") return false;
      continue;
    }
    if (chunk?.kind === "phrase") continue;
    return false;
  }
  return false;
}

/** "and blamed", behind a phrase: a verb with a tense and no subject of its own. */
function isJoinedVerb(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]?.kind === "adverb" ? chunks[at + 2] : chunks[at + 1];
  return chunks[at - 1]?.kind === "phrase" && next !== undefined && canBeFinite(next);
}

function isBehindPreposition(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]?.kind === "adverb" ? chunks[at - 2] : chunks[at - 1];
  return before?.kind === "preposition";
}

/** "Hale as a candidate often accused Lund": what somebody is, who has no verb yet. */
function isRole(walk: Walk, at: number): boolean {
  const { chunks } = walk;
  const top = topOf(walk);
  if (chunks[at]?.word !== "as" || chunks[at - 1]?.kind !== "phrase" || top.verb !== null || top.free.length === 0)
    return false;
  return /^an?$/u.test(chunks[at + 1]?.phrase?.determiner ?? "");
}

const onlyClauses = new Set(["while", "because", "although", "though", "whereas", "if", "unless"]);
const inAsides: ReadonlySet<string> = new Set(["phrase", "preposition", "adverb", "adjective", "conjunction"]);

/**
 * "left after his deputy, Lund, accused Ito", "while officials, notably in Kivik, have resisted": what stands between the commas
 * parts the subject from its verb. "After the trial, Hale, accused of fraud, left" has no verb before it.
 */
function isVerbBehindAside(walk: Walk, at: number, comma: number): boolean {
  const { chunks } = walk;
  if (topOf(walk).verb === null && !onlyClauses.has(chunks[at]?.word ?? "")) return false;
  let here = comma + 1;
  while (here < at + reach && inAsides.has(chunks[here]?.kind ?? "")) here += 1;
  const verb = chunks[here]?.kind === "comma" ? chunks[here + 1] : undefined;
  if (verb === undefined || here === comma + 1 || !canBeFinite(verb)) return false;
  return isSurelyFinite(verb) || chunks[here + 2]?.kind === "phrase";
}

/** Whether a verb comes before the next comma or marker: then "after", "as" and their like open a clause here. */
export function opensClause(walk: Walk, at: number): boolean {
  const { chunks } = walk;
  if (isRole(walk, at)) return false;
  let phrases = 0;
  for (let here = at + 1; here < at + reach; here += 1) {
    const chunk = chunks[here];
    if (chunk === undefined) return false;
    // "since May for giving loans", "after criticism for quietly hiding it": the verb is the preposition's.
    if (chunk.verb?.form === "gerund" && isBehindPreposition(chunks, here)) continue;
    if (chunk.kind === "verb") return phrases > 0 || here === at + 1 || chunks[here - 1]?.kind === "adverb";
    // "spoke after Ito and blamed him": whoever spoke.
    if (chunk.kind === "conjunction" && phrases === 1 && isJoinedVerb(chunks, here)) return false;
    if (chunk.kind === "phrase") {
      if (phrases > 0 && chunks[here - 1]?.kind === "phrase") return false;
      phrases += 1;
      continue;
    }
    // "after the Data Board (DB) revealed it"
    if (chunk.word === "(" && chunks[here + 1]?.phrase?.kind === "name" && chunks[here + 2]?.word === ")") {
      here += 2;
      continue;
    }
    if (chunk.kind === "comma") return chunks[at + 1]?.kind === "phrase" && isVerbBehindAside(walk, at, here);
    if (
      chunk.kind !== "preposition" &&
      chunk.kind !== "adverb" &&
      chunk.kind !== "conjunction" &&
      chunk.kind !== "adjective"
    )
      return false;
  }
  return false;
}
