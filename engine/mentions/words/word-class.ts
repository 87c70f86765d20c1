import { PerWord } from "@/engine/text/per-word";
import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { EntityKind } from "@/knowledge/lookup/entity";
import { noNames, stateLetters } from "./acronyms";
import { bodyNouns, directions, kin, living, placeNouns, placePrepositions, trades } from "./context-words";
import { countryNames } from "./country-names";
import { foldWord } from "./fold-word";
import {
  afterOrganisation,
  beforeOrganisation,
  legalSuffixes,
  organisationHeads,
  weakHeads,
} from "./organisation-words";
import {
  calendarWords,
  demonyms,
  functionWords,
  nameParticles,
  placeHeads,
  softFunctionWords,
  speechVerbs,
  thingHeads,
} from "./other-words";
import { officeTitles, personalTitles, titleModifiers } from "./title-words";
import { type HashedWord, hashWord, hasWord, type WordFilter } from "./word-filter";
import lists from "./word-lists.json";

/** Bits of what a word may be; a word often is several things. */
export const wordClass = {
  personalTitle: 1,
  officeTitle: 2,
  titleModifier: 4,
  organisationHead: 8,
  weakHead: 16,
  legalSuffix: 32,
  afterOrganisation: 64,
  beforeOrganisation: 128,
  functionWord: 256,
  softFunctionWord: 512,
  placeHead: 1024,
  thingHead: 2048,
  calendar: 4096,
  demonym: 8192,
  particle: 16384,
  speech: 32768,
  given: 65536,
  surname: 131072,
  place: 262144,
  ordinary: 524288,
  personNoun: 1_048_576,
  country: 2_097_152,
  noName: 4_194_304,
  stateLetters: 8_388_608,
  kin: 16_777_216,
  trade: 33_554_432,
  living: 67_108_864,
  placePreposition: 134_217_728,
  direction: 268_435_456,
  placeNoun: 536_870_912,
  bodyNoun: 1_073_741_824,
} as const;

const headKinds = new Map<string, EntityKind>();
const classes = makeClasses();
const { given, surnames, places, ordinary, personNouns, males, females } = lists;

/** Classes of the words met lately; bounded, so that a long run does not grow it. */
const seen = new Map<string, number>();
const seenLimit = 20_000;

/** All that `word` (lower case) may be, as bits of `wordClass`. */
export function classOf(word: string): number {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const found = computeClass(word);
  if (seen.size >= seenLimit) seen.clear();
  seen.set(word, found);
  return found;
}

const perWord = new PerWord(classOf);

/** The same for the word at a token. */
export function classAt(tokens: Tokens, at: number): number {
  return perWord.at(tokens, at);
}

/** What an organisation with this word for its head is, or null. */
export function headKindOf(word: string): EntityKind | null {
  return headKinds.get(word) ?? null;
}

/** By which pronoun somebody with this given name goes nearly always; null for names of both and unknown ones. */
export function pronounOfGiven(name: string): "he" | "she" | null {
  const hashed = hashWord(foldWord(name));
  const isMale = hasWord(males, hashed);
  const isFemale = hasWord(females, hashed);
  if (isMale === isFemale) return null;
  return isMale ? "he" : "she";
}

/** Whether the word (lower case) is a given or a family name, whatever else it may be. */
export function isPersonalName(word: string): boolean {
  return (classOf(word) & (wordClass.given | wordClass.surname)) !== 0;
}

/** Whether a name, of several words perhaps, is that of a country ("new zealand"). */
export function isCountryName(name: string): boolean {
  return ((classes.get(name) ?? 0) & wordClass.country) !== 0;
}

/** Whether a name of several words is a place of the list ("new york", "rio de janeiro"). */
export function isPlaceName(name: string): boolean {
  return hasWord(places, hashWord(foldWord(name)));
}

function makeClasses(): Map<string, number> {
  const table = new Map<string, number>();
  const put = (words: readonly string[], bit: number): void => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
  };
  put(personalTitles, wordClass.personalTitle);
  put(officeTitles, wordClass.officeTitle);
  put(titleModifiers, wordClass.titleModifier);
  for (const [kind, heads] of Object.entries(organisationHeads)) {
    put(heads, wordClass.organisationHead);
    for (const head of heads) if (!headKinds.has(head)) headKinds.set(head, kind as EntityKind);
  }
  put(weakHeads, wordClass.weakHead);
  put(legalSuffixes, wordClass.legalSuffix);
  put(afterOrganisation, wordClass.afterOrganisation);
  put(beforeOrganisation, wordClass.beforeOrganisation);
  put(functionWords, wordClass.functionWord);
  put(softFunctionWords, wordClass.softFunctionWord);
  put(placeHeads, wordClass.placeHead);
  put(thingHeads, wordClass.thingHead);
  put(calendarWords, wordClass.calendar);
  put(demonyms, wordClass.demonym);
  put(nameParticles, wordClass.particle);
  put(speechVerbs, wordClass.speech);
  put(countryNames, wordClass.country);
  put(noNames, wordClass.noName);
  put(stateLetters, wordClass.stateLetters);
  put(kin, wordClass.kin);
  put(trades, wordClass.trade);
  put(living, wordClass.living);
  put(placePrepositions, wordClass.placePreposition);
  put(directions, wordClass.direction);
  put(placeNouns, wordClass.placeNoun);
  put(bodyNouns, wordClass.bodyNoun);
  return table;
}

function computeClass(word: string): number {
  const listed = classes.get(word) ?? 0;
  const folded = foldWord(word);
  let found = listed;
  if (((classes.get(singular(word)) ?? 0) & wordClass.demonym) !== 0) found |= wordClass.demonym;
  const hashed = hashWord(folded);
  const one = singular(folded);
  const hashedOne = one === folded ? hashed : hashWord(one);
  if (inList(given, folded, hashed)) found |= wordClass.given;
  if (inList(surnames, folded, hashed)) found |= wordClass.surname;
  if (hasWord(places, hashed)) found |= wordClass.place;
  if (hasWord(ordinary, hashed) || hasWord(ordinary, hashedOne) || isOrdinaryForm(folded)) found |= wordClass.ordinary;
  if (!noPersons.has(folded) && (hasWord(personNouns, hashed) || hasWord(personNouns, hashedOne)))
    found |= wordClass.personNoun;
  // "Rescuers": those who rescue. Of other plurals many are surnames: "Sanders".
  if ((found & wordClass.personNoun) !== 0 && one !== folded && isOrdinaryForm(one)) found |= wordClass.ordinary;
  return found;
}

/** People in WordNet, and something else in nearly every article. */
const noPersons = setOfWords(
  "help beat giant party body second world hand face figure power case model match source voice fellow number one member-state cover monitor " +
    "target capital light star baby minor major general blue black white red green common subject object character plant home " +
    "quarter half third fourth fifth opposite equal natural original young old elder good best better dead living unknown fan " +
    "favorite favourite super great regular married host hosts swallow post press guard watch range rover pioneer ace rival product vessel sport wonder terror gem " +
    "have across catch",
);

/** A double name counts when both halves are names ("Jean-Claude"). */
function inList(list: WordFilter, word: string, hashed: HashedWord): boolean {
  if (hasWord(list, hashed)) return true;
  const hyphen = word.indexOf("-");
  return hyphen > 0 && isIn(list, word.slice(0, hyphen)) && isIn(list, word.slice(hyphen + 1));
}

function isIn(list: WordFilter, word: string): boolean {
  return hasWord(list, hashWord(word));
}

/** Whether the word is a form of an ordinary one by its ending, or as it is written in Britain. */
function isOrdinaryForm(word: string): boolean {
  if (word.includes("our") && isIn(ordinary, word.replace("our", "or"))) return true;
  if (word.endsWith("ied") && isIn(ordinary, `${word.slice(0, -3)}y`)) return true;
  for (const ending of ["ed", "ing", "ly", "er", "d"]) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (isIn(ordinary, stem) || (ending !== "d" && isIn(ordinary, `${stem}e`))) return true;
  }
  return false;
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:s|x|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
