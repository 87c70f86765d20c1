import { expect, it } from "vitest";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "state", name: "United States", country: "us", demonyms: "American" },
  { kind: "state", name: "Kenya", country: "ke", demonyms: "Kenyan" },
  { kind: "state", name: "Italy", country: "it", demonyms: "Italian" },
  { kind: "government", name: "US Supreme Court", country: "us", aliases: "Supreme Court" },
  { kind: "government", name: "Parliament of Italy", country: "it", parent: "italy" },
  {
    kind: "government",
    name: "National Assembly of Italy",
    country: "it",
    aliases: "National Assembly",
    parent: "italy",
  },
  { kind: "government", name: "Quillard Harbour Office", country: "it", parent: "italy" },
]);

const linked = (text: string): readonly (string | null)[] =>
  analyseText(text, {}, knowledge).entities.map((entity) => entity.knowledge);

it("takes no name that every state has for a sign of where the story is from", () => {
  expect(linked("The National Assembly met on Monday. The National Assembly heard the firm.")).not.toContain(
    "national-assembly-of-italy",
  );
  expect(linked("The Quillard Harbour Office closed. The National Assembly heard the firm.")).toContain(
    "national-assembly-of-italy",
  );
});

it.each([
  "The Rail Union of Kenya struck. The Supreme Court stayed the order.",
  "Kenya Power lost. The Supreme Court stayed the order.",
])("takes the court for no American one where a name tells of another country: %s", (text) => {
  expect(linked(text)).not.toContain("us-supreme-court");
});

it("takes it for the American one where nothing tells of another", () => {
  expect(linked("The Supreme Court stayed the order on Monday.")).toContain("us-supreme-court");
});

it("links no body of a country that is named less often than another is in names", () => {
  const story = "Kenya Power lost a tender. It went to an Italian firm. Kenya Power complained to Parliament.";
  expect(linked(story)).not.toContain("parliament-of-italy");
  expect(linked("The tender went to an Italian firm. It complained to Parliament.")).toContain("parliament-of-italy");
});
