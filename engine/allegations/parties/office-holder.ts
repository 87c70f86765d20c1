import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";

const offices = setOfWords("secretary minister director president governor chancellor attorney chairman head chief");

/** "Secretary of State Ada Hale", "Minister of Fisheries and Marine Resources, Ada Hale": who holds the office is named behind it. */
export function officeHolder(reader: Reader, phrase: NounPhrase): LinkedEntity | null {
  const { words } = reader.parsed.tokens;
  if (!offices.has(words[phrase.head] ?? "") || words[phrase.last] !== "of") return null;
  const next = nounPhraseAtToken(reader.parsed, phrase.last + 1);
  if (next?.kind !== "name") return null;
  const named = entityAtToken(reader, next.head) ?? behindList(reader, phrase);
  return named?.kind === "person" ? named : null;
}

/** "Minister of Fisheries and Marine Resources, Ada Hale": the parser takes the resources for another minister, who is called Hale. */
function behindList(reader: Reader, { next }: NounPhrase): LinkedEntity | null {
  if (next?.kind !== "name" || next.next !== null || next.determiner !== null) return null;
  if (entityAtToken(reader, next.head) !== null || next.apposition?.kind !== "name") return null;
  return entityAtToken(reader, next.apposition.head);
}
