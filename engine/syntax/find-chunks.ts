import type { Chunk, ChunkKind } from "@/engine/syntax/chunk";
import { findNounPhrase } from "@/engine/syntax/find-noun-phrase";
import { findVerbGroup } from "@/engine/syntax/find-verb-group";
import { longPrepositions } from "@/engine/syntax/lexicon/closed-words";
import type { Reading } from "@/engine/syntax/reading";
import { isNominal, isVerbal, tag } from "@/engine/syntax/tag";
import { PerWord } from "@/engine/text/per-word";

/** What may follow a word in a preposition of several; null behind most. */
const longBehind = new PerWord((word) => longPrepositions.get(word) ?? null);

/** By tag. */
const kinds: ChunkKind[] = [];
kinds[tag.that] = "that";
kinds[tag.question] = "question";
kinds[tag.subordinator] = "subordinator";
kinds[tag.conjunction] = "conjunction";
kinds[tag.comma] = "comma";
kinds[tag.dash] = "comma";
kinds[tag.bracketOpen] = "comma";
kinds[tag.bracketClose] = "comma";
kinds[tag.colon] = "colon";
kinds[tag.adverb] = "adverb";
kinds[tag.not] = "adverb";
kinds[tag.adjective] = "adjective";

/**
 * The chunks of tokens [first, last) that stand in quotation `level` (-1: in none); speech inside is one chunk each, and its
 * own chunks are found when its turn comes.
 */
export function findChunks(reading: Reading, first: number, last: number, level: number): Chunk[] {
  const chunks: Chunk[] = [];
  let end = first;
  for (let at = first; at < last;) {
    const speech = reading.speechAt[at] ?? -1;
    if (speech !== level) {
      const after = speechEnd(reading, at, last, level);
      chunks.push({
        kind: "speech",
        first: at,
        last: after,
        word: "",
        phrase: null,
        verb: null,
        quotation: outermost(reading, speech, level),
      });
      at = after;
      continue;
    }
    if (at >= end) end = stretchEnd(reading, at, last, level);
    const chunk = chunkAt(reading, at, end);
    if (chunk !== null) chunks.push(chunk);
    at = chunk === null ? at + 1 : chunk.last;
  }
  return chunks;
}

/** Where the stretch of this level ends: chunks never reach into speech. */
function stretchEnd(reading: Reading, at: number, last: number, level: number): number {
  const { speechAt } = reading;
  let end = at + 1;
  while (end < last && speechAt[end] === level) end += 1;
  return end;
}

function speechEnd(reading: Reading, at: number, last: number, level: number): number {
  const outer = outermost(reading, reading.speechAt[at] ?? -1, level);
  return Math.max(at + 1, Math.min(last, reading.quotations[outer]?.last ?? 0));
}

/** The quotation just inside `level` that holds `speech`. */
function outermost(reading: Reading, speech: number, level: number): number {
  let here = speech;
  for (let step = 0; step < 5; step += 1) {
    const around = reading.speechAround(here);
    if (around === level || around < 0) return here;
    here = around;
  }
  return here;
}

function chunkAt(reading: Reading, at: number, last: number): Chunk | null {
  const { tags, tokens } = reading;
  const own = tags[at] ?? 0;
  const word = tokens.words[at] ?? "";
  if (own === tag.quote) return null;
  if (mayBeginLong(own)) {
    const long = longPreposition(reading, at, last);
    if (long > 0) return plain("preposition", at, at + long, tokens.words.slice(at, at + long).join(" "));
  }
  if (own === tag.preposition) return plain("preposition", at, at + 1, word);
  if (isVerbal(own) || own === tag.to || ((own === tag.adverb || own === tag.not) && startsVerb(tags, at, last))) {
    const verb = findVerbGroup(reading, at, last);
    if (verb !== null) return { kind: "verb", first: at, last: verb.last, word, phrase: null, verb, quotation: -1 };
  }
  if (isNominal(own)) {
    const phrase = findNounPhrase(reading, at, last);
    if (phrase !== null)
      return { kind: "phrase", first: at, last: phrase.last, word, phrase, verb: null, quotation: -1 };
  }
  return plain(kinds[own] ?? "mark", at, at + 1, word);
}

/** "on behalf of", "according to", "due to": names, numbers, pronouns and most verbs begin none. */
function mayBeginLong(own: number): boolean {
  return (
    own === tag.preposition ||
    own === tag.subordinator ||
    own === tag.adverb ||
    own === tag.adjective ||
    own === tag.noun ||
    own === tag.verbIng ||
    own === tag.determiner
  );
}

function plain(kind: ChunkKind, first: number, last: number, word: string): Chunk {
  return { kind, first, last, word, phrase: null, verb: null, quotation: -1 };
}

/** "repeatedly denied": adverbs directly before a verb belong to its group. */
function startsVerb(tags: Uint8Array, at: number, last: number): boolean {
  let next = at + 1;
  while (next < last && next < at + 4 && (tags[next] === tag.adverb || tags[next] === tag.not)) next += 1;
  const found = next < last ? (tags[next] ?? 0) : 0;
  return isVerbal(found) || found === tag.to;
}

function longPreposition(reading: Reading, at: number, last: number): number {
  const { words } = reading.tokens;
  for (const rest of longBehind.at(reading.tokens, at) ?? []) {
    if (at + rest.length >= last) continue;
    let same = 0;
    while (same < rest.length && words[at + 1 + same] === rest[same]) same += 1;
    if (same === rest.length) return same + 1;
  }
  return 0;
}
