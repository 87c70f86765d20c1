import { accusingNouns } from "@/engine/allegations/lexicon/find-cue";
import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";
import { shape } from "@/engine/text/tokens";
import { actorKindOfNoun, isSomebodyElse } from "@/engine/syntax/lexicon/actor-nouns";

/** Whether a name only tells whose somebody or something is that stands behind it, and that the parser did not join to it. */
export function isPartOfName(reader: Reader, phrase: NounPhrase): boolean {
  if (phrase.kind === "common")
    return isBeforeHead(reader, phrase) && reader.parsed.tags[phrase.last] === tag.adjective;
  if (phrase.kind !== "name") return false;
  if (isCutTitle(reader, phrase) || isFirstLand(reader, phrase)) return true;
  return isBeforeOf(reader, phrase) || isBeforeHead(reader, phrase) || titleBehind(reader, phrase) !== null;
}

const ofClubs =
  /^(?:striker|winger|midfielder|defender|forward|goalkeeper|keeper|captain|player|footballer|batsman|bowler)$/u;

/** "Northport and former Oster striker Jonas Hale": for whom he plays. */
function isFirstClub({ parsed }: Reader, { last, determiner, next }: NounPhrase): boolean {
  const { words } = parsed.tokens;
  if (determiner !== null || next === null || words[last] !== "and" || next.first !== last + 1) return false;
  if (!/^(?:former|ex|then|ex-\p{L}+)$/u.test(words[next.first] ?? "")) return false;
  return words.slice(next.first + 1, next.last).some((word) => ofClubs.test(word));
}

const ofLands = /.{2}(?:an|ish|ese)$/u;

/** "its Asian and African head, Hale": of which lands he is the head. */
function isFirstLand({ parsed }: Reader, { possessor, head, next }: NounPhrase): boolean {
  const { words } = parsed.tokens;
  if (possessor === null || next === null || next.first === next.head || next.determiner !== null) return false;
  return ofLands.test(words[head] ?? "") && ofLands.test(words[next.first] ?? "") && next.possessor === null;
}

/** "Bank of Norland manager arrested", "The District of Kivik indictment": the manager, and not the bank; the indictment, and no district. */
function isBeforeOf({ parsed }: Reader, { role, last }: NounPhrase): boolean {
  const { words } = parsed.tokens;
  if (role !== "subject" || words[last] !== "of") return false;
  const behind = nounPhraseAtToken(parsed, last + 1);
  if (behind === null || behind.kind !== "common" || behind.determiner !== null || behind.possessor !== null)
    return false;
  const head = words[behind.head] ?? "";
  return behind.last - behind.first > 1 && (actorKindOfNoun(head) === "unnamed" || accusingNouns.has(head));
}

/** "a former Telbrik official, who …", "an interim Data Board report found", where the last word was read as no noun. */
function isBeforeHead({ parsed }: Reader, { determiner, last, clause }: NounPhrase): boolean {
  if (determiner !== "a" && determiner !== "an") return false;
  const word = parsed.tokens.words[last] ?? "";
  const verb = clause?.verb ?? null;
  // "a defiant Telbrik reports a profit": a verb in the singular.
  if (verb?.first === last) return verb.tense === "present" && word === verb.lemma;
  return isSomebodyElse(word);
}

/** "the Norland and Westmark footballer, Ito": the footballer, of whom the names are told. Null for two that are named apart. */
export function titleBehind(reader: Reader, phrase: NounPhrase): NounPhrase | null {
  const { parsed } = reader;
  const { kind, next } = phrase;
  if (isFirstClub(reader, phrase)) return next;
  if (kind !== "name" || next?.kind !== "common" || next.next !== null) return null;
  if (next.determiner !== null || next.possessor !== null || next.first === next.head) return null;
  if (next.plural) return isOfBoth(reader, phrase, next) ? next : null;
  const head = parsed.tokens.words[next.head] ?? "";
  return isSomebodyElse(head) || /.{3}(?:er|or)$/u.test(head) ? next : null;
}

const ofPlaces = /^(?:prosecutors|police|officials|authorities|officers|residents|troops|forces|leaders|lawmakers)$/u;

/** "the Norland and Westmark armies", "his Norlandish and Westmark allies", "Kivik and Northport prosecutors": of both places; not "Hale and Westmark officials". */
function isOfBoth(reader: Reader, { last, head, determiner }: NounPhrase, next: NounPhrase): boolean {
  const { words, shapes } = reader.parsed.tokens;
  if (words[last] !== "and" || next.first !== last + 1 || ((shapes[next.first] ?? 0) & shape.capital) === 0)
    return false;
  if (actorKindOfNoun(words[next.head] ?? "") === null) return false;
  const entity = entityAtToken(reader, head);
  const isPlace = entity === null || entity.kind === "state";
  if (determiner === null && isPlace && ofPlaces.test(words[next.head] ?? ""))
    return entity === null || (entityAtToken(reader, next.first)?.kind ?? "state") === "state";
  if (entity !== null) return isPlace && entityAtToken(reader, next.first)?.kind === "state";
  return determiner !== null && !(words[head] ?? "").endsWith("s");
}

/** "former Trade and Industry Secretary Jonas Lund": the office is cut in two. */
function isCutTitle({ parsed }: Reader, { first, last, next }: NounPhrase): boolean {
  const { words } = parsed.tokens;
  return (
    next === null &&
    words[last] === "and" &&
    /^(?:current|former|then|acting|deputy|incoming|outgoing|ex)$/u.test(words[first] ?? "")
  );
}
