import { expect, it } from "vitest";
import { factsOf } from "@/engine/wording/background";
import { findBackground } from "@/engine/wording/find-background";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "outlet", name: "The Evening Ledger", key: "evening-ledger", domains: "evening-ledger.example", owner: "ledger-group" },
  { kind: "company", name: "Ledger Group", parent: "marlow-holdings" },
  { kind: "company", name: "Marlow Holdings" },
  { kind: "company", name: "Telbrik", parent: "marlow-holdings" },
  { kind: "company", name: "Constructor" },
]); // prettier-ignore

const found = (...keys: string[]) => Object.keys(findBackground(knowledge, keys as EntityKey[], []).entities).sort();

it("gives the owner of an outlet unasked, for it is shown with the outlet", () => {
  expect(found("evening-ledger")).toEqual(["evening-ledger", "ledger-group"]);
});

it("knows a company that is called as what every object has, and only where it was asked for", () => {
  expect(found("constructor")).toEqual(["constructor"]);
  const { entities, records } = findBackground(knowledge, ["telbrik" as EntityKey], []);
  expect(factsOf({ entities, records }, "constructor")).toBeNull();
});

it("gives of all others what was asked, and leaves out whom nobody knows", () => {
  expect(found("telbrik", "nobody")).toEqual(["telbrik"]);
});
