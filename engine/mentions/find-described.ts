import type { TokenRange } from "@/engine/syntax/parsed-text";
import { tag } from "@/engine/syntax/tag";
import { shape, type Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Prose } from "./mention";
import { classAt, classOf, wordClass } from "./words/word-class";

/**
 * How the text introduces a name: ", chief executive of Acme," after it, or "former minister" before it. Null when it
 * does not, or when it cannot be told where the words end.
 */
export function findDescribed(
  { tokens, tags }: Pick<Prose, "tokens" | "tags">,
  name: TokenRange,
  title: TokenRange | null,
  sentence: TokenRange,
): TokenRange | null {
  return (
    describedByBeing(tokens, name.last, sentence) ??
    describedAfter(tokens, tags, name.last, sentence) ??
    describedBefore(tokens, tags, title?.first ?? name.first, name.first, sentence)
  );
}

/** "A Havnby-based firm" tells of a body; "senior" and "deputy" before one are of somebody in it. */
export function describesKind(described: string, kind: EntityKind): boolean {
  return kind === "person" || described.split(" ").some((word) => groupNouns.has(word));
}

const longest = 16;

/** "Hale is a builder", "Hale was the first woman to …". */
function describedByBeing(tokens: Tokens, verb: number, sentence: TokenRange): TokenRange | null {
  if (!beings.has(tokens.words[verb] ?? "") || !articles.has(tokens.words[verb + 1] ?? "")) return null;
  const end = Math.min(sentence.last, verb + 7);
  for (let at = verb + 2; at < end; at += 1) {
    const flags = tokens.shapes[at] ?? 0;
    if ((flags & shape.word) === 0 || (classAt(tokens, at) & wordClass.functionWord) !== 0) return null;
    const next = classAt(tokens, at + 1);
    const goesOn = at + 1 < end && (next & (wordClass.personNoun | wordClass.officeTitle)) !== 0;
    if (isRoleNoun(classAt(tokens, at), flags) && !goesOn)
      return ages.has(tokens.words[at] ?? "") ? null : { first: verb + 1, last: at + 1 };
  }
  return null;
}

const beings = new Set(["is", "was"]);
/** "Hale was a happy child" tells nobody who she is. */
const ages = setOfWords("child kid baby toddler boy girl teenager teen");

/** From the comma after the name to the next one; it must name what somebody or something is. */
function describedAfter(tokens: Tokens, tags: Uint8Array, comma: number, sentence: TokenRange): TokenRange | null {
  if (tokens.words[comma] !== ",") return null;
  const first = comma + 1;
  const opening = tokens.words[first] ?? "";
  const article = articles.has(opening);
  if (!article && (classOf(opening) & wordClass.functionWord) !== 0 && !owners.has(opening)) return null;
  // "Hale, representing the company, …" tells what she did.
  if (opening.endsWith("ing") && (classOf(opening) & wordClass.officeTitle) === 0) return null;
  let says = false;
  const end = Math.min(sentence.last, first + longest);
  for (let at = first; at < end; at += 1) {
    const word = tokens.words[at] ?? "";
    const flags = tokens.shapes[at] ?? 0;
    // The full stop of "Mr." and "Oct. 7" ends nothing.
    if (word === "." && at + 1 < sentence.last) continue;
    if (word === "," || (flags & (shape.end | shape.dash)) !== 0)
      return says && at > first && !endsInSomebody(tokens, first, at) && !isNameAlone(tokens, first, at)
        ? { first, last: at }
        : null;
    // "Hale, the Oster Institute and the Vegra Institute met": a list.
    if (word === "and" && (!says || (opening === "the" && isListed(tokens, first, at)))) return null;
    const bits = classAt(tokens, at);
    if ((bits & wordClass.speech) !== 0 || clauseWords.has(word))
      return says && (word === "who" || word === "whose") ? { first, last: at } : null;
    if (isDoing(tokens, tags, at, article)) return null;
    // "Hale, critics of the bank said": one name is not several.
    const isOne = article || opening === "one" || !isPlural(word);
    if ((isOne && isRoleNoun(bits, flags)) || (article && groupNouns.has(word))) says = true;
  }
  return null;
}

/** "Hale, former Telbrik coach Jane Roe and …", "Hale, former US Senator Jane Roe": the next of a list, with what she is. */
function endsInSomebody(tokens: Tokens, first: number, last: number): boolean {
  const capital = shape.word | shape.capital;
  for (let from = last - 1; from > first && ((tokens.shapes[from] ?? 0) & capital) === capital; from -= 1) {
    if (last - from < 2 || (classAt(tokens, from) & wordClass.given) === 0) continue;
    if (isRoleNoun(classAt(tokens, from - 1), tokens.shapes[from - 1] ?? 0)) return true;
  }
  return false;
}

/** "Norland, the Oster Union, Westmark": the next of a list, which has a name. */
function isNameAlone(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.words[first] !== "the") return false;
  let says = false;
  for (let at = first + 1; at < last; at += 1) {
    if (((tokens.shapes[at] ?? 0) & shape.capital) === 0) return false;
    says ||= isRoleNoun(classAt(tokens, at), tokens.shapes[at] ?? 0);
  }
  return !says;
}

/** Another name behind "the" before an "and". */
function isListed(tokens: Tokens, first: number, and: number): boolean {
  const isName = ((tokens.shapes[first + 1] ?? 0) & shape.capital) !== 0;
  return isName && tokens.words[and + 1] === "the" && ((tokens.shapes[and + 2] ?? 0) & shape.capital) !== 0;
}

/** "Hale, president Roe offered": a verb shows that the sentence went on. After an article it may be "a man accused of it". */
function isDoing(tokens: Tokens, tags: Uint8Array, at: number, article: boolean): boolean {
  switch (tags[at]) {
    case tag.verbPast:
    case tag.modal:
      return true;
    case tag.verbEd:
      return !article;
    case tag.verbPresent: {
      // "A professor of South Asian studies" does not study.
      const before = tags[at - 1];
      const isDemonym = (classAt(tokens, at - 1) & wordClass.demonym) !== 0;
      return before !== tag.adjective && before !== tag.preposition && !isDemonym;
    }
    default:
      return false;
  }
}

function isPlural(word: string): boolean {
  return word.endsWith("s") && !word.endsWith("ss");
}

const articles = new Set(["a", "an", "the"]);
const owners = new Set(["its", "his", "her", "their", "one"]);
const clauseWords = setOfWords("who whose which that when where while but because is was are were has had will would");

function isRoleNoun(bits: number, flags: number): boolean {
  if ((bits & wordClass.officeTitle) !== 0) return true;
  return (bits & wordClass.personNoun) !== 0 && (bits & wordClass.demonym) === 0 && (flags & shape.capital) === 0;
}

/** What companies and other groups, and what is called like them, are in an apposition: "a Havnby-based firm", "a novel". */
const groupNouns = setOfWords(
  "firm company maker subsidiary arm unit giant outfit startup start-up operator carrier producer supplier provider manufacturer retailer lender " +
    "developer publisher distributor branch chain brand platform business consultancy contractor insurer bank airline agency group newspaper " +
    "magazine website charity watchdog regulator body party union university division affiliate offshoot nonprofit organisation organization movement novel film " +
    "band village restaurant pub",
);

/** Words before the name, back to the article, a mark or a verb: "former finance minister", "spokesman". */
function describedBefore(
  tokens: Tokens,
  tags: Uint8Array,
  from: number,
  name: number,
  sentence: TokenRange,
): TokenRange | null {
  let first = from;
  let says = from < name && isWordy(tokens, from, name);
  while (first > sentence.first && name - first < 9) {
    const at = first - 1;
    const word = tokens.words[at] ?? "";
    const flags = tokens.shapes[at] ?? 0;
    const bits = classAt(tokens, at);
    if (says && isInsideName(tokens, first)) {
      first = at;
      continue;
    }
    if ((flags & shape.word) === 0 || (flags & shape.suffix) !== 0) break;
    if ((bits & (wordClass.functionWord | wordClass.speech)) !== 0 && !isNew(word, flags)) break;
    // "An analyst catches Telbrik president Jane Hale": who she is begins behind what is done.
    if (tags[at] === tag.verbPresent || tags[at] === tag.verbPast) break;
    // "brothers Tom and Jim Roe" are two; one name has one description.
    const isRole = isRoleNoun(bits, flags) && (says || !isPlural(word));
    if (!isRole && !says) break;
    if (!isRole && (bits & (wordClass.titleModifier | wordClass.demonym)) === 0 && (flags & shape.capital) === 0) break;
    says ||= isRole;
    first = at;
  }
  return says && first < name && !isAlleged(tokens, first, sentence) ? { first, last: name } : null;
}

/** "[Party of] Norland leader Jane Hale", "[Chiefs'] Council chairman": the word stands inside of a name, of which the rest is before it. */
function isInsideName(tokens: Tokens, first: number): boolean {
  const { words, shapes } = tokens;
  const isCapital = (at: number): boolean => ((shapes[at] ?? 0) & shape.capital) !== 0;
  const isBody = (at: number): boolean => isCapital(at) && (classAt(tokens, at) & wordClass.organisationHead) !== 0;
  const before = words[first - 1] ?? "";
  if (/^(?:of|for)$/u.test(before)) return isCapital(first) && isBody(first - 2);
  if (before === "the" && /^(?:of|for)$/u.test(words[first - 2] ?? "")) return isCapital(first) && isBody(first - 3);
  if (/^(?:of|for)$/u.test(words[first] ?? "")) return isCapital(first - 1);
  if (words[first] === "the" && /^(?:of|for)$/u.test(before)) return true;
  const isOwner = /^['’]s?$/u.test(before);
  if (isOwner) return isCapital(first) && isCapital(first - 2);
  return /^['’]s?$/u.test(words[first] ?? "") && isCapital(first - 1);
}

const doubted = setOfWords("alleged accused suspected convicted purported reputed supposed would-be");

/** "alleged gun smuggler Jane Hale": not so called without the word that says who calls her so. */
function isAlleged({ words }: Tokens, first: number, sentence: TokenRange): boolean {
  for (let at = Math.max(sentence.first, first - 3); at < first; at += 1) if (doubted.has(words[at] ?? "")) return true;
  return false;
}

/** "New Mexico Governor Jane Hale" */
function isNew(word: string, flags: number): boolean {
  return word === "new" && (flags & shape.capital) !== 0;
}

/** "Mr" describes nobody; "President" does. */
function isWordy(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if ((classAt(tokens, at) & wordClass.officeTitle) !== 0) return true;
  return false;
}
