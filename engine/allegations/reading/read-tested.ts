import { isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Clause } from "@/engine/syntax/parsed-text";
import { prepositionalOf, subjectOf } from "@/engine/syntax/questions";
import { readingOf } from "./build-reading";
import { wrongIn } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

export const testingVerbs: ReadonlySet<string> = new Set(["test"]);

/** "Hale tested positive for a banned steroid": an accusation by a laboratory; not of an illness. */
export function readTested(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || verb.negated || verb.voice !== "active") return [];
  if (reader.parsed.tokens.words[verb.last] !== "positive") return [];
  const substance = prepositionalOf(clause, "for");
  const content = substance === null ? null : contentOfPhrase(reader, substance);
  const wrongdoing = wrongIn(reader, content);
  const subject = subjectOf(clause);
  const party = subject === null ? null : partyOf(reader, subject);
  if (party?.entity == null || party.kind !== "person" || !isAsWrongAs(wrongdoing, "loose")) return [];
  return readingOf(reader, {
    rule: "tested-positive",
    class: "accusation",
    stage: "claimed",
    clause,
    cue: { first: verb.head, last: verb.last + 1 },
    accused: { party, phrase: subject, why: "who was tested" },
    accuser: unstatedRole("a test says so"),
    content,
    contentWhy: "what was found",
    wrongdoing,
    score: 0.75,
  });
}
