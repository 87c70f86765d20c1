import type { AllegationResponse } from "@/engine/allegations/allegation";
import { partyOf } from "@/engine/allegations/parties/party-of";
import { answersFor, deniesForHead, isCalledHead } from "@/engine/allegations/parties/answers-for";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reply } from "@/engine/allegations/reading/reading";
import type { EntityId } from "@/engine/linking/linked-entity";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { prepositionalOfNoun } from "@/engine/syntax/questions";
import { overlaps } from "@/engine/text/span";
import { setOfWords } from "@/engine/text/word-list";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { aimOf, byAccused } from "./aim-replies";
import { answerersOf } from "./answer-of-several";
import { partyKey, type Group } from "./group-readings";

/** Each group's replies, in reading order: by the accused, or by who answers for them. */
export function repliesTo(
  reader: Reader,
  knowledge: Knowledge,
  groups: readonly Group[],
  replies: readonly Reply[],
): Map<Group, Reply[]> {
  const { text } = reader.parsed;
  const matters = byAccused(text, groups);
  const found = new Map<Group, Reply[]>();
  for (const reply of replies) {
    const own = partyKey(text, reply.by.party);
    const several = answerersOf(reader, groups, reply);
    for (const [key, theirs] of matters) {
      const isSide =
        key === own ||
        several?.has(key) === true ||
        isOwnBody(reader, reply, theirs) ||
        isCalledShort(reader, reply, theirs) ||
        isForForce(reader, reply, theirs) ||
        isForThem(reader, knowledge, reply, theirs);
      if (key === "" || !isSide) continue;
      const meant = several?.has(key) === true ? byAccusedOf(theirs, reply) : reply;
      for (const group of aimOf(reader, theirs, reply)) found.set(group, [...(found.get(group) ?? []), meant]);
    }
  }
  return found;
}

/** "Both deny it", "It called the suit baseless": each of the accused who are meant. */
function byAccusedOf(groups: readonly Group[], reply: Reply): Reply {
  const accused = groups[0]?.readings[0]?.accused;
  return accused === undefined ? reply : { ...reply, by: { ...reply.by, party: accused.party } };
}

/** "Hale rejected claims that his government hid it": who owns a body answers for it. */
function isOwnBody(reader: Reader, { by, sentence }: Reply, groups: readonly Group[]): boolean {
  const first = groups[0]?.readings[0];
  const accused = first?.accused;
  // "Telbrik denied that its staff broke in"
  const isDenied = first?.rule === "denies-doing" && first.sentence === sentence && by.party.entity !== null;
  if (isDenied && accused?.party.entity === null && /^(?:its|their|his|her)$/u.test(accused.phrase?.determiner ?? ""))
    return true;
  const owner = accused?.phrase?.possessor ?? null;
  if (accused === undefined || owner === null || accused.party.entity !== null || by.party.entity === null)
    return false;
  const head = reader.parsed.tokens.words[accused.phrase?.head ?? -1] ?? "";
  return ownBodies.has(head) && partyOf(reader, owner)?.entity === by.party.entity;
}

/** "the Interior ministry … the ministry dismissed it": the same body, close by, by its last word. */
function isCalledShort({ parsed }: Reader, { by, sentence }: Reply, groups: readonly Group[]): boolean {
  const accused = groups[0]?.readings[0]?.accused;
  const { phrase } = by;
  if (accused?.phrase == null || phrase === null || accused.party.entity !== null || by.party.entity !== null)
    return false;
  const isShort =
    phrase.determiner === "the" && phrase.head === phrase.first + 1 && phrase.first !== accused.phrase.first;
  const isSame = parsed.tokens.words[phrase.head] === parsed.tokens.words[accused.phrase.head];
  return isShort && isSame && !phrase.plural && Math.abs(sentence - accused.phrase.sentence) <= shortWithin;
}

const shortWithin = 2;

/** Those who serve in a force, and the words for it. */
const forces: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:police|officers?|policemen)$/u, /^police$/u],
  [/^(?:troops|soldiers?|army|military|forces)$/u, /^(?:army|military|armed|defen[cs]e)$/u],
  [/^(?:guards?|wardens?)$/u, /^(?:prison|prisons|border)$/u],
];

/** "The chief of police rejected claims that officers beat protesters": who heads the force, or speaks for it, close by. */
function isForForce({ parsed }: Reader, { by, sentence, stance }: Reply, groups: readonly Group[]): boolean {
  const accused = groups[0]?.readings[0]?.accused;
  if (accused?.phrase == null || by.phrase === null || accused.party.entity !== null || stance === "admits")
    return false;
  if (accused.phrase.possessor !== null || Math.abs(sentence - accused.phrase.sentence) > shortWithin) return false;
  const { words } = parsed.tokens;
  const force = forces.find(([members]) => members.test(words[accused.phrase?.head ?? -1] ?? ""))?.[1];
  return force !== undefined && wordsOf(parsed, by.phrase).some((word) => force.test(word));
}

/** The words of a phrase with its "of …" and with what it is called besides. */
function wordsOf({ tokens }: ParsedText, phrase: NounPhrase): string[] {
  const of = prepositionalOfNoun(phrase, "of")?.object ?? null;
  return [phrase, of, phrase.apposition].flatMap((part) =>
    part === null ? [] : tokens.words.slice(part.first, part.last),
  );
}

const ownBodies = setOfWords(
  "government administration cabinet ministry party campaign company firm business team office staff officials ministers aides",
);

function isForThem(reader: Reader, knowledge: Knowledge, { by, stance }: Reply, groups: readonly Group[]): boolean {
  const accused = groups[0]?.readings[0]?.accused.party.entity ?? null;
  if (accused === null) return false;
  if (by.phrase !== null && isCalledHead(reader, by.phrase, accused)) return true;
  if (by.party.entity !== null && stance === "denies" && deniesForHead(reader, by.party.entity, accused)) return true;
  return by.party.entity !== null && answersFor(reader, knowledge, by.party.entity, accused);
}

/** The answers to `group`, first ones first; who first denied and then admitted, admits, and the other way round. */
export function responsesTo(reader: Reader, group: Group, own: readonly Reply[]): AllegationResponse[] {
  const first = group.readings[0];
  if (first === undefined) return [];
  const given = [...own].sort((one, other) => one.order - other.order);
  const last = given.findLast((reply) => reply.stance === "admits" || reply.stance === "denies");
  const responses: AllegationResponse[] = [];
  for (const reply of given) {
    if (isTakenBack(reply, last)) continue;
    const response = responseOf(reader, first.sentence, reply);
    const known = responses.findIndex((other) => other.stance === response.stance);
    const before = responses[known];
    if (before === undefined) responses.push(response);
    else responses[known] = nearer(before, response);
  }
  return responses;
}

/** Whether a later answer replaces it. A denial told far behind an admission may have been given before it. */
function isTakenBack({ stance, sentence }: Reply, last: Reply | undefined): boolean {
  if (last?.stance === "admits") return stance === "denies";
  return last?.stance === "denies" && stance === "admits" && last.sentence === sentence;
}

/** Of two answers alike the nearer one; said twice is not repeated, but either may say so. */
function nearer(one: AllegationResponse, other: AllegationResponse): AllegationResponse {
  const near = other.paragraphsAway < one.paragraphsAway ? other : one;
  return { ...near, repeated: one.repeated || other.repeated };
}

function responseOf(reader: Reader, sentence: number, reply: Reply): AllegationResponse {
  const said = reader.parsed.sentences[reply.sentence];
  const span = { start: said?.start ?? 0, end: said?.end ?? 0 };
  const relay = new Set<EntityId>();
  for (const statement of reader.statements) {
    if (statement.relay.length === 0 || !statement.content.some((content) => overlaps(content, span))) continue;
    for (const outlet of statement.relay) relay.add(outlet);
  }
  return {
    by: reply.by.party.entity,
    stance: reply.stance,
    span,
    repeated: reply.repeated,
    relay: [...relay],
    paragraphsAway: distance(reader, sentence, reply.sentence),
  };
}

function distance(reader: Reader, one: number, other: number): number {
  const { sentences } = reader.parsed;
  return Math.abs((sentences[one]?.paragraph ?? 0) - (sentences[other]?.paragraph ?? 0));
}
