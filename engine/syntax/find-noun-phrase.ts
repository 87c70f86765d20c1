import type { BuildingPhrase } from "@/engine/syntax/chunk";
import type { Reading } from "@/engine/syntax/reading";
import { tag } from "@/engine/syntax/tag";
import { currencies } from "@/engine/syntax/lexicon/currencies";
import { timeNouns } from "@/engine/syntax/lexicon/closed-words";
import { joinsPortfolios } from "@/engine/syntax/joined-portfolios";
import { isDeedOfNext } from "@/engine/syntax/deed-of-next";
import { isBehindTown } from "@/engine/syntax/town-and-state";
import { PerWord, wordsAmong } from "@/engine/text/per-word";
import { shape } from "@/engine/text/tokens";
import { weekdays } from "@/engine/text/calendar";
import { setOfWords } from "@/engine/text/word-list";

/** Adjectives that may follow the noun they belong with: "company chief executive"; any may follow a deputy: "the deputy legal director". */
const middle = setOfWords("chief general senior vice deputy national local foreign former public secretary");
const plurals = setOfWords("we they us them these those people police men women media ourselves themselves");

/** The noun phrase that begins at `first`, or null when the words there make none (an adjective alone). */
export function findNounPhrase(reading: Reading, first: number, last: number): BuildingPhrase | null {
  const { tags } = reading;
  if (tags[first] === tag.pronoun) return add(reading, first, first + 1, first, "pronoun", null, null);
  let possessor: BuildingPhrase | null = null;
  let start = first;
  let head = -1;
  let at = first;
  while (at < last) {
    const own = tags[at] ?? 0;
    // A mark of words in quotes ends the phrase unless a noun follows: a "genuine" proposal, an "utterly false" report.
    if (own === tag.quote && at > first && (isNounish(tags[at + 1] ?? 0) || isGraded(reading, at + 1, head))) {
      at += 1;
      continue;
    }
    if (own === tag.genitive) {
      if (head < 0 || !continuesPhrase(reading, at + 1, last)) {
        if (head === at - 1 && endsName(reading, at, last)) at += 1;
        break;
      }
      possessor = add(reading, first, at, head, kindOf(tags[head] ?? 0), determinerOf(reading, start), possessor);
      start = at + 1;
      head = -1;
      at += 1;
      continue;
    }
    if (!belongs(reading, at, start, head, last)) break;
    if (own === tag.noun || own === tag.name || own === tag.number || isChief(reading, at, head)) head = at;
    at += 1;
  }
  return finish(reading, first, start, head, at, possessor);
}

/** "utterly false", before any noun. */
function isGraded({ tags }: Reading, at: number, head: number): boolean {
  return head < 0 && tags[at] === tag.adverb && isNounish(tags[at + 1] ?? 0);
}

function isNounish(one: number): boolean {
  return one === tag.adjective || one === tag.noun || one === tag.name || one === tag.number;
}

function continuesPhrase(reading: Reading, at: number, last: number): boolean {
  if (at >= last) return false;
  const own = reading.tags[at] ?? 0;
  return (
    isNounish(own) ||
    (own === tag.adverb && (isNounish(reading.tags[at + 1] ?? 0) || isDescribed(reading, at + 1))) ||
    (own === tag.quote && isNounish(reading.tags[at + 1] ?? 0))
  );
}

/** "sued Sotheby's on Friday": nothing follows that it could own, so it is part of the name. */
function endsName({ tags }: Reading, at: number, last: number): boolean {
  if (tags[at - 1] !== tag.name) return false;
  const next = at + 1 < last ? (tags[at + 1] ?? 0) : tag.end;
  return next === tag.preposition || next === tag.comma || next === tag.end || next === tag.conjunction;
}

/** Whether the token at `at` goes on with the phrase whose last noun so far is `head` (-1: none yet). */
function belongs(reading: Reading, at: number, start: number, head: number, last: number): boolean {
  const { tags, tokens } = reading;
  const own = tags[at] ?? 0;
  const next = at + 1 < last ? (tags[at + 1] ?? 0) : tag.none;
  switch (own) {
    case tag.determiner:
      return at === start || (at === start + 1 && tags[start] === tag.determiner && head < 0);
    case tag.possessive:
      return at === start || (at === start + 1 && tags[start] === tag.determiner);
    case tag.number:
      return (
        head < 0 ||
        isCurrency(reading, head) ||
        (!isMoney(reading, at) && tokens.words[at + 1] !== "times" && (!isYear(reading, at) || tags[head] === tag.name))
      );
    case tag.noun:
      if (isDay(reading, at, start, head)) return false;
      // "In 2012 officials said" has two; "the 2012 campaign", "Hale's 2012 campaign" are one.
      return head < 0 || tags[head] !== tag.number || !isYear(reading, head) || head > start || isOwned(reading, start);
    case tag.name:
      if (isWhen(reading, start, head) || isDay(reading, at, start, head)) return false;
      // "police chief Nils Berg"
      if (head >= 0 && head === at - 2 && tags[at - 1] === tag.adjective) return true;
      if (isDeedOfNext(reading, start, head, at, last)) return false;
      return head < 0 || canPrecedeName(reading, head) || (isYear(reading, head) && head > start);
    case tag.adjective:
      if (head < 0 || isChief(reading, at, head)) return true;
      // "25 other states", "14 federal officers"; but "In 2012 senior officials said"
      if (tags[head] === tag.number && head === at - 1) return isNounish(next) && !isYear(reading, head);
      // "oil major Telbrik"; but "a dozen other major producers"
      if (tokens.words[at] === "major" && next === tag.name && tags[head] === tag.noun) return true;
      // "a vice presidential candidate"
      if (tokens.words[at - 1] === "vice" && isNounish(next)) return true;
      return (
        isNounish(next) &&
        (tags[head] === tag.name
          ? tokens.words[at] !== "last" && tokens.words[at] !== "next"
          : middle.has(tokens.words[at] ?? "") || tokens.words[head] === "deputy")
      );
    case tag.adverb:
      return head < 0 && (next === tag.adjective || (next === tag.verbEd && (at > start || isOwned(reading, at))));
    case tag.dash:
      return isHyphen(reading, at);
    case tag.verbEd:
      if (isHyphen(reading, at - 1)) return true;
      return head < 0 && tags[at - 1] === tag.adverb && isDescribed(reading, at) && isOpened(reading, start);
    case tag.comma:
    case tag.conjunction:
      if (tokens.words[at] === "/" && head === at - 1 && isNounish(next)) return true;
      if (own === tag.conjunction && head === at - 1 && joinsPortfolios(tokens, at)) return true;
      if (own === tag.comma && head >= start && tags[head] === tag.name && isBehindTown(reading, start, at, last))
        return true;
      return (
        head < 0 &&
        at > start &&
        tags[at - 1] === tag.adjective &&
        next === tag.adjective &&
        isNounish(tags[at + 2] ?? 0)
      );
    default:
      return false;
  }
}

/** "a U.S.-based firm": after letters with stops a word does not go on. */
function isHyphen({ tags, tokens: { starts, ends } }: Reading, at: number): boolean {
  return (
    tags[at] === tag.dash && tags[at + 1] === tag.verbEd && starts[at] === ends[at - 1] && ends[at] === starts[at + 1]
  );
}

const timesBefore = setOfWords("last next this");
const isTimeWord = wordsAmong(timeNouns);

/** "Last year Telbrik agreed": when, and then who. */
function isWhen({ tokens }: Reading, start: number, head: number): boolean {
  return head === start + 1 && timesBefore.has(tokens.words[start] ?? "") && isTimeWord.at(tokens, head);
}

const partsOfDay = setOfWords("morning afternoon evening night");

/** "On Friday police arrested Hale", "on Friday night Telbrik said": when, and then who; "on Friday night" is one. */
function isDay({ tokens: { words } }: Reading, at: number, start: number, head: number): boolean {
  if (words[start - 1] !== "on" || !weekdays.has(words[start] ?? "")) return false;
  if (head === start) return !partsOfDay.has(words[at] ?? "");
  return head === start + 1 && partsOfDay.has(words[head] ?? "");
}

/** "newly elected mayor": a participle before a noun. */
function isDescribed({ tags }: Reading, at: number): boolean {
  return tags[at] === tag.verbEd && isNounish(tags[at + 1] ?? 0);
}

function isOwned({ tags }: Reading, at: number): boolean {
  return tags[at - 1] === tag.genitive;
}

/** "the newly elected mayor", "Norland's newly elected mayor"; in "many recently accused Hale" the verb is one. */
function isOpened(reading: Reading, start: number): boolean {
  if (isOwned(reading, start) || reading.tags[start] === tag.possessive) return true;
  return /^(?:the|an?)$/u.test(reading.tokens.words[start] ?? "");
}

/** "the Telbrik chief": a noun where no other follows. */
function isChief(reading: Reading, at: number, head: number): boolean {
  return head >= 0 && reading.tokens.words[at] === "chief" && !isNounish(reading.tags[at + 1] ?? 0);
}

/** "fined the bank $5 million": the sum is a phrase of its own. */
function isMoney({ tokens, tags }: Reading, at: number): boolean {
  if (tags[at - 1] === tag.number) return false;
  const isMany = manyOf.has(tokens.words[at + 1] ?? "");
  if (!isMany && !/^\D{0,3}[$£€¥]|^[a-z]+\d/u.test(tokens.words[at] ?? "")) return false;
  // "a record $5 million fine" is one phrase.
  const next = tags[at + (isMany ? 2 : 1)] ?? tag.none;
  return next !== tag.noun || tags[at - 1] === tag.name;
}

/** "NT $2 million" */
function isCurrency({ tokens }: Reading, at: number): boolean {
  return currencies.has(tokens.words[at] ?? "");
}

const manyOf = new Set(["million", "billion", "trillion"]);

const years = new PerWord((word) => /^(?:1[5-9]|20)\d\d$/u.test(word));

function isYear(reading: Reading, at: number): boolean {
  return years.at(reading.tokens, at);
}

/** "spokesman John Roe" is one phrase; "told officials Telbrik …" and "In 2012 Norland" are two. */
function canPrecedeName(reading: Reading, head: number): boolean {
  const own = reading.tags[head];
  if (own === tag.name) return true;
  if (own === tag.number) return !isYear(reading, head);
  return !pluralWords.at(reading.tokens, head);
}

const pluralWords = new PerWord(
  (word) =>
    plurals.has(word) ||
    (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")),
);

function finish(
  reading: Reading,
  first: number,
  start: number,
  head: number,
  end: number,
  possessor: BuildingPhrase | null,
): BuildingPhrase | null {
  const { tags } = reading;
  const determiner = determinerOf(reading, start);
  if (head >= 0) {
    // "its claim": the pronoun is whose it is.
    const owner =
      possessor ??
      (tags[start] === tag.possessive ? add(reading, start, start + 1, start, "pronoun", null, null) : null);
    const last = end === head + 2 && tags[head + 1] === tag.genitive ? end : head + 1;
    return add(reading, first, last, head, kindOf(tags[head] ?? 0), determiner, owner);
  }
  if (end === start) return null;
  // "the accused", "those", "some": no noun, but a determiner that stands for one.
  if (tags[start] === tag.possessive && end === start + 1)
    return add(reading, first, end, start, "pronoun", null, possessor);
  if (determiner === null && possessor === null) return null;
  const last = tags[end - 1] === tag.adjective ? end : start + 1;
  const isPronoun = last === start + 1 && /^(?:this|that|these|those|each|another)$/u.test(determiner ?? "");
  return add(
    reading,
    first,
    last,
    last - 1,
    isPronoun ? "pronoun" : last === start + 1 ? "number" : "common",
    determiner,
    possessor,
  );
}

function determinerOf(reading: Reading, start: number): string | null {
  const own = reading.tags[start] ?? 0;
  return own === tag.determiner || own === tag.possessive || own === tag.number
    ? (reading.tokens.words[start] ?? null)
    : null;
}

function kindOf(own: number): BuildingPhrase["kind"] {
  if (own === tag.name) return "name";
  return own === tag.number ? "number" : "common";
}

function add(
  reading: Reading,
  first: number,
  last: number,
  head: number,
  kind: BuildingPhrase["kind"],
  determiner: string | null,
  possessor: BuildingPhrase | null,
): BuildingPhrase {
  const isName = kind === "name" && ((reading.tokens.shapes[head] ?? 0) & shape.capital) !== 0;
  const phrase: BuildingPhrase = {
    first,
    last,
    kind,
    head,
    determiner,
    possessor,
    plural:
      kind === "number" ? reading.tokens.words[head] !== "one" : isName ? false : pluralWords.at(reading.tokens, head),
    apposition: null,
    next: null,
    clause: null,
    role: "free",
    modifier: null,
    complement: null,
    sentence: reading.sentence,
  };
  if (possessor !== null) possessor.role = "possessor";
  const index = reading.nounPhrases.push(phrase) - 1;
  for (let at = possessor === null ? first : possessor.last; at < last; at += 1) reading.nounPhraseAt[at] = index;
  return phrase;
}
