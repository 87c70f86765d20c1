import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { type Gender, mayBeOf } from "@/engine/linking/person-gender";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, subjectOf } from "@/engine/syntax/questions";
import { textOf } from "@/engine/text/span";
import { setOfWords } from "@/engine/text/word-list";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";

const bodies: readonly LinkedEntity["kind"][] = ["company", "organisation", "outlet", "government", "state"];
const impersonal = setOfWords("it they its their");

/**
 * Whom "it" or "they" means where linking left it open: in "Telbrik said it had …" who says so; for "its" and "their" the
 * body named directly before, "with Telbrik over its part in …".
 */
export function bodyOfPronoun(reader: Reader, phrase: NounPhrase): LinkedEntity | null {
  const { parsed } = reader;
  const word = parsed.tokens.words[phrase.head] ?? "";
  if (!impersonal.has(word)) return null;
  if (word === "its" || word === "their") return bodyAt(reader, phrase.first - 2) ?? bodyBefore(reader, phrase);
  const above = phrase.clause?.parent ?? null;
  // Not "It called that absurd": whoever is accused answers.
  if (phrase.role === "subject" && phrase.clause?.kind === "main" && word === "it")
    return accusing.has(phrase.clause.verb?.lemma ?? "") ? bodyBefore(reader, phrase) : null;
  if (phrase.role === "object" && word === "it") return bodyOfObject(reader, phrase);
  if (phrase.role === "subject" && word === "it" && phrase.clause?.kind === "relative")
    return accusing.has(phrase.clause.verb?.lemma ?? "") ? bodyAround(reader, phrase.clause) : null;
  if (phrase.role !== "subject" || above === null || above.complement !== phrase.clause) return null;
  // "rejected the claim and said it would appeal": the two verbs share who says it.
  const speaker = subjectOf(above);
  if (speaker === null) return null;
  return isJudging(reader, above, speaker) ? bodyJudged(reader, phrase, speaker) : bodyAt(reader, speaker.head);
}

const judging = setOfWords("find rule hold hear conclude determine decide allege");

/** "The court found it had lied": no court finds so of itself. */
function isJudging(reader: Reader, { verb }: Clause, { head }: NounPhrase): boolean {
  if (!judging.has(verb?.lemma ?? "")) return false;
  const kind = actorKindOfNoun(reader.parsed.tokens.words[head] ?? "");
  return kind === "court" || kind === "agency" || entityAtToken(reader, head)?.kind === "government";
}

/** "Telbrik was fined after the court found it had lied": the only body before it other than the court, in its sentence or the one before. */
function bodyJudged(reader: Reader, { sentence, first }: NounPhrase, judge: NounPhrase): LinkedEntity | null {
  const { sentences } = reader.parsed;
  const here = sentences[sentence];
  const before = sentences[sentence - 1];
  if (here === undefined) return null;
  const own = bodiesIn(reader, here.first, first);
  own.delete(reader.entityAt[judge.head] ?? -1);
  if (own.size > 0 || before === undefined || before.paragraph !== here.paragraph) return onlyOf(reader, own);
  const found = bodiesIn(reader, before.first, before.last);
  found.delete(reader.entityAt[judge.head] ?? -1);
  return onlyOf(reader, found);
}

const accusing = new Set(["accuse", "blame", "sue", "allege", "condemn", "denounce", "criticise", "criticize"]);

/** "Norland summoned the envoy. It accused Westmark of …": whom the sentence before begins with. */
function bodyBefore(reader: Reader, { first, sentence }: NounPhrase): LinkedEntity | null {
  const { sentences } = reader.parsed;
  const before = sentences[sentence - 1];
  if (sentences[sentence]?.first !== first || before?.paragraph !== sentences[sentence].paragraph) return null;
  const opening = nounPhraseAtToken(reader.parsed, before.first);
  return opening?.role === "subject" && opening.clause?.kind === "main" ? bodyAt(reader, opening.head) : null;
}

/** "The Data Board sued Telbrik, which it accuses of fraud": whoever sues. */
function bodyAround(reader: Reader, { antecedent, parent }: Clause): LinkedEntity | null {
  const doer = parent === null ? null : subjectOf(parent);
  return doer === null || doer === antecedent || doer.kind === "pronoun" ? null : bodyAt(reader, doer.head);
}

/**
 * "Telbrik obeyed the law. The ministry cleared it": the only body named before it in its sentence other than whose verb it is, or else in the
 * sentence before, of the same paragraph.
 */
function bodyOfObject(reader: Reader, phrase: NounPhrase): LinkedEntity | null {
  const { sentences } = reader.parsed;
  const here = sentences[phrase.sentence];
  const before = sentences[phrase.sentence - 1];
  if (here === undefined) return null;
  const own = bodiesIn(reader, here.first, phrase.first);
  const doer = phrase.clause === null ? null : subjectOf(phrase.clause);
  if (doer !== null) own.delete(reader.entityAt[doer.head] ?? -1);
  // "took a firm before the High Court, accusing it of dumping": not the court, and nobody named farther.
  const courts = [...own].filter((position) => court.test(reader.linking.entities[position]?.name ?? ""));
  for (const position of courts) own.delete(position);
  if (courts.length > 0) return onlyOf(reader, own);
  if (own.size > 0 || before === undefined || here.paragraph - before.paragraph > 1) return onlyOf(reader, own);
  return onlyOf(reader, bodiesIn(reader, before.first, before.last));
}

const court = /\b(?:court|tribunal)\b/iu;

function bodiesIn(reader: Reader, first: number, last: number): Set<number> {
  return positionsOf(reader, first, last, (kind) => bodies.includes(kind));
}

function bodyAt(reader: Reader, token: number): LinkedEntity | null {
  const entity = entityAtToken(reader, token);
  return entity !== null && bodies.includes(entity.kind) ? entity : null;
}

const personal = setOfWords("he she him her his hers himself herself");

/**
 * Whom "he" or "she" means where linking left it open: the only person named before it in its sentence or, with nobody
 * there, in the sentence before, of the same paragraph or the one before. With two of them nobody.
 */
export function personOfPronoun(reader: Reader, phrase: NounPhrase, steps = mostSteps): LinkedEntity | null {
  const { parsed } = reader;
  const word = parsed.tokens.words[phrase.head] ?? "";
  if (!personal.has(word) && !isByAge(phrase, word)) return null;
  const here = parsed.sentences[phrase.sentence];
  const before = parsed.sentences[phrase.sentence - 1];
  if (here === undefined) return null;
  const own = personsIn(reader, here.first, phrase.first);
  own.delete(doerBefore(reader, phrase));
  if (own.size > 0 || before === undefined || here.paragraph - before.paragraph > 1)
    return fitting(reader, word, onlyOf(reader, own));
  const found = personsIn(reader, before.first, before.last);
  const again = found.size > 0 || steps === 0 || !openers.has(word) ? null : sameAsBefore(reader, before.first, word);
  return again === null ? fitting(reader, word, onlyOf(reader, found)) : personOfPronoun(reader, again, steps - 1);
}

/** "accused her" is not of Henrik Lund, nor of the General Lund whom the text calls "he". */
function fitting({ parsed }: Reader, word: string, entity: LinkedEntity | null): LinkedEntity | null {
  const gender = genderOf(word);
  if (entity === null || gender === null) return entity;
  const isOther = entity.mentions.some((mention) => {
    const called = mention.form === "pronoun" ? genderOf(textOf(parsed.text, mention).toLowerCase()) : null;
    return called !== null && called !== gender;
  });
  return isOther || !mayBeOf(gender, entity.name) ? null : entity;
}

function genderOf(word: string): Gender | null {
  if (/^h(?:e|im|is|imself)$/u.test(word)) return "he";
  return /^(?:she|hers?|herself)$/u.test(word) ? "she" : null;
}

const openers = new Set(["he", "she"]);
/** So many sentences in a row may begin with the pronoun. */
const mostSteps = 3;

/** "He was arrested in May. He was jailed in June.": the same pronoun that opened the sentence before. */
function sameAsBefore({ parsed }: Reader, first: number, word: string): NounPhrase | null {
  const phrase = parsed.nounPhrases[parsed.nounPhraseAt[first] ?? -1];
  return phrase?.kind === "pronoun" && phrase.role === "subject" && parsed.tokens.words[first] === word ? phrase : null;
}

/** The persons named before a phrase in its sentence or, with none there, in the one before it. */
export function personsBefore(reader: Reader, { sentence, first }: NounPhrase): LinkedEntity[] {
  const { sentences } = reader.parsed;
  const here = personsIn(reader, sentences[sentence]?.first ?? first, first);
  const before = sentences[sentence - 1];
  const found = here.size > 0 || before === undefined ? here : personsIn(reader, before.first, before.last);
  return [...found].flatMap((position) => reader.linking.entities[position] ?? []);
}

const objective = new Set(["him", "her"]);

/** "Hale met Ito and blamed him": the object is not who does it. The position of the doer, or -1. */
function doerBefore({ parsed, entityAt }: Reader, { clause, role, head }: NounPhrase): number {
  if (role !== "object" || clause === null || !objective.has(parsed.tokens.words[head] ?? "")) return -1;
  const doer = subjectOf(clause);
  return doer === null ? -1 : (entityAt[doer.head] ?? -1);
}

/** "The 53-year-old admitted fraud" */
function isByAge({ determiner }: NounPhrase, word: string): boolean {
  return determiner === "the" && /^\d{2}-year-old$/u.test(word);
}

function personsIn(reader: Reader, first: number, last: number): Set<number> {
  return positionsOf(reader, first, last, (kind) => kind === "person");
}

function positionsOf(
  reader: Reader,
  first: number,
  last: number,
  isWanted: (kind: LinkedEntity["kind"]) => boolean,
): Set<number> {
  const found = new Set<number>();
  for (let at = first; at < last; at += 1) {
    const position = reader.entityAt[at] ?? -1;
    const entity = position < 0 ? undefined : reader.linking.entities[position];
    if (entity !== undefined && isWanted(entity.kind)) found.add(position);
  }
  return found;
}

function onlyOf(reader: Reader, found: ReadonlySet<number>): LinkedEntity | null {
  const [first] = found;
  return found.size === 1 && first !== undefined ? (reader.linking.entities[first] ?? null) : null;
}
