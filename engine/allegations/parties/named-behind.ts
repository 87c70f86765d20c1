import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken } from "@/engine/syntax/questions";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import { actorKindOfNoun, isBody } from "@/engine/syntax/lexicon/actor-nouns";

const ofReach = 12;
const hanging = new Set(["of", "for", "at", "in"]);
/** "…, Hale, and two others": those have no names, so that Hale is no name among names. */
const besides = setOfWords("one two three four five six seven eight nine ten several other others his her their");

/**
 * "A member of the group, Hale, was sentenced": the person whose name stands between commas behind the noun and what
 * hangs on it. Not the first of a list.
 */
export function namedBehind(reader: Reader, phrase: NounPhrase): LinkedEntity | null {
  const { words, shapes } = reader.parsed.tokens;
  // "a former Commissioner for Works, Hale": an office with a capital.
  if (
    phrase.kind !== "common" &&
    (phrase.kind !== "name" || (phrase.determiner === null && words[phrase.last] !== "of"))
  )
    return null;
  if (phrase.plural || !isPerson(words[phrase.head] ?? "")) return null;
  let at = phrase.last;
  if (words[at] === "of" && isSomebody(reader, at + 1)) return null;
  const end = Math.min(phrase.last + ofReach, reader.parsed.sentences[phrase.sentence]?.last ?? at);
  if (hanging.has(words[at] ?? "")) while (at < end && words[at] !== ",") at += 1;
  if (words[at] !== ",") return null;
  const name = nounPhraseAtToken(reader.parsed, at + 1);
  if (name === null || name.kind !== "name" || name.first !== at + 1 || words[name.last] !== ",") return null;
  if (((shapes[name.last + 1] ?? 0) & shape.capital) !== 0) return null;
  if (words[name.last + 1] === "and" && !besides.has(words[name.last + 2] ?? "")) return null;
  const entity = entityAtToken(reader, name.head);
  if (entity?.kind === "person") return entity;
  // "The maker of the mesh, Telbrik, was sued"
  const isFirm = entity?.kind === "company" || (entity?.kind === "organisation" && entity.knowledge === null);
  const isOwn = at > phrase.last && isBody(words[phrase.head] ?? "") && !isOfBody(reader, phrase.last + 1);
  return isFirm && isOwn ? entity : null;
}

/** "A unit of the bank, Telbrik, was fined": Telbrik is rather the bank. */
function isOfBody({ parsed }: Reader, at: number): boolean {
  const owner = nounPhraseAtToken(parsed, at);
  return owner?.kind === "common" && isBody(parsed.tokens.words[owner.head] ?? "");
}

const officials = setOfWords(
  "commissioner officer sheriff detective prosecutor inspector ombudsman judge magistrate justice auditor",
);

function isPerson(word: string): boolean {
  return actorKindOfNoun(word) === "unnamed" || officials.has(word);
}

/** "The brother of the prime minister, Lund, was accused": the name may be that of either. */
function isSomebody({ parsed }: Reader, at: number): boolean {
  const owner = nounPhraseAtToken(parsed, at);
  const word = parsed.tokens.words[owner?.head ?? -1] ?? "";
  return owner?.kind === "common" && !isBody(word) && actorKindOfNoun(word) === "unnamed";
}

/** "a spokesman for the base, Hale,": Hale is the spokesman, and not the base. */
export function isOfPerson({ parsed }: Reader, { role, clause, head, kind }: NounPhrase): boolean {
  const { words } = parsed.tokens;
  const own = actorKindOfNoun(words[head] ?? "");
  if (role !== "preposition" || kind !== "common" || (own !== null && !isBody(words[head] ?? ""))) return false;
  const host = clause?.prepositions.find(({ object }) => object?.head === head)?.after ?? null;
  const word = words[host?.head ?? -1] ?? "";
  return host?.kind === "common" && actorKindOfNoun(word) === "unnamed" && !isBody(word);
}
