import { isCapital } from "@/engine/mentions/find-runs";
import type { Mention, Prose } from "@/engine/mentions/mention";
import { classAt, classOf, isPlaceName, wordClass } from "@/engine/mentions/words/word-class";
import { tag } from "@/engine/syntax/tag";
import { shape, type Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { weightOf, type Weight } from "./weight";

/** "Quill Street", "the Norlandic fleet", "Call to Action": a name that is no more here than a part of something else, or a place. */
export function weighPart(group: NameGroup, kind: EntityKind, { prose }: ArticleClues): Weight {
  if (kind === "person" && group.mentions.every((mention) => isOfHouse(prose.tokens, mention))) return weightOf(-8);
  const isPart =
    kind !== "person" &&
    kind !== "state" &&
    group.mentions.some(
      (mention) =>
        isLikeAdjective(prose.tokens, mention, kind) ||
        isLikePlace(prose.tokens, mention, group, kind) ||
        isPartOfTitle(prose, mention) ||
        isSomebody(prose, mention) ||
        isOfAlphabet(prose.tokens, mention) ||
        (kind === "company" && isBodyOf(prose, mention, group)),
    );
  return weightOf(isPart ? -6 : 0);
}

/** "the Hugo Lund Centre for Peace" is called after somebody, and is nobody. */
function isOfHouse(tokens: Tokens, { first, last }: Mention): boolean {
  const isHead = isCapital(tokens, last) && (classAt(tokens, last) & wordClass.organisationHead) !== 0;
  return isHead && last - first > 1 && tokens.words[last - 1] !== "'s";
}

/** "a California Democrat", "a New Yorker": somebody; but "a New Yorker article" is in the one of that name. */
function isSomebody({ tokens, tags }: Prose, { first, last }: Mention): boolean {
  const before = tokens.words[first - 1];
  if ((before !== "a" && before !== "an") || last - first < 2) return false;
  const isPerson = (classAt(tokens, last - 1) & wordClass.demonym) !== 0 || tokens.words[last - 1] === "yorker";
  return isPerson && tags[last] !== tag.noun && tokens.words[last] !== "-" && tokens.words[last] !== "/";
}

/** "but X, Y and Z". */
function isOfAlphabet(tokens: Tokens, { first, last }: Mention): boolean {
  return last - first === 1 && isLetter(tokens, first) && tokens.words[last] === "," && isLetter(tokens, last + 1);
}

function isLetter(tokens: Tokens, at: number): boolean {
  return tokens.words[at]?.length === 1 && isCapital(tokens, at);
}

/** "the Hindu cause", "the Norlandic fleet", but "the Hindu said"; and who is called by a people needs its article: "Iraq and Iraqis". */
function isLikeAdjective(tokens: Tokens, { first, last }: Mention, kind: EntityKind): boolean {
  const word = tokens.words[first] ?? "";
  if (partyMembers.has(word)) return false;
  if (last - first !== 1 || !(faiths.has(word) || (classOf(word) & wordClass.demonym) !== 0)) return false;
  return isNoun(tokens.words[last] ?? "") || (kind !== "company" && tokens.words[first - 1] !== "the");
}

/** Parties that go by a word which else is of a people or a class. */
export const partyMembers = setOfWords("labour tories");

const faiths = setOfWords("hindu muslim christian jewish sikh buddhist catholic methodist lutheran");

const onlyLetters = /^\p{L}{3,}$/u;

/** A word that is no verb of a speaker and no joint. */
function isNoun(word: string): boolean {
  return onlyLetters.test(word) && (classOf(word) & (wordClass.speech | wordClass.functionWord)) === 0;
}

/** "the city of Nara", "Blue Nile state", "on Quill Street", and "the Quillard primary", which is no paper called The Quillard. */
function isLikePlace(tokens: Tokens, { first, last }: Mention, { full, parts }: NameGroup, kind: EntityKind): boolean {
  const before = tokens.words[first - 1] ?? "";
  if (last - first === 1 && before === "of" && isPlaceNoun(tokens, first - 2)) return true;
  if (kind === "company")
    return isPlaceNoun(tokens, last) || (streets.has(tokens.words[last - 1] ?? "") && ofStreets.has(before));
  if (kind !== "outlet" || before !== "the" || full.kind !== null || !isPlaceName(parts.words.join(" "))) return false;
  return isNoun(tokens.words[last] ?? "") || isCapital(tokens, last);
}

const streets = setOfWords("street road avenue square lane");
const ofStreets = setOfWords("of on at along near down off between");

function isPlaceNoun(tokens: Tokens, at: number): boolean {
  return (classAt(tokens, at) & wordClass.placeNoun) !== 0;
}

/** "the Durban Call to Action", "the Prosecutor's Office", "the North West division": a word that ends, or points to, something else. */
function isPartOfTitle({ tokens, sentences }: Prose, { first, last, sentence }: Mention): boolean {
  if (last - first > 1) return isDirection(tokens, first, last);
  const start = sentences[sentence]?.first ?? 0;
  if (first - 2 <= start || (classAt(tokens, first) & wordClass.ordinary) === 0) return false;
  const before = tokens.words[first - 1] ?? "";
  return before === "'s" ? owned.has(tokens.words[first] ?? "") : before === "to" && isCapital(tokens, first - 2);
}

const owned = setOfWords("office house court council board bank union action team");

function isDirection(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if ((classAt(tokens, at) & wordClass.direction) === 0) return false;
  return true;
}

/** "ANC NEC": the second letters are a body of the first. */
function isBodyOf({ tokens, sentences }: Prose, { first, sentence }: Mention, { full }: NameGroup): boolean {
  if (!full.evidence.includes("acronym") || first === sentences[sentence]?.first) return false;
  return isLetters(tokens, first - 1) && isLetters(tokens, first);
}

function isLetters({ shapes }: Tokens, at: number): boolean {
  return ((shapes[at] ?? 0) & shape.allCaps) !== 0;
}
