import type { EntityIndex, EntityKey } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";

const text =
  "Telbrik’s Ada Hale told the Evening Ledger that NORLAND and J. P. Quill-Marsh of Brightbox, Inc. denied it. Quill Press did not.";

/** As many entities as are asked about. */
const asked = 20;

/** Asks a pack everything; throws PackError when it must refuse, and RangeError when an answer is not well formed. */
export function askAll(bytes: ArrayBuffer): void {
  const knowledge = openKnowledge(bytes);
  const { entities } = knowledge.info;
  for (const { span, candidates } of knowledge.findNames(text)) {
    expectIt(span.start >= 0 && span.start < span.end && span.end <= text.length, "a span outside of the text");
    expectIt(
      candidates.every(({ entity }) => entity < entities),
      "a name of nobody",
    );
  }
  for (let index = 0; index < Math.min(entities, asked); index++) askAbout(knowledge, index as EntityIndex);
  knowledge.findEntity("telbrik" as EntityKey);
  knowledge.findByHost("www.ledger.example");
  knowledge.candidatesOf("Ada Hale");
}

function askAbout(knowledge: Knowledge, entity: EntityIndex): void {
  const shown = knowledge.entityOf(entity);
  expectIt(typeof shown.name === "string" && shown.facts.every(({ value }) => typeof value === "string"), "no text");
  knowledge.namesOf(entity);
  knowledge.contextWordsOf(entity);
  for (const { to } of knowledge.relationsOf(entity)) expectIt(to < knowledge.info.entities, "a relation to nobody");
  knowledge.recordsOf(entity);
}

function expectIt(holds: boolean, what: string): void {
  if (!holds) throw new RangeError(what);
}
