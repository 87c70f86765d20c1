import { isCapital } from "@/engine/mentions/find-runs";
import type { Prose } from "@/engine/mentions/mention";
import { classAt, wordClass } from "@/engine/mentions/words/word-class";
import { tag } from "@/engine/syntax/tag";
import { wordsAmong } from "@/engine/text/per-word";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { remembering } from "@/knowledge/lookup/remembering";
import type { Naming, Resolved } from "./coreference";
import { modifiersFit, nounFitting, type WordsOf } from "./descriptor-fits";
import { isRatherAnother } from "./descriptor-doubts";
import { companyNouns, companyServices, descriptorNouns, personTrades } from "./descriptor-words";
import type { Party } from "./party";

/** "the", modifiers and a noun that may stand for somebody named before: tokens [first, last), noun last. */
type Phrase = { readonly first: number; readonly last: number; readonly sentence: number; readonly noun: string };

/**
 * Phrases such as "the company" and "the Chinese telecoms giant" that clearly mean one party named before them. Where two fit, or a
 * modifier says something that the pack does not confirm, the phrase stays out.
 */
export function findDescriptors(
  prose: Prose,
  namings: readonly Naming[],
  knowledge: Knowledge,
  wordsOf: WordsOf,
): Resolved[] {
  const resolved: Resolved[] = [];
  const spacedOf = remembering(mostParties, ({ name }: Party) => ` ${name.toLowerCase()} `);
  const lastOf = new Map<Party, number>();
  let next = 0;
  for (const phrase of findPhrases(prose)) {
    for (; next < namings.length && (namings[next]?.first ?? 0) < phrase.first; next += 1) {
      const { party, last } = namings[next] ?? {};
      if (party !== undefined) lastOf.set(party, last ?? 0);
    }
    const modifiers = modifiersOf(prose.tokens, phrase);
    const nounFits = nounFitting(phrase.noun, modifiers, wordsOf, spacedOf);
    const before = namings.slice(Math.max(0, next - reach), next);
    const doer = before.findLast((naming) => isDoer(prose, naming, phrase))?.party;
    const party = antecedentOf(
      prose,
      phrase,
      modifiers,
      before.filter((naming) => nounFits(naming) && !isMedium(prose, naming, phrase.noun) && naming.party !== doer),
      knowledge,
      wordsOf,
    );
    if (party === null || (isOfMany(phrase.noun) && !isLastNamed(before, phrase, party))) continue;
    if (isCalledOtherwise(prose, phrase, namings[next], party)) continue;
    if (modifiers.length === 0 && isRatherAnother(prose, phrase, party, lastOf.get(party) ?? 0, before, knowledge))
      continue;
    resolved.push({ first: phrase.first, last: phrase.last, party, form: "descriptor", sentence: phrase.sentence });
    lastOf.set(party, phrase.last);
  }
  return resolved;
}

/** "In a Chirper video", "wrote on Chirper": where something was said, rather than a company that is spoken of. */
function isMedium({ tokens: { words } }: Prose, { first, last, kind }: Naming, noun: string): boolean {
  if (kind !== "company" || !companyNouns.has(noun)) return false;
  return posts.has(words[last] ?? "") || (words[first - 1] === "on" && words[last] !== "'s");
}

const posts = setOfWords(
  "post posts page pages video videos account accounts livestream message messages group groups",
);

/** "Telbrik settled on the firm", "Telbrik sued the company": whom something is done to is somebody else than who does it. */
function isDoer({ tokens, tags }: Prose, naming: Naming, { first, sentence }: Phrase): boolean {
  const between = first - naming.last;
  if (naming.sentence !== sentence || between < 1 || between > 2) return false;
  const does = tags[naming.last];
  // "Telbrik said the company is sound"
  const isVerb = does === tag.verbPast || does === tag.verbPresent || does === tag.verbEd;
  return isVerb && (classAt(tokens, naming.last) & wordClass.speech) === 0;
}

/** "the mining company, Telbrik Ores,": who is named right behind the comma, and nobody who was named before. */
function isCalledOtherwise({ tokens }: Prose, { last }: Phrase, behind: Naming | undefined, party: Party): boolean {
  return tokens.words[last] === "," && behind?.first === last + 1 && behind.party !== party;
}

/** So many sentences before "the billionaire" whoever is meant was named, and before "the app", for which an article has one name. */
const recent = { person: 3, company: 6 } as const;

/** "the billionaire", "the app": many are that of whom the pack does not say so. */
function isOfMany(noun: string): boolean {
  return personTrades.has(noun) || companyServices.has(noun);
}

/** Whether it was the last person, or company, that was named, in a sentence before: in the same one the noun is rather another's. */
function isLastNamed(before: readonly Naming[], { noun, sentence }: Phrase, party: Party | null): boolean {
  const sort = personTrades.has(noun) ? "person" : "company";
  const last = before.findLast(({ kind }) => kind === sort);
  return last?.party === party && sentence > last.sentence && sentence - last.sentence <= recent[sort];
}

/** Names further back than this are no longer in mind. */
const reach = 40;
const longest = 5;
/** Of so many the names are kept in lower case. */
const mostParties = 500;

const pointing = wordsAmong(new Set(["the", "this"]));

function findPhrases({ tokens, sentences }: Prose): Phrase[] {
  const phrases: Phrase[] = [];
  for (const [number, sentence] of sentences.entries()) {
    for (let first = sentence.first; first < sentence.last; first += 1) {
      if (!pointing.at(tokens, first)) continue;
      const last = phraseEnd(tokens, first, Math.min(sentence.last, first + 1 + longest));
      if (last < 0) continue;
      const noun = tokens.words[last - 1] ?? "";
      // "this politician" is rather some politician.
      if (personTrades.has(noun) && tokens.words[first] !== "the") continue;
      phrases.push({ first, last, sentence: number, noun });
    }
  }
  return phrases;
}

const isDescriptor = wordsAmong(descriptorNouns);

function phraseEnd(tokens: Prose["tokens"], the: number, limit: number): number {
  for (let at = the + 1; at < limit; at += 1) {
    const flags = tokens.shapes[at] ?? 0;
    if ((flags & shape.word) === 0 || (flags & shape.suffix) !== 0) return -1;
    const bits = classAt(tokens, at);
    if (isCapital(tokens, at) && (bits & wordClass.demonym) === 0) return -1;
    if (isDescriptor.at(tokens, at) && (endsHere(tokens, at + 1) || isCharged(tokens, the, at + 1))) return at + 1;
    if ((bits & (wordClass.functionWord | wordClass.speech)) !== 0) return -1;
  }
  return -1;
}

/** Not "the company Telbrik", "the firm that left", "the company of friends", "the bank manager". */
function endsHere(tokens: Prose["tokens"], at: number): boolean {
  const flags = tokens.shapes[at] ?? 0;
  if ((flags & shape.mark) !== 0 || (flags & shape.suffix) !== 0 || at >= tokens.count) return true;
  if (isCapital(tokens, at)) return false;
  const word = tokens.words[at] ?? "";
  if (restricting.has(word)) return false;
  const bits = classAt(tokens, at);
  // "the bank accounts of", "the bank notes are"
  if (word.endsWith("s") && (bits & wordClass.functionWord) === 0 && behindNoun.has(tokens.words[at + 1] ?? ""))
    return false;
  if ((bits & (wordClass.functionWord | wordClass.speech)) !== 0) return true;
  if (word.endsWith("ed") || word.endsWith("ly") || pasts.has(word)) return true;
  // "the company plans to …", not "the company plans".
  return word.endsWith("s") && (classAt(tokens, at + 1) & wordClass.functionWord) !== 0;
}

const behindNoun = setOfWords("of is are was were has have had can could will would may might should do does did");

const charging: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "of",
    setOfWords(
      "accuse accused accuses accusing suspect suspected suspects convict convicted convicting clear cleared clears acquit acquitted",
    ),
  ],
  [
    "for",
    setOfWords(
      "blame blamed blames blaming fine fined fines fining sue sued sues suing criticise criticised criticises criticising criticize criticized criticizes criticizing condemn condemned " +
        "condemns condemning prosecute prosecuted prosecuting punish punished investigate investigated investigating indict indicted probe probed slam slammed",
    ),
  ],
]);

/** "accused the company of fraud": what follows belongs to the verb before; "sued the company for which he worked" tells which. */
function isCharged({ words }: Prose["tokens"], the: number, at: number): boolean {
  const next = words[at + 1] ?? "";
  return charging.get(words[at] ?? "")?.has(words[the - 1] ?? "") === true && !restricting.has(next);
}

/** Past forms without "ed" that stand right after a subject. */
const pasts = setOfWords(
  "gave took made went saw got came became began fell rose lost won met paid sold bought built kept held left felt found sent " +
    "spent led brought ran stood knew put set cut hit let spoke drew grew wrote chose broke drove threw withdrew sought taught",
);

const restricting = setOfWords("of that which who whose where behind for in");

/** What the phrase says besides its noun; "this embattled company" says no more than "the company". */
function modifiersOf({ words }: Prose["tokens"], { first, last }: Phrase): string[] {
  return words.slice(first + 1, last - 1).filter((word) => !idle.has(word));
}

/** Of those before it whom its noun may mean, the one whom its modifiers leave. */
function antecedentOf(
  { sentences }: Prose,
  phrase: Phrase,
  modifiers: readonly string[],
  before: readonly Naming[],
  knowledge: Knowledge,
  wordsOf: WordsOf,
): Party | null {
  // "the leader" may be of anything.
  if (phrase.noun === "leader" && modifiers.length === 0) return null;
  const fitting = before.filter((naming) => modifiersFit(naming, modifiers, knowledge, wordsOf));
  const parties = new Set(fitting.map(({ party }) => party));
  if (parties.size === 1) return fitting[0]?.party ?? null;
  if (parties.size === 0 || modifiers.length > 0 || companyServices.has(phrase.noun)) return null;
  return nearest(fitting, phrase, sentences[phrase.sentence]?.paragraph ?? 0);
}

const idle = setOfWords("same embattled troubled whole beleaguered giant");

/** Nouns for the whole of several companies. */
const wholes = new Set(["conglomerate", "group"]);

/** Whether another begins with the same word: "the conglomerate" may be Acme Group as well as Acme Power. */
function hasSister(fitting: readonly Naming[], { name }: Party): boolean {
  const first = firstWordOf(name);
  return fitting.some(({ party }) => party.name !== name && firstWordOf(party.name) === first);
}

function firstWordOf(name: string): string {
  return name.split(" ", 1)[0] ?? "";
}

/** The only one that fits in this sentence, or else in the two before it, no further back than the paragraph before. */
function nearest(fitting: readonly Naming[], phrase: Phrase, paragraph: number): Party | null {
  for (let back = 0; back <= 2; back += 1) {
    const here = fitting.filter(
      (naming) => naming.sentence === phrase.sentence - back && (back === 0 || naming.paragraph >= paragraph - 1),
    );
    const parties = new Set(here.map(({ party }) => party));
    const [only] = parties;
    if (only !== undefined && parties.size === 1)
      return wholes.has(phrase.noun) && hasSister(fitting, only) ? null : only;
    if (parties.size > 1) return null;
  }
  return null;
}
