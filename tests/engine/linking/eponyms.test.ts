import { expect, it } from "vitest";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "person", name: "Joran Telbrik", country: "no", description: "business leader" },
  { kind: "company", name: "Telbrik", country: "no", description: "construction company" },
]);

/** Who is mentioned how often, pronouns and "the company" with them. */
const namesIn = (text: string) =>
  analyseText(text, {}, knowledge).entities.map(({ name, kind, mentions }) => `${kind} ${name} ${mentions.length}`);

it("keeps a firm apart from the person whose surname it bears", () => {
  const text =
    "Joran Telbrik, president of the Telbrik construction company, was arrested. Telbrik is the largest construction company of Norland.";
  expect(namesIn(text)).toEqual(["person Joran Telbrik 1", "company Telbrik 2"]);
});

it("knows the firm in a list of firms, and behind who heads it", () => {
  expect(namesIn("Joran Telbrik is in custody. The Telbrik and Orvane construction companies are closed.")).toContain(
    "company Telbrik 1",
  );
  expect(namesIn("Joran Telbrik, the founder of Telbrik, is in custody.")).toContain("company Telbrik 1");
});

it("gives the surname to neither where the story has both and the place does not tell", () => {
  const text = "Joran Telbrik, founder of Telbrik, is in custody.\n\nTelbrik denies the charges.";
  expect(namesIn(text)).toEqual(["person Joran Telbrik 1", "company Telbrik 1"]);
});

it("gives it to the person where the place shows one, or the story is on the person", () => {
  const text =
    "Joran Telbrik, founder of Telbrik, is in custody.\n\nMr Telbrik denies it.\n\nTelbrik, who is 61, was ill.\n\nTelbrik slept.";
  expect(namesIn(text)[0]).toMatch("person Joran Telbrik 4");
});

it("takes every surname for the person's where no firm is shown", () => {
  expect(namesIn("Joran Telbrik founded a bakery. Telbrik said the company was sound.")).toEqual([
    "person Joran Telbrik 2",
  ]);
});
