import { expect, it } from "vitest";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { articleOf, proseOf } from "@/tests/support/prose-of";

const knowledge = knowledgeOf([
  { kind: "state", name: "Jordan", country: "jo", demonyms: "Jordanian" },
  { kind: "person", name: "Jordan Hale", country: "jo", offices: "minister of defence @ jordan [2018-06..]" },
]);

/** What the text calls the person, pronouns apart. */
function namesOfPerson(text: string): string[] {
  const prose = proseOf(text);
  const { entities } = linkMentions(articleOf(prose), prose, findMentions(prose, knowledge), knowledge);
  return entities
    .filter(({ kind, name }) => kind === "person" && name === "Jordan Hale")
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form !== "pronoun"))
    .map(({ start, end }) => text.slice(start, end));
}

it.each([
  [
    "whose people are named too",
    "Defence minister Jordan Hale spoke on Monday. Jordan said that Jordanian troops had left.",
  ],
  [
    "to which somebody goes",
    "He flew to Jordan. Defence minister Jordan Hale spoke on Monday. Jordan said it would go on.",
  ],
  [
    "named before the person",
    "Jordan’s defence minister, Jordan Hale, spoke on Monday. Lund accused Jordan of spying.",
  ],
])("no person is called by the name of a state, %s", (_what, text) => {
  expect(namesOfPerson(text)).toEqual(["Jordan Hale"]);
});

it("a given name stays one where nothing speaks of the state", () => {
  expect(namesOfPerson("The singer Jordan Hale came late. Later Jordan sang and waved.")).toEqual([
    "Jordan Hale",
    "Jordan",
  ]);
});
