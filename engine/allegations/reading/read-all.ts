import type { Clause } from "@/engine/syntax/parsed-text";
import { readDenied } from "./read-denied";
import { readFact } from "./read-facts";
import { readNoun } from "./read-nouns";
import { readAdverb, readRaised } from "./read-raised";
import { readReply } from "./read-replies";
import { readStatus } from "./read-status";
import { readUrging } from "./read-urging";
import { readVerb } from "./read-verbs";
import { readLink, readSharedConcern } from "./read-weak";
import type { Reader } from "./reader";
import type { Reading, Readings, Reply } from "./reading";

/** In this order, and the first that gives something wins: the surer frames come first. */
const clauseFrames: readonly ((reader: Reader, clause: Clause) => Reading[])[] = [
  readVerb,
  readStatus,
  readRaised,
  readDenied,
  readAdverb,
  readFact,
];

/** Everything in the article that accuses or answers, in reading order. */
export function readAll(reader: Reader): Readings {
  const readings: Reading[] = [];
  const replies: Reply[] = [];
  for (const clause of reader.parsed.clauses) {
    for (const frame of clauseFrames) {
      const found = frame(reader, clause);
      readings.push(...found);
      if (found.length > 0) break;
    }
    const reply = readReply(reader, clause);
    if (reply !== null) replies.push(reply);
  }
  for (const noun of reader.parsed.nounPhrases) readings.push(...readNoun(reader, noun), ...readLink(reader, noun));
  readings.sort((one, other) => one.sentence - other.sentence || one.cue.first - other.cue.first);
  readings.push(...readSharedConcern(reader, readings), ...readUrging(reader, readings));
  return { readings, replies };
}
