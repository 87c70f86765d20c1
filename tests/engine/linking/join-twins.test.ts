import { expect, it } from "vitest";
import { joinTwins } from "@/engine/linking/join-twins";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { knowledgeOf, type TestEntity } from "@/tests/support/knowledge-of";

function joined(...entities: readonly TestEntity[]): number {
  const knowledge = knowledgeOf(entities);
  const judged = entities.map(({ key }, at) => {
    const entity = knowledge.findEntity(key as EntityKey);
    if (entity === null) throw new Error(`${key} is not in the pack`);
    return { entity, prior: 0.5, score: 0.4 - at / 10, reasons: ["full name"] };
  });
  return joinTwins(judged, knowledge).length;
}

it.each<[string, number, TestEntity, TestEntity]>([
  [
    "one organisation from two sources",
    1,
    { kind: "organisation", name: "Quill Union", key: "a" },
    { kind: "organisation", name: "Quill Union", key: "b", country: "no" },
  ],
  [
    "two countries",
    2,
    { kind: "organisation", name: "Quill Union", key: "a", country: "no" },
    { kind: "organisation", name: "Quill Union", key: "b", country: "se" },
  ],
  [
    "two people",
    2,
    { kind: "person", name: "John Marlow", key: "a" },
    { kind: "person", name: "John Marlow", key: "b" },
  ],
  [
    "a paper and the company behind it",
    1,
    { kind: "company", name: "Ledger", key: "a" },
    { kind: "outlet", name: "Ledger", key: "b", owner: "a" },
  ],
  [
    "two supermarkets, each with an item",
    2,
    { kind: "company", name: "Tarnmart", key: "a", wikidata: "Q900001" },
    { kind: "company", name: "Tarnmart", key: "b", wikidata: "Q900002" },
  ],
  ["two kinds", 2, { kind: "company", name: "Telbrik", key: "a" }, { kind: "organisation", name: "Telbrik", key: "b" }],
])("%s", (_what, count, one, other) => {
  expect(joined(one, other)).toBe(count);
});
