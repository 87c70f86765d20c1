import { cueVerbsOf } from "@/engine/allegations/lexicon/find-cue";
import { findWrongdoing, isAsWrongAs, isFought } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { prepositionOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { contentOfNoun } from "./content";
import { isCapitalInside } from "./is-capital-inside";
import { phrasesBehind } from "./phrases-behind";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

/** Nouns of what is done, and done "by" somebody. */
export const deedNouns = setOfWords(
  "fraud bribery corruption embezzlement theft robbery murder murders killing killings massacre massacres torture genocide rape abuse abuses violation violations extortion blackmail " +
    "espionage spying hacking sabotage laundering evasion smuggling trafficking collusion manipulation rigging misconduct wrongdoing crime crimes atrocities misappropriation plagiarism perjury " +
    "obstruction power persecution kidnapping kidnappings abduction assassination breach breaches infringement cover-up negligence interference meddling discrimination harassment deception misuse mismanagement",
);

const finding = setOfWords(
  "find uncover discover detail expose reveal document describe cite note see report protest decry deplore allege",
);
const uncertain = setOfWords(
  "risk risks threat threats possibility prospect danger dangers idea theory definition likelihood chance case cases potential victim victims survivor survivors account accounts story stories film novel book",
);
const open = setOfWords("no any potential possible future hypothetical alleged suspected such further more");

/**
 * "amounts to abuse of power by Hale", "found evidence of bribery by Telbrik", "condemned the killing of Ito by Norland": a wrong with
 * the one named who did it. As somebody's words, or plainly wrong.
 */
export function readDeed(reader: Reader, noun: NounPhrase): Reading[] {
  const { clause } = noun;
  if (clause === null || reader.used.has(noun) || isUnsure(reader, noun)) return [];
  const doer = phrasesBehind(reader, noun).find(({ preposition }) => preposition === "by")?.object ?? null;
  const party = doer === null ? null : partyOf(reader, doer);
  if (doer === null || party?.entity == null) return [];
  const content = contentOfNoun(reader, noun, ["by"]);
  const wrongdoing = findWrongdoing(reader.parsed.tokens, noun.first, Math.max(noun.last, content.range.last));
  const accuser = accuserOf(reader, noun, clause);
  // "liable for fraud by the Data Board": who says what it is, rather than who did it.
  if (accuser === null && party.kind !== "person" && party.kind !== "company") return [];
  if (!isAsWrongAs(wrongdoing, accuser === null ? "plain" : "loose")) return [];
  return readingOf(reader, {
    rule: "deed-by",
    class: "accusation",
    stage: "claimed",
    clause,
    cue: { first: noun.head, last: noun.head + 1 },
    accused: { party, phrase: doer, why: "named after “by”" },
    accuser: accuser ?? unstatedRole("told as a fact, without a source"),
    content,
    contentWhy: "what is said to have been done",
    wrongdoing,
    score: accuser === null ? 0.55 : 0.65,
    ...(accuser === null ? { voice: "as_fact" as const } : {}),
  });
}

/** "to prevent bribery by Hale", "the risk of fraud by Hale", "no abuse by Hale": not told as done. */
function isUnsure(reader: Reader, noun: NounPhrase): boolean {
  const { parsed } = reader;
  if (isCapitalInside(reader, noun.head, noun.sentence)) return true;
  for (let at = noun.first; at < noun.head; at += 1) if (open.has(parsed.tokens.words[at] ?? "")) return true;
  const from = parsed.sentences[noun.sentence]?.first ?? noun.first;
  if (isFought(parsed.tokens, from, noun.first)) return true;
  const before = prepositionOf(noun)?.after ?? null;
  return (
    before !== null && (uncertain.has(parsed.tokens.words[before.head] ?? "") || open.has(before.determiner ?? ""))
  );
}

/** Whoever says so around the clause, or who has found it, condemned it, or has evidence of it. */
function accuserOf(reader: Reader, noun: NounPhrase, clause: Clause): Role | null {
  const source = attributionOf(reader, clause);
  if (source !== null) return source;
  const { verb } = clause;
  const inside = clause.prepositions.find(({ object }) => object === noun)?.after ?? noun;
  if (verb === null || verb.voice !== "active" || !clause.objects.includes(inside)) return null;
  const isBlaming = cueVerbsOf(verb.lemma, verb.particle).some(({ class: kind }) => kind === "V-for");
  const subject = isBlaming || finding.has(verb.lemma) ? subjectOf(clause) : null;
  const party = subject === null ? null : partyOf(reader, subject);
  return party === null ? null : { party, phrase: subject, why: "subject of the verb" };
}
