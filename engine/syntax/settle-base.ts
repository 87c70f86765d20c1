import { callsForNoun, isBound, isPlural, startsPhrase } from "@/engine/syntax/neighbours";
import { open } from "@/engine/syntax/possible-tag";
import { tag } from "@/engine/syntax/tag";
import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** What a word is that can be a noun or the base of a verb: "claim", "support". */
export function settleBase(
  tokens: Tokens,
  tags: Uint8Array,
  at: number,
  before: number,
  after: number,
  first: number,
): number {
  if (callsForNoun(before)) return tag.noun;
  if (isPastBehindName(tokens, tags, at, before, after, first)) return tag.verbEd;
  if (before === tag.to || before === tag.modal || before === tag.do || before === tag.pronoun) return tag.verbBase;
  if (isFacing(tokens, at)) return tag.verbBase;
  if (before === tag.not || before === tag.adverb) return isVerbBefore(tags, at - 1) ? tag.verbBase : tag.noun;
  if (before === tag.question) return tag.verbBase;
  // "Did Brightbox cheat …?"
  if (at - first < 6 && (tags[first] === tag.do || tags[first] === tag.modal) && startsPhrase(after))
    return tag.verbBase;
  // "Critics claim that …": a plural before it and an object behind.
  if (
    (before === tag.noun || before === tag.name) &&
    isPlural(tokens, at - 1) &&
    (startsPhrase(after) || after === open.to || after === tag.verbIng || isLooking(tokens, at))
  )
    return tag.verbBase;
  // "that officials suspect was ordered by Hale"
  if (isSayingBetween(tokens, tags, at, after)) return tag.verbBase;
  if (before === tag.conjunction && startsPhrase(after) && after !== tag.name && after !== tag.noun)
    return tag.verbBase;
  if (
    (before === tag.noun || before === tag.name) &&
    opensObject(after) &&
    isBehindPluralSubject(tokens, tags, at, first)
  )
    return tag.verbBase;
  return tag.noun;
}

/** A plural behind "that" or "who", and a finite verb behind: "who critics claim has lied". */
function isSayingBetween({ words }: Tokens, tags: Uint8Array, at: number, after: number): boolean {
  if (!/^(?:suspect|claim)$/u.test(words[at] ?? "") || (after !== tag.be && after !== tag.have)) return false;
  const opener = tags[at - 2] ?? 0;
  return tags[at - 1] === tag.noun && (opener === tag.that || opener === tag.question);
}

const unchanged = setOfWords("cut hit put set shut cast spread cost hurt");
const beginners: ReadonlySet<number> = new Set([tag.that, open.that, tag.subordinator, tag.conjunction, tag.comma]);

/** "alleges that Hale cut staff": the past looks like the base, and a name alone stands before it. */
function isPastBehindName(
  { words }: Tokens,
  tags: Uint8Array,
  at: number,
  before: number,
  after: number,
  first: number,
): boolean {
  if (before !== tag.name || !unchanged.has(words[at] ?? "")) return false;
  const isBegun = at - 1 === first || beginners.has(tags[at - 2] ?? 0);
  return (
    isBegun && (startsPhrase(after) || after === tag.noun || after === open.nounOrBase || after === open.nounOrPresent)
  );
}

const faced = /^(?:charges|allegations|accusations|trial|prosecution|extradition)$/u;

/** "Hale and Lund still face trial", "face bribery charges": what one faces. */
function isFacing({ words }: Tokens, at: number): boolean {
  return words[at] === "face" && (faced.test(words[at + 1] ?? "") || faced.test(words[at + 2] ?? ""));
}

/** "while investigators look into claims" */
function isLooking({ words }: Tokens, at: number): boolean {
  return words[at] === "look" && words[at + 1] === "into";
}

/** Whether an auxiliary, "to" or a subject pronoun stands before the adverbs that end at `at`. */
function isVerbBefore(tags: Uint8Array, at: number): boolean {
  let here = at;
  while (here > 0 && at - here < 4 && (tags[here] === tag.adverb || tags[here] === tag.not)) here -= 1;
  const found = tags[here] ?? 0;
  return found === tag.to || found === tag.modal || found === tag.do || found === tag.pronoun;
}

/** What begins an object and nothing else that could follow a noun. */
function opensObject(after: number): boolean {
  return after === tag.determiner || after === tag.possessive || after === open.that || after === open.her;
}

/** "Voters in the north want a ban": a plural with a phrase that hangs on it, and no verb since. */
function isBehindPluralSubject(tokens: Tokens, tags: Uint8Array, at: number, first: number): boolean {
  for (let here = at - 1; here >= first && at - here < 12; here -= 1) {
    const own = tags[here] ?? 0;
    if (own >= tag.modal && own <= tag.verbParticiple) return false;
    if (own === tag.comma || own === tag.colon || own === tag.quote || own === tag.that || own === tag.question)
      return false;
    if ((own === tag.noun || own === tag.name) && isPlural(tokens, here) && tags[here + 1] === tag.preposition)
      return here === first || tags[here - 1] !== tag.preposition;
  }
  return false;
}

/** What a word is that is the base of a verb, and at times a noun or an adjective: "a restrained embrace", "a separate suit". */
export function settleVerbBase(tokens: Tokens, tags: Uint8Array, at: number, before: number, after: number): number {
  // "associate professor of history"
  if (tokens.words[at] === "associate" && after === tag.noun) return tag.adjective;
  // "issued arrest warrants"
  if (tokens.words[at] === "arrest" && /^warrants?$/u.test(tokens.words[at + 1] ?? "")) return tag.noun;
  // "Sources in the coalition say at least five will go"
  if (neverNouns.has(tokens.words[at] ?? "") && (before === tag.noun || before === tag.name)) return tag.verbBase;
  // "On a call, finance chief Hans Olin said"
  const isOffice = before === tag.comma || before === tag.none || before === tag.conjunction;
  if (isOffice && /^(?:chief|minister|ministry|director)$/u.test(tokens.words[at + 1] ?? "")) return tag.noun;
  // "a separate civil suit"
  if (describing.has(tokens.words[at] ?? "") && describes(before, after)) return tag.adjective;
  // "in a Facebook post"
  if (tokens.words[at] === "post" && before === tag.name && tags[at - 2] === tag.determiner) return tag.noun;
  if (/^(?:attempted|alleged|suspected)$/u.test(tokens.words[at - 1] ?? "") && before !== tag.have) return tag.noun;
  if (before === tag.noun && !isPlural(tokens, at - 1) && !startsPhrase(after)) return tag.noun;
  if (before === tag.number || quantifiers.has(tokens.words[at - 1] ?? "")) return tag.verbBase;
  // "a restrained embrace", "an “unfair and cruel” act"
  const isDescribed = before === tag.adjective || (before === tag.quote && tags[at - 2] === tag.adjective);
  if (isDescribed && isBound(tags[beforeAdjectives(tags, at)] ?? 0)) return tag.noun;
  // "accused of unconscionable conduct"
  if (before === tag.adjective && tags[at - 2] === tag.preposition && !startsPhrase(after)) return tag.noun;
  return callsForNoun(before) && before !== tag.adjective ? tag.noun : tag.verbBase;
}

/** What stands before the adjectives behind which `at` stands, joined or in quotes or not. */
function beforeAdjectives(tags: Uint8Array, at: number): number {
  let before = at - 1;
  while (at - before < 8 && ofAdjectives.has(tags[before] ?? 0)) before -= 1;
  return before;
}

const ofAdjectives = new Set<number>([tag.adjective, tag.conjunction, tag.comma, tag.quote, tag.adverb]);

/** Bases that hardly ever are nouns, and stand behind nouns for many: "the team write". */
const neverNouns = setOfWords("say write believe argue insist");

/** Verbs whose base is an adjective too. */
const describing = setOfWords(
  "alternate corrupt deliberate direct duplicate elaborate intimate lead moderate present separate split",
);

/** Before a noun and its adjectives, and behind nothing that calls for a verb. */
function describes(before: number, after: number): boolean {
  if (after === tag.noun || after === open.nounOrBase)
    return before === tag.none || before === tag.quote || callsForNoun(before);
  return after === tag.adjective && (isBound(before) || before === tag.preposition || before === tag.adjective);
}

/** Stand for their noun: "Both think it is over". */
const quantifiers = setOfWords("both all many some few most several these those others");
