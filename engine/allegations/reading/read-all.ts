import type { Clause } from "@/engine/syntax/parsed-text";
import { readAdmitted } from "./read-admitted";
import { readAdjectives } from "./read-adjectives";
import { readDenied } from "./read-denied";
import { readFact } from "./read-facts";
import { readLooking } from "./read-looking";
import { readNoun } from "./read-nouns";
import { readAdverb, readRaised } from "./read-raised";
import { readReply } from "./read-replies";
import { readRetracted } from "./read-retracted";
import { readRole } from "./read-roles";
import { readStatus } from "./read-status";
import { readUrging } from "./read-urging";
import { readVerb } from "./read-verbs";
import { readLink, readSharedConcern } from "./read-weak";
import type { Reader } from "./reader";
import type { Reading, Readings, Reply } from "./reading";

/** In this order, and the first that gives something wins: the surer frames come first. */
const clauseFrames: readonly ((reader: Reader, clause: Clause) => Reading[])[] = [
  readVerb,
  readLooking,
  readRetracted,
  readStatus,
  readRaised,
  readDenied,
  readAdmitted,
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
  for (const noun of reader.parsed.nounPhrases)
    readings.push(...readNoun(reader, noun), ...readLink(reader, noun), ...readRole(reader, noun));
  readings.push(...readAdjectives(reader));
  readings.sort((one, other) => one.sentence - other.sentence || one.cue.first - other.cue.first);
  readings.push(...readSharedConcern(reader, readings), ...readUrging(reader, readings));
  return { readings: readings.filter((reading) => !isInside(reading, readings)), replies };
}

const weakRules: ReadonlySet<string> = new Set(["as-fact", "says-that", "allegedly", "alleged-noun", "role-in"]);

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
