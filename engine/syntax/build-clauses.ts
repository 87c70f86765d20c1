import type { BuildingClause, Chunk } from "@/engine/syntax/chunk";
import { addPhrase } from "@/engine/syntax/add-phrase";
import { flushPending } from "@/engine/syntax/pending";
import { addVerb } from "@/engine/syntax/add-verb";
import { addQuestion, addSubordinator, addThat } from "@/engine/syntax/add-marker";
import { opensClause } from "@/engine/syntax/look-ahead";
import type { Reading } from "@/engine/syntax/reading";
import { closeDownTo, coverTokens, kindNear, openClause, topOf, type Walk } from "@/engine/syntax/walk";

/**
 * Puts the chunks of one stretch (a sentence, or what of it stands in one quotation) into clauses, left to right and
 * without going back: every chunk joins an open clause, opens one, or closes some.
 */
export function buildClauses(reading: Reading, chunks: readonly Chunk[], quotation: number | null): void {
  const first = chunks[0];
  if (first === undefined) return;
  const walk: Walk = {
    reading,
    chunks,
    stack: [],
    quotation,
    at: 0,
    lastPhrase: null,
    preposition: null,
    pending: null,
  };
  openClause(walk, "main", null, first.first, null);
  for (; walk.at < chunks.length; walk.at += 1) {
    const chunk = chunks[walk.at];
    if (chunk === undefined) break;
    add(walk, chunk);
    cover(walk, chunk);
  }
  flushPending(walk);
}

/** The chunk's tokens belong to the clause that is open now; those of a subject that waits for its verb come later. */
function cover(walk: Walk, chunk: Chunk): void {
  coverTokens(walk, chunk.first, chunk.last);
  if (walk.pending !== null || chunk.kind === "comma" || chunk.kind === "colon" || chunk.kind === "mark") return;
  if (chunk.kind === "conjunction") return;
  for (const clause of walk.stack) clause.last = Math.max(clause.last, chunk.last);
}

function add(walk: Walk, chunk: Chunk): void {
  switch (chunk.kind) {
    case "phrase":
      if (chunk.phrase !== null) addPhrase(walk, chunk.phrase);
      return;
    case "verb":
      if (chunk.verb !== null) addVerb(walk, chunk.verb);
      return;
    case "preposition":
      addPreposition(walk, chunk);
      return;
    case "that":
      addThat(walk, chunk);
      return;
    case "question":
      addQuestion(walk, chunk);
      return;
    case "subordinator":
      if (opensClause(walk, walk.at)) addSubordinator(walk, chunk);
      else addPreposition(walk, chunk);
      return;
    case "comma":
      closeParenthetical(walk);
      return;
    case "colon":
      flushPending(walk);
      // "Hale said: “…”": the quotation is still the verb's.
      if (kindNear(walk, 1) === "speech") return;
      walk.stack.length = 0;
      openClause(walk, "main", null, chunk.last, null);
      walk.lastPhrase = null;
      return;
    case "speech":
      flushPending(walk);
      walk.preposition = null;
      if (chunk.quotation >= 0) topOf(walk).speeches.push(chunk.quotation);
      return;
    case "adjective":
      // "dismissed as groundless a claim": what follows is the verb's.
      if (walk.preposition?.preposition === "as") walk.preposition = null;
      return;
    case "conjunction":
    case "adverb":
    case "mark":
      return;
  }
}

/**
 * ", police said,": what follows belongs to the clause around it. Of "accused him, without naming the source, of lying" the
 * phrase behind the second comma does.
 */
function closeParenthetical(walk: Walk): void {
  walk.preposition = null;
  const top = topOf(walk);
  if (top.kind === "gerund" && kindNear(walk, 1) === "preposition" && isSetOff(walk, top)) walk.stack.pop();
  if (top.kind === "parenthetical" && top.verb !== null && walk.stack.length > 1) walk.stack.pop();
}

/** ", without naming the source": a comma stands before the preposition that opens the clause. */
function isSetOff({ reading, stack }: Walk, clause: BuildingClause): boolean {
  const opening = stack.at(-2)?.prepositions.at(-1);
  return opening?.clause === clause && reading.tokens.words[opening.token - 1] === ",";
}

/** Behind a comma these say under which circumstances the sentence holds, not the last clause in it. */
const circumstances = new Set([
  "despite",
  "amid",
  "amidst",
  "following",
  "according to",
  "because of",
  "in response to",
]);

function addPreposition(walk: Walk, chunk: Chunk): void {
  const main = walk.stack[0];
  if (main !== undefined && main.verb !== null && kindNear(walk, -1) === "comma" && circumstances.has(chunk.word))
    closeDownTo(walk, main);
  const top = topOf(walk);
  const next = kindNear(walk, 1);
  const behindPhrase = walk.lastPhrase !== null && walk.lastPhrase.last === chunk.first;
  const preposition = {
    preposition: chunk.word,
    token: chunk.first,
    object: null,
    clause: null,
    after: behindPhrase ? walk.lastPhrase : null,
  };
  top.prepositions.push(preposition);
  const waits =
    next === "phrase" ||
    next === "verb" ||
    next === "question" ||
    next === "subordinator" ||
    next === "adverb" ||
    next === "adjective";
  walk.preposition = waits ? preposition : null;
}
