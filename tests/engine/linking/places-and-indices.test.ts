import { expect, it } from "vitest";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "state", name: "India", country: "in" },
  { kind: "state", name: "United States", country: "us" },
  { kind: "organisation", name: "Quill's University", country: "us", place: "Hartford", type: "university" },
  { kind: "outlet", name: "Sankei Ledger", country: "jp", aliases: "Sankei" },
  { kind: "company", name: "Sankei Media", country: "jp", industry: "media" },
  { kind: "company", name: "Sponsbank", country: "gb", industry: "bank" },
  { kind: "organisation", name: "Premier League", country: "gb", type: "sports league" },
  { kind: "company", name: "Fordell", country: "us", industry: "cars" },
  { kind: "government", name: "Moot of Norland", country: "no", type: "parliament", metonyms: "Quayminster" },
]);

const elsewhere = new Set(["india", "premier-league"]);

const linked = (text: string): readonly (string | null)[] =>
  analyseText(text, {}, knowledge).entities.map((entity) => entity.knowledge);

it.each([
  ["a school in a country that is not its own", "She teaches at Quill's University in Bengrala, India."],
  ["an index that a paper gives its name", "Stocks were mixed. Japan's Sankei 225 rose. The Sankei gained 2%."],
  ["where somebody was arrested", "Ten men were arrested in Quayminster. Roads around Quayminster were closed."],
  ["who pays for a league", "They won the Sponsbank Premier League in May."],
])("links nobody: %s", (_what, text) => {
  expect(linked(text).filter((key) => key !== null && !elsewhere.has(key))).toEqual([]);
});

it.each([
  ["a school", "She teaches at Quill's University in Hartford.", "quill-s-university"],
  ["a paper", "The Sankei Ledger wrote on Monday that he had left.", "sankei-ledger"],
  ["a parliament by its place", "Rain fell in Quayminster. Quayminster has rejected the plan.", "moot-of-norland"],
  ["a league", "They won the Sponsbank Premier League in May.", "premier-league"],
])("links %s", (_what, text, key) => {
  expect(linked(text)).toContain(key);
});

it.each([
  "The court accused both India and the United States of theft.",
  "India and the United States have been accused of theft.",
])("takes two states that are accused together for states: %s", (text) => {
  expect(linked(text)).toEqual(expect.arrayContaining(["india", "united-states"]));
});

it("takes a model of a company for nobody", () => {
  const { entities } = analyseText("A Fordell Focus stood there. Fordell said so.", {}, knowledge);
  expect(entities.map(({ name }) => name)).not.toContain("Fordell Focus");
});
