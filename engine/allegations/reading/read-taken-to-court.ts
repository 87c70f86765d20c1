import { doerRole } from "@/engine/allegations/parties/doer-role";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause } from "@/engine/syntax/parsed-text";
import { byPhraseOf, prepositionalOf, subjectOf } from "@/engine/syntax/questions";
import { readingOf } from "./build-reading";
import { type Content, wrongIn } from "./content";
import { contentBesides } from "./content-besides";
import { contentOfPhrase } from "./content-of-phrase";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

/** The verb of "take to court". */
export const takingVerbs: ReadonlySet<string> = new Set(["take"]);

const courts = /^(?:court|tribunal)$/u;

/** "is taking Telbrik to court over its fees", "took Telbrik to court, claiming it hid them": sues. */
export function readTakenToCourt(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || verb.negated) return [];
  const to = clause.prepositions.find(({ preposition, token }) => preposition === "to" && token >= verb.last)?.object;
  if (to == null || !courts.test(reader.parsed.tokens.words[to.head] ?? "")) return [];
  const isPassive = verb.voice === "passive";
  const accused = isPassive ? subjectOf(clause) : (clause.objects[0] ?? null);
  const party = accused === null ? null : partyOf(reader, accused);
  if (accused === null || party === null) return [];
  const doer = isPassive ? byPhraseOf(clause) : subjectOf(clause);
  // "was taken to court after failing to explain": somebody is rather charged.
  if (isPassive && doer === null && (party.entity === null || party.kind === "person")) return [];
  const content = contentOf(reader, clause);
  if (party.entity === null && content === null) return [];
  return readingOf(reader, {
    rule: "takes-to-court",
    class: "legal_action",
    stage: "suit_filed",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused: { party, phrase: accused, why: "who is taken to court" },
    accuser: doerRole(reader, doer, "who takes them to court"),
    content,
    contentWhy: "what for",
    wrongdoing: wrongIn(reader, content),
    score: 0.8,
  });
}

function contentOf(reader: Reader, clause: Clause): Content | null {
  const about = prepositionalOf(clause, "over") ?? prepositionalOf(clause, "for");
  return about === null ? contentBesides(reader, clause) : contentOfPhrase(reader, about);
}
