import { isCapital } from "@/engine/mentions/find-runs";
import type { Mention, Prose } from "@/engine/mentions/mention";
import { classAt, classOf, wordClass } from "@/engine/mentions/words/word-class";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { NameGroup } from "./group-names";
import { businessDeeds, companyApposition, companyBefore, determiners, outletDeeds, plainNouns } from "./use-words";

/** How the article uses a name, counted over the places that are no headline. */
export type NameUse = {
  /** A capital inside a sentence, without article: nothing but a name is written so. */
  readonly proper: number;
  /** After "the", inside a sentence: "the Fed", "the UN", "the Guardian". */
  readonly withArticle: number;
  /** It speaks or does what companies do. */
  readonly acts: number;
  /** It reports, publishes, reveals: what outlets do. */
  readonly reports: number;
  /** "Acme, the retailer": said to be a company. */
  readonly introduced: number;
  /** "on Acme", "his Acme account": where people post. */
  readonly posted: number;
  /** "Acme, which owns": a company, a place or a thing, but no person and no plain word. */
  readonly thing: number;
  /** "in Columbia", "the Amazon basin", "the Brazilian Amazon": where a place stands. */
  readonly placed: number;
  /** "U.N.": the dots say that the letters are meant as letters. */
  readonly dotted: number;
  /** The word also stands small in the article. */
  readonly small: boolean;
};

/** Counts the uses of a name. */
export function findNameUse(prose: Prose, { mentions, parts }: NameGroup): NameUse {
  const { tokens } = prose;
  const isSmall = parts.words.length === 1 && mentions[0]?.small === true;
  const use = {
    proper: 0,
    withArticle: 0,
    acts: 0,
    reports: 0,
    introduced: 0,
    posted: 0,
    thing: 0,
    placed: 0,
    dotted: 0,
    small: isSmall,
  };
  for (const mention of mentions) {
    if (mention.headline) continue;
    const { first, last } = mention;
    const opens = opensSentence(prose, mention);
    const before = tokens.words[first - 1] ?? "";
    if (!opens && before === "the" && !goesOn(prose, last)) use.withArticle += 1;
    else if (!opens && !determiners.has(before) && !isDemonym(before) && !goesOn(prose, last)) use.proper += 1;
    if (before === "in" || isDemonym(before) || (classAt(tokens, last) & wordClass.placeNoun) !== 0) use.placed += 1;
    if (last - first === 1 && ((tokens.shapes[first] ?? 0) & shape.dotted) !== 0) use.dotted += 1;
    const word = tokens.words[first] ?? "";
    // "Nature provides", "Police said": such nouns need no article, so the start of a sentence shows no name.
    const isNoun = opens && (plainNouns.has(word) || (last - first === 1 && isPlural(word)));
    const verb = isByline(tokens.words, last) ? "" : verbAfter(prose, last);
    if (outletDeeds.has(verb)) use.reports += 1;
    if (!isNoun && (businessDeeds.has(verb) || (classOf(verb) & wordClass.speech) !== 0)) use.acts += 1;
    if (isIntroduced(prose, mention)) use.introduced += 1;
    if (before === "on" || before === "via" || ofPosts.has(tokens.words[last] ?? "")) use.posted += 1;
    if (tokens.words[last] === "," && tokens.words[last + 1] === "which") use.thing += 1;
  }
  return use;
}

/** "Costa reported from Oster": who wrote it. */
function isByline(words: readonly string[], last: number): boolean {
  return (
    (words[last] === "reported" || words[last] === "contributed") &&
    (words[last + 1] === "from" || words[last + 1] === "to")
  );
}

/** Also after a mark that begins a sentence of its own: a bullet, a colon, an opening quotation mark. */
function opensSentence({ tokens, sentences }: Prose, { first, sentence }: Mention): boolean {
  let at = first - 1;
  const start = sentences[sentence]?.first ?? 0;
  if (at >= start && tokens.words[at] === "the") at -= 1;
  if (at < start) return true;
  const flags = tokens.shapes[at] ?? 0;
  if ((flags & shape.quote) !== 0) return (flags & shape.spaced) !== 0;
  if ((flags & (shape.word | shape.number)) !== 0) return false;
  const mark = tokens.words[at] ?? "";
  return mark !== "," && mark !== "&" && mark !== "/" && mark !== "$";
}

function isDemonym(word: string): boolean {
  return (classOf(word) & wordClass.demonym) !== 0;
}

function isPlural(word: string): boolean {
  return word.endsWith("s") && (classOf(word) & wordClass.ordinary) !== 0;
}

/** A capital or a hyphen after it: part of something longer. */
function goesOn({ tokens }: Prose, at: number): boolean {
  const word = tokens.words[at] ?? "";
  if (word === "-") return true;
  return word !== "'s" && word !== "'" && word !== "™" && word !== "®" && isCapital(tokens, at);
}

/** The verb that follows, past "also", "has" and adverbs; "" when it is none of ours. */
function verbAfter({ tokens }: Prose, last: number): string {
  let at = last;
  for (let step = 0; step < 3; step += 1, at += 1) {
    const word = tokens.words[at] ?? "";
    if (word !== "also" && word !== "has" && word !== "had" && word !== "will" && !word.endsWith("ly")) return word;
  }
  return "";
}

const ofPosts = setOfWords("account accounts post posts page feed handle followers users user thread threads");

/** ", the payments company" and the like, or "the giant" before it. */
function isIntroduced({ text, tokens }: Prose, { described, first }: Mention): boolean {
  if (companyBefore.has(tokens.words[first - 1] ?? "")) return true;
  if (described === null) return false;
  const words = text
    .slice(described.start, described.end)
    .toLowerCase()
    .split(/[\s,-]+/u);
  return words.some((word) => companyApposition.has(word));
}
