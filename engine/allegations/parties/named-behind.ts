import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken } from "@/engine/syntax/questions";
import { shape } from "@/engine/text/tokens";
import { partyKindOfNoun } from "./party-nouns";

const ofReach = 7;

/**
 * "A member of the group, Hale, was sentenced": the person whose name stands between commas behind the noun and what
 * hangs on it. Not the first of a list.
 */
export function namedBehind(reader: Reader, phrase: NounPhrase): LinkedEntity | null {
  const { words, shapes } = reader.parsed.tokens;
  if (phrase.kind !== "common" || phrase.plural || partyKindOfNoun(words[phrase.head] ?? "") !== "unnamed") return null;
  let at = phrase.last;
  if (words[at] === "of" && isSomebody(reader, at + 1)) return null;
  if (words[at] === "of") while (at < phrase.last + ofReach && words[at] !== ",") at += 1;
  if (words[at] !== ",") return null;
  const name = nounPhraseAtToken(reader.parsed, at + 1);
  if (name === null || name.kind !== "name" || name.first !== at + 1 || words[name.last] !== ",") return null;
  if (((shapes[name.last + 1] ?? 0) & shape.capital) !== 0 || words[name.last + 1] === "and") return null;
  const entity = entityAtToken(reader, name.head);
  return entity?.kind === "person" ? entity : null;
}

/** "The brother of the prime minister, Lund, was accused": the name may be that of either. */
function isSomebody({ parsed }: Reader, at: number): boolean {
  const owner = nounPhraseAtToken(parsed, at);
  return owner?.kind === "common" && partyKindOfNoun(parsed.tokens.words[owner.head] ?? "") === "unnamed";
}
