import type { BuildingVerb } from "@/engine/syntax/chunk";
import { verbLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { Reading } from "@/engine/syntax/reading";
import { isVerbal, tag } from "@/engine/syntax/tag";
import { months, weekdays } from "@/engine/text/calendar";
import { PerWord, wordsAmong } from "@/engine/text/per-word";
import { setOfWords } from "@/engine/text/word-list";

const particles = wordsAmong(setOfWords("up out off back down away over into on aside ahead forward through"));
const pastAuxiliaries = setOfWords("was were had did");

/** What has been read of a group so far. */
type Progress = {
  at: number;
  to: boolean;
  modal: string | null;
  have: boolean;
  be: boolean;
  progressive: boolean;
  negated: boolean;
  adverbs: string[];
  /** Tag of the first verb or auxiliary, and its word. */
  lead: number;
  leadWord: string;
  head: number;
  headTag: number;
};

/** The verb group that begins at `first`, with the adverbs before it; null when no verb comes. */
export function findVerbGroup(reading: Reading, first: number, last: number): BuildingVerb | null {
  const { tokens } = reading;
  const seen: Progress = {
    at: first,
    to: false,
    modal: null,
    have: false,
    be: false,
    progressive: false,
    negated: false,
    adverbs: [],
    lead: 0,
    leadWord: "",
    head: -1,
    headTag: 0,
  };
  while (seen.at < last && seen.headTag === 0) if (!step(reading, seen, last)) break;
  if (seen.head < 0) return null;
  const end = seen.head + 1;
  // "is not under investigation": behind "be" it stands outside of the group.
  const isNotBehind = seen.headTag === tag.be && end < last && reading.tags[end] === tag.not;
  const lemma = lemmaOf(reading, seen);
  return {
    first,
    last: end,
    head: seen.head,
    lemma,
    lemmaNumber:
      lemma === tokens.words[seen.head] ? (tokens.numbers[seen.head] as number) : tokens.vocabulary.numberOf(lemma),
    voice: isPassive(seen) ? "passive" : "active",
    form: formOf(seen),
    tense: tenseOf(seen),
    perfect: seen.have,
    progressive: seen.progressive,
    modal: seen.modal,
    negated: seen.negated || isNotBehind,
    adverbs: withAdverbsBehind(reading, isNotBehind ? end + 1 : end, last, seen.adverbs),
    particle: end < last && particles.at(tokens, end) ? (tokens.words[end] ?? null) : null,
    clause: null,
    isOpen: seen.headTag === tag.verbEd && !seen.have && !seen.be && seen.modal === null && !seen.to,
  };
}

/** The adverbs of the group and up to two right behind it. */
function withAdverbsBehind(reading: Reading, start: number, stop: number, before: string[]): string[] {
  for (let at = start; at < stop && at < start + 2 && reading.tags[at] === tag.adverb; at += 1)
    before.push(reading.tokens.words[at] ?? "");
  return before;
}

/** Reads one token of the group; false when it does not belong to it. */
function step(reading: Reading, seen: Progress, last: number): boolean {
  const own = reading.tags[seen.at] ?? 0;
  const word = reading.tokens.words[seen.at] ?? "";
  if (own === tag.adverb || own === tag.not || own === tag.quote) {
    if (!continues(reading, seen.at, last)) return false;
    if (own === tag.not) seen.negated = true;
    else if (own === tag.adverb) seen.adverbs.push(word);
    seen.at += 1;
    return true;
  }
  const time = seen.have || seen.be ? timeInside(reading, seen.at) : 0;
  if (time > 0) {
    seen.at += time;
    return true;
  }
  if (!fits(seen, own, word)) return false;
  if (seen.lead === 0) {
    seen.lead = own;
    seen.leadWord = word;
  }
  seen.head = seen.at;
  if (own === tag.to) {
    seen.to = true;
    seen.head = -1;
  } else if (own === tag.modal) seen.modal = modalOf(word);
  else if (own === tag.have && followsHave(nextVerbal(reading, seen.at, last))) seen.have = true;
  else if (own === tag.be && followsBe(nextVerbal(reading, seen.at, last))) {
    seen.be = true;
    if (word === "being") seen.progressive = true;
  } else if (own === tag.be && isBeingNext(reading, seen.at, last)) {
    seen.be = true;
    seen.progressive = true;
  } else if (own === tag.do && followsDo(nextVerbal(reading, seen.at, last))) {
    // An auxiliary: what counts comes later.
  } else {
    seen.headTag = own;
    if (own === tag.verbIng && seen.be) seen.progressive = true;
  }
  seen.at += 1;
  return true;
}

const reflexives = new Set(["itself", "himself", "herself", "themselves"]);

/** "is being sued", "is also being sued" */
function isBeingNext({ tags, tokens }: Reading, at: number, last: number): boolean {
  let next = at + 1;
  while (
    next < last &&
    next < at + 4 &&
    (tags[next] === tag.adverb || tags[next] === tag.not || reflexives.has(tokens.words[next] ?? ""))
  )
    next += 1;
  return next < last && tokens.words[next] === "being";
}

function modalOf(word: string): string {
  if (word === "'ll" || word === "wo") return "will";
  if (word === "'d") return "would";
  if (word === "ca" || word === "cannot") return "can";
  return word === "sha" ? "shall" : word;
}

/** Whether the word can stand in the group after what was read. */
function fits(seen: Progress, own: number, word: string): boolean {
  if (seen.lead === 0) return own >= tag.modal && own <= tag.verbIng ? true : own === tag.to;
  const isBaseLike =
    own === tag.verbBase ||
    own === tag.have ||
    own === tag.do ||
    (own === tag.be && word === "be") ||
    own === tag.verbEd;
  if (seen.be) return (own >= tag.verbEd && own <= tag.verbIng) || (own === tag.be && word === "being");
  if (seen.have) return own === tag.verbEd || own === tag.verbParticiple || (own === tag.be && word === "been");
  if (own === tag.to || own === tag.modal) return false;
  return isBaseLike;
}

function followsHave(next: number): boolean {
  return next === tag.verbEd || next === tag.verbParticiple || next === tag.be;
}

function followsBe(next: number): boolean {
  return next >= tag.verbEd && next <= tag.verbIng;
}

function followsDo(next: number): boolean {
  return next === tag.verbBase || next === tag.have || next === tag.be;
}

/** The tag of what comes behind adverbs, or `tag.none`. */
function nextVerbal(reading: Reading, at: number, last: number): number {
  const { tags } = reading;
  let next = at + 1;
  while (next < last && next < at + 5) {
    const time = timeInside(reading, next);
    if (time > 0) next += time;
    else if (tags[next] === tag.adverb || tags[next] === tag.not || tags[next] === tag.quote) next += 1;
    else break;
  }
  return next < last ? (tags[next] ?? tag.none) : tag.none;
}

const times = /^(?:week|month|year|night|summer|autumn|winter|spring|weekend)$/u;

const year = /^(?:19|20)\d\d$/u;
const spans = /^(?:weeks|months|years|decades)$/u;

/**
 * Of how many words is the time told between the auxiliary and the verb, 0 if there is none: "was last year convicted", "was on Tuesday
 * charged", "has since sued", "has for years accused".
 */
function timeInside({ tokens: { words }, tags }: Reading, at: number): number {
  const next = words[at + 1] ?? "";
  const isMonth = words[at] === "in" && months.has(next);
  const count = isMonth ? (year.test(words[at + 2] ?? "") ? 3 : 2) : lengthOfTime(words[at] ?? "", next);
  if (count === 0) return 0;
  const behind = tags[at + count];
  return behind === tag.verbEd || behind === tag.verbParticiple || words[at + count] === "being" ? count : 0;
}

function lengthOfTime(word: string, next: string): number {
  switch (word) {
    case "since":
    // "which is itself being sued"
    case "itself":
    case "himself":
    case "herself":
    case "themselves":
      return 1;
    case "last":
    case "this":
      return times.test(next) ? 2 : 0;
    case "in":
      return year.test(next) ? 2 : 0;
    case "on":
      return weekdays.has(next) ? 2 : 0;
    case "for":
      return spans.test(next) ? 2 : 0;
    default:
      return 0;
  }
}

function continues(reading: Reading, at: number, last: number): boolean {
  const next = nextVerbal(reading, at, last);
  return isVerbal(next) || next === tag.to;
}

function isPassive(seen: Progress): boolean {
  if (seen.headTag !== tag.verbEd && seen.headTag !== tag.verbParticiple) return false;
  return seen.be;
}

function formOf(seen: Progress): BuildingVerb["form"] {
  if (seen.to) return "infinitive";
  if (seen.lead === tag.verbIng || seen.leadWord === "being" || seen.leadWord === "having" || seen.leadWord === "doing")
    return "gerund";
  if (seen.lead === tag.verbParticiple || seen.leadWord === "been" || seen.leadWord === "done") return "participle";
  return "finite";
}

function tenseOf(seen: Progress): BuildingVerb["tense"] {
  if (seen.modal !== null || formOf(seen) !== "finite") return null;
  if (seen.lead === tag.verbPast || seen.lead === tag.verbEd) return "past";
  return pastAuxiliaries.has(seen.leadWord) ? "past" : "present";
}

const verbLemmas = new PerWord(verbLemmaOf);

function lemmaOf(reading: Reading, seen: Progress): string {
  const own = reading.tags[seen.head] ?? 0;
  if (own === tag.be) return "be";
  if (own === tag.have) return "have";
  if (own === tag.do) return "do";
  if (own === tag.modal) return modalOf(reading.tokens.words[seen.head] ?? "");
  return verbLemmas.at(reading.tokens, seen.head);
}
