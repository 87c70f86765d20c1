import { isCapital } from "@/engine/mentions/find-runs";
import type { Mention, Prose } from "@/engine/mentions/mention";
import { classAt, wordClass } from "@/engine/mentions/words/word-class";
import { tag } from "@/engine/syntax/tag";
import { shape, type Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { countryOfTown } from "./towns";

/** What the text says beside a name of what it is and where. */
export type ToldHome = {
  /** By ISO code; never empty. */
  readonly countries: readonly string[];
  /** "builder", "oil", "giant": the words that say it. */
  readonly words: readonly string[];
};

/** Where a body is at home: "Telbrik, a builder from Oster", "the Norlandic lender Telbrik"; null where the text does not say. */
export function findToldHome(prose: Prose, mention: Mention, knowledge: Knowledge): ToldHome | null {
  return toldBehind(prose, mention, knowledge) ?? toldBefore(prose, mention, knowledge);
}

const longest = 12;

/** From the comma and an article on, to what is no noun, adjective or place. */
function toldBehind({ tokens, sentences }: Prose, { last, sentence }: Mention, knowledge: Knowledge): ToldHome | null {
  if (tokens.words[last] !== "," || !articles.has(tokens.words[last + 1] ?? "")) return null;
  const end = Math.min(sentences[sentence]?.last ?? 0, last + longest);
  const found: string[] = [];
  const words: string[] = [];
  for (let at = last + 2; at < end; at += 1) {
    const word = tokens.words[at] ?? "";
    const isNamed = isCapital(tokens, at);
    if (isNamed) found.push(...countriesAt(tokens, at, knowledge));
    else if (word.endsWith("-based")) found.push(...countriesOf(word.slice(0, -6), knowledge));
    else if (found.length > 0 && words.length > 0 && isEnd(tokens, at)) break;
    else if (isEnd(tokens, at) && !placing.has(word)) break;
    else words.push(word);
  }
  return found.length > 0 && words.length > 0 ? { countries: found, words } : null;
}

const articles = new Set(["a", "an", "the"]);
const placing = setOfWords("from in of based headquartered");

/** A comma, a verb's helper, a conjunction, "that". */
function isEnd(tokens: Tokens, at: number): boolean {
  return (
    ((tokens.shapes[at] ?? 0) & shape.word) === 0 ||
    (classAt(tokens, at) & (wordClass.functionWord | wordClass.speech)) !== 0
  );
}

const nearest = 5;

/** "the Norlandic lender Telbrik", "Oster-based lender Telbrik": nouns alone stand between. */
function toldBefore({ tokens, tags, sentences }: Prose, mention: Mention, knowledge: Knowledge): ToldHome | null {
  const start = Math.max(sentences[mention.sentence]?.first ?? 0, mention.first - nearest);
  const words: string[] = [];
  // "the Norlandic embassy's Chatter account": the name is no more than a part.
  if (tags[mention.last] === tag.noun || tags[mention.last] === tag.name) return null;
  for (let at = mention.first - 1; at >= start; at -= 1) {
    const word = tokens.words[at] ?? "";
    const isBased = word.endsWith("-based");
    if (isBased || isCapital(tokens, at)) {
      const countries = isBased ? countriesOf(word.slice(0, -6), knowledge) : countriesEndingAt(tokens, at, knowledge);
      return countries.length > 0 && words.length > 0 ? { countries, words } : null;
    }
    const isNoun = tags[at] === tag.noun || (words.length > 0 && tags[at] === tag.adjective);
    if (!isNoun || word.endsWith("'s")) return null;
    words.push(word);
  }
  return null;
}

function countriesAt(tokens: Tokens, at: number, knowledge: Knowledge): readonly string[] {
  const word = tokens.words[at] ?? "";
  if (isCapital(tokens, at + 1)) {
    const both = countriesOf(`${word} ${tokens.words[at + 1] ?? ""}`, knowledge);
    if (both.length > 0) return both;
  }
  return countriesOf(word, knowledge);
}

function countriesEndingAt(tokens: Tokens, at: number, knowledge: Knowledge): readonly string[] {
  const word = tokens.words[at] ?? "";
  const both = isCapital(tokens, at - 1) ? countriesOf(`${tokens.words[at - 1] ?? ""} ${word}`, knowledge) : [];
  return both.length > 0 ? both : countriesOf(word, knowledge);
}

/** Of a state, its people or a large town. */
function countriesOf(name: string, knowledge: Knowledge): readonly string[] {
  const town = countryOfTown(name);
  if (town !== null) return [town];
  return knowledge.candidatesOf(name).flatMap(({ entity }) => {
    const country = knowledge.kindOf(entity) === "state" ? knowledge.countryOf(entity) : null;
    return country === null ? [] : [country];
  });
}
