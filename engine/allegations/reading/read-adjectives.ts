import { setOfWords } from "@/engine/text/word-list";
import type { AllegationClass } from "@/engine/allegations/allegation";
import { findWrongdoing, isAsWrongAs, type Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { entityOf, partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import { namedBehind } from "@/engine/allegations/parties/named-behind";
import { suspectNouns, wrongdoerNouns } from "@/engine/allegations/lexicon/wrongdoers";
import { isDoneTo } from "@/engine/allegations/parties/victims";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, spanOf } from "@/engine/syntax/questions";
import { classAt, wordClass } from "@/engine/mentions/words/word-class";
import { shape } from "@/engine/text/tokens";
import { PerWord } from "@/engine/text/per-word";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { readingOf } from "./build-reading";
import { contentOfNoun } from "./content";
import { readCalled, readSuspected } from "./read-called";
import { phrasesBehind } from "./phrases-behind";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

type Adjective = { readonly class: AllegationClass; readonly stage: Stage; readonly score: number };

const alleging: Adjective = { class: "accusation", stage: "claimed", score: 0.7 };
const adjectives = new Map<string, Adjective>([
  ["alleged", alleging],
  ["suspected", alleging],
  ["purported", alleging],
  ["accused", alleging],
  ["convicted", { class: "finding", stage: "convicted", score: 0.8 }],
  ["jailed", { class: "finding", stage: "sentenced", score: 0.75 }],
  ["imprisoned", { class: "finding", stage: "sentenced", score: 0.75 }],
  ["indicted", { class: "legal_action", stage: "indicted", score: 0.75 }],
]);

/** Of hundreds of words one is any of them, which one look tells. */
const telling = new PerWord((word) => adjectives.has(word) || wrongdoerNouns.has(word) || suspectNouns.has(word));

/** "the alleged bribe", "suspected hacker Lund", "Hale's alleged role in the fraud": the adjective accuses. */
export function readAdjectives(reader: Reader): Reading[] {
  const { parsed } = reader;
  const readings: Reading[] = [];
  for (const { first, last } of parsed.sentences) {
    for (let at = first; at < last; at += 1) {
      if (!telling.at(parsed.tokens, at)) continue;
      const noun = nounPhraseAtToken(parsed, at);
      if (noun === null || at > noun.head) continue;
      const word = parsed.tokens.words[at] ?? "";
      const adjective = at < noun.head ? adjectives.get(word) : undefined;
      if (adjective !== undefined) readings.push(...read(reader, noun, at, adjective));
      else if (wrongdoerNouns.has(word)) readings.push(...readCalled(reader, noun, at));
      else if (suspectNouns.has(word)) readings.push(...readSuspected(reader, noun, at));
    }
  }
  return readings;
}

function read(reader: Reader, noun: NounPhrase, at: number, adjective: Adjective): Reading[] {
  const { clause } = noun;
  const { parsed } = reader;
  if (clause === null || noun.determiner === "no" || isIllness(reader, at)) return [];
  // "posts from an account, run by Hale, alleged corruption": a verb, which the parser took for more of him.
  if (noun.role === "apposition" && noun.first === at && adjective === alleging && !isSomebody(reader, noun)) return [];
  // "in 2000 accused Hale of lying": a verb.
  if (noun.kind === "name" && parsed.tokens.words[at] === "accused" && parsed.tokens.words[noun.last] === "of")
    return [];
  const named = entityOf(reader, noun) ?? namedBehind(reader, noun);
  const whole = contentOfNoun(reader, noun, ["by", "against", "through", "via", "during"]).range;
  const range = { first: at + 1, last: named === null ? whole.last : Math.max(nameIn(reader, noun, at + 1), at + 2) };
  const spy = spyOf(reader, noun);
  const wrongdoing = findWrongdoing(parsed.tokens, range.first, range.last) ?? spy;
  const formal = named !== null && adjective.class !== "accusation";
  if (!formal && !isAsWrongAs(wrongdoing, "loose")) return [];
  if (isDoneBehind(noun, wrongdoing)) return [];
  const accused = named === null ? doerOf(reader, noun) : nameRole(reader, noun);
  // "Lund Accused Of Fraud": a headline whose capitals make one name of all its words.
  if (accused?.phrase?.kind === "name" && accused.party.entity === null && isInside(at, accused.phrase)) return [];
  return readingOf(reader, {
    rule: "alleged-noun",
    class: adjective.class,
    stage: adjective.stage,
    clause,
    cue: { first: at, last: at + 1 },
    accused,
    accuser: unstatedRole("the adjective hides who says so"),
    content: wrongdoing === null ? null : { range: spy === null ? range : { ...range, last: spy.end }, clause: null },
    contentWhy: "the noun with the adjective",
    wrongdoing,
    score: accused?.party.entity == null ? adjective.score - 0.15 : adjective.score,
    polarity: "asserted",
    alone: true,
  });
}

function isSomebody({ parsed }: Reader, { head, kind }: NounPhrase): boolean {
  const word = parsed.tokens.words[head] ?? "";
  return kind === "name" || wrongdoerNouns.has(word) || suspectNouns.has(word) || actorKindOfNoun(word) !== null;
}

/** "suspected food poisoning", "alcohol poisoning": what somebody died of, and no deed. */
function isIllness({ parsed: { tokens } }: Reader, adjective: number): boolean {
  for (let at = adjective + 2; at <= adjective + 3; at += 1)
    if (tokens.words[at] === "poisoning" && substances.has(tokens.words[at - 1] ?? "")) return true;
  return false;
}

const substances = setOfWords("food alcohol methanol ethanol lead mercury monoxide gas blood radiation water mushroom");

/** Where the name begins in "alleged shooter Jonas Hale", which has its small word before it; else the head. */
function nameIn({ parsed: { tokens } }: Reader, { head, kind }: NounPhrase, from: number): number {
  const isCapital = (at: number): boolean => ((tokens.shapes[at] ?? 0) & shape.capital) !== 0;
  if (kind !== "name" || isCapital(from)) return head;
  let at = head;
  while (at > from && isCapital(at - 1)) at -= 1;
  return at;
}

/** "50 suspected fighters killed in the raid": what was done to them. */
function isDoneBehind({ modifier, last }: NounPhrase, wrongdoing: Wrongdoing | null): boolean {
  return modifier?.first === last && modifier.verb?.voice === "passive" && modifier.verb.head === wrongdoing?.head;
}

/** "an alleged Norlandic agent": of another state. */
function spyOf({ parsed: { tokens } }: Reader, { head }: NounPhrase): Wrongdoing | null {
  if (!/^(?:agents?|operatives?)$/u.test(tokens.words[head] ?? "")) return null;
  const isForeign = tokens.words[head - 1] === "foreign" || (classAt(tokens, head - 1) & wordClass.demonym) !== 0;
  return isForeign ? { category: "espionage_security", strength: "loose", head: head - 1, end: head + 1 } : null;
}

function isInside(at: number, { first, last }: NounPhrase): boolean {
  return first < at && at < last;
}

function nameRole(reader: Reader, noun: NounPhrase): Role | null {
  const party = partyOf(reader, noun);
  return party === null
    ? null
    : { party: { ...party, span: spanOf(reader.parsed, noun) }, phrase: noun, why: "named with the adjective" };
}

/** "Hale's alleged fraud", "alleged bribery by Hale", "the alleged hackers": who did it, or null. */
function doerOf(reader: Reader, noun: NounPhrase): Role | null {
  const owner = isDoneTo(reader, noun) ? null : noun.possessor;
  const doer = owner ?? phrasesBehind(reader, noun).find((phrase) => phrase.preposition === "by")?.object ?? noun;
  const party = partyOf(reader, doer);
  // "the alleged commission of a crime" is no commission.
  if (doer === noun && (party?.kind === "agency" || party?.kind === "court")) return null;
  return party === null ? null : { party, phrase: doer, why: doer === noun ? "the noun names them" : "whose it is" };
}
