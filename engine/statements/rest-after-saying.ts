import { contentEnd } from "./clause-content";
import type { FoundContent } from "./statement-draft";
import type { Clause, ParsedText } from "@/engine/syntax/parsed-text";
import { tag } from "@/engine/syntax/tag";
import { setOfWords } from "@/engine/text/word-list";

const alwaysSays = setOfWords(
  "say argue insist contend assert believe think claim report note allege estimate predict suggest write",
);

/** The clause was not understood, but behind "say" nothing else comes: the rest of the sentence is what is said. */
export function restAfterSaying(parsed: ParsedText, clause: Clause): FoundContent | null {
  const { verb } = clause;
  if (verb === null || !alwaysSays.has(verb.lemma) || clause.speeches.length > 0) return null;
  const first = restBehind(parsed, clause);
  if (first < 0 || isAlone(parsed, first)) return null;
  const last = contentEnd(parsed, clause, first);
  const found = { content: [{ first, last }], rule: "say-rest" };
  if (last <= first) return null;
  return verb.lemma === "say" || hasFiniteVerb(parsed, first + 1, last) ? found : null;
}

/** Where the words behind the verb begin, past adverbs and "in a statement on Monday"; -1 when there are none. */
function restBehind(parsed: ParsedText, clause: Clause): number {
  let at = clause.verb?.last ?? clause.last;
  for (let step = 0; step < 8; step += 1) {
    const own = parsed.tags[at] ?? 0;
    if (own === tag.adverb) at += 1;
    else if (own === tag.preposition) {
      const found = clause.prepositions.find((one) => one.token === at);
      if (found?.object === undefined || found.object === null) return -1;
      at = found.object.last;
    } else break;
  }
  const own = parsed.tags[at] ?? 0;
  const opens =
    (own >= tag.determiner && own <= tag.question) ||
    own === tag.subordinator ||
    own === tag.verbIng ||
    own === tag.quote;
  return opens ? at : -1;
}

/** "said it", "said so": a pronoun and nothing behind. */
function isAlone(parsed: ParsedText, first: number): boolean {
  const next = parsed.tags[first + 1] ?? 0;
  const own = parsed.tags[first];
  return (
    (own === tag.pronoun || own === tag.determiner) && (next === tag.end || next === tag.comma || next === tag.none)
  );
}

function hasFiniteVerb(parsed: ParsedText, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const own = parsed.tags[at] ?? 0;
    if (own === tag.be || own === tag.modal || own === tag.have || own === tag.verbPast || own === tag.verbPresent)
      return true;
  }
  return false;
}
