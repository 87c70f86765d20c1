import { isCapital } from "@/engine/mentions/find-runs";
import type { Mention, Prose } from "@/engine/mentions/mention";
import { classAt, wordClass } from "@/engine/mentions/words/word-class";
import { tag } from "@/engine/syntax/tag";
import { shape } from "@/engine/text/tokens";
import {
  businessWords,
  companyThings,
  onlyBusiness,
  onlyOfCompanies,
  priceMoves,
  relatedTo,
  relatingPrepositions,
} from "./company-words";
import { companyBefore, determiners } from "./use-words";

/** What stands around a name that is also a word, a surname or a place, and shows that a company is meant. */
export type CompanySigns = {
  /** It stands alone inside a sentence: no article, no noun before or after it. What else has a capital there is a person or a place. */
  readonly alone: boolean;
  /** "Meta said it would", "Meta and its users": nobody is "it". */
  readonly itself: boolean;
  /** "Ford's factories", "a Zoom meeting", "the Target app": what companies have and make. */
  readonly owns: boolean;
  /** "users of Meta", "a stake in Ford", "bought by Block", "an engineer at Dell". */
  readonly related: boolean;
  /** "Target fell 4%": what it costs. */
  readonly priced: boolean;
  /** How much the words of its sentence speak of business, the most of any; what the pack says of it counts as such. */
  readonly business: number;
};

/** The signs at all places that are no headline. `own`: words of the pack's description. */
export function findCompanySigns(prose: Prose, mentions: readonly Mention[], own: readonly string[]): CompanySigns {
  const signs = { alone: false, itself: false, owns: false, related: false, priced: false, business: 0 };
  for (const mention of mentions.slice(0, mostPlaces)) {
    if (mention.headline || isPartOfTitle(prose, mention)) continue;
    signs.alone ||= isAlone(prose, mention);
    signs.itself ||= isItself(prose, mention);
    signs.owns ||= ownsThing(prose, mention);
    signs.related ||= isRelated(prose, mention);
    signs.priced ||= isPriced(prose, mention);
    signs.business = Math.max(signs.business, countBusiness(prose, mention, own));
  }
  return signs;
}

/** "Beyond Zero", "Color of Change", "Vision 2030", "AU$2": not by itself. */
function isPartOfTitle({ tokens, sentences }: Prose, { first, last, sentence }: Mention): boolean {
  const start = sentences[sentence]?.first ?? 0;
  if (tokens.words[last] === "$" || isYear(tokens.words[last] ?? "")) return true;
  const before = tokens.words[first - 1] ?? "";
  const at = before === "of" || before === "for" ? first - 2 : first - 1;
  return at > start && isCapital(tokens, at) && (classAt(tokens, at) & wordClass.demonym) === 0;
}

function isYear(word: string): boolean {
  return word.length === 4 && word >= "1000" && word <= "2999";
}

/** More places of one name than this show nothing new. */
const mostPlaces = 20;
/** No further from the name than this. */
const near = 24;

function isAlone({ tokens, tags, sentences }: Prose, { first, last, sentence }: Mention): boolean {
  const start = sentences[sentence]?.first ?? 0;
  const before = tokens.words[first - 1] ?? "";
  if (first <= start || determiners.has(before) || before === "the" || isCapital(tokens, last)) return false;
  const flags = tokens.shapes[first - 1] ?? 0;
  // Behind a bullet, a colon or a quotation mark a capital shows nothing.
  if ((flags & shape.word) === 0 && before !== "," && before !== "'s") return false;
  if (placing.has(before) || (classAt(tokens, first - 1) & wordClass.direction) !== 0 || isCapital(tokens, first - 1))
    return false;
  if (isModifier(tags[first - 1]) && !companyBefore.has(before) && (classAt(tokens, first - 1) & wordClass.trade) === 0)
    return false;
  const after = tags[last] ?? tag.none;
  // "took to Twitter early on Monday" is no "Orange early fruit".
  const isNoun = after === tag.noun || after === tag.name || (after === tag.adjective && tags[last + 1] === tag.noun);
  return !isNoun && after !== tag.number && tokens.words[last] !== "-";
}

/** "sat on Target": what one may be in or on is as soon a thing or a place. */
const placing = new Set(["in", "on", "into", "onto", "near", "across", "under", "over", "through", "around"]);

function isModifier(one: number | undefined): boolean {
  return one === tag.noun || one === tag.adjective || one === tag.number;
}

/** "Telbrik said it would", "Telbrik said its", "Telbrik and its": the pronoun comes before any other name. */
function isItself({ tokens, tags, sentences }: Prose, { first, last, sentence }: Mention): boolean {
  const { first: start = 0, last: end = 0 } = sentences[sentence] ?? {};
  if (determiners.has(tokens.words[first - 1] ?? "") || (first - 1 >= start && tokens.words[first - 1] === "the"))
    return false;
  const next = tags[last] ?? tag.none;
  // Of what comes after a noun ("Target groups and its") the noun is it.
  if (next === tag.noun || next === tag.name) return false;
  for (let at = last; at < Math.min(end, last + pronounNear); at += 1) {
    const word = tokens.words[at] ?? "";
    if (word === "its" || word === "itself") return true;
    if (word === "it") return speechBetween({ tokens }, last, at);
    if (at > last && (isCapital(tokens, at) || tags[at] === tag.noun)) return false;
  }
  return false;
}

const pronounNear = 6;

function speechBetween({ tokens }: Pick<Prose, "tokens">, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((classAt(tokens, at) & wordClass.speech) !== 0) return true;
  return false;
}

/** "Ford's factories", "the Target app"; where a sentence begins, without "'s", "Target users" may be anybody's. */
function ownsThing({ tokens, sentences }: Prose, { first, last, sentence }: Mention): boolean {
  const isOwner = tokens.words[last] === "'s";
  if (!isOwner && first === sentences[sentence]?.first) return onlyOfCompanies.has(tokens.words[last] ?? "");
  const from = isOwner ? last + 1 : last;
  for (let at = from; at < from + (isOwner ? 3 : 1); at += 1)
    if (companyThings.has(tokens.words[at] ?? "") && !isCapital(tokens, at)) return true;
  return false;
}

/** The preposition before the name, and what is there of it or was done by it. */
function isRelated({ tokens, sentences }: Prose, { first, last, sentence }: Mention): boolean {
  const start = sentences[sentence]?.first ?? 0;
  const preposition = tokens.words[first - 1] ?? "";
  if (first - 2 < start || !relatingPrepositions.has(preposition) || isCapital(tokens, last)) return false;
  return relatedTo.has(tokens.words[first - 2] ?? "");
}

/** "fell 4%", "was up 2.1 percent". */
function isPriced({ tokens }: Prose, { last }: Mention): boolean {
  if (!priceMoves.has(tokens.words[last] ?? "")) return false;
  for (let at = last + 1; at < last + 5; at += 1) {
    const isNumber = ((tokens.shapes[at] ?? 0) & shape.number) !== 0;
    if (isNumber) return percents.has(tokens.words[at + 1] ?? "") || (tokens.words[at] ?? "").endsWith("%");
  }
  return false;
}

const percents = new Set(["%", "percent", "per", "pc"]);

/** A word that stands nowhere else counts twice; where somebody is "he" or "who" behind the name, nothing counts. */
function countBusiness(
  { tokens, sentences }: Prose,
  { first, last, sentence }: Mention,
  own: readonly string[],
): number {
  const range = sentences[sentence];
  if (range === undefined) return 0;
  const found = new Set<string>();
  let count = 0;
  const end = Math.min(range.last, last + near);
  for (let at = Math.max(range.first, first - near); at < end; at += 1) {
    if (at >= first && at < last) continue;
    const word = tokens.words[at] ?? "";
    if (at >= last && humanPronouns.has(word)) return 0;
    if (found.has(word) || isCapital(tokens, at)) continue;
    const isBusiness = businessWords.has(word) || own.includes(word);
    if (!isBusiness && !onlyBusiness.has(word)) continue;
    found.add(word);
    count += isBusiness ? 1 : 2;
  }
  return count;
}

const humanPronouns = new Set(["he", "she", "his", "her", "him", "who", "whose"]);
