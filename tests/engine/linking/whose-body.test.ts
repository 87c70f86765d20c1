import { expect, it } from "vitest";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "state", name: "United States", country: "us", demonyms: "American" },
  { kind: "state", name: "Kenya", country: "ke", demonyms: "Kenyan" },
  { kind: "government", name: "US Supreme Court", country: "us", aliases: "Supreme Court" },
  { kind: "government", name: "US National Guard", country: "us", aliases: "National Guard" },
  { kind: "government", name: "Kenya Police Force", country: "ke", aliases: "Kenya police" },
  {
    kind: "government",
    name: "US Congress",
    country: "us",
    aliases: "United States Congress",
    parent: "united-states",
  },
  { kind: "company", name: "Zurich", country: "us" },
  { kind: "company", name: "Telbrik", country: "us" },
  { kind: "company", name: "Telbrik Web Services", country: "us", parent: "telbrik" },
  { kind: "outlet", name: "Quill Press", country: "us", domains: "quill.example" },
  { kind: "person", name: "Ivor Roe", country: "ke", aliases: "Sir Ivor Roe" },
]);

const isName = ({ form }: { readonly form: string }): boolean => form !== "pronoun" && form !== "descriptor";

const linkedAt = (text: string, url = ""): Record<string, readonly string[]> =>
  Object.fromEntries(
    analyseText(text, { url }, knowledge).entities.flatMap(({ knowledge: key, mentions }) =>
      key === null ? [] : [[key, mentions.filter(isName).map(({ start, end }) => text.slice(start, end))]],
    ),
  );

it("leaves another country's court alone in an outlet of any country", () => {
  const text = "Kenya’s Supreme Court ruled on Monday. Kenya said that it would appeal.";
  expect(linkedAt(text, "https://quill.example/story")).not.toHaveProperty("us-supreme-court");
  expect(linkedAt("The Supreme Court ruled.", "https://quill.example/story")).toHaveProperty("us-supreme-court");
});

it.each(["https://www.daily.ke/story", "https://daily.example/story"])(
  "leaves a guard that every state has alone where the story is on the outlet's own country too: %s",
  (url) => {
    const text = "Kenya will send National Guard troops. Kenya denied it, and the US urged calm.";
    const told = linkedAt(text, url);
    if (url.includes(".ke/")) expect(told).not.toHaveProperty("us-national-guard");
    expect(linkedAt("Kenya denied it. The US National Guard urged calm.", url)).toHaveProperty("us-national-guard");
  },
);

it("takes a state for itself beside its police, and a firm beside its services", () => {
  const text = "Kenya accused the firm. Kenya police said no. Kenya denied it.";
  expect(linkedAt(text)).toMatchObject({ kenya: ["Kenya", "Kenya"], "kenya-police-force": ["Kenya police"] });
  const firms = "Telbrik sued. The firm rented Telbrik Web Services. Telbrik said so.";
  expect(linkedAt(firms)).toMatchObject({ telbrik: ["Telbrik", "Telbrik"] });
});

it("takes a team of a town for no state", () => {
  expect(linkedAt("Kenya held on to beat the visitors.")).not.toHaveProperty("kenya");
  expect(linkedAt("Kenya held talks with the visitors.")).toHaveProperty("kenya");
});

it("takes Lady Roe for nobody of whom the article does not tell that she is a woman", () => {
  const text = "Sir Ivor Roe spoke. Lady Roe, his wife, left. Roe said no.";
  expect(linkedAt(text)["ivor-roe"]).toEqual(["Sir Ivor Roe", "Roe"]);
});

it("takes no company for the land or the town that it is called after", () => {
  expect(linkedAt("Kenya burnt its Telbrik forests.")).not.toHaveProperty("telbrik");
  expect(linkedAt("It is several hours from Zurich.")).not.toHaveProperty("zurich");
  expect(linkedAt("Zurich, the insurer, said that its profits fell.")).toHaveProperty("zurich");
});
