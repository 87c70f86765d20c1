import { doerRole } from "@/engine/allegations/parties/doer-role";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { byPhraseOf, prepositionalOf, prepositionalOfNoun, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { readingOf } from "./build-reading";
import { contentOfPhrase } from "./content-of-phrase";
import type { Reader } from "./reader";
import type { Reading } from "./reading";
import { wrongIn } from "./content";

/** "suspended its licence", and "had its licence suspended". */
export const licenceVerbs: ReadonlySet<string> = setOfWords("suspend revoke cancel withdraw have");

const licences = /^(?:licen[cs]es?|permits?|accreditation|registration|authori[sz]ation)$/u;

/** "The Data Board suspended Telbrik's licence", "Telbrik had its licence revoked by the board", "the licence of Telbrik was cancelled". */
export function readLicence(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || verb.negated) return [];
  const isHad = verb.lemma === "have";
  const noun = verb.voice === "passive" ? clause.subject : (clause.objects[0] ?? null);
  if (noun === null || !licences.test(reader.parsed.tokens.words[noun.head] ?? "")) return [];
  const taken = isHad ? takenFrom(noun) : clause;
  if (taken === null) return [];
  const holder = isHad ? subjectOf(clause) : (noun.possessor ?? prepositionalOfNoun(noun, "of")?.object ?? null);
  const party = holder === null ? null : partyOf(reader, holder);
  if (holder === null || party?.entity == null) return [];
  const doer = isHad || verb.voice === "passive" ? byPhraseOf(taken) : subjectOf(clause);
  const reason = prepositionalOf(taken, "for") ?? prepositionalOf(taken, "over");
  const content = reason === null ? null : contentOfPhrase(reader, reason);
  return readingOf(reader, {
    rule: "licence-taken",
    class: "measure",
    stage: "measure",
    clause: taken,
    cue: { first: verb.head, last: verb.head + 1 },
    accused: { party, phrase: holder, why: "whose licence it is" },
    accuser: doerRole(reader, doer, "who takes it"),
    content,
    contentWhy: "what it is taken for",
    wrongdoing: wrongIn(reader, content),
    score: 0.75,
    alone: true,
  });
}

/** The clause of "suspended by the board" behind "had its licence". */
function takenFrom({ modifier, determiner, possessor }: NounPhrase): Clause | null {
  const isOwn = possessor !== null || /^(?:its|his|her|their)$/u.test(determiner ?? "");
  if (!isOwn || modifier?.verb?.voice !== "passive") return null;
  return modifier.verb.lemma !== "have" && licenceVerbs.has(modifier.verb.lemma) ? modifier : null;
}
