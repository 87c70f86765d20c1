import { findWrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import type { Content } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import type { Reader } from "./reader";
import type { Role } from "./reading";

/** Another accused of the same verb, with what they alone are accused of. */
export type OwnContent = { readonly accused: Role; readonly content: Content };

/**
 * "accused Hale of fraud and Ito of theft": Ito, with the theft. Only somebody named behind "and" with the verb's own preposition,
 * and only where something wrong follows: not "accused Hale of bribing Ito and the head of the board".
 */
export function ownContents(
  reader: Reader,
  clause: Clause,
  content: Content | null,
  prepositions: readonly string[],
): OwnContent[] {
  if (content === null || prepositions.length === 0) return [];
  const inner = content.clause?.prepositions ?? [];
  return [...clause.prepositions, ...inner].flatMap((phrase): OwnContent[] => {
    const named = phrase.after;
    if (named === null || phrase.token < content.range.first || !prepositions.includes(phrase.preposition)) return [];
    const who = named.apposition ?? named;
    if (reader.parsed.tokens.words[named.first - 1] !== "and" || who.kind !== "name") return [];
    // "and the Department of National Security": a name goes on.
    if (phrase.object?.kind === "name") return [];
    const party = partyOf(reader, named);
    const own = party?.entity == null ? null : wrongOf(reader, phrase);
    if (party === null || own === null) return [];
    return [
      { accused: { party, phrase: named, why: "named behind “and” with an accusation of their own" }, content: own },
    ];
  });
}

function wrongOf(reader: Reader, phrase: PrepositionalPhrase): Content | null {
  const content = contentOfPhrase(reader, phrase);
  if (content === null) return null;
  return findWrongdoing(reader.parsed.tokens, content.range.first, content.range.last) === null ? null : content;
}

/** What the first is accused of, without those behind "and" and theirs. */
export function withoutOwn(content: Content, own: readonly OwnContent[]): Content {
  const phrases = own.flatMap(({ accused: { phrase } }): NounPhrase[] => (phrase === null ? [] : [phrase]));
  const cut = Math.min(content.range.last, ...phrases.map(({ first }) => first - 1));
  return cut <= content.range.first ? content : { ...content, range: { first: content.range.first, last: cut } };
}
