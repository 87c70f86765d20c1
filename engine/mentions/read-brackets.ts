import { shape, type Tokens } from "@/engine/text/tokens";
import type { Draft } from "./draft";
import { initialLetters } from "./initial-letters";
import { classAt, classOf, wordClass } from "./words/word-class";

/**
 * What letters in brackets stand for, by the words right before them: "National Transit Commission (NTC)" makes both one
 * organisation, "mobile payment service (MPS)" and "Passenger Information Report (PIR)" make the letters no name.
 */
export function readBrackets(tokens: Tokens, drafts: readonly Draft[]): void {
  const things = new Set<string>();
  for (const [number, draft] of drafts.entries()) {
    if (draft.last - draft.first !== 1 || tokens.words[draft.first - 1] !== "(" || tokens.words[draft.last] !== ")")
      continue;
    if (((tokens.shapes[draft.first] ?? 0) & shape.allCaps) === 0) continue;
    const from = startOfLetters(tokens, draft.first - 2, draft.key);
    if (from < 0) continue;
    const before = drafts[number - 1];
    const named = before !== undefined && before.last === draft.first - 1 && before.first <= from;
    if (!named || isThing(tokens, before) || before.look.organisation < leastSign) things.add(draft.key);
    else if (before.look.organisation > before.look.person) {
      before.look.organisation += 2;
      draft.look.organisation += 3;
    }
  }
  if (things.size > 0) for (const draft of drafts) if (things.has(draft.key)) forgetName(draft);
}

/** "Retrieval-Augmented Generation (RAG)": nothing in the name shows a body, so the letters name none. */
const leastSign = 1.5;

/** The article has said what the letters mean: whoever goes by them in the pack is not meant. */
function forgetName(draft: Draft): void {
  draft.look.other += 5;
  draft.candidates = [];
}

function isThing(tokens: Tokens, draft: Draft): boolean {
  const last = classAt(tokens, draft.last - 1);
  return (last & wordClass.thingHead) !== 0 && (last & wordClass.organisationHead) === 0;
}

/** The first of the words before the bracket whose initials spell `letters`; -1 when they do not. */
export function startOfLetters(tokens: Tokens, last: number, letters: string): number {
  let at = last;
  let letter = letters.length - 1;
  while (letter >= 0 && at >= 0 && last - at < letters.length * 2) {
    const word = tokens.words[at] ?? "";
    const own = initialLetters([word]) || word.charAt(0);
    if (own === letters.slice(letter + 1 - own.length, letter + 1)) {
      letter -= own.length;
      if (letter < 0) return at;
    } else if ((classOf(word) & (wordClass.functionWord | wordClass.particle)) === 0) return -1;
    at -= 1;
  }
  return -1;
}
