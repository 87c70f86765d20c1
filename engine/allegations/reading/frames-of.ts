import { accusingLemmas } from "@/engine/allegations/lexicon/find-cue";
import { mayBeWrong } from "@/engine/allegations/lexicon/find-wrongdoing";
import { raisingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import type { Clause, VerbGroup } from "@/engine/syntax/parsed-text";
import { PerWord, wordsAmong } from "@/engine/text/per-word";
import { admittingVerbs, readAdmitted } from "./read-admitted";
import { brandingVerbs, readBranded, readSaidToBe } from "./read-branded";
import { doneVerbs, readDoneBy } from "./read-done-by";
import { readFault } from "./read-fault";
import { readDenied } from "./read-denied";
import { readAmong } from "./read-among";
import { readCapability } from "./read-capability";
import { committingVerbs, readFact } from "./read-facts";
import { violentVerbs } from "./held-against";
import { licenceVerbs, readLicence } from "./read-licence";
import { readTakenToCourt, takingVerbs } from "./read-taken-to-court";
import { readUpheld, upholdingVerbs } from "./read-upheld";
import { lookingVerbs, readLooking } from "./read-looking";
import { overturningVerbs, readOverturned } from "./read-overturned";
import { payingVerbs, readPaying } from "./read-paying";
import { readAdverb, readRaised } from "./read-raised";
import { namingVerbs, readNamedAs } from "./read-named-as";
import { chargingVerbs, readNotCharged } from "./read-not-charged";
import { apologisingVerbs, readRetracted } from "./read-retracted";
import { readRuled } from "./read-ruled";
import { statusVerbs } from "@/engine/allegations/lexicon/statuses";
import { readSentDown, sendingVerbs } from "./read-sent-down";
import { readServing, servingVerbs } from "./read-serving";
import { readStatus } from "./read-status";
import { readTested, testingVerbs } from "./read-tested";
import { paperVerbs, readPaper, readVerb } from "./read-verbs";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

type ReadClause = (reader: Reader, clause: Clause) => Reading[];

/** In this order, and the first that gives something wins: the surer frames come first. */
const byLemmas: readonly (readonly [ReadonlySet<string>, ReadClause])[] = [
  [chargingVerbs, readNotCharged],
  [accusingLemmas, readVerb],
  [paperVerbs, readPaper],
  [lookingVerbs, readLooking],
  [apologisingVerbs, readRetracted],
  [payingVerbs, readPaying],
  [servingVerbs, readServing],
  [sendingVerbs, readSentDown],
  [overturningVerbs, readOverturned],
  [testingVerbs, readTested],
  [licenceVerbs, readLicence],
  [upholdingVerbs, readUpheld],
  [takingVerbs, readTakenToCourt],
  [statusVerbs, readStatus],
  [new Set([...raisingVerbs, "be"]), readRaised],
  [new Set(["use", "exploit", "abuse", "misuse"]), readCapability],
  [namingVerbs, readNamedAs],
  [new Set(["be"]), readAmong],
  [brandingVerbs, readBranded],
  [new Set(["be"]), readFault],
  [new Set(["be"]), readRuled],
  [new Set(["be"]), readSaidToBe],
  [new Set(["deny"]), readDenied],
  [admittingVerbs, readAdmitted],
  [doneVerbs, readDoneBy],
];

const frames = new PerWord((lemma) => byLemmas.filter(([lemmas]) => lemmas.has(lemma)).map(([, read]) => read));
const committing = wordsAmong(new Set([...committingVerbs, ...violentVerbs]));

/**
 * What a clause says by its verb. Most verbs accuse nobody, which one look tells: the time that allegations take
 * depends on it.
 */
export function readClause(reader: Reader, clause: Clause, verb: VerbGroup): Reading[] {
  const { tokens } = reader.parsed;
  for (const read of frames.ofLemma(tokens, verb)) {
    const found = read(reader, clause);
    if (found.length > 0) return found;
  }
  if (verb.adverbs.length > 0) {
    const found = readAdverb(reader, clause);
    if (found.length > 0) return found;
  }
  const mayAct =
    committing.ofLemma(tokens, verb) ||
    verb.lemma === "fail" ||
    verb.lemma === "know" ||
    verb.adverbs.length > 0 ||
    mayBeWrong(tokens, verb.head);
  return mayAct ? readFact(reader, clause) : [];
}
