import { shape, type Tokens } from "@/engine/text/tokens";
import type { Sentence } from "@/engine/text/sentences";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { Draft } from "./draft";
import { isCapital } from "./find-runs";
import { lookAtName } from "./look-at-name";
import { classAt, classOf, wordClass } from "./words/word-class";

/**
 * "Nasry “Tito” Asfura" and "Jane 'Jay' Roe" are one name, by which the pack knows Nasry Asfura: what is called so in quotation
 * marks between a first and a last name. A work between two names ("Telbrik “Doors” star Jan Hale") is none.
 */
export function joinNicknames(
  tokens: Tokens,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  knowledge: Knowledge,
): readonly Draft[] {
  let joined: Draft[] | null = null;
  for (let at = 0; at < drafts.length; at += 1) {
    const draft = drafts[at];
    if (draft === undefined) break;
    const whole =
      (tokens.shapes[draft.last] ?? 0) & shape.quote ? wholeName(tokens, sentences, drafts, at, knowledge) : null;
    if (whole === null) {
      joined?.push(draft);
      continue;
    }
    joined ??= drafts.slice(0, at);
    joined.push(whole);
    while (drafts[at + 1] !== undefined && (drafts[at + 1]?.first ?? 0) < whole.last) at += 1;
  }
  return joined ?? drafts;
}

/** As much as a title before a name says that it is somebody's. */
const ofSomebody = 4;

/** A nickname has three words at most. */
const longest = 3;

function wholeName(
  tokens: Tokens,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  at: number,
  knowledge: Knowledge,
): Draft | null {
  const front = drafts[at];
  const sentence = sentences[front?.sentence ?? -1];
  if (front === undefined || sentence === undefined || front.words.length > 2 || !mayBeFirst(tokens, front, knowledge))
    return null;
  const close = closingQuote(tokens, front.last);
  // A nickname of three words makes three names at most.
  // "dela Rosa"
  const particles = close < 0 || isCapital(tokens, close + 1) ? [] : tokens.words.slice(close + 1, close + 2);
  if (particles.some((word) => (classOf(word) & wordClass.particle) === 0)) return null;
  const begin = close + 1 + particles.length;
  const back = close < 0 ? undefined : drafts.slice(at + 1, at + 2 + longest).find(({ first }) => first === begin);
  if (back === undefined || back.words.length > 2 || !mayBeLast(tokens, back)) return null;
  const words = [...front.words, ...particles, ...back.words];
  const look = lookAtName(
    tokens,
    { first: front.first, last: back.last, title: front.title, startsSentence: front.startsSentence },
    sentence,
  );
  look.person += ofSomebody;
  const nickname = tokens.words.slice(front.last + 1, close);
  const candidates =
    peopleCalled(words, knowledge) ?? peopleCalled([...nickname, ...particles, ...back.words], knowledge) ?? [];
  return { ...front, last: back.last, words, key: words.join(" "), look, candidates };
}

/** Who of the pack goes by these words, people alone; null when nobody does. */
function peopleCalled(words: readonly string[], knowledge: Knowledge): readonly NameCandidate[] | null {
  const people = knowledge.candidatesOf(words.join(" ")).filter(({ entity }) => knowledge.kindOf(entity) === "person");
  return people.length === 0 ? null : people;
}

/** Of the mark behind a nickname that opens at `open`; -1 where none is. */
function closingQuote(tokens: Tokens, open: number): number {
  // A mark that closes has a letter before it: "“Memo” or “Seb”".
  if (tokens.ends[open - 1] === tokens.starts[open] || tokens.starts[open + 1] !== tokens.ends[open]) return -1;
  for (let at = open + 1; at <= open + 1 + longest; at += 1) {
    const flags = tokens.shapes[at] ?? 0;
    if ((flags & shape.quote) !== 0) return at > open + 1 ? at : -1;
    if (!isCapital(tokens, at)) return -1;
  }
  return -1;
}

function mayBeFirst(tokens: Tokens, { last, candidates }: Draft, knowledge: Knowledge): boolean {
  const bits = classAt(tokens, last - 1);
  if ((bits & wordClass.given) !== 0) return true;
  const [best] = candidates;
  return (bits & wordClass.ordinary) === 0 && (best === undefined || knowledge.kindOf(best.entity) === "person");
}

function mayBeLast(tokens: Tokens, { first }: Draft): boolean {
  const bits = classAt(tokens, first);
  return (
    (bits & (wordClass.organisationHead | wordClass.thingHead | wordClass.personNoun)) === 0 &&
    ((bits & wordClass.ordinary) === 0 || (bits & wordClass.surname) !== 0)
  );
}
