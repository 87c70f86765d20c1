import { shape, type Tokens } from "@/engine/text/tokens";
import { type CompanySign, companySignOf } from "./company-context";
import { isCapital } from "./find-runs";
import type { TokenRange } from "@/engine/syntax/parsed-text";
import { classAt, wordClass } from "./words/word-class";

/** What the words right before and after a name say of it. */
export type Context = {
  readonly person: readonly ("role" | "apposition" | "speaks" | "lives" | "age" | "family")[];
  readonly organisation: number;
  readonly company: CompanySign;
  readonly place: number;
  /** "the" stands before it. */
  readonly article: boolean;
  /** ", which" follows, or "said it would": no person. */
  readonly thing: boolean;
  /** A number or a sum follows. */
  readonly number: boolean;
  /** The number of a version follows: "Telbrik Orbit 4.5". */
  readonly version: boolean;
};

/** Reads the words beside a name, none beyond its sentence. `organisation` and `place` are weights, as in `Look`. */
export function contextOf(tokens: Tokens, name: TokenRange, sentence: TokenRange): Context {
  const person: Context["person"][number][] = [];
  const before = wordAt(tokens, name.first - 1, sentence);
  const article = before === "the";
  if (!article && isRoleBefore(tokens, name.first, sentence)) person.push("role");
  // "his wife Orla", and "their daughter, Orla, was there"
  const kin = before === "," && isAside(tokens, name, sentence) ? name.first - 2 : name.first - 1;
  if ((classIn(tokens, kin, sentence) & wordClass.kin) !== 0) person.push("family");
  const after = readAfter(tokens, name.first, name.last, sentence);
  if (after.age) person.push("age");
  if (after.apposition || isIntroduced(tokens, name, sentence)) person.push("apposition");
  if (after.lives) person.push("lives");
  if (after.speaks || isSpeakerBefore(tokens, name.first, sentence)) person.push("speaks");
  const isNumber = name.last < sentence.last && ((tokens.shapes[name.last] ?? 0) & shape.number) !== 0;
  return {
    person,
    article,
    thing:
      (tokens.words[name.last] === "," && wordAt(tokens, name.last + 1, sentence) === "which") ||
      saysOfItself(tokens, name.last, sentence),
    version: isNumber && versionNumber.test(tokens.words[name.last] ?? ""),
    number: isNumber,
    organisation: organisationSigns(tokens, name, sentence),
    company: companySignOf(tokens, name, sentence),
    place: placeSigns(tokens, name, sentence),
  };
}

const versionNumber = /^\d+\.\d+$/u;

function wordAt(tokens: Tokens, at: number, sentence: TokenRange): string {
  return at >= sentence.first && at < sentence.last ? (tokens.words[at] ?? "") : "";
}

/** All that the word may be, if it is in the sentence. */
function classIn(tokens: Tokens, at: number, sentence: TokenRange): number {
  return at >= sentence.first && at < sentence.last ? classAt(tokens, at) : 0;
}

/** "activist Jane Roe", "spokesman John Roe": a lower-case noun for people right before. */
function isRoleBefore(tokens: Tokens, first: number, sentence: TokenRange): boolean {
  const at = first - 1;
  if (at < sentence.first || (tokens.shapes[at] ?? 0) === 0) return false;
  if (((tokens.shapes[at] ?? 0) & shape.capital) !== 0 && at !== sentence.first) return false;
  const word = classAt(tokens, at);
  // "accused Telbrik": people in the word list, but before a name a verb.
  if ((tokens.words[at] ?? "").endsWith("ed")) return false;
  if ((word & (wordClass.functionWord | wordClass.trade)) !== 0) return false;
  return (word & (wordClass.personNoun | wordClass.officeTitle)) !== 0 && !(tokens.words[at] ?? "").endsWith("s");
}

type After = {
  readonly age: boolean;
  readonly apposition: boolean;
  readonly speaks: boolean;
  readonly lives: boolean;
};

/** What people have had done to them. */
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

function readAfter(tokens: Tokens, first: number, last: number, sentence: TokenRange): After {
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
  if ((next === "who" || next === "whose") && !isManyAtStart(tokens, first, last, sentence))
    return { age: false, apposition: true, speaks: true, lives: false };
  const adverb = next.endsWith("ly") || next === "also" || next === "has" || next === "had";
  const verb = adverb ? last + 1 : last;
  // "The head of Telbrik resigned": what stands after a preposition does not do it.
  const isOwned = ofSubject.has(wordAt(tokens, first - 1, sentence));
  const isBorn = (next === "was" || next === "is") && births.has(wordAt(tokens, last + 1, sentence));
  return {
    age: false,
    apposition: false,
    speaks: isSpeech(tokens, verb, sentence),
    lives: !isOwned && (isBorn || (classIn(tokens, verb, sentence) & wordClass.living) !== 0),
  };
}

/** "Women who say so have sued", "Doctors who": people of a kind, with a capital only because the sentence begins. */
function isManyAtStart(tokens: Tokens, first: number, last: number, sentence: TokenRange): boolean {
  if (first !== sentence.first || last > first + 1) return false;
  const word = tokens.words[first] ?? "";
  if (/(?:men|people|children)$/u.test(word)) return true;
  return word.endsWith("s") && (classAt(tokens, first) & wordClass.personNoun) !== 0;
}

const ofSubject = new Set(["of", "at", "from", "for", "by"]);

function isSpeech(tokens: Tokens, at: number, sentence: TokenRange): boolean {
  return (classIn(tokens, at, sentence) & wordClass.speech) !== 0;
}

/** ", a farmer", ", the group's chairman", ", chief executive of": a noun for people before the next comma. */
function isApposition(tokens: Tokens, from: number, sentence: TokenRange): boolean {
  const end = Math.min(sentence.last, from + 7);
  if (goingOn.has(wordAt(tokens, from, sentence))) return false;
  for (let at = from; at < end; at += 1) {
    const word = tokens.words[at] ?? "";
    if (word === "," || word === "who") return word === "who" && at === from;
    const bits = classAt(tokens, at);
    if (at > from && (bits & wordClass.speech) !== 0) return false;
    if ((bits & (wordClass.personNoun | wordClass.officeTitle)) !== 0 && !word.endsWith("s"))
      return !isCapital(tokens, at) || (bits & wordClass.surname) === 0;
  }
  return false;
}

/** "in Oster, and he folded like a gambler" tells what happened next. */
const goingOn = new Set(["and", "but", "or", "so", "yet", "he", "she", "it", "they", "where", "when"]);

const introReach = 12;
const articles = new Set(["the", "a", "an", "its", "his", "her", "their"]);
const spoken = /^(?:said|says|say|told|tells|according)$/u;
const ofOffices = new Set(["of", "for", "at", "in"]);

/** "the former governor of Norland state, Jane Roe, …": one person's office stands before the comma. */
function isIntroduced(tokens: Tokens, { first, last }: TokenRange, sentence: TokenRange): boolean {
  if (last - first < 2 || wordAt(tokens, first - 1, sentence) !== ",") return false;
  const behind = wordAt(tokens, last, sentence);
  if (behind !== "" && !/^[,.;]$/u.test(behind)) return false;
  let head = first - 2;
  const until = Math.max(sentence.first, first - introReach);
  for (let at = first - 2; at >= until; at -= 1) {
    const word = tokens.words[at] ?? "";
    if (((tokens.shapes[at] ?? 0) & shape.word) === 0 || spoken.test(word)) return false;
    if (ofOffices.has(word)) head = at - 1;
    else if (articles.has(word) && !ofOffices.has(wordAt(tokens, at - 1, sentence)))
      return head > at && (classAt(tokens, head) & wordClass.officeTitle) !== 0;
  }
  return false;
}

/** “…,” said Jane Roe. */
function isSpeakerBefore(tokens: Tokens, first: number, sentence: TokenRange): boolean {
  const before = wordAt(tokens, first - 1, sentence);
  if (before === "to") return wordAt(tokens, first - 2, sentence) === "according";
  if (!isSpeech(tokens, first - 1, sentence)) return false;
  const earlier = wordAt(tokens, first - 2, sentence);
  return earlier === "," || earlier === "”" || earlier === '"' || earlier === "’" || earlier === "'";
}

/** Between commas, or between a comma and the end. */
function isAside(tokens: Tokens, { first, last }: TokenRange, sentence: TokenRange): boolean {
  if (wordAt(tokens, first - 1, sentence) !== ",") return false;
  const behind = wordAt(tokens, last, sentence);
  return behind === "," || behind === "." || behind === ";" || behind === "";
}

function organisationSigns(tokens: Tokens, name: TokenRange, sentence: TokenRange): number {
  let score = 0;
  const next = wordAt(tokens, name.last, sentence);
  const owned = classIn(tokens, next === "'s" ? name.last + 1 : name.last, sentence);
  if ((owned & wordClass.afterOrganisation) !== 0 && !isCapital(tokens, name.last)) score += next === "'s" ? 0.8 : 1.8;
  // "FDA Commissioner Jane Roe", "Telbrik CEO Tom Roe"; "Manhattan District Attorney" is a place's.
  else if ((owned & wordClass.officeTitle) !== 0 && next !== "'s" && isCapital(tokens, name.last)) score += 1;
  let at = name.first - 1;
  const before = classIn(tokens, at, sentence);
  if ((before & wordClass.trade) !== 0) score += 1.3;
  if (((before & wordClass.bodyNoun) !== 0 && !isCapital(tokens, at)) || isSideBefore(tokens, at, sentence)) score += 3;
  // "one estate company, Telbrik, had left"
  else if (isAside(tokens, name, sentence) && (classIn(tokens, at - 1, sentence) & wordClass.bodyNoun) !== 0)
    score += 2;
  if (wordAt(tokens, at, sentence) === "the") at -= 1;
  const preposition = wordAt(tokens, at, sentence);
  if (preposition === "of" || preposition === "at" || preposition === "for" || preposition === "with") {
    const noun = classIn(tokens, at - 1, sentence);
    if ((noun & wordClass.beforeOrganisation) !== 0)
      score += inCompanies.has(wordAt(tokens, at - 1, sentence)) ? 2 : 1.3;
  }
  return score;
}

/** "Norlandic side Telbrik", and not "on the other side Jane Hale" */
function isSideBefore(tokens: Tokens, at: number, sentence: TokenRange): boolean {
  return wordAt(tokens, at, sentence) === "side" && (classIn(tokens, at - 1, sentence) & wordClass.demonym) !== 0;
}

/** Companies have them, and hardly anything else. */
const inCompanies = new Set(["ceo", "cfo", "coo", "cto"]);

/** "Telbrik said it would", "said that its": who speaks so is nobody. */
function saysOfItself(tokens: Tokens, last: number, sentence: TokenRange): boolean {
  if (!isSpeech(tokens, last, sentence)) return false;
  const at = wordAt(tokens, last + 1, sentence) === "that" ? last + 2 : last + 1;
  const pronoun = wordAt(tokens, at, sentence);
  const next = wordAt(tokens, at + 1, sentence);
  // "said it was late" is said by anybody.
  return (
    pronoun === "it" && (next === "would" || next === "will" || next === "had" || next === "has" || next === "did")
  );
}

function placeSigns(tokens: Tokens, name: TokenRange, sentence: TokenRange): number {
  let score = 0;
  const before = wordAt(tokens, name.first - 1, sentence);
  const bits = classIn(tokens, name.first - 1, sentence);
  if (before === "in") score += 1.3;
  else if ((bits & wordClass.placePreposition) !== 0) score += 0.5;
  if ((bits & wordClass.direction) !== 0) score += 2;
  const noun = before === "of" || before === "including" ? classIn(tokens, name.first - 2, sentence) : 0;
  if ((noun & wordClass.placeNoun) !== 0) score += 2.5;
  const after = wordAt(tokens, name.last, sentence);
  if ((classIn(tokens, name.last, sentence) & wordClass.placeNoun) !== 0) score += 2;
  if (after === "," && isCapital(tokens, name.last + 1) && name.last + 1 < sentence.last) {
    if ((classAt(tokens, name.last + 1) & wordClass.place) !== 0) score += 1;
  }
  if (before === "," && name.first - 2 >= sentence.first && isCapital(tokens, name.first - 2)) {
    if ((classAt(tokens, name.first - 2) & wordClass.place) !== 0) score += 0.8;
  }
  return score;
}
