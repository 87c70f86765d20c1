import { contentPhrase } from "@/engine/allegations/frames/content-phrase";
import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { isBody } from "@/engine/syntax/lexicon/actor-nouns";
import { phraseAt } from "@/engine/allegations/frames/find-role";
import { isBelonging } from "@/engine/allegations/parties/party-nouns";
import { modifierEntityOf, standsForAnother } from "@/engine/allegations/parties/party-of";
import { isTime } from "@/engine/allegations/parties/time-words";
import { isInquiry } from "@/engine/allegations/parties/written-by";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { byPhraseOf, subjectOf } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";
import { isDeedNoun } from "./deed-noun";
import type { Filled } from "./filled";
import type { Reader } from "./reader";
import type { Role } from "./reading";

/** Mere criticism counts only between parties that are named, or where the content is wrong by itself. */
export function isBlame(reader: Reader, { clause, cue, accused, accuser, wrongdoing }: Filled): boolean {
  // "was cited for illegal calls": an office does that.
  if (cue.lemmas === "cite") return isWrongItself(reader, contentPhrase(reader, clause, cue)?.object ?? null);
  if (wrongdoing !== null && wrongdoing.strength !== "hint") return true;
  const phrase = accused?.phrase ?? null;
  const isNamed =
    accused?.party.entity != null ||
    (phrase?.kind === "name" && isPeople(reader, phrase)) ||
    (phrase !== null && accused?.party.entity === null && isOfNamed(reader, phrase));
  // "They criticised Hale": who that is remains open.
  const isOpen =
    (accuser.party.kind === "unstated" && !isByInquiry(reader, clause)) ||
    (accuser.party.entity === null && accuser.phrase?.kind === "pronoun");
  return (isNamed || isFailingBody(reader, phrase, clause)) && !isOpen && !isEffort(reader, phrase);
}

/** "for illegal calls"; not "for her work on fraud". */
function isWrongItself({ parsed }: Reader, object: NounPhrase | null): boolean {
  return object !== null && findWrongdoing(parsed.tokens, object.first, object.last) !== null;
}

/** "The report criticised Telbrik", "Telbrik was criticised by the inquiry": nobody's name, and yet no mere talk. */
function isByInquiry(reader: Reader, clause: Clause): boolean {
  const teller = clause.verb?.voice === "passive" ? byPhraseOf(clause) : subjectOf(clause);
  return teller !== null && isInquiry(reader, teller);
}

/** "criticised the governing body for failing to act": one body without a name, and what it did not do. */
function isFailingBody({ parsed }: Reader, phrase: NounPhrase | null, { prepositions }: Clause): boolean {
  if (phrase?.kind !== "common" || phrase.plural || phrase.determiner !== "the") return false;
  const isFailing = prepositions.some(
    ({ preposition, clause }) => preposition === "for" && clause?.verb?.lemma === "fail",
  );
  const word = parsed.tokens.words[phrase.head] ?? "";
  return isFailing && (isBody(word) || word === "body");
}

const efforts = /^(?:efforts?|attempts?|plans?|proposals?|bids?|decisions?|moves?|calls?|bills?|wars?)$/u;

/** "denounced Norland's efforts to cut funds": what is done in politics, with nothing wrong in it. */
function isEffort({ parsed }: Reader, phrase: NounPhrase | null): boolean {
  if (phrase === null || !efforts.test(parsed.tokens.words[phrase.head] ?? "")) return false;
  const last = phrase.complement?.last ?? phrase.clause?.last ?? phrase.last;
  return !isAsWrongAs(findWrongdoing(parsed.tokens, phrase.first, last), "loose");
}

/** "Telbrik managers", "the House Kivik caucus": a name stands before the noun, known or not. */
function isOfNamed(reader: Reader, phrase: NounPhrase): boolean {
  if (modifierEntityOf(reader, phrase) !== null) return true;
  const { tags } = reader.parsed;
  for (let at = phrase.first; at < phrase.head; at += 1) if (tags[at] === tag.name) return phrase.possessor === null;
  return false;
}

/** "blamed Covid", "blamed Brexit": what has a name and is neither people nor a body is no party. */
export function canBeBlamed(reader: Reader, accused: Role | null): boolean {
  const phrase = accused?.phrase ?? null;
  return accused?.party.entity != null || phrase?.kind !== "name" || isPeople(reader, phrase);
}

/** "Republicans": a name in the plural. */
function isPeople(reader: Reader, phrase: NounPhrase): boolean {
  return phrase.plural || (reader.parsed.tokens.words[phrase.head] ?? "").endsWith("s");
}

/** "attributed the attack to rebels"; not "the loss to Covid", "the attacks to Norland's policies". */
export function isAttributedDeed(reader: Reader, { clause, cue, frame, accused }: Filled): boolean {
  const phrase = accused?.phrase ?? null;
  if (phrase === null || !canBeBlamed(reader, accused) || standsForAnother(reader, phrase)) return false;
  if (isBelonging(reader.parsed.tokens.words[phrase.head] ?? "")) return false;
  const deed = phraseAt(reader, clause, frame.content, cue);
  return deed !== null && isDeedNoun(reader, deed);
}

/** "blamed Norland's ills on a number of people": on them, and not on Norland. */
export function isBlamedOnOthers({ parsed }: Reader, { clause, accused, frame }: Filled): boolean {
  const [object] = clause.objects;
  if (frame.id === "blames-on" || accused === null || object?.possessor == null) return false;
  if (accused.phrase !== object && accused.phrase !== object.possessor) return false;
  return clause.prepositions.some(
    ({ preposition, after, object: on }) =>
      preposition === "on" && after === object && on !== null && !isTime(parsed, on),
  );
}
