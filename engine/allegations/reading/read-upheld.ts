import { doerRole } from "@/engine/allegations/parties/doer-role";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause } from "@/engine/syntax/parsed-text";
import { byPhraseOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { readingOf } from "./build-reading";
import { contentOfClause, contentOfNoun, wrongIn } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import { phrasesBehind } from "./phrases-behind";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

/** Verbs with which a complaint is found right. */
export const upholdingVerbs: ReadonlySet<string> = new Set(["uphold"]);

const complaints = /^(?:complaints?|allegations?|claims?|accusations?|grievances?)$/u;
const abouts = setOfWords("over about of for");

/** "The Data Board upheld a complaint against Telbrik over misleading adverts": what was complained of has been found. */
export function readUpheld(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || verb.negated || verb.modal !== null) return [];
  const isPassive = verb.voice === "passive";
  const noun = isPassive ? clause.subject : (clause.objects[0] ?? null);
  if (noun === null || !complaints.test(reader.parsed.tokens.words[noun.head] ?? "")) return [];
  const behind = phrasesBehind(reader, noun);
  const against = behind.find(({ preposition }) => preposition === "against")?.object ?? null;
  const party = against === null ? null : partyOf(reader, against);
  if (against === null || party?.entity == null) return [];
  const doer = isPassive ? byPhraseOf(clause) : subjectOf(clause);
  const about = behind.find(({ preposition }) => abouts.has(preposition));
  const said = noun.complement?.kind === "that" ? contentOfClause(reader, noun.complement, false) : null;
  const content =
    about === undefined
      ? said
      : about.object === null
        ? contentOfPhrase(reader, about)
        : contentOfNoun(reader, about.object);
  reader.used.add(noun);
  return readingOf(reader, {
    rule: "complaint-upheld",
    class: "finding",
    stage: "liable",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused: { party, phrase: against, why: "named after “against”" },
    accuser: doerRole(reader, doer, "who upholds it"),
    content,
    contentWhy: "what was complained of",
    wrongdoing: wrongIn(reader, content),
    score: 0.8,
  });
}
