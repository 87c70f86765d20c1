import { shape, tokenAt, type Tokens } from "@/engine/text/tokens";
import type { Span } from "@/engine/text/span";
import { setOfWords } from "./word-list";

/** A sentence: its span without white space around, its tokens [first, end of tokens), and its paragraph. */
export type Sentence = Span & {
  readonly first: number;
  /** Half-open: the token after the last. */
  readonly last: number;
  /** Position in the list of paragraphs that was given. */
  readonly paragraph: number;
};

/** Never followed by the end of a sentence. */
const titles = setOfWords(
  "mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt st rev hon capt cmdr maj pres supt insp sir messrs vs mt ft " +
    "adm brig cpl pvt atty dist",
);

/** May end a sentence, but rarely do: only a word that begins most sentences shows it. */
const shortened = setOfWords(
  "inc ltd co corp llc plc jr sr no jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd dept est fig " +
    "al etc calif conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn " +
    "tex va vt wash wis wyo ariz ark colo del u.s u.k",
);

const starters = setOfWords(
  "the a an he she it they we i you this that these those his her its their in on at but and so if when while as " +
    "after before for there what who why how according however also then now",
);

const speechVerbs = setOfWords(
  "said says say asked asks told tells added adds wrote writes replied answered tweeted declared exclaimed joked " +
    "shouted continued explained quipped insisted warned",
);

/**
 * The sentences of the given paragraphs that are analysed, in order; a paragraph always ends one. Marks that close a quotation or a
 * bracket belong to the sentence that they end. A sentence may begin or end inside a quotation.
 */
export function findSentences(
  tokens: Tokens,
  paragraphs: readonly Span[],
  isAnalysed: (paragraph: number) => boolean = () => true,
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of paragraphs.entries()) {
    if (!isAnalysed(paragraph)) continue;
    const last = tokenAt(tokens, span.end);
    let first = tokenAt(tokens, span.start);
    while (first < last) {
      const end = sentenceEnd(tokens, first, last);
      sentences.push({ start: tokens.starts[first] ?? 0, end: tokens.ends[end - 1] ?? 0, first, last: end, paragraph });
      first = end;
    }
  }
  return sentences;
}

/** In tokens. Nobody writes longer ones; lists and junk are cut here, so that no step need fear a sentence without an end. */
const longestSentence = 300;

function sentenceEnd(tokens: Tokens, first: number, paragraphEnd: number): number {
  const last = Math.min(paragraphEnd, first + longestSentence);
  for (let at = first; at < last; at += 1) {
    const flags = tokens.shapes[at] ?? 0;
    if ((flags & (shape.end | shape.dotted)) === 0) continue;
    let end = at + 1;
    while (end < last && isClosing(tokens, end)) end += 1;
    if (end < last && isEnd(tokens, at, end, last)) return end;
  }
  return last;
}

/** Whether the mark belongs to what went before: more end marks, and quotes and brackets without a space. */
function isClosing(tokens: Tokens, at: number): boolean {
  const flags = tokens.shapes[at] ?? 0;
  if ((flags & shape.end) !== 0) return true;
  if ((flags & shape.spaced) !== 0) return false;
  const mark = tokens.words[at] ?? "";
  if (mark === ")" || mark === "]") return true;
  return (flags & shape.quote) !== 0 && mark !== "“" && mark !== "‘" && mark !== "«" && mark !== "„";
}

/** Whether the mark at `at` ends a sentence, when the next one would begin at `next`. */
function isEnd(tokens: Tokens, at: number, next: number, last: number): boolean {
  const mark = tokens.words[at] ?? "";
  const nextFlags = tokens.shapes[next] ?? 0;
  if ((nextFlags & shape.word) !== 0 && (nextFlags & shape.capital) === 0) return startsLikeBrand(tokens, next, mark);
  if (mark === ";" || (nextFlags & shape.dash) !== 0 || tokens.words[next] === ",") return false;
  const nextWord = tokens.words[(nextFlags & shape.quote) === 0 ? next : next + 1] ?? "";
  if (((tokens.shapes[at] ?? 0) & shape.dotted) !== 0) return starters.has(nextWord);
  if (mark === "." && next === at + 1 && isShortening(tokens, at - 1, nextWord, nextFlags)) return false;
  // “Why?” Hale asked: the question mark ends the quotation only.
  if (mark !== "." && next > at + 1 && (nextFlags & shape.word) !== 0) return !speechFollows(tokens, next, last);
  return true;
}

/** "… last year. iPhone sales": lower case after a full stop begins a sentence only in such names. */
function startsLikeBrand(tokens: Tokens, next: number, mark: string): boolean {
  if (mark !== ".") return false;
  const start = tokens.starts[next] ?? 0;
  const second = tokens.text.charAt(start + 1);
  return second !== second.toLowerCase();
}

function isShortening(tokens: Tokens, before: number, nextWord: string, nextFlags: number): boolean {
  const word = tokens.words[before] ?? "";
  const flags = tokens.shapes[before] ?? 0;
  if ((flags & shape.word) === 0) return false;
  // "vitamin D. They found": a letter is an initial unless what follows begins sentences.
  if ((flags & shape.capital) !== 0 && word.length === 1)
    return word !== "i" && !(nextWord.length > 1 && starters.has(nextWord));
  if (titles.has(word)) return (flags & shape.capital) !== 0 || word === "vs";
  if (!shortened.has(word) || (flags & shape.capital) === 0) return false;
  if (word === "no" || word === "miss" || word === "mass" || word === "ill") return (nextFlags & shape.number) !== 0;
  return !starters.has(nextWord);
}

function speechFollows(tokens: Tokens, from: number, last: number): boolean {
  const end = Math.min(last, from + 7);
  for (let at = from; at < end; at += 1) {
    if (((tokens.shapes[at] ?? 0) & shape.mark) !== 0) return false;
    if (speechVerbs.has(tokens.words[at] ?? "")) return true;
  }
  return false;
}
