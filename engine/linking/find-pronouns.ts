import type { Prose } from "@/engine/mentions/mention";
import { classAt, wordClass } from "@/engine/mentions/words/word-class";
import { wordsAmong } from "@/engine/text/per-word";
import { tag } from "@/engine/syntax/tag";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { Naming, Resolved } from "./coreference";
import { organisationKinds } from "./descriptor-words";
import type { Party } from "./party";
import { type Gender, genderOfName, genderOfTitle } from "./person-gender";

const personal: ReadonlyMap<string, Gender> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
]);

/**
 * Pronouns with one clear antecedent. "He" goes back to the only person of the nearest sentence that names one, unless
 * somebody without a name came between ("a spokesman said he …"); "its" to the only organisation that its sentence named
 * so far. Pronouns in someone's words are left alone.
 */
export function findPronouns(prose: Prose, namings: readonly Naming[]): Resolved[] {
  const resolved: Resolved[] = [];
  const trail: Naming[] = [];
  const genders = new Map<Party, Gender>();
  const strangers: Strangers = { scanned: 0, last: -1 };
  const { words, shapes } = prose.tokens;
  let next = 0;
  let nextFirst = namings[0]?.first ?? Number.POSITIVE_INFINITY;
  for (const [number, sentence] of prose.sentences.entries()) {
    let quoted = false;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      while (nextFirst <= at) {
        note(trail, genders, namings[next]);
        next += 1;
        nextFirst = namings[next]?.first ?? Number.POSITIVE_INFINITY;
      }
      const word = words[at] ?? "";
      if (((shapes[at] ?? 0) & shape.quote) !== 0) quoted = quoteAfter(quoted, word);
      if (quoted || !isPronoun.at(prose.tokens, at)) continue;
      const party = antecedentOf(prose, at, number, trail, genders, strangers);
      if (party === null) continue;
      resolved.push({ first: at, last: at + 1, party, form: "pronoun", sentence: number });
      const gender = personal.get(word);
      if (gender !== undefined) genders.set(party, gender);
      trail.push({
        first: at,
        last: at + 1,
        party,
        sentence: number,
        paragraph: sentence.paragraph,
        kind: party.kind,
        title: "",
      });
    }
  }
  return resolved;
}

const isPronoun = wordsAmong(new Set([...personal.keys(), "it", "its", "itself"]));

function note(trail: Naming[], genders: Map<Party, Gender>, naming: Naming | undefined): void {
  if (naming === undefined) return;
  trail.push(naming);
  const { party, title, kind } = naming;
  if (kind !== "person") return;
  const gender = genderOfTitle(title) ?? (genders.has(party) ? null : genderOfName(party.name));
  if (gender !== null) genders.set(party, gender);
}

function quoteAfter(quoted: boolean, mark: string): boolean {
  if (mark === "“" || mark === "«" || mark === "„") return true;
  if (mark === "”" || mark === "»") return false;
  return mark === '"' ? !quoted : quoted;
}

function antecedentOf(
  prose: Prose,
  at: number,
  sentence: number,
  trail: readonly Naming[],
  genders: ReadonlyMap<Party, Gender>,
  strangers: Strangers,
): Party | null {
  const word = prose.tokens.words[at] ?? "";
  const gender = personal.get(word);
  if (gender !== undefined) {
    noteStrangers(prose, at, sentence, strangers, trail);
    const end = trail.length - namedInOpening(prose, at, sentence, trail);
    // No more than is looked at: the trail is as long as the article.
    const own = end === trail.length ? trail : trail.slice(Math.max(0, end - reach), end);
    return personBefore(prose, sentence, own, genders, gender, strangers.last);
  }
  if (word === "its" || word === "itself") return organisationBefore(sentence, trail);
  if (word === "it" && at === prose.sentences[sentence]?.first) return speakingOrganisation(prose, at, sentence, trail);
  return null;
}

/**
 * "While serving in Lund's cabinet, he": whoever serves is "he", and not Lund. How many of the last namings stand in such an opening right
 * before the pronoun.
 */
function namedInOpening(
  { tokens, tags, sentences }: Prose,
  at: number,
  sentence: number,
  trail: readonly Naming[],
): number {
  const start = Math.max(sentences[sentence]?.first ?? 0, at - longestOpening);
  if (tokens.words[at - 1] !== ",") return 0;
  let doing = at - 2;
  while (doing > start && tags[doing] !== tag.verbIng && tokens.words[doing] !== ",") doing -= 1;
  if (tags[doing] !== tag.verbIng || !opening.has(tokens.words[doing - 1] ?? "")) return 0;
  let count = 0;
  while (count < trail.length && (trail[trail.length - 1 - count]?.first ?? 0) > doing) count += 1;
  return count;
}

const opening = new Set(["while", "when", "after", "before", "since", "by", "despite", "in", "upon", "on"]);
/** Tokens. */
const longestOpening = 20;

/** `stranger` is the last token of somebody without a name. */
function personBefore(
  prose: Prose,
  sentence: number,
  trail: readonly Naming[],
  genders: ReadonlyMap<Party, Gender>,
  gender: Gender,
  stranger: number,
): Party | null {
  const paragraph = prose.sentences[sentence]?.paragraph ?? 0;
  for (let back = 0; back <= sentencesBack; back += 1) {
    const here = inSentence(
      trail,
      sentence - back,
      (naming) => naming.kind === "person" && naming.paragraph >= paragraph - 1,
    );
    const open = here.filter(({ party }) => (genders.get(party) ?? gender) === gender);
    const parties = new Set(open.map(({ party }) => party));
    if (parties.size > 1) return goneOn(prose, open, genders, gender);
    const last = open.at(-1);
    if (last !== undefined) return stranger >= last.last ? null : last.party;
    if (stranger >= (prose.sentences[sentence - back]?.first ?? 0)) return null;
  }
  return null;
}

/**
 * "Hale said she had been paid by Ito. She denied it.": the same pronoun goes on with the one it meant in that sentence, if
 * nobody else there is known to be called so.
 */
function goneOn(
  { tokens }: Prose,
  open: readonly Naming[],
  genders: ReadonlyMap<Party, Gender>,
  gender: Gender,
): Party | null {
  const known = new Set(open.filter(({ party }) => genders.get(party) === gender).map(({ party }) => party));
  const [party] = known;
  if (party === undefined || known.size > 1) return null;
  return open.some((naming) => naming.party === party && personal.has(tokens.words[naming.first] ?? "")) ? party : null;
}

/** A pronoun goes back to its own sentence or so many before it. */
const sentencesBack = 3;

/** Names further back than this are no longer in mind, however long a sentence is. */
const reach = 60;

/** Read from the end: only the last sentences are asked for, however long the article is. */
function inSentence(trail: readonly Naming[], sentence: number, keep: (naming: Naming) => boolean): Naming[] {
  const here: Naming[] = [];
  for (let at = trail.length - 1; at >= Math.max(0, trail.length - reach); at -= 1) {
    const naming = trail[at];
    if (naming === undefined || naming.sentence < sentence) break;
    if (naming.sentence === sentence && keep(naming)) here.unshift(naming);
  }
  return here;
}

/** The last person without a name before the token up to which the article was looked through. */
type Strangers = { scanned: number; last: number };

/** Each token is looked at once, and only the sentences that a pronoun may go back to. */
function noteStrangers(
  prose: Prose,
  at: number,
  sentence: number,
  strangers: Strangers,
  trail: readonly Naming[],
): void {
  const { tokens, sentences } = prose;
  const first = sentences[sentence - sentencesBack]?.first ?? 0;
  for (let token = Math.max(strangers.scanned, first); token < at; token += 1)
    if (isStranger(tokens, token) || isUnknownSpeaker(prose, token, trail)) strangers.last = token;
  strangers.scanned = at;
}

/** "Roe told the board that he": a single name with a verb of saying, whose bearer the article does not tell. */
function isUnknownSpeaker({ tokens, tags }: Prose, at: number, trail: readonly Naming[]): boolean {
  if ((classAt(tokens, at + 1) & wordClass.speech) === 0 || tags[at] !== tag.name || tags[at - 1] === tag.name)
    return false;
  const flags = tokens.shapes[at] ?? 0;
  if ((flags & (shape.word | shape.capital | shape.allCaps)) !== (shape.word | shape.capital)) return false;
  return !trail.some(({ first, last }) => first <= at && at < last);
}

/** Somebody without a name: "a spokesman", "the woman". The name's own apposition counts too: silence is the price. */
function isStranger(tokens: Prose["tokens"], at: number): boolean {
  if (((tokens.shapes[at] ?? 0) & (shape.word | shape.capital)) !== shape.word) return false;
  const word = tokens.words[at] ?? "";
  const bits = classAt(tokens, at);
  if ((bits & wordClass.personNoun) === 0) return false;
  if (alsoAdjectives.has(word) && isBeforeNoun(tokens, at + 1)) return false;
  return !word.endsWith("s") && (bits & wordClass.functionWord) === 0 && isNewPerson(tokens, at);
}

const alsoAdjectives = setOfWords("criminal individual professional official executive local national private");

/** "a criminal organisation": what it says of the noun behind it. */
function isBeforeNoun(tokens: Prose["tokens"], at: number): boolean {
  if (((tokens.shapes[at] ?? 0) & (shape.word | shape.capital)) !== shape.word) return false;
  const isOther = (classAt(tokens, at) & (wordClass.functionWord | wordClass.speech)) !== 0;
  return !isOther && !(tokens.words[at] ?? "").endsWith("ed");
}

/** With "a", "the" or "one" up to three words before: "a former Acme spokesman". */
function isNewPerson(tokens: Prose["tokens"], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const word = tokens.words[before] ?? "";
    if (word === "," || word === ".") return false;
    if (word === "a" || word === "an" || word === "the" || word === "one" || word === "another")
      return tokens.words[before - 1] !== ",";
  }
  return false;
}

function isOrganisation({ kind }: Naming): boolean {
  return organisationKinds.has(kind) || kind === "state";
}

function organisationBefore(sentence: number, trail: readonly Naming[]): Party | null {
  const here = inSentence(trail, sentence, isOrganisation);
  const parties = new Set(here.map(({ party }) => party));
  return parties.size === 1 ? (here[0]?.party ?? null) : null;
}

/** "It denied …" at the start of a sentence: the only organisation of the sentence before. */
function speakingOrganisation(prose: Prose, at: number, sentence: number, trail: readonly Naming[]): Party | null {
  let verb = at + 1;
  while (auxiliaries.has(prose.tokens.words[verb] ?? "")) verb += 1;
  if ((classAt(prose.tokens, verb) & wordClass.speech) === 0 || verb > at + 3) return null;
  return organisationBefore(sentence - 1, trail);
}

const auxiliaries = setOfWords("has had also later repeatedly");
