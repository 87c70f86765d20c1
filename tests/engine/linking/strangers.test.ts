import { expect, it } from "vitest";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "state", name: "Norland", country: "no", demonyms: "Norlandic" },
  { kind: "government", name: "Parliament of Norland", country: "no" },
  {
    kind: "person",
    imported: true,
    name: "Jorvan Kestrel",
    country: "no",
    description: "politician",
    offices: "member @ parliament-of-norland",
  },
  { kind: "company", name: "Telbrik", country: "no" },
  {
    kind: "person",
    imported: true,
    name: "Paul Marlow",
    country: "no",
    description: "business executive",
    offices: "founder @ telbrik",
  },
]);

const linked = (text: string): readonly (string | null)[] =>
  analyseText(text, {}, knowledge).entities.map((entity) => entity.knowledge);

it.each([
  "On convicting Norlandic national Jorvan Kestrel of theft, the judge gave him two days.",
  "Police arrested motorist Jorvan Kestrel in Norland.",
])("links nobody of a register who is introduced as anybody: %s", (text) => {
  expect(linked(text)).not.toContain("jorvan-kestrel");
});

it("links who is introduced otherwise", () => {
  expect(linked("On Monday the politician Jorvan Kestrel spoke in Norland.")).toContain("jorvan-kestrel");
});

it.each([
  "Two senior partners at Orvane Hale, Tom Okafor and Paul Marlow, will look into it.",
  "Two senior partners at Orvane Hale, Paul Marlow and Tom Okafor, will look into it.",
])("links nobody of whom a list says that they belong to another house: %s", (text) => {
  expect(linked(text)).not.toContain("paul-marlow");
});

it("links who belongs to the house of the list", () => {
  expect(linked("Two founders of Telbrik, Tom Okafor and Paul Marlow, will look into it.")).toContain("paul-marlow");
});

it("takes nobody who leads a gang for an officer of a register", () => {
  expect(linked("The Norlandic vote was on Monday. Voters met party leader Jorvan Kestrel.")).toContain(
    "jorvan-kestrel",
  );
  expect(linked("The Norlandic vote was on Monday. Voters met white supremacist leader Jorvan Kestrel.")).not.toContain(
    "jorvan-kestrel",
  );
});
