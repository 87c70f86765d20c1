import { expect, it } from "vitest";
import { readStatements } from "./read-statements";
import type { EntityKind } from "@/knowledge/lookup/entity";

const names: Record<string, EntityKind> = { "Jan Hale|Hale": "person", Telbrik: "company", Norland: "state" };

function voices(text: string): (boolean | undefined)[] {
  return readStatements(text, names).statements.map(({ voiced }) => voiced);
}

it.each([
  "Jan Hale said the door had been open.",
  "“The door was open,” he said.",
  "Officials fear the routers could be used to spy.",
  "Hale wants to close the plant.",
  "Telbrik offered to license the patent to a rival.",
  "Telbrik denied the claims.",
  "Fans accused the referee of bias.",
  "Researchers found that prices rose.",
  "The study shows that prices rose.",
  "The Evening Ledger can reveal that regulators are looking into the firm.",
  "It was reported that the door had been open.",
  "The deal is said to be dead.",
  "Three in four users said it was too dear.",
  "Regulators are looking into the firm, the Evening Ledger can reveal.",
  "The door was open, Hale added.",
  "Hale pleaded guilty to two counts of fraud.",
  "The agency urged patients not to use the drug.",
])("somebody is heard in %j", (text) => {
  expect(voices(text)).toEqual([true]);
});

it.each([
  ["tools offer", "The platform offers a wide range of templates."],
  ["things support", "Telbrik supports local storage and twelve file formats."],
  ["places offer", "The trail offers some of the best views of the city."],
  ["the reader", "You will notice that the second model is heavier."],
  ["the writer", "We recommend a builder with a free trial."],
  ["the writer thinks", "I think the second one is the better buy."],
  ["advice", "Consider changing the filter once a year."],
  ["everybody", "Customers want to compare prices before they buy."],
  ["everybody who", "Users who want to start quickly should take the first plan."],
  ["whoever wants", "Consultants who want to learn more can take a course."],
  ["what a tool offers to do", "Telbrik offers tools to sort a large set of pictures."],
  ["what may be said", "Employers can deny a request for several reasons."],
  ["a price", "The company charges a fee that grows with the weight."],
  ["a list", "Telbrik maintains a list that spells out each step."],
  ["a gerund", "Embracing change helps teams grow."],
  ["a pronoun for a thing", "It supports classification."],
])("nobody is heard where there is only %s", (_, text) => {
  expect(voices(text).filter((voiced) => voiced === true)).toEqual([]);
});

it("takes an acronym before a colon for a speaker only where it comes again, as in a transcript", () => {
  expect(readStatements("SEO: The practice of making pages easier to find.").lines).toEqual([]);
  const talk = "HALE: The door was never open to us.\n\nMARSH: It was open.\n\nHALE: We never saw it open at all.";
  expect(readStatements(talk).lines.map((line) => line.split(" | ")[1])).toEqual(["HALE", "HALE"]);
});

it.each(["Telbrik: What is the difference?", "Telbrik: A history of doors"])(
  "%j tells nothing that Telbrik says",
  (text) => {
    expect(readStatements(text, names).lines).toEqual([]);
  },
);
