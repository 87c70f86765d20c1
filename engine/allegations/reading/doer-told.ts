import type { Party } from "@/engine/allegations/allegation";
import { isPair } from "@/engine/allegations/parties/is-pair";
import { entityOf, modifierEntityOf, partyOf } from "@/engine/allegations/parties/party-of";
import { isTime } from "@/engine/allegations/parties/time-words";
import { actorKindOfNoun, isBody } from "@/engine/syntax/lexicon/actor-nouns";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { prepositionalOfNoun, spanOf } from "@/engine/syntax/questions";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { Reader } from "./reader";

/** Who did what a clause tells; `isStaff` of people of a body that has a name, and of the two told of before. */
type DoerTold = { readonly party: Party; readonly isStaff: boolean };

/**
 * Whom a clause that accuses nobody by its verb may be about: who is known (`isSure`), and of others a body, its people or, where it
 * has been found (`isFound`), one person. Null for anybody else.
 */
export function doerTold(
  reader: Reader,
  doer: NounPhrase,
  { isSure, isFound }: { readonly isSure: boolean; readonly isFound: boolean },
): DoerTold | null {
  const body = bodyOfStaff(reader, doer);
  const isStaff = body !== null || isPair(reader, doer);
  const isMeant =
    isSure ||
    isStaff ||
    isTheBody(reader, doer) ||
    isArmed(reader, doer) ||
    (isFound && (isSomeone(reader, doer) || isName(reader, doer) || isSeveral(reader, doer)));
  const meant = isMeant ? partyOf(reader, doer) : null;
  if (meant === null) return null;
  const party =
    body === null ? meant : { ...meant, span: spanOf(reader.parsed, { first: doer.first, last: body.last }) };
  return { party, isStaff };
}

/** "told a panel that supervisors at Telbrik hid parts": the body that has a name, whose people they are; else null. */
function bodyOfStaff(reader: Reader, phrase: NounPhrase): NounPhrase | null {
  if (phrase.kind !== "common" || !phrase.plural || phrase.next !== null) return null;
  if (actorKindOfNoun(reader.parsed.tokens.words[phrase.head] ?? "") !== "group") return null;
  const body = (prepositionalOfNoun(phrase, "at") ?? prepositionalOfNoun(phrase, "of"))?.object ?? null;
  const entity = body === null ? null : entityOf(reader, body);
  return entity === null || entity.kind === "person" || entity.kind === "state" ? null : body;
}

/** Of an authority, and yet one person. */
const officers = new Set(["officer", "detective", "inspector", "commissioner", "prosecutor"]);

/** "A priest abused children, an inquiry has found": one person, whose name may follow. */
function isSomeone({ parsed }: Reader, { kind, head, determiner, plural }: NounPhrase): boolean {
  const word = parsed.tokens.words[head] ?? "";
  if (kind !== "common" || plural || (determiner !== "a" && determiner !== "an")) return false;
  return (actorKindOfNoun(word) === "unnamed" && !isBody(word)) || officers.has(word);
}

/** "Two engineers ignored reports, prosecutors said", "Three of the largest firms did": so many of a kind. */
function isSeveral(reader: Reader, phrase: NounPhrase): boolean {
  if (phrase.kind === "number") return partyOf(reader, phrase)?.kind === "group";
  if (phrase.kind !== "common" || !phrase.plural || !counting.test(phrase.determiner ?? "")) return false;
  return actorKindOfNoun(reader.parsed.tokens.words[phrase.head] ?? "") === "group";
}

const counting = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d+)$/u;

/** "A court ruled that Fastbite had cheated couriers": whoever it is, linking does not know them. */
function isName(reader: Reader, phrase: NounPhrase): boolean {
  if (phrase.kind !== "name" || phrase.determiner !== null || phrase.plural || phrase.next !== null) return false;
  const isQuoted = ((reader.parsed.tokens.shapes[phrase.first - 1] ?? 0) & shape.quote) !== 0;
  return !isQuoted && !isTime(reader.parsed, phrase) && entityOf(reader, phrase) === null;
}

const fighters = setOfWords("fighters soldiers forces troops rebels militants gunmen militiamen paramilitaries");

/** "Front fighters had tortured prisoners, Lund said": those of a body that has a name. */
function isArmed(reader: Reader, phrase: NounPhrase): boolean {
  const word = reader.parsed.tokens.words[phrase.head] ?? "";
  // "Hale's men"
  const isTheirs = word === "men" && phrase.possessor !== null;
  if (phrase.kind === "pronoun" || !(fighters.has(word) || isTheirs)) return false;
  return modifierEntityOf(reader, phrase) !== null;
}

/** "The church covered up abuse, survivors said": a body that the article speaks of without its name. */
function isTheBody({ parsed }: Reader, { kind, head, determiner, plural, next, possessor }: NounPhrase): boolean {
  const word = parsed.tokens.words[head] ?? "";
  if (kind !== "common") return false;
  return (
    word === "police" ||
    // "Norland's health department"
    (possessor !== null && !plural && actorKindOfNoun(word) === "agency") ||
    (determiner === "the" &&
      (!plural || next !== null) &&
      (isBody(word) || /^(?:government|ministry|army)$/u.test(word)))
  );
}
