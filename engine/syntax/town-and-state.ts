import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import type { Reading } from "@/engine/syntax/reading";
import { tag } from "@/engine/syntax/tag";
import { setOfWords } from "@/engine/text/word-list";

/** Words between the state and who is from there: "a Dallas, Texas, real estate developer". */
const reach = 4;

/**
 * Whether the comma at `at` stands inside a town with its state that says where somebody is from: "a Dallas, Texas, man", "the Dallas,
 * Texas-based company". `start` is where the phrase begins, no further than its determiner. In "in Dallas, Texas, police said" it ends one.
 */
export function isBehindTown(reading: Reading, start: number, at: number, last: number): boolean {
  const { tags, tokens } = reading;
  let town = tags[start] === tag.determiner ? start + 1 : start;
  // "a white Dallas, Texas, officer"
  while (town > start && town < start + reach && tags[town] === tag.adjective) town += 1;
  const first = endOfNames(reading, town, last);
  if (first === town || tokens.words[first] !== ",") return false;
  const second = endOfNames(reading, first + 1, last);
  // "Hale, of Kivik, Norland-based Lund and": the town is Hale's.
  if (isBased(reading, second)) return at === first && (town > start || !ofPlaces.has(tokens.words[start - 1] ?? ""));
  if (second === first + 1) return false;
  // "a Kivik, Norland middle school teacher", without the other comma; "a Republican, Norland senator Jonas Hale" is two.
  if (tokens.words[second] !== ",")
    return (
      at === first &&
      /^an?$/u.test(tokens.words[start] ?? "") &&
      !ofPeople.test(tokens.words[first - 1] ?? "") &&
      isSomebody(reading, start, second, last)
    );
  return (at === first || at === second) && town > start && isSomebody(reading, start, second + 1, last);
}

function endOfNames(reading: Reading, from: number, last: number): number {
  let at = from;
  while (at < last && at < from + reach && reading.tags[at] === tag.name && !isBased(reading, at)) at += 1;
  return at;
}

/** "Texas-based", "York-based": one word. */
function isBased({ tokens }: Reading, at: number): boolean {
  return (tokens.words[at] ?? "").endsWith("-based");
}

/** Several only where no preposition is before: "in the Bronx, New York, residents said" has two phrases. */
function isSomebody({ tags, tokens }: Reading, start: number, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + reach); at += 1) {
    const word = tokens.words[at] ?? "";
    if (tags[at] === tag.noun && actorKindOfNoun(word) === "unnamed") return true;
    if (residents.has(word)) return true;
    if (several.has(word)) return tags[start - 1] !== tag.preposition;
    if (tags[at] !== tag.noun && tags[at] !== tag.adjective) return false;
  }
  return false;
}

const ofPeople = /(?:ican|ian|crat|ist|ese|ish)$/u;
const ofPlaces = new Set(["of", "from", "in"]);
const residents = setOfWords("resident native teenager couple company firm officer");
const several = new Set([
  "residents",
  "natives",
  "men",
  "women",
  "parents",
  "teenagers",
  "brothers",
  "doctors",
  "lawyers",
]);
