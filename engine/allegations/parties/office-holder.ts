import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { actorKindOfNoun, isBody } from "@/engine/syntax/lexicon/actor-nouns";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken } from "@/engine/syntax/questions";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

const offices = setOfWords("secretary minister director president governor chancellor attorney chairman head chief");
/** The same of bodies whose name begins with what they are: "Diocese of Kivik Bishop Ada Hale". */
const heads = setOfWords("bishop archbishop mayor superintendent sheriff dean principal rector commissioner");

/** "Secretary of State Ada Hale", "Minister of Fisheries and Marine Resources, Ada Hale": who holds the office is named behind it. */
export function officeHolder(reader: Reader, phrase: NounPhrase): LinkedEntity | null {
  const { words } = reader.parsed.tokens;
  if (!offices.has(words[phrase.head] ?? "") || words[phrase.last] !== "of") return null;
  const next = nounPhraseAtToken(reader.parsed, phrase.last + 1);
  if (next?.kind !== "name" || isServed(reader, next)) return null;
  const named = entityAtToken(reader, next.head) ?? behindList(reader, phrase);
  if (named?.kind === "person") return named;
  return phrase.kind === "name" ? behindBody(reader, phrase.last + 1) : null;
}

/** "Central Bank of Norland President Ada Hale was charged": she, and not the bank, whose name the office stands behind. */
export function holderBehindBody(reader: Reader, { kind, first, head, last }: NounPhrase): LinkedEntity | null {
  const { words } = reader.parsed.tokens;
  if (kind !== "name" || words[last] !== "of" || (first === head && offices.has(words[head] ?? ""))) return null;
  const next = nounPhraseAtToken(reader.parsed, last + 1);
  if (next?.kind !== "name" || isServed(reader, next)) return null;
  const named = entityAtToken(reader, next.head);
  if (named?.kind !== "person") return null;
  for (let at = next.first + 1; at < next.head; at += 1)
    if (offices.has(words[at] ?? "") || heads.has(words[at] ?? "")) return named;
  return null;
}

/** "a former Secretary of President Hale": in whose service somebody is. */
function isServed(reader: Reader, { first }: NounPhrase): boolean {
  const word = reader.parsed.tokens.words[first] ?? "";
  return actorKindOfNoun(word) === "unnamed" && !isBody(word);
}

const reach = 12;
const inBodies = new Set(["of", "the", "for", "and", "(", ")"]);

/** "a former Governor of the Central Bank (CBN) Rolf Hale": the person whose name stands right behind that of the body. */
function behindBody(reader: Reader, from: number): LinkedEntity | null {
  const { words, shapes } = reader.parsed.tokens;
  let body: LinkedEntity | null = null;
  for (let at = from; at < from + reach; at += 1) {
    const entity = entityAtToken(reader, at);
    const before = words[at - 1] ?? "";
    // "a former Chairman of Telbrik and Ada Roe"
    if (entity?.kind === "person") return body === null || (before !== ")" && inBodies.has(before)) ? null : entity;
    if (entity === null && !inBodies.has(words[at] ?? "") && ((shapes[at] ?? 0) & shape.capital) === 0) return null;
    body = entity ?? (before === "(" || inBodies.has(words[at] ?? "") ? body : null);
  }
  return null;
}

/** "Minister of Fisheries and Marine Resources, Ada Hale": the parser takes the resources for another minister, who is called Hale. */
function behindList(reader: Reader, { next }: NounPhrase): LinkedEntity | null {
  if (next?.kind !== "name" || next.next !== null || next.determiner !== null) return null;
  if (entityAtToken(reader, next.head) !== null || next.apposition?.kind !== "name") return null;
  return entityAtToken(reader, next.apposition.head);
}
