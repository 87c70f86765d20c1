import type { Mention } from "@/engine/mentions/mention";
import { classOf, isPlaceName, wordClass } from "@/engine/mentions/words/word-class";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import { setOfWords, wordsIn } from "@/engine/text/word-list";
import type { ArticleClues } from "./article-clues";
import { bearerAt } from "./bearer-at";
import type { NameGroup } from "./group-names";
import type { NameUse } from "./name-use";
import { noWeight, weightOf, type Weight } from "./weight";

/**
 * How the grammar around a name speaks for a company, an outlet or a body that goes by a word: what nobody but a name can
 * do counts. Surnames and places do much of it, too, so there it counts less.
 */
export function weighUse(
  group: NameGroup,
  candidate: NameCandidate,
  kind: EntityKind,
  use: NameUse,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight[] {
  if (kind === "person" || kind === "state") return [];
  if (candidate.form === "metonym" && isWhere(group, clues)) return [weightOf(-6)];
  const listed = weighList(group, candidate, kind, clues, knowledge);
  const isPair = candidate.form === "acronym" && (group.parts.words[0] ?? "").length === 2;
  // "the UN" needs no evidence, and two letters are better with it.
  if (!candidate.needsEvidence && !isPair)
    return [listed, weighKnown(group, kind, use), weighBearer(group, kind, clues)];
  // Every third body of a register shares its letters with a headphone, a dish or a militia: writing them shows nothing.
  if (candidate.form === "acronym" && (group.parts.words[0] ?? "").length > 2) return [listed];
  // "Chatham" and "Addis Ababa" are towns before they are schools: only who studies there shows it.
  const isTown = group.parts.words.length === 1 || isPlaceName(group.parts.words.join(" "));
  if (kind === "organisation" && candidate.form === "alias" && isTown) return [listed];
  const share = use.thing > 0 && !isPlace(group) ? 1 : shareOf(group, candidate);
  const weights: Weight[] = [listed];
  const add = (value: number, reason: string): void => void weights.push({ value, evidence: true, reason });
  if (use.proper > 0) add(share * (use.proper > 2 ? 1.4 : 0.9), "written as a name inside sentences");
  if (use.withArticle > 0 && kind !== "company") add(kind === "outlet" ? 0.9 : 1.7, "written as a name after “the”");
  if (use.withArticle > 0 && kind === "company" && use.proper === 0) weights.push(weightOf(-2.5));
  if (use.dotted > 0) add(1.5, "its letters are written with full stops");
  const acts = kind === "outlet" ? use.reports : use.acts;
  if (acts > 0)
    add(
      share * (acts > 1 ? 2.1 : 1.6),
      kind === "outlet" ? "it reports in this article" : "it acts in this article as companies do",
    );
  if (use.posted > 0 && isSocial(candidate, clues)) add(3, "people post there");
  if (use.introduced > 0) add(2.4, "the text says what it is");
  if (use.thing > 0) add(share * 1.2, "spoken of as a thing");
  if (use.small && !(kind === "outlet" && use.withArticle > 0)) weights.push(weightOf(-1.2));
  return weights;
}

const wheres = setOfWords("in at near around outside across through behind");

/** "arrested in Westminster", "roads around Westminster": nothing but where it was. */
function isWhere({ mentions }: NameGroup, { prose: { tokens } }: ArticleClues): boolean {
  return mentions.every(({ first }) => wheres.has(tokens.words[first - 1] ?? ""));
}

/** "wrote on X": of one letter, where the article speaks of posts. */
function isSocial({ entity }: NameCandidate, { wordsOf, words }: ArticleClues): boolean {
  return wordsOf(entity).includes("social") && postWords.some((word) => words.has(word));
}

const postWords = wordsIn(
  "account followed followers post posts posted posting tweet tweets tweeted retweeted wrote said message video social hashtag viral shared",
);

/** A name that is enough by itself, where the text does not say what it is: "the Amazon" is a river, and so is "the Blue Nile". */
function weighKnown({ full, parts }: NameGroup, kind: EntityKind, use: NameUse): Weight {
  // "children from Cree and Innu communities": who is called by a people must do what companies do.
  if (kind === "company" && isPeople(parts.words) && use.acts + use.introduced === 0) return weightOf(-6);
  const isUnsaid = kind === "company" && full.kind === null;
  if (isUnsaid && parts.words.length === 2 && use.withArticle > 0 && use.proper === 0) return weightOf(-3.5);
  const isWord = isUnsaid && parts.words.length === 1;
  if (isWord && use.withArticle + use.placed > 0) return weightOf(use.proper > use.placed ? -1 : -2.5);
  return weightOf(use.proper > 0 && full.kind === null ? 0.7 : 0);
}

/** "Bentley said she had left": of a company that is called by a surname, somebody of that name. */
function weighBearer({ parts, mentions }: NameGroup, kind: EntityKind, { prose }: ArticleClues): Weight {
  const [word = ""] = parts.words;
  if (kind !== "company" || parts.words.length > 1 || (classOf(word) & wordClass.surname) === 0) return noWeight;
  const bearers = mentions.map((mention) => bearerAt(prose, mention));
  return weightOf(bearers.includes("person") && !bearers.includes("company") ? -4 : 0);
}

function isPeople([word = "", ...more]: readonly string[]): boolean {
  return more.length === 0 && (classOf(word) & wordClass.demonym) !== 0;
}

/** Who is called by a surname or a town is written like one: "Ford said", "Columbia opened". */
function shareOf({ parts }: NameGroup, { form, prior }: NameCandidate): number {
  const [word] = parts.words;
  if (parts.words.length !== 1 || word === undefined) return 1;
  const bits = classOf(word);
  // "Office" and "News" are also what a retailer and an owner of papers are called by some.
  if (form === "alias" && prior < rarelySo && (bits & wordClass.ordinary) !== 0) return 0.4;
  if ((bits & (wordClass.given | wordClass.surname | wordClass.place)) === 0) return 1;
  if ((bits & (wordClass.given | wordClass.ordinary)) === wordClass.ordinary) return 0.75;
  return (bits & wordClass.place) === 0 ? 0.4 : 0.2;
}

const rarelySo = 0.3;

function isPlace({ parts }: NameGroup): boolean {
  return parts.words.every((word) => (classOf(word) & wordClass.place) !== 0);
}

/** "Visa and Mastercard": one of a list of its kind. */
function weighList(
  group: NameGroup,
  { entity, prior, needsEvidence }: NameCandidate,
  kind: EntityKind,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  const own = clues.wordsOf(entity);
  let best = 0;
  let other = "";
  for (const mention of group.mentions) {
    for (const neighbour of neighboursOf(mention, clues)) {
      const [candidate] = neighbour.candidates;
      if (candidate === undefined || knowledge.kindOf(candidate.entity) !== kind) continue;
      const value = candidate.needsEvidence ? 1.4 : 2.6;
      if (value <= best || candidate.prior < 0.4) continue;
      // "Max or Netflix" is no restaurant: of who is hardly known by the word, the trade must be the same.
      const trades = clues.wordsOf(candidate.entity);
      if (needsEvidence && prior < 0.4 && !own.some((word) => word !== "company" && trades.includes(word))) continue;
      best = value;
      other = knowledge.nameOf(candidate.entity);
    }
  }
  if (best === 0) return noWeight;
  return { value: best, evidence: true, reason: `named in one breath with ${other}` };
}

/** The names before and after in a list, with no more than commas and "and" between; lists are read a few members far. */
function neighboursOf(mention: Mention, clues: ArticleClues): Mention[] {
  const { words } = clues.prose.tokens;
  const found: Mention[] = [];
  for (let { first } = mention, step = 0; step < furthest; step += 1) {
    let end = first;
    while (first - end < 2 && joints.has(words[end - 1] ?? "")) end -= 1;
    const before = end < first ? clues.endingAt(end) : undefined;
    if (before?.sentence !== mention.sentence) break;
    found.push(before);
    ({ first } = before);
  }
  for (let { last } = mention, step = 0; step < furthest; step += 1) {
    let start = last;
    while (start - last < 2 && joints.has(words[start] ?? "")) start += 1;
    const after = start > last ? clues.startingAt(start) : undefined;
    if (after?.sentence !== mention.sentence) break;
    found.push(after);
    ({ last } = after);
  }
  return found;
}

const furthest = 4;

const joints = new Set([",", "and", "or", "&", "/"]);
