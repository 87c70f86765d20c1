import { callsForNoun, isPlural, startsPhrase } from "@/engine/syntax/neighbours";
import { clauseVerbs } from "@/engine/syntax/lexicon/verbs";
import { isPluralAmong } from "@/engine/syntax/plural-nouns";
import { open } from "@/engine/syntax/possible-tag";
import { isDoing, isNounTag, tag } from "@/engine/syntax/tag";
import { PerWord } from "@/engine/text/per-word";
import { setOfWords } from "@/engine/text/word-list";
import { shape, type Tokens } from "@/engine/text/tokens";

const tells = new PerWord((word) => clauseVerbs.has(word.replace(/s$/u, "")));

/** What a word is that can be a plural or a verb with -s: "claims", "spills". */
export function settlePresent(tokens: Tokens, tags: Uint8Array, at: number, before: number, after: number): number {
  if (callsForNoun(before) || before === tag.to || before === open.to) return tag.noun;
  if (isOfPreposition(tags, at)) return tag.noun;
  // Nobody speaks of several: "denied the attack and blames Norland".
  if (tokens.words[at] === "blames") return tag.verbPresent;
  // "The man, Hale, faces charges"
  if (
    tokens.words[at] === "faces" &&
    before === tag.comma &&
    tags[at - 2] === tag.name &&
    faced.has(tokens.words[at + 1] ?? "")
  )
    return tag.verbPresent;
  if (isMatterOfName(tokens, tags, at)) return tag.noun;
  // "the aircraft parts maker"
  if (isTraded(tokens, at)) return tag.noun;
  // "of air strikes on markets"
  if (isStrike(tokens, at)) return tag.noun;
  // "imposed sanctions", "breaching sanctions": no verb stands right behind another.
  if (isDoing(before)) return tag.noun;
  if (isVerbalOrOpen(after) && before !== tag.pronoun) return tag.noun;
  if (before === tag.comma && isDeniedBehind(tokens, at + 1)) return tag.noun;
  if (before === tag.pronoun || before === tag.question || before === tag.that) return tag.verbPresent;
  // "the party groups that sued": only what says something goes on with "that"; but "the company disputes that."
  if (after === open.that && before === tag.noun && !tells.at(tokens, at) && isFollowed(tokens, at + 1))
    return tag.noun;
  // "Hale Denies Fraud Claims": a headline ends with it, and has its verb.
  if (before === tag.name && after === tag.none && tags[at - 2] === tag.verbPresent) return tag.noun;
  // "embezzling European funds and"
  if (before === tag.name && tags[at - 2] === tag.verbIng && after === tag.conjunction) return tag.noun;
  // "admitted to hiding cash bribes to officials"
  const isDone = before === tag.noun && tags[at - 2] === tag.verbIng && tags[at - 3] === tag.preposition;
  if (isDone && (after === open.to || after === tag.comma || after === tag.none)) return tag.noun;
  // "his purchase of Telbrik shares in May", "under Westmark sanctions in May", "millions of Norland Council funds to pay staff"
  if (isHoldingBehindName(tokens, tags, at)) return tag.noun;
  if (isPluralAmong(tokens, tags, at, tells.at(tokens, at))) return tag.noun;
  const isSubject =
    before === tag.name || (before === tag.noun && !isPlural(tokens, at - 1) && !isBehindVerbAndPreposition(tags, at));
  const follows =
    startsPhrase(after) ||
    after === tag.adverb ||
    (after === tag.comma && before === tag.name) ||
    after === open.to ||
    after === tag.colon;
  // "Hale calls for a ban"; "Norland calls for help went unanswered"
  if (before === tag.name && after === tag.preposition && !isFiniteNear(tokens, tags, at + 2)) return tag.verbPresent;
  if (isSubject && (follows || (before === tag.name && after !== tag.preposition && !isVerbalOrOpen(after))))
    return tag.verbPresent;
  if (before === tag.adverb && isNounTag(tags[at - 2] ?? 0) && (startsPhrase(after) || after === open.nounOrBase))
    return tag.verbPresent;
  // "The suit also names as a defendant Telbrik"
  if (isNounTag(tags[at - (before === tag.adverb ? 2 : 1)] ?? 0) && isNamingAs(tokens, at)) return tag.verbPresent;
  if (before === tag.conjunction && (after === tag.determiner || after === open.that || after === tag.possessive))
    return tag.verbPresent;
  // "Hale, 55, faces 13 counts of fraud"
  if (before === tag.comma && tags[at - 2] === tag.number && tags[at - 3] === tag.comma && tags[at - 4] === tag.name)
    return startsPhrase(after) || after === tag.preposition ? tag.verbPresent : tag.noun;
  // "clears editor but jails blogger"
  if (before === tag.conjunction && tokens.words[at - 1] === "but" && isNounTag(after) && hasPresent(tags, at))
    return tag.verbPresent;
  if (before === tag.comma && (startsPhrase(after) || after === open.to) && isNounTag(tags[at - 2] ?? 0))
    return tag.verbPresent;
  return tag.noun;
}

/** "to resolve SEC charges that it had paid bribes": what is settled or faced is a matter, whatever name stands before it. */
function isMatterOfName({ words }: Tokens, tags: Uint8Array, at: number): boolean {
  if (!/^(?:charges|claims)$/u.test(words[at] ?? "") || tags[at - 1] !== tag.name) return false;
  let verb = at - 2;
  while (tags[verb] === tag.name || tags[verb] === tag.adjective) verb -= 1;
  return endings.has(words[verb] ?? "");
}

const endings = setOfWords(
  "settle settles settled settling resolve resolves resolved resolving face faces faced facing fight fights fought fighting answer answering " +
    "contest contested contesting avoid avoided end ended ending deny denies denied denying dismiss dismissed drop dropped",
);

const named = /^(?:defendants?|respondents?|accused|suspects?)$/u;

/** "names as a defendant", "lists as defendants" */
function isNamingAs({ words }: Tokens, at: number): boolean {
  if (!/^(?:names|lists)$/u.test(words[at] ?? "") || words[at + 1] !== "as") return false;
  return named.test(words[at + 2] ?? "") || named.test(words[at + 3] ?? "");
}

/** Whether a verb with -s stands up to twelve words before. */
function hasPresent(tags: Uint8Array, at: number): boolean {
  for (let here = at - 1; here >= 0 && at - here < 12; here -= 1) {
    if (tags[here] === tag.verbPresent) return true;
    if (tags[here] === tag.end) return false;
  }
  return false;
}

const faced = setOfWords(
  "charges allegations accusations claims counts trial fraud murder theft corruption prosecution jail prison calls questions extradition disciplinary criminal",
);

const traders = setOfWords(
  "maker makers supplier suppliers dealer dealers manufacturer manufacturers distributor retailer seller producer",
);
const traded = setOfWords(
  "parts goods sales drinks tools cards games records phones boats shoes sports crops stores claims services",
);

/** "parts maker", "drinks retailer" */
function isTraded({ words }: Tokens, at: number): boolean {
  return traded.has(words[at] ?? "") && traders.has(words[at + 1] ?? "");
}

/** "drone strikes", "rocket attacks" */
export function isStrike({ words }: Tokens, at: number): boolean {
  return /^(?:strikes|attacks|raids)$/u.test(words[at] ?? "") && weapons.has(words[at - 1] ?? "");
}

const weapons = setOfWords("air drone missile rocket mortar artillery bomb gun knife acid ransomware");
const ofHoldings = new Set(["shares", "stocks", "bonds", "funds", "sanctions"]);
/** Words in a name before which the preposition is looked for. */
const longestName = 4;

/** "under Westmark sanctions": between a preposition and such a word stands whose they are, and not who acts. */
export function isHoldingBehindName(tokens: Tokens, tags: Uint8Array, at: number): boolean {
  if (!ofHoldings.has(tokens.words[at] ?? "")) return false;
  let before = at - 1;
  while (tags[before] === tag.name && at - before <= longestName) before -= 1;
  return before < at - 1 && tags[before] === tag.preposition;
}

const ofAppeals = setOfWords("court courts panel judge judges tribunal chamber board body process");

/** "a federal appeals court" */
export function isOfAppeals({ words }: Tokens, at: number): boolean {
  return words[at] === "appeals" && ofAppeals.has(words[at + 1] ?? "");
}

/** "blamed Hale for oil spills in the north": what follows a verb, a preposition and a noun is a noun. */
export function isBehindVerbAndPreposition(tags: Uint8Array, at: number): boolean {
  if (tags[at - 2] !== tag.preposition) return false;
  for (let here = at - 3; here >= 0 && at - here < 9; here -= 1) {
    const own = tags[here] ?? 0;
    if (isVerbalOrOpen(own)) return true;
    if (own === tag.comma || own === tag.colon || own === tag.quote || own === tag.that || own === tag.question)
      return false;
    if (own === tag.subordinator || own === tag.conjunction || own === tag.end) return false;
  }
  return false;
}

/** "on trial for bribery, charges he denies": who denies them stands behind, and nothing is left for them to do. */
function isDeniedBehind({ words, shapes }: Tokens, from: number): boolean {
  for (let at = from + 1; at < from + 7; at += 1) {
    if (((shapes[at] ?? 0) & shape.word) === 0) return false;
    if (denying.test(words[at] ?? "")) return ((shapes[at + 1] ?? 0) & shape.word) === 0;
  }
  return false;
}

const denying = /^(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|contest(?:s|ed)?)$/u;

/** Whether a verb that needs a subject comes before the next mark. */
function isFiniteNear(tokens: Tokens, tags: Uint8Array, from: number): boolean {
  for (let at = from; at < from + 14 && at < tags.length; at += 1) {
    const own = tags[at] ?? 0;
    if (own === tag.comma || own === tag.colon || own === tag.end || own === tag.quote || own === tag.none)
      return false;
    if (own === open.that || own === tag.question || own === open.clausePreposition || own === tag.conjunction)
      return false;
    if (own >= tag.modal && own <= tag.verbParticiple && tokens.words[at - 1] !== "to") return true;
  }
  return false;
}

/** Of the tagged words before and of the open ones behind: whether it may be of a verb with a tense. */
function isVerbalOrOpen(one: number): boolean {
  return one >= tag.modal && one <= tag.verbParticiple;
}

/** Whether a word stands behind the token, and no mark. */
function isFollowed({ shapes }: Tokens, at: number): boolean {
  return ((shapes[at + 1] ?? 0) & shape.word) !== 0;
}

/** "for legal reasons, has denied it": an adjective behind a preposition waits for its noun. */
function isOfPreposition(tags: Uint8Array, at: number): boolean {
  return tags[at - 1] === tag.adjective && tags[at - 2] === tag.preposition;
}
