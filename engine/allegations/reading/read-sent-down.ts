import { isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { doerRole } from "@/engine/allegations/parties/doer-role";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import { byPhraseOf, subjectOf } from "@/engine/syntax/questions";
import { readingOf } from "./build-reading";
import { contentBesides } from "./content-besides";
import { wrongIn } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

export const sendingVerbs: ReadonlySet<string> = new Set(["send", "put", "throw", "return"]);

/** "was sent to prison for fraud", "The judge put Hale behind bars": a sentence without the word. */
export function readSentDown(reader: Reader, clause: Clause): Reading[] {
  const { verb, objects, prepositions } = clause;
  if (verb === null || verb.negated || verb.modal !== null) return [];
  if (!prepositions.some((phrase) => isPrison(reader, phrase))) return [];
  const isDone = verb.voice === "passive";
  const sender = isDone ? byPhraseOf(clause) : subjectOf(clause);
  const phrase = isDone ? subjectOf(clause) : (objects[0] ?? null);
  const party = phrase === null ? null : partyOf(reader, phrase);
  const accuser = doerRole(reader, sender, isDone ? "named after “by”" : "subject of the verb");
  if (party === null || (party.kind !== "person" && party.kind !== "unnamed" && party.kind !== "group")) return [];
  // "Lund's evidence sent Hale to prison": only a court sends somebody there.
  if (!isDone && accuser.party.kind !== "court") return [];
  const behind = prepositions.find(
    (other) =>
      other.preposition === "for" &&
      other.token >= verb.last &&
      isAsWrongAs(wrongIn(reader, contentOfPhrase(reader, other)), "loose"),
  );
  const content = behind === undefined ? contentBesides(reader, clause) : contentOfPhrase(reader, behind);
  const wrongdoing = wrongIn(reader, content);
  // "Critics are sent to prison": who they are is not told.
  if (party.entity === null && wrongdoing === null) return [];
  return readingOf(reader, {
    rule: "sent-to-prison",
    class: "finding",
    stage: "sentenced",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused: { party, phrase, why: "who is sent there" },
    accuser,
    content: wrongdoing === null ? null : content,
    contentWhy: "what it is for",
    wrongdoing,
    score: 0.85,
  });
}

/** "to prison", "behind bars", "in jail": not "to the prison", where anybody may be sent. */
function isPrison({ parsed }: Reader, { preposition, object }: PrepositionalPhrase): boolean {
  if (object === null || object.determiner !== null || object.possessor !== null) return false;
  const word = parsed.tokens.words[object.head] ?? "";
  return preposition === "behind"
    ? word === "bars"
    : /^(?:to|in|into)$/u.test(preposition) && /^(?:prison|jail)$/u.test(word);
}
