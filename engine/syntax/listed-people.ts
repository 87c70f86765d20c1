import type { BuildingPhrase } from "@/engine/syntax/chunk";
import { kindNear, prepositionBefore, topOf, type Walk } from "@/engine/syntax/walk";

/** "of Leeds", "from Dubai": where the one before is from. */
const ofPlaces = new Set(["of", "from", "in"]);

/**
 * "Hale, 34, of Leeds, Paul Moss, 20, of Hull, and Ada Roe from York": the first of the list to which the next name
 * belongs, though ages and places stand between. Null where the name stands by itself.
 */
export function listedWith(walk: Walk, before: BuildingPhrase, phrase: BuildingPhrase): BuildingPhrase | null {
  if (phrase.kind !== "name") return null;
  const host = hostOf(walk, before);
  if (host === null) return null;
  const isLast = kindNear(walk, -1) === "conjunction" && kindNear(walk, -2) === "comma";
  return isLast || isDescribedToo(walk, phrase) ? host : null;
}

/** Whose age, place or description `before` is; null when it is neither. */
function hostOf(walk: Walk, before: BuildingPhrase): BuildingPhrase | null {
  const top = topOf(walk);
  const first = (top.verb === null ? top.free : top.objects).at(-1);
  if (first?.kind !== "name" || first === before || first.first > before.first) return null;
  const isDescription = before.kind === "common" && first.apposition === before;
  if (before.role === "apposition") return before.kind === "number" || isDescription ? first : null;
  if (before.role === "conjunct") return before.kind === "name" ? first : null;
  return before.role === "preposition" && ofPlaces.has(prepositionBefore(top, before)?.preposition ?? "")
    ? first
    : null;
}

/** ", 20,", "from York", or two names in a row, with more to come: people are told of alike. */
function isDescribedToo(walk: Walk, phrase: BuildingPhrase): boolean {
  const next = walk.chunks[walk.at + 1];
  const behind = walk.chunks[walk.at + 2];
  if (next?.kind === "preposition") return ofPlaces.has(next.word) && behind?.kind === "phrase";
  if (next?.kind !== "comma") return false;
  if (behind?.phrase?.kind === "number") return true;
  // "of Newport, New Wales, was": the land of the place.
  return phrase.last - phrase.first > 1 && behind?.phrase?.kind === "name";
}
