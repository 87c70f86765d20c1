import { entityById, type Reader } from "@/engine/allegations/reading/reader";
import type { EntityId, LinkedEntity } from "@/engine/linking/linked-entity";
import { textOf } from "@/engine/text/span";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

const leading = /\b(?:chief executive|chief|ceo|chairman|chairwoman|chair|boss|president|managing director)\b/iu;
const past = /\b(?:former|ex|late|then|deputy|vice)\b/iu;

/**
 * Whether a person heads a company today, by the pack or by the words that introduce them ("Marcus Vell, chief executive
 * of Harrow Mutual"): what the head of a company denies, the company denies.
 */
export function heads(reader: Reader, knowledge: Knowledge, id: EntityId, other: EntityId): boolean {
  const person = entityById(reader.linking, id);
  const company = entityById(reader.linking, other);
  if (person?.kind !== "person" || company?.kind !== "company") return false;
  return isToldHead(reader, person, company) || isKnownHead(knowledge, person, company);
}

function isKnownHead(knowledge: Knowledge, person: LinkedEntity, company: LinkedEntity): boolean {
  const index = person.knowledge === null ? null : knowledge.findEntity(person.knowledge);
  if (index === null || company.knowledge === null) return false;
  return knowledge
    .relationsOf(index)
    .some(
      (relation) =>
        relation.kind === "leads" &&
        relation.until === null &&
        leading.test(relation.role ?? "") &&
        !past.test(relation.role ?? "") &&
        knowledge.keyOf(relation.to) === company.knowledge,
    );
}

function isToldHead(reader: Reader, person: LinkedEntity, company: LinkedEntity): boolean {
  if (person.described === null) return false;
  const words = textOf(reader.parsed.text, person.described);
  return leading.test(words) && !past.test(words) && words.includes(company.name);
}
