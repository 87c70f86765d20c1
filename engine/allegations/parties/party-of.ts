import type { Party } from "@/engine/allegations/allegation";
import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import type { Role } from "@/engine/allegations/reading/reading";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, prepositionalOfNoun, spanOf } from "@/engine/syntax/questions";
import { textOf } from "@/engine/text/span";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import { fullerName } from "./fuller-name";
import { isGoverningBody } from "./governing-body";
import { isOfPerson, namedBehind } from "./named-behind";
import { bodyOfPronoun, personOfPronoun } from "./pronoun-party";
import { holderBehindBody, officeHolder } from "./office-holder";
import { isPartOfName } from "./part-of-name";
import { ofSeveralStates } from "./of-several-states";
import { isTime } from "./time-words";
import { actorKindOfNoun, isBody, isSomebodyElse } from "@/engine/syntax/lexicon/actor-nouns";
import { isBelonging, isHolding, isUnit } from "./party-nouns";
import { afterBoth, firstShown, lastShown, ofWrongs } from "./words-shown";

export const unstated: Party = { entity: null, span: null, kind: "unstated" };

/** A role that the text hides. */
export function unstatedRole(why: string): Role {
  return { party: unstated, phrase: null, why };
}

/**
 * Who a noun phrase is: the entity named by its head or beside it; the owner of a thing ("Telbrik's routers"); else
 * somebody unnamed, as the article words it. Null for what cannot be accused or accuse. Never a company for its manager,
 * a parent for its unit or a state for its citizens.
 */
export function partyOf(reader: Reader, given: NounPhrase): Party | null {
  const phrase = withoutAge(reader, given);
  if (isPartOfName(reader, phrase)) return null;
  const entity = holderBehindBody(reader, phrase) ?? entityOf(reader, phrase);
  if (entity !== null) {
    const many = ofSeveralStates(reader, phrase, entity);
    if (many !== null) return many;
    const words = { first: afterBoth(reader, phrase), last: phrase.last };
    return { entity: entity.id, span: spanOf(reader.parsed, words), kind: entity.kind };
  }
  const same = calledSo(reader, phrase);
  const named = same === null ? null : entityOf(reader, same);
  if (same !== null && named !== null) return { entity: named.id, span: spanOf(reader.parsed, same), kind: named.kind };
  const some = someOf(reader, phrase);
  if (some !== null) return some;
  const titled = officeHolder(reader, phrase);
  if (titled !== null) return { entity: titled.id, span: spanOf(reader.parsed, phrase), kind: titled.kind };
  if (phrase.kind === "pronoun") return pronounParty(reader, phrase);
  const head = reader.parsed.tokens.words[phrase.head] ?? "";
  if (/^\d/u.test(head)) return null;
  const state = stateOf(reader, phrase);
  if (state !== null) return { entity: state.id, span: spanOf(reader.parsed, phrase), kind: state.kind };
  if (isBelonging(head)) return servicePart(reader, phrase);
  const person = namingRoles.has(phrase.role) ? namedBehind(reader, phrase) : null;
  if (person !== null) return { entity: person.id, span: spanOf(reader.parsed, phrase), kind: person.kind };
  const kind =
    isBareThing(reader, phrase) || isDoing(reader, phrase)
      ? null
      : isGoverningBody(reader, phrase)
        ? "unnamed"
        : actorKindOfNoun(head);
  if (kind !== null)
    return {
      entity: null,
      span: spanOf(
        reader.parsed,
        nameBeside(reader, phrase) ?? { first: firstShown(reader, phrase), last: lastShown(reader, phrase) },
      ),
      kind,
    };
  if (isMatter(reader, phrase)) return null;
  if (phrase.kind !== "name") return null;
  const whole = fullerName(reader, phrase);
  return { entity: whole?.id ?? null, span: spanOf(reader.parsed, phrase), kind: whole?.kind ?? "unnamed" };
}

const matters = setOfWords(
  "allegation allegations accusation accusations charge charges claim claims probe inquiry investigation lawsuit scandal conviction",
);

/** "Norland Drops Inquiry Into Theft Allegation", in a headline: what is told of, and nobody. */
function isMatter({ parsed }: Reader, { kind, first, head }: NounPhrase): boolean {
  return kind === "name" && first < head && matters.has(parsed.tokens.words[head] ?? "");
}

/** "its parent, Orbis Lund,": the name, known to linking or not. */
function nameBeside({ parsed }: Reader, { apposition, plural, kind, last }: NounPhrase): NounPhrase | null {
  if (kind !== "common" || plural || apposition?.kind !== "name" || apposition.next !== null) return null;
  return parsed.tokens.words[last] === "," && !isTime(parsed, apposition) ? apposition : null;
}

const namingRoles: ReadonlySet<NounPhrase["role"]> = new Set(["subject", "object", "preposition"]);

const secret = /^(?:security|intelligence|secret|spy|prison)$/u;

/** What belongs to somebody stands for them; "the Ledger's Arabic service" is a unit, and "Norlandic security services" act for whomever. */
function servicePart(reader: Reader, phrase: NounPhrase): Party | null {
  if (isLanguageService(reader, phrase)) return worded(reader, phrase);
  const { words } = reader.parsed.tokens;
  const isForce = /^services?$/u.test(words[phrase.head] ?? "") && secret.test(words[phrase.head - 1] ?? "");
  return ownerOf(reader, phrase) ?? (isForce ? worded(reader, phrase) : null);
}

/** "the Ledger's Arabic service": a unit of the outlet, and not the outlet. */
function isLanguageService({ parsed }: Reader, { head, possessor }: NounPhrase): boolean {
  if (possessor === null || parsed.tokens.words[head] !== "service") return false;
  return head - 1 >= possessor.last && ((parsed.tokens.shapes[head - 1] ?? 0) & shape.capital) !== 0;
}

function worded(reader: Reader, phrase: NounPhrase): Party {
  return { entity: null, span: spanOf(reader.parsed, phrase), kind: "unnamed" };
}

const countingNouns = setOfWords("number dozens hundreds thousands handful majority host scores couple");

/** "two of Telbrik's managers", "a number of residents", "some of his rivals": people of a kind, not all of them. */
function someOf(reader: Reader, phrase: NounPhrase): Party | null {
  if (phrase.kind !== "number" && !countingNouns.has(reader.parsed.tokens.words[phrase.head] ?? "")) return null;
  const all = prepositionalOfNoun(phrase, "of")?.object ?? null;
  if (all?.kind !== "common" || actorKindOfNoun(reader.parsed.tokens.words[all.head] ?? "") !== "group") return null;
  return { entity: null, span: spanOf(reader.parsed, { first: phrase.first, last: all.last }), kind: "group" };
}

/** Dates and numbers, but not "42" behind the comma of who is that old, nor "two of the managers". */
export function isNoParty(reader: Reader, phrase: NounPhrase): boolean {
  return isTime(reader.parsed, withoutAge(reader, phrase)) && someOf(reader, phrase) === null;
}

/** "Hale was the first to accuse Telbrik", "Lund is the man who robbed it": of whom the noun is said. */
export function calledSo(reader: Reader, phrase: NounPhrase): NounPhrase | null {
  const { role, clause, possessor } = phrase;
  const before = role === "preposition" ? clause?.prepositions.find(({ object }) => object === phrase) : undefined;
  if (before !== undefined && clause?.verb?.lemma === "be" && !clause.verb.negated && phrase.modifier !== null) {
    // "was one of several firms sued by Norland", "is among those accused of it"
    const isOne = before.after?.role === "object" && reader.parsed.tokens.words[before.after.head] === "one";
    if (before.preposition === "among" || (before.preposition === "of" && isOne)) return clause.subject;
  }
  // "is a brother of Lund, who was jailed": it may be either.
  if (role !== "object" || (phrase.modifier?.marker === "who" && prepositionalOfNoun(phrase, "of") !== null))
    return null;
  return possessor === null && clause?.verb?.lemma === "be" && !clause.verb.negated ? clause.subject : null;
}

const doings = new Set(["movement", "administration", "commission", "prosecution", "defence", "defense"]);
const done = /^(?:justice|crimes?|offen[cs]es?|inquiry|murders?|fraud|acts?)$/u;

/** "the administration of justice", "the commission of a crime": what is done, and nobody. */
function isDoing({ parsed }: Reader, phrase: NounPhrase): boolean {
  const { words } = parsed.tokens;
  if (!doings.has(words[phrase.head] ?? "") || words[phrase.last] !== "of") return false;
  // "accused Hale's movement of lying"
  if (phrase.role === "object" && ofWrongs.has(phrase.clause?.verb?.lemma ?? "")) return false;
  if (words[phrase.head] === "movement") return phrase.possessor !== null;
  const next = nounPhraseAtToken(parsed, phrase.last + 1);
  // "a commission of inquiry" is a body.
  if (words[phrase.head] === "commission" && words[next?.head ?? -1] === "inquiry") return false;
  return next !== null && done.test(words[next.head] ?? "");
}

/** "restrictions on movement": a body has a determiner, or begins a headline ("Bank fined"). */
function isBareThing({ parsed }: Reader, phrase: NounPhrase): boolean {
  if (phrase.kind !== "common" || phrase.plural || phrase.first !== phrase.head) return false;
  return isBody(parsed.tokens.words[phrase.head] ?? "") && parsed.sentences[phrase.sentence]?.first !== phrase.first;
}

const governing = setOfWords("government regime administration authorities kingdom republic state");

/** "the government of Norland": the state acts through it. Not "the government of Kivik", which is a town's. */
function stateOf(reader: Reader, phrase: NounPhrase): LinkedEntity | null {
  const { tokens } = reader.parsed;
  if (!governing.has(tokens.words[phrase.head] ?? "") || phrase.kind !== "common") return null;
  const behind = tokens.words[phrase.last] === "of" ? nounPhraseAtToken(reader.parsed, phrase.last + 1) : null;
  for (const owner of [behind, phrase.possessor]) {
    const named = owner === null ? null : (headEntityOf(reader, owner) ?? namesake(reader, owner));
    if (named?.kind === "state") return named;
  }
  return null;
}

/** Who is called so elsewhere in the article. */
function namesake(reader: Reader, phrase: NounPhrase): LinkedEntity | null {
  if (phrase.kind !== "name") return null;
  const name = textOf(reader.parsed.text, spanOf(reader.parsed, phrase));
  return reader.linking.entities.find((entity) => entity.name === name) ?? null;
}

const persons = setOfWords("he she him her they them who himself herself themselves");

function pronounParty(reader: Reader, phrase: NounPhrase): Party | null {
  const word = reader.parsed.tokens.words[phrase.head] ?? "";
  if (!persons.has(word)) return null;
  return { entity: null, span: spanOf(reader.parsed, phrase), kind: "unnamed" };
}

/** "Hale, 42, was charged", "One of his aides, Hale, was charged": the number stands where the name should. */
function withoutAge(reader: Reader, phrase: NounPhrase): NounPhrase {
  if (phrase.kind !== "number") return phrase;
  const one = oneOf(reader, phrase);
  if (one !== null) return one;
  const { words } = reader.parsed.tokens;
  // "On Tuesday, both of his rivals": no age.
  if (words[phrase.first - 1] !== "," || !/^\d/u.test(words[phrase.head] ?? "")) return phrase;
  const named = nounPhraseAtToken(reader.parsed, phrase.first - 2);
  return named?.kind === "name" ? named : phrase;
}

/** The entity that the phrase itself names, by its head or its apposition. */
export function entityOf(reader: Reader, given: NounPhrase): LinkedEntity | null {
  const phrase = withoutAge(reader, given);
  const head = headEntityOf(reader, phrase);
  if (head !== null) return head;
  if (phrase.apposition !== null && isOfPerson(reader, phrase)) return null;
  const same = phrase.apposition ?? (phrase.kind === "common" ? (reader.describes.get(phrase) ?? null) : null);
  const named = same === null ? null : headEntityOf(reader, same);
  // "killings by the army, the photographer Ada Roe": no army is a person.
  return named?.kind === "person" && armies.test(reader.parsed.tokens.words[phrase.head] ?? "") ? null : named;
}

const armies = /^(?:army|military|police|government|ministry|navy|militia|forces|troops|court|parliament|agency)$/u;

/** Whether the phrase stands for somebody whom its head does not name: "Telbrik's routers" for Telbrik; no pronoun does. Also where it stands for nobody. */
export function standsForAnother(reader: Reader, phrase: NounPhrase): boolean {
  if (phrase.kind === "pronoun") return false;
  return partyOf(reader, phrase)?.entity !== (entityOf(reader, phrase)?.id ?? null);
}

/** "One of Hale's aides, Lund, was arrested": Lund. */
function oneOf(reader: Reader, phrase: NounPhrase): NounPhrase | null {
  if (phrase.kind !== "number" || reader.parsed.tokens.words[phrase.head] !== "one") return null;
  const named = prepositionalOfNoun(phrase, "of")?.object?.apposition ?? null;
  return named?.kind === "name" ? named : null;
}

function headEntityOf(reader: Reader, phrase: NounPhrase): LinkedEntity | null {
  const { tokens } = reader.parsed;
  // "Hale himself accused Lund": the name stands right before.
  if (phrase.kind === "pronoun" && (tokens.words[phrase.head] ?? "").endsWith("self") && phrase.role === "subject")
    return entityAtToken(reader, phrase.first - 1);
  const named = entityAtToken(reader, phrase.head) ?? bodyNamedBefore(reader, phrase);
  if (named === null)
    return personOfPronoun(reader, phrase) ?? (phrase.kind === "pronoun" ? bodyOfPronoun(reader, phrase) : null);
  const word = tokens.words[phrase.head] ?? "";
  // "the US government": the state acts through it.
  if (named.kind === "state" && governing.has(word) && word !== "administration") return named;
  // "Telbrik's unit" and "the Telbrik manager" may lie in a mention of Telbrik, and are somebody else.
  const descriptor = named.mentions.some(
    (mention) =>
      mention.start <= (tokens.starts[phrase.head] ?? 0) &&
      mention.end >= (tokens.ends[phrase.head] ?? 0) &&
      (mention.form === "descriptor" || mention.form === "pronoun"),
  );
  if (!descriptor && phrase.kind !== "name" && (isUnit(word) || isSomebodyElse(word)) && named.kind !== "person")
    return null;
  return named;
}

const ownNouns = setOfWords("party movement militia cartel gang coalition alliance charity foundation union sect");

/** "the ruling Justice Union party": what the noun says is what has the name before it. */
function bodyNamedBefore(reader: Reader, { kind, head, first, possessor }: NounPhrase): LinkedEntity | null {
  if (kind === "pronoun" || possessor !== null || head === first) return null;
  if (!ownNouns.has(reader.parsed.tokens.words[head] ?? "")) return null;
  const named = entityAtToken(reader, head - 1);
  return named?.kind === "organisation" ? named : null;
}

/** "Telbrik's routers", "Telbrik routers", "its technology": who owns it, or null. */
export function ownerOf(reader: Reader, phrase: NounPhrase): Party | null {
  const { possessor } = phrase;
  // The nearer one: in "Norland's Telbrik routers" it is Telbrik.
  for (let at = phrase.head - 1; at >= (possessor?.last ?? phrase.first); at -= 1) {
    const entity = entityAtToken(reader, at);
    // "the Norland deal": what is made with a state or of it is not the state's.
    if (entity?.kind === "state") break;
    if (entity !== null) return { entity: entity.id, span: spanOf(reader.parsed, phrase), kind: entity.kind };
  }
  if (possessor !== null) return partyOf(reader, possessor);
  const behind = isHolding(reader.parsed.tokens.words[phrase.head] ?? "") ? prepositionalOfNoun(phrase, "of") : null;
  return behind?.object == null ? null : partyOf(reader, behind.object);
}

/** The entity that a phrase begins with, as a noun before its head: "US allegations", "a Telbrik spokesman". */
export function modifierEntityOf(reader: Reader, phrase: NounPhrase): LinkedEntity | null {
  for (let at = phrase.first; at < phrase.head; at += 1) {
    const entity = entityAtToken(reader, at);
    if (entity !== null) return entity;
  }
  return null;
}
