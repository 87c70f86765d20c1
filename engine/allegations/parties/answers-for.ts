import { entityById, type Reader } from "@/engine/allegations/reading/reader";
import type { EntityId, LinkedEntity } from "@/engine/linking/linked-entity";
import { textOf } from "@/engine/text/span";
import { setOfWords } from "@/engine/text/word-list";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { spanOf } from "@/engine/syntax/questions";
import { partyOf } from "./party-of";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

const leading = /\b(?:chief executive|chief|ceo|chairman|chairwoman|chair|boss|president|managing director)\b/iu;
const governing =
  /\b(?:president|prime minister|premier|chancellor|taoiseach|supreme leader|foreign (?:minister|secretary))\b/iu;
const past = /\b(?:former|ex|late|then|deputy|vice)\b/iu;

/**
 * Whether what one denies the other denies: the head of a company for it, by the pack or by the words that introduce them
 * ("Marcus Vell, chief executive of Harrow Mutual"); who governs a state or speaks for it abroad; the state for its own bodies, and
 * its ministries and army for it; a company for those that it owns.
 */
export function answersFor(reader: Reader, knowledge: Knowledge, id: EntityId, other: EntityId): boolean {
  const speaker = entityById(reader.linking, id);
  const accused = entityById(reader.linking, other);
  if (speaker === null || accused === null) return false;
  // "over the deportations, which Norland rejects", of its president
  if (speaker.kind === "state" && accused.kind === "person") return isKnownHead(knowledge, accused, speaker);
  if (speaker.kind !== "person")
    return isAbove(knowledge, speaker, accused) || speaksForState(knowledge, speaker, accused);
  if (isFirm(accused) && isToldHead(reader, speaker, accused)) return true;
  return (accused.kind === "company" || accused.kind === "state") && isKnownHead(knowledge, speaker, accused);
}

/** "Iran denied it" of its own guards, "Alphabet" of Google. */
function isAbove(knowledge: Knowledge, above: LinkedEntity, below: LinkedEntity): boolean {
  const index = indexOf(knowledge, below);
  if (index === null || (above.kind !== "state" && above.kind !== "company")) return false;
  return knowledge
    .relationsOf(index)
    .some(({ kind, to }) => (kind === "parent" || kind === "owner") && knowledge.keyOf(to) === above.knowledge);
}

const speakingBodies =
  /\b(?:ministry|department of (?:state|defen[cs]e|war)|foreign (?:office|ministry)|foreign, commonwealth and development office|embassy|armed forces|defen[cs]e forces|army|military|government|white house)\b/iu;

/** "Norland's Foreign Ministry denied it", "the State Department": the state's own body, which speaks for it to the world. */
function speaksForState(knowledge: Knowledge, body: LinkedEntity, state: LinkedEntity): boolean {
  if (body.kind !== "government" || state.kind !== "state" || !speakingBodies.test(body.name)) return false;
  return isAbove(knowledge, state, body);
}

function isKnownHead(knowledge: Knowledge, person: LinkedEntity, accused: LinkedEntity): boolean {
  const index = indexOf(knowledge, person);
  if (index === null || accused.knowledge === null) return false;
  const offices = accused.kind === "state" ? governing : leading;
  return knowledge
    .relationsOf(index)
    .some(
      ({ kind, until, role, to }) =>
        kind === "leads" &&
        until === null &&
        offices.test(role ?? "") &&
        !past.test(role ?? "") &&
        knowledge.keyOf(to) === accused.knowledge,
    );
}

function indexOf(knowledge: Knowledge, { knowledge: key }: LinkedEntity): EntityIndex | null {
  return key === null ? null : knowledge.findEntity(key);
}

const heading = setOfWords(
  "executive ceo chief boss chairman chairwoman chair president director founder co-founder owner",
);

/**
 * "Its chief executive, Jane Hale, denied it", "Jane Hale, its founder, …": who heads the accused company, by the words that stand beside the
 * name.
 */
export function isCalledHead(reader: Reader, phrase: NounPhrase, other: EntityId): boolean {
  const company = entityById(reader.linking, other);
  if (company === null || !isFirm(company)) return false;
  const said = phrase.kind === "common" ? phrase : (phrase.apposition ?? reader.describes.get(phrase) ?? null);
  if (said === null || !heading.has(reader.parsed.tokens.words[said.head] ?? "")) return false;
  if (past.test(textOf(reader.parsed.text, spanOf(reader.parsed, said)))) return false;
  const owner = said.possessor === null ? null : partyOf(reader, said.possessor);
  if (owner !== null) return owner.entity === other;
  return reader.parsed.tokens.words[said.first] === "its" && isOnlyFirm(reader, company);
}

/** A company or, where the article does not say what it is, what the pack does not know. */
function isFirm({ kind, knowledge }: LinkedEntity): boolean {
  return kind === "company" || (kind === "organisation" && knowledge === null);
}

function isToldHead(reader: Reader, person: LinkedEntity, company: LinkedEntity): boolean {
  if (person.described === null) return false;
  const words = textOf(reader.parsed.text, person.described);
  if (!leading.test(words) || past.test(words)) return false;
  return words.includes(company.name) || (!ofSomebody.test(words) && isOnlyFirm(reader, company));
}

const owning = /\b(?:owner|founder|co-founder|chief executive|chief|ceo|chairman|chairwoman|boss|president)\b/iu;

/** "Hale, the owner of Telbrik, was indicted. Telbrik denied the charges.": the company denies it for whoever heads it, by the words that introduce them. */
export function deniesForHead({ linking, parsed }: Reader, id: EntityId, other: EntityId): boolean {
  const company = entityById(linking, id);
  const accused = entityById(linking, other);
  if (company === null || !isFirm(company) || accused?.kind !== "person" || accused.described === null) return false;
  const words = textOf(parsed.text, accused.described);
  return owning.test(words) && !past.test(words) && words.includes(company.name);
}

/** "president of the club", "Data Board chief": of whom is told. */
const ofSomebody = /\b(?:of|at|for|president|chair|chairman|chairwoman)\b|\p{Lu}.*\p{Lu}/u;

/** "Chief executive Jane Hale", in an article that has one company only. */
function isOnlyFirm({ linking }: Reader, { id }: LinkedEntity): boolean {
  return linking.entities.every((entity) => entity.id === id || entity.kind !== "company");
}
