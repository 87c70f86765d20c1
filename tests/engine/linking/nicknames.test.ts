import { expect, it } from "vitest";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "person", name: "Nasrin Asforan", country: "no", description: "mayor" },
  { kind: "person", name: "Jay Quillon", country: "no", description: "engineer" },
]);

const peopleIn = (text: string) =>
  analyseText(text, {}, knowledge).entities.map(({ name, knowledge: key, mentions }) => [name, key, mentions.length]);

it("knows somebody by the name around the nickname", () => {
  expect(peopleIn("The mayor, Nasrin “Tito” Asforan, spoke. Asforan denies it.")).toEqual([
    ["Nasrin Asforan", "nasrin-asforan", 2],
  ]);
});

it("knows somebody by the nickname and the last name", () => {
  expect(peopleIn("The engineer James “Jay” Quillon spoke.")).toEqual([["Jay Quillon", "jay-quillon", 1]]);
});

it("has one person under the name and the nickname", () => {
  const text =
    "Vito “The Chin” Marchetti, 64, was arrested. Marchetti denies it. The Chin, as neighbours call him, is ill.";
  expect(peopleIn(text)).toEqual([["Vito “The Chin” Marchetti", null, 3]]);
});
