import { clausePrepositions, closedWords } from "@/engine/syntax/lexicon/closed-words";
import { isSumWord } from "@/engine/syntax/lexicon/currencies";
import { form, verbForms } from "@/engine/syntax/lexicon/word-forms";
import { tag } from "@/engine/syntax/tag";
import { characterKind, kindOfCode } from "@/engine/text/characters";
import { onFirstUse } from "@/engine/text/on-first-use";
import { PerWord } from "@/engine/text/per-word";
import { shape, type Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** Words that may be a noun or a verb in this form; only the neighbours tell. Beyond the tags that leave the tagger. */
export const open = {
  nounOrBase: 50,
  nounOrPresent: 51,
  that: 52,
  to: 53,
  her: 54,
  genitive: 55,
  clausePreposition: 56,
} as const;

const markTags: ReadonlyMap<string, number> = new Map([
  [",", tag.comma],
  [";", tag.colon],
  [":", tag.colon],
  ["(", tag.bracketOpen],
  ["[", tag.bracketOpen],
  [")", tag.bracketClose],
  ["]", tag.bracketClose],
  ["&", tag.conjunction],
  ["/", tag.conjunction],
]);

const special: ReadonlyMap<string, number> = new Map<string, number>([
  ["that", open.that],
  ["to", open.to],
  ["her", open.her],
  ["'s", open.genitive],
  ["'d", tag.modal],
  ["'ll", tag.modal],
  ["'ve", tag.have],
  ...[...clausePrepositions].map((word) => [word, open.clausePreposition] as const),
]);

/** Everything that is known of words, in one table: one look-up a word. */
const knownWords = onFirstUse(joinWords);

function joinWords(): Map<string, number> {
  const joined = new Map<string, number>();
  for (const [word, { forms }] of verbForms()) joined.set(word, verbTag(forms));
  // Later entries win.
  for (const [word, known] of closedWords) joined.set(word, known);
  for (const [word, known] of special) joined.set(word, known);
  return joined;
}

const otherMarks = new PerWord((mark) => markTags.get(mark) ?? tag.mark);

/** What is known of the word, or `tag.none`. */
const knownTags = new PerWord((word) => knownWords().get(word) ?? tag.none);

const adjectiveEnding = /(?:ous|ful|less|ive|able|ible|ical|ic|ial|ish|ary)$/u;

/** Whether a sentence of its own begins here: the text, what follows a colon, or words right behind a quotation mark. */
export function startsQuote(tokens: Tokens, at: number): boolean {
  if (at === 0) return true;
  if (tokens.words[at - 1] === ":") return true;
  const opened = ((tokens.shapes[at] ?? 0) & shape.spaced) === 0;
  return opened && ((tokens.shapes[at - 1] ?? 0) & shape.quote) !== 0;
}

/** Whether most longer words are capitalised: then capitals make no names. */
export function isHeadline(tokens: Tokens, first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  const end = Math.min(last, first + 40);
  for (let at = first; at < end; at += 1) {
    const flags = tokens.shapes[at] ?? 0;
    if ((flags & shape.word) === 0 || (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) < 4) continue;
    words += 1;
    if ((flags & shape.capital) !== 0) capitals += 1;
  }
  // "Jane Hale is suing the Evening Ledger." is none, though most of its words are names.
  return words > 3 && capitals > words * 0.7 && tokens.words[last - 1] !== ".";
}

/** What a token can be, by itself: a tag, or one of `open` where the neighbours must tell. */
export function possibleTag(tokens: Tokens, at: number, starting: boolean, headline: boolean): number {
  const flags = tokens.shapes[at] ?? 0;
  const word = tokens.words[at] ?? "";
  if ((flags & shape.mark) !== 0) return markTag(tokens, at, flags);
  // "The 53-year-old admitted it"
  if ((flags & shape.number) !== 0) return word.endsWith("-old") || word.endsWith("-olds") ? tag.noun : tag.number;
  const capital = (flags & shape.capital) !== 0;
  if (capital && isDigit(tokens.text.charCodeAt((tokens.starts[at] ?? 0) + 1)) && isSumWord(word)) return tag.number;
  if (capital && isDigit(tokens.text.charCodeAt((tokens.ends[at] ?? 1) - 1)) && isSumWord(word)) return tag.number;
  // "A$90m"
  if (capital && word.length < 3 && isBeforeSign(tokens, at)) return tag.number;
  const named = capital && !starting && !headline && word !== "i" && !isArticle(tokens, at);
  if (named && (word.length > 1 || (flags & shape.dotted) !== 0)) return nameOrDay(word);
  if (capital && (flags & (shape.dotted | shape.allCaps)) !== 0 && !headline && !closedWords.has(word)) return tag.name;
  const known = knownTags.at(tokens, at);
  if (known !== tag.none) return known;
  if (capital) return headline || isNameAtStart(tokens, at) ? tag.name : startTags.at(tokens, at);
  return (flags & shape.hyphenated) === 0 ? endingTags.at(tokens, at) : hyphenatedTag(word);
}

/** "Northport - The mayor said": before a word without a capital it begins no name. */
function isArticle({ words, shapes }: Tokens, at: number): boolean {
  if (!articles.has(words[at] ?? "")) return false;
  const next = shapes[at + 1] ?? 0;
  return (next & shape.word) !== 0 && (next & shape.capital) === 0;
}

const articles = new Set(["the", "a", "an"]);

/** Whether a sum in dollars or pounds stands right behind the token, without a space. */
function isBeforeSign(tokens: Tokens, at: number): boolean {
  const next = tokens.starts[at + 1] ?? -1;
  return next === tokens.ends[at] && /^[$£€¥]/u.test(tokens.text.charAt(next));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "on Monday"; but "USA Today". */
function nameOrDay(word: string): number {
  return word !== "today" && word.endsWith("day") && closedWords.get(word) === tag.adverb ? tag.adverb : tag.name;
}

function markTag(tokens: Tokens, at: number, flags: number): number {
  if ((flags & shape.quote) !== 0) return tag.quote;
  if ((flags & shape.dash) !== 0) return tag.dash;
  if ((flags & shape.end) !== 0) return tag.end;
  return isOfTicker(tokens, at) ? tag.name : otherMarks.at(tokens, at);
}

/** "Telbrik (LON:TLB)", "Telbrik (NYSE: TLB)": where its shares are traded is one name, in which the colon ends nothing. */
function isOfTicker({ words, shapes }: Tokens, at: number): boolean {
  if (words[at] !== ":" || words[at - 2] !== "(" || words[at + 2] !== ")") return false;
  return ((shapes[at - 1] ?? 0) & (shapes[at + 1] ?? 0) & shape.allCaps) !== 0;
}

function verbTag(forms: number): number {
  if ((forms & form.base) !== 0) {
    if ((forms & form.noun) !== 0) return open.nounOrBase;
    return (forms & form.past) !== 0 ? tag.verbEd : tag.verbBase;
  }
  if ((forms & form.present) !== 0) return (forms & form.noun) !== 0 ? open.nounOrPresent : tag.verbPresent;
  if ((forms & form.ing) !== 0) return tag.verbIng;
  if ((forms & form.past) !== 0) return (forms & form.participle) !== 0 ? tag.verbEd : tag.verbPast;
  return tag.verbParticiple;
}

/** "Jolly said", "Schilling appeared", "DeSantis wants": a capital inside, or a verb in the past right behind. */
function isNameAtStart(tokens: Tokens, at: number): boolean {
  const start = tokens.starts[at] ?? 0;
  for (let here = start + 1; here < (tokens.ends[at] ?? 0); here += 1)
    if (kindOfCode(tokens.text.charCodeAt(here)) === characterKind.upper) return true;
  const next = knownTags.at(tokens, at + 1);
  return /(?:ly|ing)$/u.test(tokens.words[at] ?? "") && (next === tag.verbEd || next === tag.verbPast);
}

/** Look like verbs at the start of a sentence, and are names. */
const namesInIng = setOfWords(
  "beijing boeing sterling harding keating golding fielding downing nanjing xinjiang chongqing kunming wyoming reading flushing ping ming jiang manning browning channing irving pershing",
);

/** Look like plurals there. */
const namesInS = setOfWords(
  "james thomas charles carlos nicholas nicolas dennis chris lucas marcus douglas louis lewis alexis francis luis jesus jonas matthias mathias andreas elias tobias lars hans klaus curtis travis",
);

/** The first word of a sentence, unknown: "Telbrik" or "Officials". */
const startTags = new PerWord((word) => {
  if (namesInIng.has(word) || namesInS.has(word)) return tag.name;
  if (tens.test(word)) return tag.number;
  if (word.endsWith("ly") && word.length > 4) return tag.adverb;
  return /(?:s|ing|ed|tion|ment|ness|ity)$/u.test(word) ? endingTag(word) : tag.name;
});

/** "charged with money-laundering": what is done, where "a long-running dispute" tells what it is like. */
const doing =
  /-(?:laundering|fixing|rigging|trafficking|smuggling|driving|trading|dealing|busting|hacking|poaching|peddling|grabbing|stuffing|dodging|buying|selling|mongering|padding|sharing|killing)$/u;

/** "twenty-six" */
const tens = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty-[a-z]+$/u;

/** "state-owned", "a one-year sentence" */
const describing =
  /(?:ed|ing|based|backed|old|free|term|wide|level|high|up|off|own)$|^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|multi)-/u;

/** "the software start-up Telbrik", "an alleged cover-up" */
const formed = /^(?:start|cover|break|build|bust|mix|shake|stitch|spin|trade|sell|rip|stand|kick)-(?:up|off)s?$/u;

function hyphenatedTag(word: string): number {
  if (doing.test(word) || formed.test(word)) return tag.noun;
  if (tens.test(word)) return tag.number;
  return describing.test(word) ? tag.adjective : tag.noun;
}

function endingTag(word: string): number {
  if (word.length > 4) {
    if (word.endsWith("ly")) return tag.adverb;
    if (word.endsWith("ed")) return word.startsWith("un") ? tag.adjective : tag.verbEd;
    if (word.endsWith("ing")) return tag.verbIng;
    if (adjectiveEnding.test(word)) return tag.adjective;
  }
  return tag.noun;
}

const endingTags = new PerWord(endingTag);
