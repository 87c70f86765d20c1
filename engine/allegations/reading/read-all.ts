import { accusingNouns, cueNounOf } from "@/engine/allegations/lexicon/find-cue";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { wordsAmong } from "@/engine/text/per-word";
import { readClause } from "./frames-of";
import { readAdjectives } from "./read-adjectives";
import { deedNouns, readDeed } from "./read-deeds";
import { readDisputed } from "./read-disputed";
import { readListed } from "./read-listed";
import { readNoun } from "./read-nouns";
import { pleaNouns, readPlea } from "./read-pleas";
import { readReply, replyVerbs } from "./read-replies";
import { partNouns, readRole } from "./read-roles";
import { readSaid } from "./read-said";
import { readUrging } from "./read-urging";
import { linkNouns, readLink, readSharedConcern } from "./read-weak";
import { failingVerbs, readUnreached } from "./read-unreached";
import type { Reader } from "./reader";
import type { Reading, Readings, Reply } from "./reading";

const replying = wordsAmong(replyVerbs);
const failing = wordsAmong(failingVerbs);

/** Everything in the article that accuses or answers, in reading order. */
export function readAll(reader: Reader): Readings {
  const readings: Reading[] = [];
  const replies: Reply[] = [];
  for (const clause of reader.parsed.clauses) {
    const { verb } = clause;
    if (verb === null) continue;
    const found = readClause(reader, clause, verb);
    if (found.length > 0) readings.push(...found);
    if (replying.ofLemma(reader.parsed.tokens, verb)) replies.push(...readReply(reader, clause));
    if (failing.ofLemma(reader.parsed.tokens, verb)) replies.push(...readUnreached(reader, clause));
  }
  replies.push(...readSaid(reader));
  const concerns = readNouns(reader, readings, replies);
  readings.push(...readAdjectives(reader));
  readings.push(...readDisputed(reader, replies, readings), ...readListed(reader, readings));
  readings.sort((one, other) => one.sentence - other.sentence || one.cue.first - other.cue.first);
  inheritMatters(readings);
  readings.push(...readSharedConcern(reader, concerns, readings), ...readUrging(reader, readings));
  return { readings: readings.filter((reading) => !isInside(reading, readings)), replies };
}

/** All heads that accuse somebody; of four noun phrases three have none of them, which one look tells. */
const tellingNouns = wordsAmong(new Set([...accusingNouns, ...linkNouns, ...partNouns, ...pleaNouns, ...deedNouns]));

/** Adds what nouns say and answer, after what verbs have used up; returns the nouns of concern. */
function readNouns(reader: Reader, readings: Reading[], replies: Reply[]): NounPhrase[] {
  const concerns: NounPhrase[] = [];
  for (const noun of reader.parsed.nounPhrases) {
    if (!tellingNouns.at(reader.parsed.tokens, noun.head)) continue;
    const word = reader.parsed.tokens.words[noun.head] ?? "";
    const cue = cueNounOf(reader.parsed, noun);
    if (cue !== null) {
      readings.push(...readNoun(reader, noun));
      if (cue.class === "N-concern") concerns.push(noun);
    }
    const plea = pleaNouns.has(word) ? readPlea(reader, noun) : null;
    if (plea !== null) readings.push(...plea.readings);
    if (plea?.reply != null) replies.push(plea.reply);
    if (linkNouns.has(word)) readings.push(...readLink(reader, noun));
    if (deedNouns.has(word)) readings.push(...readDeed(reader, noun));
    if (partNouns.has(word)) readings.push(...readRole(reader, noun));
  }
  return concerns;
}

/** "The fears rest on Telbrik's links to …": the fears told of before, so what they were about. */
function inheritMatters(readings: Reading[]): void {
  for (const [at, reading] of readings.entries()) {
    if (reading.rule !== "feared-links" || reading.category !== "other") continue;
    const { entity } = reading.accused.party;
    const before = readings
      .slice(0, at)
      .findLast((other) => other.accused.party.entity === entity && other.category !== "other");
    if (before !== undefined) readings[at] = { ...reading, category: before.category, matter: before.matter };
  }
}

const weakRules: ReadonlySet<string> = new Set([
  "as-fact",
  "says-that",
  "allegedly",
  "alleged-noun",
  "role-in",
  "deed-by",
  "done-by",
]);

/** Whether the reading only repeats the content of a surer one: "accused of having *defrauded* customers". */
function isInside(reading: Reading, readings: readonly Reading[]): boolean {
  if (!weakRules.has(reading.rule)) return false;
  const { first } = reading.cue;
  return readings.some(
    (other) =>
      other !== reading &&
      other.sentence === reading.sentence &&
      (!weakRules.has(other.rule) || other.rule === "says-that") &&
      other.cue.first !== first &&
      other.content !== null &&
      other.content.first <= first &&
      first < other.content.last,
  );
}
