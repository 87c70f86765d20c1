import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause } from "@/engine/syntax/parsed-text";
import { prepositionalOfNoun } from "@/engine/syntax/questions";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { contentOfNoun } from "./content";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

/** "The tax evasion was the fault of the accountant Hale, Ito said": whose fault it is said to be. */
export function readFault(reader: Reader, clause: Clause): Reading[] {
  const { verb, subject, objects } = clause;
  const fault = objects[0] ?? null;
  if (verb === null || subject === null || fault === null || reader.parsed.tokens.words[fault.head] !== "fault")
    return [];
  const whose = fault.possessor ?? prepositionalOfNoun(fault, "of")?.object ?? null;
  const party = whose === null ? null : partyOf(reader, whose);
  const source = attributionOf(reader, clause);
  const content = contentOfNoun(reader, subject);
  const wrongdoing = findWrongdoing(reader.parsed.tokens, content.range.first, content.range.last);
  if (whose === null || party?.entity == null || source === null || !isAsWrongAs(wrongdoing, "hint")) return [];
  return readingOf(reader, {
    rule: "is-fault-of",
    class: "accusation",
    stage: "claimed",
    clause,
    cue: { first: fault.head, last: fault.head + 1 },
    accused: { party, phrase: whose, why: "whose fault it is said to be" },
    accuser: source,
    content,
    contentWhy: "what is said to be their fault",
    wrongdoing,
    score: 0.7,
  });
}
