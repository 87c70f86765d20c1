import { isCapital } from "@/engine/mentions/find-runs";
import type { Prose } from "@/engine/mentions/mention";
import { classAt, wordClass } from "@/engine/mentions/words/word-class";
import { shape, type Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { Naming } from "./coreference";
import { companyNouns, companyTrades, statesmen } from "./descriptor-words";
import { evidenceWords, type Party } from "./party";

/** A noun that may stand for somebody named before: it begins at token `first`. */
type Phrase = { readonly first: number; readonly sentence: number; readonly noun: string };

/**
 * Whether something between the last naming of the party and the noun makes it somebody else's: a company or a party that nobody could be
 * found for, another country whose president it is. `since`: the token after that naming.
 */
export function isRatherAnother(
  prose: Prose,
  phrase: Phrase,
  party: Party,
  since: number,
  before: readonly Naming[],
  knowledge: Knowledge,
): boolean {
  const { noun } = phrase;
  if (noun === "party") return namesOtherParty(prose, phrase, party, since, before);
  if (statesmen.has(noun)) return isInOtherCountry(prose, phrase, party, knowledge);
  if (noun === "group" && before.some((naming) => isCompanyNear(naming, phrase))) return true;
  if (!companyNouns.has(noun) && !companyTrades.has(noun) && noun !== "group") return false;
  return namesStranger(prose, phrase, since, before);
}

/** "Labour supporters asked what the party had done" is not about the party that was named before. */
function namesOtherParty(
  { tokens }: Prose,
  phrase: Phrase,
  party: Party,
  since: number,
  before: readonly Naming[],
): boolean {
  const own = party.name.toLowerCase();
  for (let at = since; at < phrase.first; at += 1) {
    const word = tokens.words[at] ?? "";
    if (!partisans.has(word) || !isCapital(tokens, at)) continue;
    if (!own.includes(word.slice(0, shortestStem)) && !isNamed(before, at)) return true;
  }
  return false;
}

const partisans = setOfWords(
  "labour labor tory tories conservative conservatives liberal liberals democrat democrats republican republicans socialist socialists communist communists green greens",
);
const shortestStem = 5;

/** "In Panama it has caught up both the president and his accuser": not the president of whom the story speaks. */
function isInOtherCountry({ tokens, sentences }: Prose, phrase: Phrase, party: Party, knowledge: Knowledge): boolean {
  const country = party.entity === null ? null : knowledge.countryOf(party.entity);
  if (country === null) return false;
  for (let at = sentences[phrase.sentence]?.first ?? 0; at < phrase.first; at += 1) {
    const isThere = tokens.words[at - 1] === "in" && (classAt(tokens, at) & wordClass.country) !== 0;
    if (!isThere) continue;
    const found = knowledge
      .candidatesOf(tokens.words[at] ?? "")
      .find(({ entity }) => knowledge.kindOf(entity) === "state");
    if (found === undefined || knowledge.countryOf(found.entity) !== country) return true;
  }
  return false;
}

/** Companies call themselves a group, too. */
function isCompanyNear({ kind, sentence }: Naming, phrase: Phrase): boolean {
  return kind === "company" && phrase.sentence - sentence <= near;
}

const near = 3;

/** "A spokesman for Marble Quill said the firm left": a name that nobody was found for. */
function namesStranger(
  { tokens, sentences }: Prose,
  phrase: Phrase,
  since: number,
  before: readonly Naming[],
): boolean {
  const from = Math.max(since, sentences[phrase.sentence - 1]?.first ?? 0);
  if (before.some((naming) => naming.first >= from && mayBeAny(naming.party))) return true;
  let sentence = phrase.sentence - 1;
  for (let at = from; at < phrase.first; at += 1) {
    while (at >= (sentences[sentence]?.last ?? 0) && sentence < phrase.sentence) sentence += 1;
    if (!isCapital(tokens, at) || at === sentences[sentence]?.first || opens(tokens, at)) continue;
    let last = at + 1;
    while (last < phrase.first && isCapital(tokens, last)) last += 1;
    if (!isNamed(before, at) && mayBeCompany(tokens, at, last)) return true;
    at = last - 1;
  }
  return false;
}

/** Of a name without an entry and without a word such as "Committee", the text may not say that it is a company. */
function mayBeAny({ entity, kind, reasons }: Party): boolean {
  return entity === null && kind === "organisation" && !reasons.includes(evidenceWords["organisation word"]);
}

function isNamed(before: readonly Naming[], at: number): boolean {
  return before.some(({ first, last }) => at >= first && at < last);
}

/** What follows a mark has its capital perhaps from that. */
function opens(tokens: Tokens, at: number): boolean {
  const flags = tokens.shapes[at - 1] ?? 0;
  return (flags & shape.mark) !== 0 && tokens.words[at - 1] !== "," && (flags & shape.suffix) === 0;
}

/** No place, day, act or title, and no letters. */
function mayBeCompany(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (((tokens.shapes[at] ?? 0) & shape.allCaps) !== 0) return false;
  const [front, end] = [classAt(tokens, first), classAt(tokens, last - 1)];
  if ((end & (wordClass.thingHead | wordClass.placeHead | wordClass.noName)) !== 0) return false;
  const others =
    last - first > 1 ? noCompany & ~wordClass.titleModifier : noCompany | wordClass.given | wordClass.surname;
  return (front & others) === 0;
}

const noCompany =
  wordClass.demonym |
  wordClass.calendar |
  wordClass.country |
  wordClass.place |
  wordClass.functionWord |
  wordClass.stateLetters |
  wordClass.direction |
  wordClass.personalTitle |
  wordClass.officeTitle |
  wordClass.titleModifier |
  wordClass.thingHead |
  wordClass.placeHead;
