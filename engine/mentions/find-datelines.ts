import { shape, type Tokens } from "@/engine/text/tokens";
import type { Draft } from "./draft";
import type { Prose } from "./mention";
import { classAt, classOf, wordClass } from "./words/word-class";

/** "HAVNBY, May 11 (Nordwire) -" at the head of a paragraph: tokens [first, placeEnd) are the place, what follows to the dash at `last` may name an agency. */
export type Dateline = { readonly first: number; readonly placeEnd: number; readonly last: number };

/** A place in a dateline is no organisation and no state acting; what stands in brackets behind it is an agency. */
export function readDatelines(datelines: readonly Dateline[], drafts: readonly Draft[]): void {
  let next = 0;
  for (const draft of drafts) {
    while ((datelines[next]?.last ?? Number.POSITIVE_INFINITY) <= draft.first) next += 1;
    const dateline = datelines[next];
    if (dateline === undefined) return;
    if (draft.first < dateline.first) continue;
    const { look } = draft;
    if (draft.first < dateline.placeEnd || !isBracketed(draft, dateline)) {
      look.other += 8;
      draft.candidates = [];
    } else {
      look.organisation += 3;
      look.organisationKind = "outlet";
      look.evidence.push("agency");
    }
  }
}

/** The last name before the dash, in brackets or not ("HAVNBY, May 11 Nordwire -"). */
function isBracketed(draft: Draft, { last }: Dateline): boolean {
  return last - draft.last <= 1;
}

/** Longer ones than "NEW HAVNBY, Norland, Tues., May 11, 2021 (Nordwire) --" are none. */
const longest = 20;

/** The datelines of a text, in order. */
export function findDatelines({ tokens, sentences }: Prose): Dateline[] {
  const datelines: Dateline[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue;
    ({ paragraph } = sentence);
    const dateline = readDateline(tokens, sentence.first);
    if (dateline !== null) datelines.push(dateline);
  }
  return datelines;
}

function readDateline(tokens: Tokens, first: number): Dateline | null {
  let at = first;
  let caps = 0;
  while (isCapsWord(tokens, at)) {
    at += 1;
    caps += 1;
  }
  const placeEnd = at;
  if (caps === 0 || caps > 4) return null;
  let shown = false;
  for (; at < Math.min(tokens.count, first + longest); at += 1) {
    const word = tokens.words[at] ?? "";
    const flags = tokens.shapes[at] ?? 0;
    if ((flags & shape.dash) !== 0 || word === "-" || word === "--" || word === "—" || word === "–") {
      const isPlace = (classAt(tokens, placeEnd - 1) & wordClass.place) !== 0;
      return shown || isPlace ? { first, placeEnd, last: at } : null;
    }
    if (word === "(" || (classOf(word) & wordClass.calendar) !== 0) shown = true;
    else if ((flags & shape.word) !== 0 && (flags & shape.capital) === 0) return null;
  }
  return null;
}

function isCapsWord(tokens: Tokens, at: number): boolean {
  const flags = tokens.shapes[at] ?? 0;
  return (flags & shape.allCaps) !== 0 && (flags & shape.word) !== 0;
}
