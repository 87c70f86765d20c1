import { cueNounOf } from "@/engine/allegations/lexicon/find-cue";
import { denialVerbs } from "@/engine/allegations/lexicon/stances";
import type { Clause, NounPhrase, PrepositionalPhrase, TokenRange } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";
import type { Reader } from "./reader";
import { contentOfClause, contentOfNoun, isMade, type Content } from "./content";

/** "of hiding the leak", "with fraud", "on charges of bribery": the inside of nouns that only say "charge". */
export function contentOfPhrase(reader: Reader, phrase: PrepositionalPhrase): Content | null {
  if (phrase.clause !== null) return contentOfClause(reader, phrase.clause, false);
  if (phrase.object === null) return null;
  const told = toldBehind(reader, phrase.object);
  if (told !== null) return contentOfClause(reader, told, false);
  const inner = contentInside(reader, phrase.object);
  if (inner !== null) return inner;
  if (isOnlyMade(reader, phrase.object)) return null;
  if (!isGrounds(reader, phrase.object)) return contentOfNoun(reader, phrase.object);
  const before = contentBefore(phrase.object);
  return saysNothing(reader, before.range) ? null : before;
}

/** "cleared of a second allegation, that he had misused funds": what it was stands behind the comma. */
function toldBehind({ parsed }: Reader, { head, last, clause, complement }: NounPhrase): Clause | null {
  const { words } = parsed.tokens;
  if (
    complement !== null ||
    words[last] !== "," ||
    !/^(?:allegation|accusation|claim|charge)$/u.test(words[head] ?? "")
  )
    return null;
  const said = clause?.complement ?? null;
  return said?.kind === "that" && said.first === last + 1 ? said : null;
}

const countings =
  /^(?:the|two|three|four|five|six|seven|eight|nine|ten|\d+|all|both|other|others|remaining|further|lesser|additional|similar|same|such|several|multiple|various|numerous|more|most|many|some|new|serious|separate|criminal|related)$/u;

/** "acquitted of two other charges": which ones is not told. */
function saysNothing({ parsed }: Reader, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at += 1) if (!countings.test(parsed.tokens.words[at] ?? "")) return false;
  return true;
}

/** "pleaded guilty to six charges brought by the board": of what they are is not told. */
function isOnlyMade({ parsed }: Reader, { first, head, determiner, modifier }: NounPhrase): boolean {
  if (!/^(?:charges?|counts?)$/u.test(parsed.tokens.words[head] ?? "") || modifier === null) return false;
  return isMade(modifier) && first + (determiner === null ? 0 : 1) === head;
}

const grounds = setOfWords(
  "grounds fears concerns worries suspicions allegations accusations claims charges count counts reasons issues",
);

/** "on national security fears": what stands before the noun says it all. */
function isGrounds(reader: Reader, phrase: NounPhrase): boolean {
  const { words } = reader.parsed.tokens;
  if (!grounds.has(words[phrase.head] ?? "")) return false;
  reader.used.add(phrase);
  // "fraud allegations that he denies": what the words behind tell is the answer.
  const isAlone = phrase.complement === null || denialVerbs.has(phrase.complement.verb?.lemma ?? "");
  return phrase.head > phrase.first + (phrase.determiner === null ? 0 : 1) && isAlone;
}

function contentBefore(phrase: NounPhrase): Content {
  const first = phrase.determiner === null ? phrase.first : phrase.first + 1;
  return { range: { first, last: phrase.head }, clause: null };
}

/** "charges of bribery" → "bribery", "suspicion of taking bribes" → "taking bribes"; null when the noun is not one of those, or says nothing more. */
export function contentInside(reader: Reader, phrase: NounPhrase): Content | null {
  const head = reader.parsed.tokens.words[phrase.head] ?? "";
  if (cueNounOf(reader.parsed, phrase) === null && !grounds.has(head) && head !== "connection") return null;
  reader.used.add(phrase);
  // "in connection with a fraud"
  const bringsIn = head === "connection" ? "with" : "of";
  const from = phrase.clause?.prepositions.find(
    (behind) => behind.token === phrase.last && behind.preposition === bringsIn,
  );
  if (head === "connection" && from?.object != null) return contentOfPhrase(reader, from);
  if (from?.clause != null) return contentOfClause(reader, from.clause, false);
  return from?.object == null ? null : contentOfNoun(reader, from.object);
}
