import { expect, it } from "vitest";
import { isBlend } from "@/engine/linking/is-blend";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf } from "@/tests/support/knowledge-of";

it.each([
  ["norgen", "norland electricity generating company"],
  ["nortraco", "norland electricity transmission company"],
  ["ostawu", "oster trades and allied workers union"],
])("takes %s for a blend of %s", (word, name) => {
  expect(isBlend(word, name.split(" "))).toBe(true);
});

it.each([
  ["brightbox", "norland electricity company"],
  ["genor", "norland generating company"],
])("takes %s for none of %s", (word, name) => {
  expect(isBlend(word, name.split(" "))).toBe(false);
});

const namesIn = (text: string): string[] =>
  analyseText(text, {}, knowledgeOf([])).entities.map(({ name, mentions }) => `${name} ${mentions.length}`);

it("makes one of a name and the blend in its brackets", () => {
  expect(namesIn("The Oster Electricity Generating Company (OsGen) was sued. OsGen denied it.")).toEqual([
    "Oster Electricity Generating Company 3",
  ]);
  expect(namesIn("The Oster Electricity Company (BrightBox) was sued. BrightBox denied it.")).toHaveLength(2);
});

it("makes no City of a City Telbrik Group", () => {
  expect(namesIn("City and Oster play. The owner is City Telbrik Group.")).toEqual(["City Telbrik Group 1"]);
});
