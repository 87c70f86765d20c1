import { shape, type Tokens } from "@/engine/text/tokens";
import { isCapital } from "./find-runs";
import type { TokenRange } from "@/engine/syntax/parsed-text";
import { classOf, wordClass } from "./words/word-class";

/** What the words right before and after a name say of it. */
export type Context = {
  readonly person: readonly ("role" | "apposition" | "speaks" | "lives" | "age" | "family")[];
  readonly organisation: number;
  readonly place: number;
  /** "the" stands before it. */
  readonly article: boolean;
  /** ", which" follows, or "said it would": no person. */
  readonly thing: boolean;
  /** A number or a sum follows. */
  readonly number: boolean;
};

export function contextOf(tokens: Tokens, name: TokenRange, sentence: TokenRange): Context {
  const person: Context["person"][number][] = [];
  const before = wordAt(tokens, name.first - 1, sentence);
  const article = before === "the";
  if (!article && isRoleBefore(tokens, name.first, sentence)) person.push("role");
  if (family.has(before)) person.push("family");
  const after = readAfter(tokens, name.last, sentence);
  if (after.age) person.push("age");
  if (after.apposition) person.push("apposition");
  if (after.lives) person.push("lives");
  if (after.speaks || isSpeakerBefore(tokens, name.first, sentence)) person.push("speaks");
  return {
    person,
    article,
    thing:
      (tokens.words[name.last] === "," && wordAt(tokens, name.last + 1, sentence) === "which") ||
      saysOfItself(tokens, name.last, sentence),
    number: name.last < sentence.last && ((tokens.shapes[name.last] ?? 0) & shape.number) !== 0,
    organisation: organisationSigns(tokens, name, sentence),
    place: placeSigns(tokens, name, sentence),
  };
}

const family = new Set(
  "son daughter wife husband brother sister mother father widow cousin uncle nephew niece fiancee girlfriend boyfriend partner".split(
    " ",
  ),
);

function wordAt(tokens: Tokens, at: number, sentence: TokenRange): string {
  return at >= sentence.first && at < sentence.last ? (tokens.words[at] ?? "") : "";
}

/** "activist Jane Roe", "spokesman John Roe": a lower-case noun for people right before. */
function isRoleBefore(tokens: Tokens, first: number, sentence: TokenRange): boolean {
  const at = first - 1;
  if (at < sentence.first || (tokens.shapes[at] ?? 0) === 0) return false;
  if (((tokens.shapes[at] ?? 0) & shape.capital) !== 0 && at !== sentence.first) return false;
  const word = classOf(tokens.words[at] ?? "");
  // "accused Telbrik": people in the word list, but before a name a verb.
  if ((tokens.words[at] ?? "").endsWith("ed")) return false;
  if ((word & wordClass.functionWord) !== 0 || trades.has(tokens.words[at] ?? "")) return false;
  return (word & (wordClass.personNoun | wordClass.officeTitle)) !== 0 && !(tokens.words[at] ?? "").endsWith("s");
}

/** Before a name these mostly introduce a company: "beer maker Telbrik", "owner Quill Press". */
const trades = new Set(
  "owner operator maker parent supplier provider manufacturer retailer carrier lender developer publisher producer distributor insurer broker rival".split(
    " ",
  ),
);

type After = {
  readonly age: boolean;
  readonly apposition: boolean;
  readonly speaks: boolean;
  readonly lives: boolean;
};

/** What only people do, or have done to them. */
const lives = new Set(
  (
    "died dies wept weeps smiled smiles laughed laughs cried sang sings danced dances married drew paints painted starred stars acted batted bowled " +
    "homered golfed rapped retired retires graduated grew wore wears lives lived resigned resigns testified testifies knelt slept ate drank swam"
  ).split(" "),
);
const births = new Set([
  "born",
  "married",
  "buried",
  "jailed",
  "imprisoned",
  "beheaded",
  "knighted",
  "hospitalised",
  "hospitalized",
]);

function readAfter(tokens: Tokens, last: number, sentence: TokenRange): After {
  const next = wordAt(tokens, last, sentence);
  if (next === "," || next === "(") {
    const second = wordAt(tokens, last + 1, sentence);
    const flags = tokens.shapes[last + 1] ?? 0;
    const age =
      (flags & shape.number) !== 0 && second.length === 2 && /^[,.)]$/u.test(wordAt(tokens, last + 2, sentence));
    return {
      age,
      apposition: next === "," && isApposition(tokens, last + 1, sentence),
      speaks: second === "who" || second === "whose",
      lives: false,
    };
  }
  if (next === "who" || next === "whose") return { age: false, apposition: true, speaks: true, lives: false };
  const adverb = next.endsWith("ly") || next === "also" || next === "has" || next === "had";
  const verb = adverb ? wordAt(tokens, last + 1, sentence) : next;
  const isBorn = (next === "was" || next === "is") && births.has(wordAt(tokens, last + 1, sentence));
  return { age: false, apposition: false, speaks: isSpeech(verb), lives: lives.has(verb) || isBorn };
}

function isSpeech(word: string): boolean {
  return (classOf(word) & wordClass.speech) !== 0;
}

/** ", a farmer", ", the group's chairman", ", chief executive of": a noun for people before the next comma. */
function isApposition(tokens: Tokens, from: number, sentence: TokenRange): boolean {
  const end = Math.min(sentence.last, from + 7);
  for (let at = from; at < end; at += 1) {
    const word = tokens.words[at] ?? "";
    if (word === "," || word === "who") return word === "who" && at === from;
    const bits = classOf(word);
    if (at > from && isSpeech(word)) return false;
    if ((bits & (wordClass.personNoun | wordClass.officeTitle)) !== 0 && !word.endsWith("s"))
      return !isCapital(tokens, at) || (bits & wordClass.surname) === 0;
  }
  return false;
}

/** “…,” said Jane Roe. */
function isSpeakerBefore(tokens: Tokens, first: number, sentence: TokenRange): boolean {
  const before = wordAt(tokens, first - 1, sentence);
  if (before === "to") return wordAt(tokens, first - 2, sentence) === "according";
  if (!isSpeech(before)) return false;
  const earlier = wordAt(tokens, first - 2, sentence);
  return earlier === "," || earlier === "”" || earlier === '"' || earlier === "’" || earlier === "'";
}

function organisationSigns(tokens: Tokens, name: TokenRange, sentence: TokenRange): number {
  let score = 0;
  const next = wordAt(tokens, name.last, sentence);
  const owned = next === "'s" ? wordAt(tokens, name.last + 1, sentence) : next;
  if ((classOf(owned) & wordClass.afterOrganisation) !== 0 && !isCapital(tokens, name.last))
    score += next === "'s" ? 0.8 : 1.8;
  // "FDA Commissioner Jane Roe", "Telbrik CEO Tom Roe"; "Manhattan District Attorney" is a place's.
  else if ((classOf(next) & wordClass.officeTitle) !== 0 && isCapital(tokens, name.last)) score += 1;
  let at = name.first - 1;
  if (trades.has(wordAt(tokens, at, sentence))) score += 1.3;
  if (wordAt(tokens, at, sentence) === "the") at -= 1;
  const preposition = wordAt(tokens, at, sentence);
  if (preposition === "of" || preposition === "at" || preposition === "for" || preposition === "with") {
    const noun = classOf(wordAt(tokens, at - 1, sentence));
    if ((noun & wordClass.beforeOrganisation) !== 0) score += 1.3;
  }
  return score;
}

/** "Telbrik said it would", "said that its": who speaks so is nobody. */
function saysOfItself(tokens: Tokens, last: number, sentence: TokenRange): boolean {
  if (!isSpeech(wordAt(tokens, last, sentence))) return false;
  const at = wordAt(tokens, last + 1, sentence) === "that" ? last + 2 : last + 1;
  const next = wordAt(tokens, at + 1, sentence);
  // "said it was late" is said by anybody.
  return wordAt(tokens, at, sentence) === "it" && (next === "would" || next === "will" || next === "had");
}

const placePrepositions = new Set("in at near from across around outside into throughout to".split(" "));
const directions = new Set(
  "north south east west northern southern eastern western central northeast northwest southeast southwest".split(" "),
);

/** After a name, these make it a place: "Havnby district". */
export const placeNouns = new Set(
  (
    "village villages town towns city cities district districts province provinces region regions area areas island islands county counties " +
    "municipality municipalities state states suburb suburbs neighbourhood neighborhood river valley coast border sector port constituency parish " +
    "rainforest jungle basin delta desert peninsula watershed shore shores canal"
  ).split(" "),
);

function placeSigns(tokens: Tokens, name: TokenRange, sentence: TokenRange): number {
  let score = 0;
  const before = wordAt(tokens, name.first - 1, sentence);
  if (before === "in") score += 1.3;
  else if (placePrepositions.has(before)) score += 0.5;
  if (directions.has(before)) score += 2;
  const noun = before === "of" || before === "including" ? wordAt(tokens, name.first - 2, sentence) : "";
  if (placeNouns.has(noun)) score += 2.5;
  const after = wordAt(tokens, name.last, sentence);
  if (placeNouns.has(after)) score += 2;
  if (after === "," && isCapital(tokens, name.last + 1) && name.last + 1 < sentence.last) {
    if ((classOf(tokens.words[name.last + 1] ?? "") & wordClass.place) !== 0) score += 1;
  }
  if (before === "," && name.first - 2 >= sentence.first && isCapital(tokens, name.first - 2)) {
    if ((classOf(tokens.words[name.first - 2] ?? "") & wordClass.place) !== 0) score += 0.8;
  }
  return score;
}
