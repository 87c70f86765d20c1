import { expect, it } from "vitest";
import { linkingOf } from "./linking-of";
import { parsedOf } from "./read-statements";
import { findStatements } from "@/engine/statements/find-statements";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "outlet", key: "evening-ledger", name: "Evening Ledger", domains: "ledger.example" },
  { kind: "company", key: "quill", name: "Quill Press", domains: "quill.example" },
]);
const text = "Hale said that Ito lied. The Evening Ledger is a newspaper, and Quill Press a firm.";
const given = linkingOf(text, { Hale: "person", "Evening Ledger": "outlet", "Quill Press": "company" });
const keys: Readonly<Record<string, string>> = { "Evening Ledger": "evening-ledger", "Quill Press": "quill" };
const linking = {
  ...given,
  entities: given.entities.map((entity) => ({ ...entity, knowledge: (keys[entity.name] ?? null) as EntityKey | null })),
};

it.each([
  ["the cue's link to another outlet", "said", "https://www.ledger.example/story", ["e2"]],
  ["no link to a company", "said", "https://quill.example/story", []],
  ["no link elsewhere in the sentence", "Ito", "https://ledger.example/story", []],
  ["no address that is none", "said", "mailto:desk@ledger.example", []],
])("takes for a relay %s", (_what, word, url, relay) => {
  const start = text.indexOf(word);
  const [statement] = findStatements(parsedOf(text), linking, knowledge, [{ start, end: start + word.length, url }]);
  expect(statement?.relay).toEqual(relay);
});

it("takes no link to the publisher for a relay", () => {
  const publisher = linking.entities[1]?.id ?? null;
  const start = text.indexOf("said");
  const links = [{ start, end: start + 4, url: "https://ledger.example/" }];
  expect(findStatements(parsedOf(text), { ...linking, publisher }, knowledge, links)[0]?.relay).toEqual([]);
});
