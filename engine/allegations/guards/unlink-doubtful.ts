import { partyOf } from "@/engine/allegations/parties/party-of";
import { actorKindOfNoun, isBody } from "@/engine/syntax/lexicon/actor-nouns";
import { entityAtToken, entityById, type Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Role } from "@/engine/allegations/reading/reading";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, sentenceAtToken, spanOf } from "@/engine/syntax/questions";
import { tokenAt } from "@/engine/text/tokens";

/** So many sentences before, whoever accused another is not who is accused now. */
const reach = 1;

/**
 * "The Central Bank fined Telbrik. The bank had hidden it.", "The Ledger called it theft. … Telbrik left. The company had lied.": where "the bank"
 * or "the company" may as well be another than whom linking took it for, it stays as the article words it.
 */
export function unlinkDoubtful(reader: Reader, readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => {
    const { accuser } = reading;
    const accused = nameMeant(reader, someoneMeant(reader, reading.accused));
    const isOther = isDescriptor(reader, accused) && (hasAccused(readings, reading) || isFarther(reader, accused));
    const isOtherAccuser = isDescriptor(reader, accuser) && isFarther(reader, accuser);
    if (!isOther && !isOtherAccuser) return accused === reading.accused ? reading : { ...reading, accused };
    return {
      ...reading,
      accused: isOther ? asWorded(reader, accused) : accused,
      accuser: isOtherAccuser ? asWorded(reader, accuser) : accuser,
    };
  });
}

const clausal: ReadonlySet<string> = new Set(["adverbial", "relative"]);

/**
 * "Police charged a former councillor after he threatened Lund": the councillor, who alone can be meant in the sentence, and not whom linking
 * took "he" for, who is named in none of its words before.
 */
function someoneMeant(reader: Reader, role: Role): Role {
  const { phrase, party } = role;
  const { parsed } = reader;
  if (phrase?.kind !== "pronoun" || party.entity === null || !clausal.has(phrase.clause?.kind ?? "")) return role;
  if (!/^(?:he|she)$/u.test(parsed.tokens.words[phrase.head] ?? "")) return role;
  const from = parsed.sentences[phrase.sentence]?.first ?? phrase.first;
  const people = parsed.nounPhrases.filter(
    (other) =>
      other.sentence === phrase.sentence && other.first >= from && other.last <= phrase.first && isOne(reader, other),
  );
  for (let at = from; at < phrase.first; at += 1) if (entityAtToken(reader, at)?.kind === "person") return role;
  const [only] = people;
  const meant = only === undefined || people.length > 1 ? null : partyOf(reader, only);
  return meant === null || only === undefined ? role : { ...role, party: meant, phrase: only };
}

/** So many sentences in a row may begin with the pronoun. */
const mostSteps = 3;
const longestName = 4;

/**
 * "Hale died. Gal Barok was arrested. He was convicted.": the sentence before begins with a name that linking does not know, so that "he" is
 * that one, and not Hale.
 */
function nameMeant(reader: Reader, role: Role): Role {
  const { phrase, party } = role;
  const { parsed } = reader;
  const word = parsed.tokens.words[phrase?.head ?? -1] ?? "";
  if (phrase?.kind !== "pronoun" || party.entity === null || !/^(?:he|she|him|her)$/u.test(word)) return role;
  const { sentences } = parsed;
  const paragraph = sentences[phrase.sentence]?.paragraph;
  for (let at = sentences[phrase.sentence]?.first ?? 0; at < phrase.first; at += 1)
    if (entityAtToken(reader, at)?.kind === "person") return role;
  for (let before = phrase.sentence - 1; before >= Math.max(0, phrase.sentence - mostSteps); before -= 1) {
    const sentence = sentences[before];
    const opening = sentence?.paragraph === paragraph ? nounPhraseAtToken(parsed, sentence?.first ?? 0) : null;
    if (opening?.kind === "pronoun" && /^s?he$/u.test(parsed.tokens.words[opening.head] ?? "")) continue;
    const meant = opening !== null && isUnknownName(reader, opening) ? partyOf(reader, opening) : null;
    return meant === null ? role : { ...role, party: meant, phrase: opening };
  }
  return role;
}

/** "Gal Barok": two names or more that begin a sentence, do what it tells, and that nobody is known by. */
function isUnknownName(reader: Reader, { kind, role, determiner, first, last, head, clause }: NounPhrase): boolean {
  if (kind !== "name" || role !== "subject" || determiner !== null || clause?.kind !== "main") return false;
  if (last - first < 2 || last - first > longestName) return false;
  for (let at = first; at < last; at += 1) if (entityAtToken(reader, at) !== null) return false;
  const { words } = reader.parsed.tokens;
  return !isBody(words[head] ?? "") && actorKindOfNoun(words[head] ?? "") === null;
}

/** One person without a name, "a former councillor". */
function isOne({ parsed }: Reader, { kind, determiner, plural, head, possessor }: NounPhrase): boolean {
  if (kind !== "common" || plural || possessor !== null || (determiner !== "a" && determiner !== "an")) return false;
  const word = parsed.tokens.words[head] ?? "";
  return actorKindOfNoun(word) === "unnamed" && !isBody(word);
}

function asWorded(reader: Reader, role: Role): Role {
  if (role.phrase === null) return role;
  return { ...role, party: { entity: null, span: spanOf(reader.parsed, role.phrase), kind: "unnamed" } };
}

/** "the company", by which linking takes somebody to be meant. */
function isDescriptor(reader: Reader, { party, phrase }: Role): boolean {
  if (phrase?.kind !== "common" || phrase.determiner !== "the" || phrase.apposition !== null) return false;
  const { words } = reader.parsed.tokens;
  const isBare = isBody(words[phrase.head] ?? "") && phrase.first === phrase.head - 1;
  // "the former president": there are several.
  if (!isBare && words[phrase.first + 1] !== "former") return false;
  const at = reader.parsed.tokens.starts[phrase.head] ?? -1;
  const entity = entityById(reader.linking, party.entity);
  return entity?.mentions.some(({ start, end, form }) => form === "descriptor" && start <= at && at < end) === true;
}

function hasAccused(readings: readonly Reading[], { accused, sentence }: Reading): boolean {
  const { entity } = accused.party;
  return readings.some(
    ({ accuser, accused: other, sentence: before }) =>
      accuser.party.entity === entity &&
      before <= sentence &&
      sentence - before <= reach &&
      other.party.entity !== entity &&
      bodies.has(other.party.kind),
  );
}

const bodies: ReadonlySet<string> = new Set(["company", "outlet", "organisation", "unnamed"]);

/** Whether another body is named nearer, and whoever is meant not in this sentence or the one before. */
function isFarther(reader: Reader, { party, phrase }: Role): boolean {
  const at = reader.parsed.tokens.starts[phrase?.first ?? 0] ?? 0;
  const meant = entityById(reader.linking, party.entity);
  const last = meant === null ? -1 : lastNaming(meant, at);
  if (phrase === null || last < 0) return false;
  if (sentenceOf(reader, last) >= phrase.sentence - reach) return false;
  return reader.linking.entities.some(
    (other) =>
      other.id !== party.entity &&
      (other.kind === "company" || other.kind === meant?.kind) &&
      lastNaming(other, at) > last,
  );
}

function lastNaming({ mentions }: LinkedEntity, before: number): number {
  return (
    mentions.findLast(({ start, form }) => start < before && form !== "descriptor" && form !== "pronoun")?.start ?? -1
  );
}

function sentenceOf({ parsed }: Reader, at: number): number {
  return sentenceAtToken(parsed, tokenAt(parsed.tokens, at));
}
