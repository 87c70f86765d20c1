import { titleBehind } from "@/engine/allegations/parties/part-of-name";
import { partyOf } from "@/engine/allegations/parties/party-of";
import { isTime } from "@/engine/allegations/parties/time-words";
import type { Reader } from "@/engine/allegations/reading/reader";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, prepositionOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { isWhere } from "./misread-phrase";

const belonging = new Set(["of", "at", "for", "from", "with"]);
const farthest = 3;

/** Of "Hale, the head of the Data Board, who was jailed" Hale, where the parser took the nearest; else the phrase itself. */
export function whoIsMeant(reader: Reader, clause: Clause, phrase: NounPhrase): NounPhrase {
  const named =
    titleBehind(reader, phrase) ??
    describedBefore(reader, clause, phrase) ??
    describedSubject(reader, clause, phrase) ??
    beforePlace(reader, phrase) ??
    beforeAge(reader, phrase) ??
    ofAnybody(reader, clause, phrase) ??
    besideKin(reader, clause, phrase) ??
    insidersOf(reader, clause, phrase) ??
    outsidePlace(reader, clause, phrase) ??
    outsideName(reader, clause, phrase) ??
    bodyInTown(reader, clause, phrase) ??
    outsideVenue(clause, phrase) ??
    outsideSuit(clause, phrase) ??
    outsideTown(reader, clause, phrase) ??
    beforeCourt(reader, clause, phrase);
  if (named !== null) return named;
  if (!isWhere(reader, clause, phrase)) return phrase;
  let here = phrase;
  for (let step = 0; step < farthest; step += 1) {
    const body = reader.describes.get(here) ?? here;
    const before = prepositionOf(body);
    if (before?.after == null || !belonging.has(before.preposition)) return phrase;
    here = reader.describes.get(before.after) ?? before.after;
    const kind = partyOf(reader, here)?.kind;
    const isSomebody = kind === "unnamed" || kind === "group";
    if (kind === "person" || (isSomebody && here.kind === "common")) return here;
  }
  return phrase;
}

/** The same of whoever a clause with "who" stands behind, where only the phrase is known. */
export function antecedentMeant(reader: Reader, phrase: NounPhrase): NounPhrase {
  const { role, modifier } = phrase;
  return role === "preposition" && modifier?.marker === "who" ? whoIsMeant(reader, modifier, phrase) : phrase;
}

const places = new Set(["in", "at", "near", "outside", "from", "to"]);
const singular = new Set(["is", "was", "has"]);

/** "Hale, the top smuggler and boss of a gang, is wanted for theft": Hale, who is both. */
function describedSubject(reader: Reader, { subject, verb }: Clause, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = reader.parsed;
  if (
    phrase !== subject ||
    phrase.next === null ||
    phrase.next.next !== null ||
    phrase.kind !== "common" ||
    verb === null
  )
    return null;
  const isBoth = phrase.next.determiner === null && !phrase.next.plural && singular.has(tokens.words[verb.first] ?? "");
  if (!isBoth || tokens.words[phrase.first - 1] !== "," || tokens.words[verb.first - 1] !== ",") return null;
  const name = nounPhraseAtToken(reader.parsed, phrase.first - 2);
  return name?.kind === "name" && partyOf(reader, name)?.kind !== "state" ? name : null;
}

/** "no ally of Hale, who accused Lund": behind the comma it is told of Hale, and not of any ally. */
function ofAnybody({ parsed }: Reader, { marker, first }: Clause, phrase: NounPhrase): NounPhrase | null {
  if (marker !== "who" || !/^(?:any|no)$/u.test(phrase.determiner ?? "") || parsed.tokens.words[first - 1] !== ",")
    return null;
  const name = nounPhraseAtToken(parsed, first - 2);
  return name?.kind === "name" && name !== phrase ? name : null;
}

const kin = setOfWords(
  "son daughter brother sister wife husband widow nephew niece cousin father mother aide deputy lawyer",
);

/** "Ivo Hale, the son of the president, who is on trial": Hale, of whom it is told, where the president has no name. */
function besideKin(reader: Reader, { marker, first }: Clause, phrase: NounPhrase): NounPhrase | null {
  const { parsed } = reader;
  if (marker !== "who" || phrase.role !== "preposition" || parsed.tokens.words[first - 1] !== ",") return null;
  const of = prepositionOf(phrase);
  const relative = of?.after ?? null;
  if (of?.preposition !== "of" || relative === null || !kin.has(parsed.tokens.words[relative.head] ?? "")) return null;
  const name = reader.describes.get(relative) ?? null;
  return name?.kind === "name" && partyOf(reader, phrase)?.entity == null ? name : null;
}

const insiders = setOfWords(
  "managers executives bosses directors officers officials employees staff workers owners partners",
);

/** "managers of the builder, who inflated prices": the managers, where the builder is no person that we know. */
function insidersOf(reader: Reader, { marker }: Clause, phrase: NounPhrase): NounPhrase | null {
  const of = marker === "who" ? prepositionOf(phrase) : null;
  const outer = of?.after ?? null;
  if (of === null || !/^(?:of|at)$/u.test(of.preposition) || outer?.kind !== "common" || outer.last !== of.token)
    return null;
  if (!insiders.has(reader.parsed.tokens.words[outer.head] ?? "")) return null;
  return partyOf(reader, phrase)?.kind === "person" ? null : outer;
}

/** "Hale is on trial in Northport, accused of fraud": behind a comma Hale, and not where he is. */
function outsidePlace(reader: Reader, clause: Clause, phrase: NounPhrase): NounPhrase | null {
  if (clause.kind !== "reduced-relative" || reader.parsed.tokens.words[clause.first - 1] !== ",") return null;
  const around = phrase.clause;
  const before = prepositionOf(phrase);
  if (around === null || before === null || !places.has(before.preposition)) return null;
  // "took work from builders, often accused of fraud": many people are no place.
  if (phrase.plural && phrase.kind === "common" && isOfPeople(reader, phrase, before.preposition)) return null;
  return partyOf(reader, phrase)?.kind === "person" ? null : subjectOf(around);
}

/**
 * "an aide to Hale who was fired", "ministers in Norland accused of fraud", "a priest of the diocese of Kivik charged with it": without a comma
 * the aide, the ministers and the priest, for a name needs none to tell who it is; nor is it the army in "a soldier in the army accused of it".
 */
function outsideName(reader: Reader, clause: Clause, phrase: NounPhrase): NounPhrase | null {
  if (phrase !== clause.antecedent || phrase.last !== clause.first) return null;
  const isName = phrase.kind === "name" && phrase.determiner === null;
  let found: NounPhrase | null = null;
  let inner = phrase;
  for (let step = 0; step < farthest; step += 1) {
    const before = prepositionOf(inner);
    const outer = before?.after ?? null;
    if (before === null || outer?.kind !== "common" || outer.last !== before.token) return found;
    if (!isNear(clause, before.preposition)) return found;
    const own = actorKindOfNoun(reader.parsed.tokens.words[outer.head] ?? "");
    const isSomebody = own === "unnamed" || own === "group";
    if (isSomebody && indefinite.has(outer.determiner ?? "") && !outer.plural) return outer;
    if (isSomebody && isName) found ??= outer;
    inner = outer;
  }
  return found;
}

const indefinite = new Set(["a", "an", "another", "one"]);

function isNear({ kind, marker, verb }: Clause, preposition: string): boolean {
  if (marker === "who") return true;
  if (kind !== "reduced-relative" || marker !== null) return false;
  return places.has(preposition) || (belonging.has(preposition) && verb?.voice === "passive");
}

function isOfPeople({ parsed }: Reader, { head }: NounPhrase, preposition: string): boolean {
  return preposition === "from" || preposition === "to" || actorKindOfNoun(parsed.tokens.words[head] ?? "") === "group";
}

/** "the embassy in Havnby, which has been accused": the embassy, and not the town. */
function bodyInTown(reader: Reader, { marker, verb }: Clause, phrase: NounPhrase): NounPhrase | null {
  if (marker !== "which" || verb?.voice !== "passive" || phrase.kind !== "name") return null;
  const before = prepositionOf(phrase);
  const body = before !== null && places.has(before.preposition) ? before.after : null;
  if (body === null || body.last !== before?.token || partyOf(reader, phrase)?.entity != null) return null;
  return partyOf(reader, body) === null ? null : body;
}

const venues = new Set(["on", "via", "in", "at"]);
const writing = setOfWords("post write tweet email blog text");
const speaking = setOfWords("speak appear comment testify protest rally hit lash");

/** "Hale posted on Chirp accusing Lund": Hale, and not where it was posted, nor to whom. */
function outsideVenue({ kind, verb, marker }: Clause, phrase: NounPhrase): NounPhrase | null {
  const around = phrase.clause;
  if (kind !== "reduced-relative" || verb?.form !== "gerund" || marker !== null || around?.verb == null) return null;
  const before = prepositionOf(phrase);
  if (before === null || before.after !== null) return null;
  const isWritten = writing.has(around.verb.lemma) && (before.preposition === "to" || venues.has(before.preposition));
  const isSaid = speaking.has(around.verb.lemma) && venues.has(before.preposition);
  return isWritten || isSaid ? subjectOf(around) : null;
}

const beforeJudges = /^(?:trial|court|custody|prison|jail|hearing|dock)$/u;

/** "filed suit against the Secretary of the Interior alleging that …": who filed it. */
function outsideSuit({ kind, verb, marker }: Clause, phrase: NounPhrase): NounPhrase | null {
  const around = phrase.clause;
  if (kind !== "reduced-relative" || verb?.form !== "gerund" || marker !== null || around?.verb == null) return null;
  if (!suing.has(around.verb.lemma) || !alleging.has(verb.lemma) || around.verb.voice === "passive") return null;
  const against = around.prepositions.find(({ preposition }) => preposition === "against") ?? null;
  const last = prepositionOf(phrase);
  return against !== null && last !== null && last.token >= against.token ? subjectOf(around) : null;
}

const suing = new Set(["file", "bring", "lodge", "submit"]);
const alleging = new Set(["allege", "claim", "accuse", "charge", "argue", "say", "contend"]);

/** "stands trial in Northport accused of theft", "appeared in court in Northport charged with it": no town is accused. */
function outsideTown({ parsed }: Reader, { kind, marker }: Clause, phrase: NounPhrase): NounPhrase | null {
  const around = phrase.clause;
  if (!kind.endsWith("relative") || marker !== null || around === null || phrase.kind !== "name") return null;
  const before = around.prepositions.find(({ object }) => object === phrase);
  if (before?.after == null || !places.has(before.preposition)) return null;
  return beforeJudges.test(parsed.tokens.words[before.after.head] ?? "") ? subjectOf(around) : null;
}

/** "will face court accused of theft", "on trial at Northport Crown Court charged with theft": who stands before it is accused. */
function beforeCourt({ parsed }: Reader, { kind, marker }: Clause, phrase: NounPhrase): NounPhrase | null {
  const around = phrase.clause;
  if (!kind.endsWith("relative") || marker !== null || around === null) return null;
  if (actorKindOfNoun(parsed.tokens.words[phrase.head] ?? "") !== "court") return null;
  const isFaced = phrase.role === "object" && /^(?:face|front)$/u.test(around.verb?.lemma ?? "");
  const isPlace = around.prepositions.some(({ object, preposition }) => object === phrase && places.has(preposition));
  const subject = isFaced || isPlace ? subjectOf(around) : null;
  return subject === phrase ? null : subject;
}

/** "a federal court in Greenfield, Norland convicted Hale": the court. */
function beforePlace(reader: Reader, phrase: NounPhrase): NounPhrase | null {
  const { parsed } = reader;
  const { first, role, kind, sentence } = phrase;
  if (role !== "subject" || kind !== "name" || parsed.tokens.words[first - 1] !== ",") return null;
  const party = partyOf(reader, phrase);
  if (party?.entity != null && party.kind !== "state") return null;
  const town = nounPhraseAtToken(parsed, first - 2);
  if (town !== null && isTime(parsed, town)) return null;
  const before = town?.kind === "name" && town.last === first - 1 ? town.first - 1 : -1;
  if (parsed.tokens.words[before] !== "in") return null;
  const court = nounPhraseAtToken(parsed, before - 1);
  return court?.kind === "common" && court.last === before && court.sentence === sentence ? court : null;
}

/** "Jane Hale, 30, Northport was arrested": Hale, and not where she lives. */
function beforeAge({ parsed }: Reader, { first, role, kind }: NounPhrase): NounPhrase | null {
  const { words } = parsed.tokens;
  if (role !== "subject" || kind !== "name" || words[first - 1] !== "," || words[first - 3] !== ",") return null;
  if (!/^\d{1,2}$/u.test(words[first - 2] ?? "")) return null;
  const name = nounPhraseAtToken(parsed, first - 4);
  return name?.kind === "name" && name.last === first - 3 ? name : null;
}

/** "said Hale, a delegate and Lund supporter who accused Ito": Hale, of whom the nouns behind the comma are said. */
function describedBefore(reader: Reader, { marker, antecedent }: Clause, phrase: NounPhrase): NounPhrase | null {
  if (marker !== "who" || phrase !== antecedent || phrase.kind !== "common" || phrase.plural) return null;
  let first = phrase;
  for (let here = reader.listedBefore.get(first); here !== undefined; here = reader.listedBefore.get(first))
    first = here;
  if (first === phrase || first.determiner === null || reader.parsed.tokens.words[first.first - 1] !== ",") return null;
  const name = nounPhraseAtToken(reader.parsed, first.first - 2);
  return name?.kind === "name" && partyOf(reader, name)?.kind === "person" ? name : null;
}
