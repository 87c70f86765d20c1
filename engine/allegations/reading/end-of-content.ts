import { actorKindOfNoun, isBody } from "@/engine/syntax/lexicon/actor-nouns";
import type { Clause, ParsedText, TokenRange } from "@/engine/syntax/parsed-text";
import { clauseAtToken, sentenceAtToken } from "@/engine/syntax/questions";
import { isNounTag, isVerbal, tag } from "@/engine/syntax/tag";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { Reader } from "./reader";

/** Where the words of a wrong that begin at `first` end, if they seem to reach to `last`: with a noun cut off, without what is only told of it. */
export function endOfContent(reader: Reader, first: number, last: number): number {
  const whole = withCutNoun(reader, beforeTeller(reader, first, last));
  const told = withoutTelling(reader, first, withoutCourt(reader, first, withoutRemark(reader, first, whole)));
  return closed(reader, first, withoutMeanwhile(reader, first, withoutSpeaker(reader, first, told)));
}

/** "accusations of “hiding fraud” by Lund": whose they are stands behind the quotation. */
function withoutSpeaker({ parsed }: Reader, first: number, last: number): number {
  const { words } = parsed.tokens;
  if (!opening.has(words[first] ?? "") && !opening.has(words[first - 1] ?? "")) return last;
  for (let at = first + 1; at < last - 1; at += 1)
    if (words[at] === "by" && closing.has(words[at - 1] ?? "")) return at;
  return last;
}

/** Of "claims that Norland used gas as “childish”" what the claims are called is no part of them: where it begins, or the end. */
export function beforeItsName({ parsed }: Reader, said: Clause, { first, last }: TokenRange): number {
  for (let at = last - 1; at > first; at -= 1)
    if (
      parsed.tokens.words[at] === "as" &&
      said.prepositions.some(({ token, object }) => token === at && object === null)
    )
      return at;
  return last;
}

/** "in two 737 Max crashes", "a bomb plot": a noun that the parser took for a verb joined to the one before, without any "and". */
function withCutNoun({ parsed }: Reader, last: number): number {
  const next = clauseAtToken(parsed, last);
  return next !== null && next.first === last && isCutNoun(next) ? last + 1 : last;
}

function isCutNoun({ kind, subject, coordinatedWith, verb, first }: Clause): boolean {
  if (subject !== null || coordinatedWith === null || (kind !== "main" && kind !== "that")) return false;
  const isOneWord = verb !== null && verb.first === first && verb.last === first + 1;
  return isOneWord && verb.voice === "active" && verb.tense === "present";
}

/** "attacking a fence, Lund, the head of the station, told the Ledger": without who tells it. */
function beforeTeller({ parsed }: Reader, first: number, last: number): number {
  const { words, shapes } = parsed.tokens;
  if (words[last] !== "," || !/^(?:told|said|says)$/u.test(words[last + 1] ?? "")) return last;
  let cut = last;
  for (let at = last - 1; at > first && !isVerbal(parsed.tags[at] ?? 0); at -= 1)
    if (words[at] === "," && ((shapes[at + 1] ?? 0) & shape.capital) !== 0) cut = at;
  return cut;
}

const remarks =
  /^(?:charges?|claims?|crimes?|offen[cs]es?|accusations?|allegations?|felony|felonies|misdemeanou?r|move|decision|step|punishment|practice|tactic)$/u;

const partings: ReadonlySet<string> = new Set([",", "--", "—", "–"]);

/** "taking bribes, a charge that she denies", "… -- an offence under the act": what is told of the charge is no part of it. */
function withoutRemark({ parsed }: Reader, first: number, last: number): number {
  const { words } = parsed.tokens;
  for (let at = first + 1; at < last - 2; at += 1) {
    if (!partings.has(words[at] ?? "")) continue;
    const noun = /^(?:is|are)$/u.test(words[at + 2] ?? "") && words[at + 1] === "which" ? at + 3 : at + 1;
    let head = /^(?:an?|both|all|these)$/u.test(words[noun] ?? "") ? noun + 1 : noun;
    if (head === at + 1) continue;
    // "…, a shocking and unfounded accusation to make"
    while (head < last && (parsed.tags[head] === tag.adjective || describing.test(words[head] ?? ""))) head += 1;
    if (remarks.test(words[head] ?? "")) return at;
  }
  return last;
}

const describing = /^(?:and|.{3,}(?:ing|ed))$/u;

const benches = /^(?:chief|senior|principal|resident|judge|justice|magistrate)$/u;

/** "denied theft before Chief Magistrate Lund at Northport Court": where it was denied. */
function withoutCourt({ parsed }: Reader, first: number, last: number): number {
  const { words, shapes } = parsed.tokens;
  for (let at = first + 1; at < last - 1; at += 1)
    if (words[at] === "before" && benches.test(words[at + 1] ?? "") && ((shapes[at + 1] ?? 0) & shape.capital) !== 0)
      return at;
  return last;
}

/** "accused of stealing votes as thousands rally": what else a headline tells. */
function withoutMeanwhile({ parsed }: Reader, first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at += 1) {
    if (parsed.tokens.words[at] !== "as") continue;
    const next = clauseAtToken(parsed, at);
    const isClause =
      next?.marker === "as" && next.first === at && next.subject !== null && next.verb?.form === "finite";
    // "of lying as Westmark accused Norland of theft": in a story only what is another accusation.
    if (isClause && (/^(?:accuse|blame)$/u.test(next.verb.lemma) || isInTitle(parsed, first))) return at;
  }
  return last;
}

function isInTitle(parsed: ParsedText, token: number): boolean {
  const paragraph = parsed.sentences[sentenceAtToken(parsed, token)]?.paragraph ?? -1;
  return parsed.paragraphs[paragraph]?.kind === "title";
}

const beginning = setOfWords(
  "which who whose whom where though although whereas while after before when since despite amid even citing saying adding stating claiming arguing noting according prompting sparking triggering drawing suggesting implying thinking believing but accusing quipping vowing insisting",
);
const ofStates = setOfWords("on by in as with to");
const places = setOfWords("toward towards in on at by during after before with");

/** "insider trading, which prompted Norland to act", "taking bribes, based on testimony": what is told besides. */
function withoutTelling({ parsed }: Reader, first: number, last: number): number {
  const { words } = parsed.tokens;
  const isGerund = parsed.tags[first] === tag.verbIng;
  for (let at = first + 1; at < last - 1; at += 1) {
    if (isOwnBody(parsed, at) || isOtherAccuser(parsed, at) || isResolved(parsed, at)) return at;
    if (isGerund && isNextVerb(words, at)) return words[at - 1] === "," ? at - 1 : at;
    if (words[at] !== ",") continue;
    const next = words[at + 1] ?? "";
    if (next === "without" && conceding.test(words[at + 2] ?? "")) return at;
    if (
      beginning.has(next) ||
      isAside(words, at, last) ||
      isAsideOfTwo(words, at, last) ||
      isTimeBehind(words, at) ||
      isCounted(words, at)
    )
      return at;
    // "taking bribes for contracts, to eight months": what he was sentenced to.
    if (next === "to" && parsed.tags[at + 2] === tag.number) return at;
    const tagged = parsed.tags[at + 1];
    const isState = (tagged === tag.verbEd || tagged === tag.verbParticiple) && ofStates.has(words[at + 2] ?? "");
    // "fraud, and toward the end of his time the company paid", "fraud, with a minister claiming"
    if (isState || next === "with" || (next === "and" && places.has(words[at + 2] ?? ""))) return at;
  }
  return last;
}

/** "…, without admitting it": how the matter ended. */
const conceding = /^(?:admi(?:tting|ssion)|denying|conceding|acknowledging|accepting)$/u;
/** "ramming a boat, the second such incident in a week", "spying, the latest case in a campaign": how often it was told. */
function isCounted(words: readonly string[], at: number): boolean {
  return words[at + 1] === "the" && /^(?:latest|first|second|third|fourth|fifth|most|last)$/u.test(words[at + 2] ?? "");
}

/** "of betraying the party and has been fined", "of theft, and said he fled": what else is told of them. */
function isNextVerb(words: readonly string[], at: number): boolean {
  if (words[at] !== "and") return false;
  return /^(?:has|have|had|was|were|is|are|said|says|added|urged|vowed|warned|told)$/u.test(words[at + 1] ?? "");
}

const spans = setOfWords("minutes hours days weeks months years");

/** "spying for Norland, weeks before the trial" */
function isTimeBehind(words: readonly string[], at: number): boolean {
  return spans.has(words[at + 1] ?? "") && /^(?:before|after)$/u.test(words[at + 2] ?? "");
}

/** "links to crime, detectives said", "…, the agency said on Thursday": who says so, and when. */
function isAside(words: readonly string[], at: number, last: number): boolean {
  for (let said = at + 2; said < last && said - at <= asideLength; said += 1) {
    if (words[said] === ",") return false;
    if (/^(?:said|says|added|announced|reported|told)$/u.test(words[said] ?? ""))
      return (
        said === last - 1 ||
        (last - said <= whenLength && /^(?:on|in|at|an?|the|reporters)$/u.test(words[said + 1] ?? ""))
      );
  }
  return false;
}

/** "…, the agency and officials said", of which the words seem to end before the "and". */
function isAsideOfTwo(words: readonly string[], at: number, last: number): boolean {
  if (words[last] !== "and" || last - at > asideLength) return false;
  for (let said = last + 1; said < last + asideLength; said += 1) {
    if (words[said] === "," || words[said] === ".") return false;
    if (/^(?:said|says|added|announced|reported)$/u.test(words[said] ?? "")) return true;
  }
  return false;
}

const whenLength = 6;
const asideLength = 6;
const owners = setOfWords("his her its their");

/** "of theft by Hale and by Lund of fraud": somebody else accuses of something else. */
function isOtherAccuser(parsed: ParsedText, at: number): boolean {
  const { words } = parsed.tokens;
  if (words[at] !== "and" || words[at + 1] !== "by") return false;
  const who = parsed.nounPhrases[parsed.nounPhraseAt[at + 2] ?? -1];
  return who !== undefined && words[who.last] === "of";
}

/** "pleaded guilty to fraud to resolve an inquiry": why; but "is unable to settle up". */
function isResolved({ tokens: { words }, tags }: ParsedText, at: number): boolean {
  if (words[at] !== "to" || !/^(?:resolve|settle)$/u.test(words[at + 1] ?? "")) return false;
  return isNounTag(tags[at - 1] ?? 0) && (tags[at + 2] === tag.determiner || tags[at + 2] === tag.possessive);
}

/** "of sexism and his campaign of fraud", "for its losses and the Hale government for its policy": another is accused of something else. */
function isOwnBody({ tokens: { words }, nounPhrases, nounPhraseAt }: ParsedText, at: number): boolean {
  if (words[at] !== "and") return false;
  const own = nounPhrases[nounPhraseAt[at + 1] ?? -1];
  if (owners.has(words[at + 1] ?? "") && isBody(words[at + 2] ?? "") && words[at + 3] === "of") return true;
  if (own === undefined || words[own.last] !== "for" || !owners.has(words[own.last + 1] ?? "")) return false;
  const head = words[own.head] ?? "";
  return isBody(head) || actorKindOfNoun(head) === "agency";
}

const opening = setOfWords('" “ ‘ «');
const closing = setOfWords('" ” ’ »');

/** "the equipment “could be used to spy”": with the mark that closes a quotation begun inside. */
function closed({ parsed }: Reader, first: number, last: number): number {
  const { words } = parsed.tokens;
  if (!closing.has(words[last] ?? "") || closing.has(words[last - 1] ?? "")) return last;
  for (let at = first; at < last; at += 1) if (opening.has(words[at] ?? "")) return last + 1;
  return last;
}
