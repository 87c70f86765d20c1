import type { BuildingPhrase } from "@/engine/syntax/chunk";
import { isTime, kindNear, place, topOf, type Walk } from "@/engine/syntax/walk";

/** Gives a phrase that is nobody's conjunct or apposition its place: it waits for a verb, tells when, or is the object. */
export function settle(walk: Walk, phrase: BuildingPhrase): void {
  const top = topOf(walk);
  if (top.verb === null) {
    top.free.push(phrase);
    place(phrase, top, "free");
    return;
  }
  // "wants the House to impeach and the Senate to convict": nobody impeaches the Senate.
  const isBehindVerb =
    kindNear(walk, -1) === "conjunction" && kindNear(walk, -2) === "verb" && top.objects.length === 0;
  if (isTime(walk, phrase) || isBehindVerb) return place(phrase, top, "free");
  if (top.objects.length < 3) top.objects.push(phrase);
  place(phrase, top, "object");
}

/** A phrase that waited for a verb which never came is an object after all. */
export function flushPending(walk: Walk): void {
  if (walk.pending === null) return;
  const { phrase, at } = walk.pending;
  walk.pending = null;
  settle(walk, phrase);
  const last = lastSince(walk, at);
  for (const clause of walk.stack) clause.last = Math.max(clause.last, last);
}

/** Where the phrases end that came since the one at `from`: "killing people at an airport last week". */
function lastSince({ chunks, at }: Walk, from: number): number {
  for (let here = at - 1; here > from; here -= 1) {
    const chunk = chunks[here];
    if (chunk?.kind === "phrase" || chunk?.kind === "adverb") return chunk.last;
  }
  return chunks[from]?.last ?? 0;
}
