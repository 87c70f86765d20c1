import { isCompoundDoing } from "@/engine/syntax/compound-doing";
import { callsForNoun, hasObject, isBound, isNounLike, isPlural, startsPhrase } from "@/engine/syntax/neighbours";
import { isHeadline, open, possibleTag, startsQuote } from "@/engine/syntax/possible-tag";
import { settleAdverb } from "@/engine/syntax/settle-adverb";
import { settleBase, settleVerbBase } from "@/engine/syntax/settle-base";
import {
  isBehindVerbAndPreposition,
  isHoldingBehindName,
  isOfAppeals,
  isStrike,
  settlePresent,
} from "@/engine/syntax/settle-present";
import { settleClausePreposition } from "@/engine/syntax/settle-clause-preposition";
import { settleThat, tellsThat } from "@/engine/syntax/settle-that";
import { startsInfinitive } from "@/engine/syntax/starts-infinitive";
import { isDoing, isNominal, isNounTag, tag } from "@/engine/syntax/tag";
import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** Which tag each word of tokens [first, last) has: first what the word can be, then what its neighbours make of it. */
export function tagWords(tokens: Tokens, tags: Uint8Array, first: number, last: number): void {
  const headline = isHeadline(tokens, first, last);
  for (let at = first; at < last; at += 1)
    tags[at] = possibleTag(tokens, at, at === first || startsQuote(tokens, at), headline);
  for (let at = first; at < last; at += 1) tags[at] = settledTag(tokens, tags, at, first, last);
}

function settledTag(tokens: Tokens, tags: Uint8Array, at: number, first: number, last: number): number {
  const own = tags[at] ?? 0;
  const before = at > first ? (tags[at - 1] ?? 0) : tag.none;
  const after = at + 1 < last ? (tags[at + 1] ?? 0) : tag.none;
  switch (own) {
    case open.nounOrBase:
      return settleFixed(tokens, at, before) ?? settleBase(tokens, tags, at, before, after, first);
    case open.nounOrPresent:
      return settlePresent(tokens, tags, at, before, after);
    case open.that:
      return settleThat(tokens, tags, before, after, at, last);
    case open.to:
      return startsInfinitive(tokens, tags, at, last) ? tag.to : tag.preposition;
    case open.her:
      // "in her dissent"
      return isNounLike(after) || (before === tag.preposition && after === tag.verbBase) ? tag.possessive : tag.pronoun;
    case open.genitive:
      // "sued Sotheby's on Friday": an object's name.
      if (before === tag.name && after === tag.preposition && isDoing(tags[at - 2] ?? 0)) return tag.genitive;
      return settleGenitive(tokens, at, before, after);
    case open.clausePreposition:
      return settleClausePreposition(tokens, tags, at, after);
    case tag.verbEd:
    case tag.verbParticiple:
      if (isStanding(tokens, tags, at, before, after)) return tag.adjective;
      // "told the court the accused had lied"
      if (before === tag.determiner && isFinite(after) && asPeople.has(tokens.words[at] ?? "")) return tag.noun;
      // "had in 2020 acquitted Hale"
      if (before === tag.number && tokens.words[at - 2] === "in" && tags[at - 3] === tag.have) return own;
      return isBehindYear(tokens, tags, at, after) ? own : settleParticiple(own, before, after);
    case tag.verbIng:
      // "Weightlifting's governing body": what owns something is a noun.
      if (isCompoundDoing(tokens.words, at) || after === open.genitive) return tag.noun;
      // "the acting governor"
      if (tokens.words[at] === "acting" && heldByActing.has(tokens.words[at + 1] ?? "")) return tag.adjective;
      // "is among those criticising Hale", "with many accusing Hale"
      return tokens.words[at - 1] === "those" || isAccusing(tokens, at, after) ? own : settleIng(own, before, after);
    case tag.verbBase:
      return settleFixed(tokens, at, before) ?? settleVerbBase(tokens, tags, at, before, after);
    case tag.verbPresent:
      if (isOfAppeals(tokens, at) || isStrike(tokens, at) || isHoldingBehindName(tokens, tags, at)) return tag.noun;
      if (before === tag.noun && isBehindVerbAndPreposition(tags, at)) return tag.noun;
      // "the use of private messages"
      if (before === tag.adjective && tags[at - 2] === tag.preposition) return tag.noun;
      return (callsForNoun(before) && before !== tag.adjective) || isDoing(before) ? tag.noun : own;
    case tag.end:
      return at + 1 < last && isStopOfName(tokens, tags, at, before, after) ? tag.name : own;
    case tag.mark:
      return tokens.words[at] === "%" && before === tag.number ? tag.number : own;
    case tag.preposition:
      return settlePreposition(tokens, at, before, after);
    case tag.determiner:
      return settleDeterminer(tokens, at, before, after);
    case tag.adjective:
      return settleAdjective(tokens, tags, at, before, after);
    case tag.noun:
      return settleNoun(tokens, at, before, after);
    case tag.adverb:
      return settleAdverb(tokens, at, before, after);
    default:
      return settleClosed(tokens, tags, at, before, after, first);
  }
}

/** "many accusing Hale", "one official blaming the board": no name is accusing or blaming. */
function isAccusing({ words }: Tokens, at: number, after: number): boolean {
  return accusing.has(words[at] ?? "") && (startsPhrase(after) || after === tag.name);
}

/** "said retired General Lund", "the army and armed groups killed them": how somebody is, and nothing done. */
function isStanding({ words }: Tokens, tags: Uint8Array, at: number, before: number, after: number): boolean {
  if (!isNounLike(after)) return false;
  // "a Kivik based firm"
  if (words[at] === "based") return before === tag.name && after !== tag.name;
  if (words[at] === "armed") return before === tag.conjunction && isNounTag(tags[at - 2] ?? 0);
  return isDoing(before) && standings.has(words[at] ?? "");
}

const accusing: ReadonlySet<string> = new Set(["accusing", "blaming"]);

/** "led the bank and in 2000 accused Hale of it": a year counts nobody. */
function isBehindYear({ words }: Tokens, tags: Uint8Array, at: number, after: number): boolean {
  if (words[at - 2] !== "in" || !/^(?:19|20)\d\d$/u.test(words[at - 1] ?? "")) return false;
  const opener = tags[at - 3] ?? 0;
  return (opener === tag.conjunction || opener === tag.comma) && (hasObject(after) || after === tag.name);
}

const reflexive = /^(?:him|her|it|them)sel(?:f|ves)$/u;

/** Numbers, pronouns and all the rest, which hardly ever are anything else than they can be. */
function settleClosed(
  tokens: Tokens,
  tags: Uint8Array,
  at: number,
  before: number,
  after: number,
  first: number,
): number {
  const own = tags[at] ?? 0;
  if (own === tag.number) return isHour(tokens, tags, at, first) ? tag.mark : own;
  if (own !== tag.pronoun) return own;
  // "owners of an Idaho mine"; "a friend of mine", "it is mine"
  if (tokens.words[at] === "mine" && (callsForNoun(before) || isNounTag(before))) return tag.noun;
  // "Hale herself said"
  // "is itself under fire"
  const isBeside = before === tag.be && after === tag.preposition;
  const isStressed = isBeside || isBetweenVerbs(before, after) || (isNounTag(before) && isFinite(after));
  return isStressed && reflexive.test(tokens.words[at] ?? "") ? tag.adverb : own;
}

/** "17:42 Former minister arrested": the hour of an entry, and no number of ministers. */
function isHour({ words }: Tokens, tags: Uint8Array, at: number, first: number): boolean {
  return at === first + 2 && words[at - 1] === ":" && tags[first] === tag.number;
}

/** "have themselves been accused": behind "has" or "was", and before the rest of the verb. */
function isBetweenVerbs(before: number, after: number): boolean {
  const isRest = after === tag.be || after === tag.verbEd || after === tag.verbParticiple;
  return isRest && (before === tag.have || before === tag.be);
}

/** Words that the next one settles: "set aside the verdict", "was set aside", "the advocate general". Null for others. */
function settleFixed({ words }: Tokens, at: number, before: number): number | null {
  // "whose claims shook the firm", "the former finance minister"
  if (words[at - 1] === "whose" || words[at - 1] === "former") return tag.noun;
  const next = words[at + 1];
  if (next === "general" && offices.has(words[at] ?? "")) return tag.noun;
  if (next !== "aside" || words[at] !== "set") return null;
  return before === tag.to || before === tag.modal || before === tag.do ? tag.verbBase : tag.verbEd;
}

function settleAdjective(tokens: Tokens, tags: Uint8Array, at: number, before: number, after: number): number {
  const own = tag.adjective;
  // "was likely involved in it"
  if (tokens.words[at] === "likely" && before === tag.be && (after === tag.verbEd || after === tag.verbParticiple))
    return tag.adverb;
  // "was first reported by"
  if (tokens.words[at] === "first" && after >= tag.verbPast && after <= tag.verbParticiple) return tag.adverb;
  if (isCompoundDoing(tokens.words, at)) return tag.noun;
  if (tokens.words[at] === "alleged") return settleAlleged(own, before, after);
  // "in custody, pending trial"
  if (tokens.words[at] === "pending" && (isNounTag(before) || before === tag.comma)) return tag.preposition;
  // "for misleading the board"
  if (hasObject(after) && (tokens.words[at] ?? "").endsWith("ing")) return tag.verbIng;
  // "a ministry official accused Norland", "a Telbrik executive partly blamed Norland", "many an official accusing Telbrik"
  const isBeforeVerb = isFinite(after) || (after === tag.adverb && isFinite(tags[at + 2] ?? 0));
  const isActing = isBeforeVerb || after === tag.question || accusing.has(tokens.words[at + 1] ?? "");
  if (isActing && mayBePeople.has(tokens.words[at] ?? "")) return tag.noun;
  // "quoted a US official as saying", "citing a Norland official, that"
  const isAlone = before === tag.name && (after === open.clausePreposition || after === tag.comma || after === tag.end);
  if (isAlone && mayBePeople.has(tokens.words[at] ?? "")) return tag.noun;
  // "Norland's military was accused", "the agency's chief"
  // "a frequent critic of Norland"
  const isBehindNoun = callsForNoun(before) || (before === tag.noun && tags[at - 2] === tag.determiner);
  // "accused the Norland military on Monday"
  if (before === tag.name && after === tag.preposition && asNouns.has(tokens.words[at] ?? "")) return tag.noun;
  if (asNouns.has(tokens.words[at] ?? "") && isBehindNoun && !isNounLike(after)) return tag.noun;
  return tokens.words[at] === "general" && offices.has(tokens.words[at - 1] ?? "") ? tag.noun : own;
}

/** What people are called after what became of them. */
const standings = setOfWords("retired disgraced deposed exiled ousted elected convicted jailed renowned fired");
/** Participles that are people before a verb. */
const asPeople = new Set(["accused", "deceased", "convicted", "condemned"]);
const floating = new Set(["all", "both", "each"]);

/** What looks like an adjective and is somebody where no noun follows. */
const asNouns = setOfWords(
  "military chief secretary subsidiary beneficiary judiciary missionary notary mercenary detective fugitive captive operative cooperative cleric mechanic clinic critic academic parish representative native constable",
);
const mayBePeople = new Set(["chief", "official", "executive", "individual", "relative", "professional", "military"]);

/** "Hale has alleged in court", "Critics alleged that …"; but "the alleged bribe". */
function settleAlleged(own: number, before: number, after: number): number {
  // "and alleged that the board lied"
  if (before === tag.have || after === open.that) return tag.verbEd;
  // "Hale alleged on Monday that …", "it alleged fraud"
  if (before === tag.name || before === tag.pronoun || after === tag.preposition) return tag.verbEd;
  const isSubject = before === tag.name || before === tag.noun || before === tag.pronoun || before === tag.be;
  // "Hale, in court, alleged the board lied": no adjective stands before "the".
  if (after === tag.determiner) return tag.verbEd;
  const isSaid = startsPhrase(after) || after === open.to || after === tag.name;
  return isSubject && isSaid ? tag.verbEd : own;
}

/** "attorney general": the noun comes first. */
const offices = new Set([
  "advocate",
  "attorney",
  "secretary",
  "director",
  "solicitor",
  "governor",
  "inspector",
  "consul",
  "comptroller",
  "auditor",
]);

/** What a subject's verb begins with. */
function isFinite(one: number): boolean {
  return one >= tag.modal && one <= tag.verbParticiple && one !== tag.verbBase;
}

function settleDeterminer(tokens: Tokens, at: number, before: number, after: number): number {
  const word = tokens.words[at] ?? "";
  // "were all jailed"
  if (before >= tag.modal && before <= tag.do && isFinite(after) && floating.has(word)) return tag.adverb;
  // "Hale and Lund each admitted it"
  if (word === "each" && (isNounTag(before) || before === tag.comma) && isFinite(after)) return tag.adverb;
  if (word !== "most") return tag.determiner;
  // "the region's most vocal critics"
  if (before === tag.genitive && after === tag.adjective) return tag.adverb;
  return after === tag.adverb || before === tag.adverb ? tag.adverb : tag.determiner;
}

const heldByActing = setOfWords(
  "governor president premier mayor minister secretary director chief head chair chairman chairwoman commissioner administrator attorney police manager ceo ambassador speaker prosecutor",
);
const amounts = setOfWords("most many few several");

/** "'s" of possession, or "is" and "has". */
function settleGenitive(tokens: Tokens, at: number, before: number, after: number): number {
  const word = tokens.words[at - 1] ?? "";
  if (
    before === tag.pronoun ||
    before === tag.question ||
    word === "that" ||
    word === "there" ||
    word === "here" ||
    word === "let"
  )
    return word === "let"
      ? tag.pronoun
      : after === tag.verbEd || after === tag.verbParticiple || after === tag.be
        ? tag.have
        : tag.be;
  // "the region's most vocal critics", "Hale's many rivals"
  if (amounts.has(tokens.words[at + 1] ?? "")) return tag.genitive;
  if (after === tag.determiner || after === tag.preposition || after === tag.not || after === tag.pronoun)
    return tag.be;
  return tag.genitive;
}

/** Verbs that the lexicon lacks ("to gaslight its critics", "it humanizes her"), and "of killing a rival". */
function settleNoun(tokens: Tokens, at: number, before: number, after: number): number {
  if (before === tag.to) return tag.verbBase;
  if (tellsThat(tokens, at, before)) return tag.verbIng;
  // "Hale further said"
  if (tokens.words[at] === "further" && after >= tag.verbPast && after <= tag.verbParticiple) return tag.adverb;
  if (before === tag.pronoun && isPlural(tokens, at) && /^(?:it|he|she)$/u.test(tokens.words[at - 1] ?? ""))
    return tag.verbPresent;
  // "who chairs the board"
  if (tokens.words[at - 1] === "who" && isPlural(tokens, at) && isBound(after)) return tag.verbPresent;
  const mayBeDoing =
    before === tag.preposition && (hasObject(after) || after === tag.number || isParticle(tokens, at + 1));
  return mayBeDoing && (tokens.words[at] ?? "").endsWith("ing") ? tag.verbIng : tag.noun;
}

/** "Mr. Hale", "Sept. 11", "Ms. de Hale": the full stop is the name's. */
function isStopOfName(tokens: Tokens, tags: Uint8Array, at: number, before: number, after: number): boolean {
  return before === tag.name && (after === tag.name || after === tag.number || isParticleOfName(tokens, tags, at + 1));
}

/** "Ms. de Hale": small words that begin a family name. */
function isParticleOfName({ words }: Tokens, tags: Uint8Array, at: number): boolean {
  return /^(?:de|da|del|della|di|du|van|von|bin|al|el)$/u.test(words[at] ?? "") && tags[at + 1] === tag.name;
}

/** "of building up forces", "of killing off the deal" */
function isParticle({ words }: Tokens, at: number): boolean {
  return /^(?:up|off|out|down|away)$/u.test(words[at] ?? "") && !/^(?:of|to|from|in)$/u.test(words[at + 1] ?? "");
}

/** "About four in ten said", "at least" */
function settlePreposition(tokens: Tokens, at: number, before: number, after: number): number {
  const word = tokens.words[at];
  const begins = before === tag.none || before === tag.comma || before === tag.that || before === tag.adverb;
  if (begins && after === tag.number && word === "about") return tag.adverb;
  const isFixed = word === "at" && /^(?:least|most|best|worst|once)$/u.test(tokens.words[at + 1] ?? "");
  return isFixed ? tag.adverb : tag.preposition;
}

function settleParticiple(own: number, before: number, after: number): number {
  // "the attempted murder of"
  const mayBeNoun =
    after === open.nounOrBase || after === open.nounOrPresent || after === tag.verbBase || after === tag.verbIng;
  if (!isNounLike(after) && !(mayBeNoun && isBound(before))) return own;
  // "the alleged bribe", "over copied layouts"
  if (isBound(before) || before === tag.adjective || before === tag.number) return tag.adjective;
  if (after === tag.name) return own;
  return before === tag.preposition || (before >= tag.verbBase && before <= tag.verbIng) ? tag.adjective : own;
}

function settleIng(own: number, before: number, after: number): number {
  if (!isBound(before) && before !== tag.adjective) return own;
  const isNext =
    isNominal(after) || after === open.nounOrBase || after === open.nounOrPresent || after === tag.verbBase;
  return isNext ? tag.adjective : tag.noun;
}
