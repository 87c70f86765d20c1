import { cueNounOf } from "@/engine/allegations/lexicon/find-cue";
import { givingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import { findWrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { setOfWords } from "@/engine/text/word-list";
import { readingOf } from "./build-reading";
import { contentOfNoun } from "./content";
import { phrasesBehind } from "./phrases-behind";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

/** Links, feared or not. */
export const linkNouns: ReadonlySet<string> = setOfWords("links link ties tie connections connection");
const feared = setOfWords(
  "government military army intelligence party state regime communist spy security mafia terrorist militants mob cartel",
);

/**
 * "fears … founded on Telbrik's perceived links to the government": a concern, and only in a sentence that speaks of
 * concern; links alone accuse nobody.
 */
export function readLink(reader: Reader, noun: NounPhrase): Reading[] {
  const { words } = reader.parsed.tokens;
  if (!linkNouns.has(words[noun.head] ?? "") || noun.possessor === null || noun.clause === null) return [];
  const party = partyOf(reader, noun.possessor);
  if (party === null || party.entity === null || !speaksOfConcern(reader, noun.sentence)) return [];
  const to = phrasesBehind(reader, noun).find((phrase) => phrase.preposition === "to" || phrase.preposition === "with");
  const other = to?.object ?? null;
  if (other === null || !isFeared(reader, other)) return [];
  const content = contentOfNoun(reader, noun);
  const wrongdoing = findWrongdoing(reader.parsed.tokens, content.range.first, sentenceEnd(reader, noun));
  return readingOf(reader, {
    rule: "feared-links",
    class: "concern",
    stage: "concern",
    clause: noun.clause,
    cue: { first: noun.head, last: noun.head + 1 },
    accused: { party, phrase: noun.possessor, why: "whose links are feared" },
    accuser: unstatedRole("the text does not say who fears it"),
    content: {
      range: { first: content.range.first, last: listEnd(other, listEnd(noun, content.range.last)) },
      clause: null,
    },
    contentWhy: "what the fears rest on",
    wrongdoing,
    score: 0.65,
  });
}

/** The end of "A's links to B and a belief that …": all that the fears rest on. */
function listEnd(noun: NounPhrase, last: number): number {
  let end = last;
  for (let here = noun.next; here !== null; here = here.next) end = Math.max(end, here.complement?.last ?? here.last);
  return end;
}

function sentenceEnd(reader: Reader, noun: NounPhrase): number {
  return reader.parsed.sentences[noun.sentence]?.last ?? noun.last;
}

function isFeared(reader: Reader, phrase: NounPhrase): boolean {
  for (let at = phrase.first; at < phrase.last; at += 1)
    if (feared.has(reader.parsed.tokens.words[at] ?? "")) return true;
  return false;
}

const worries = setOfWords(
  "concern concerns fear fears worry worries suspicion suspicions unease doubts worried concerned",
);

function speaksOfConcern(reader: Reader, number: number): boolean {
  const sentence = reader.parsed.sentences[number];
  if (sentence === undefined) return false;
  for (let at = sentence.first; at < sentence.last; at += 1)
    if (worries.has(reader.parsed.tokens.words[at] ?? "")) return true;
  return false;
}

/**
 * "Norland barred Telbrik, while other states also expressed concern": the concern is about whom the same sentence has
 * acted against, and about the same thing.
 */
export function readSharedConcern(
  reader: Reader,
  nouns: readonly NounPhrase[],
  readings: readonly Reading[],
): Reading[] {
  const found: Reading[] = [];
  for (const noun of nouns) {
    const { clause } = noun;
    if (clause?.verb == null || noun.role !== "object" || !givingVerbs.has(clause.verb.lemma)) continue;
    if (
      cueNounOf(reader.parsed, noun)?.class !== "N-concern" ||
      phrasesBehind(reader, noun).some((phrase) => phrase.preposition === "about")
    )
      continue;
    const before = readings.findLast(
      (reading) => reading.sentence === noun.sentence && reading.cue.first < clause.first,
    );
    const holder = subjectOf(clause);
    const party = holder === null ? null : partyOf(reader, holder);
    if (before === undefined || before.accused.party.entity === null || party === null) continue;
    const [reading] = readingOf(reader, {
      rule: "shared-concern",
      class: "concern",
      stage: "concern",
      clause,
      cue: { first: noun.head, last: noun.head + 1 },
      accused: { ...before.accused, phrase: null, why: "whom the sentence speaks of" },
      accuser: { party, phrase: holder, why: "holds the concern" },
      content: null,
      contentWhy: "the text names none",
      wrongdoing: null,
      score: 0.65,
    });
    if (reading !== undefined) found.push({ ...reading, category: before.category, matter: before.matter });
  }
  return found;
}
