import { expect, it } from "vitest";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "state", name: "Norland", country: "no", metonyms: "Kremlin" },
  { kind: "state", name: "United States", country: "us" },
  { kind: "state", name: "Italy", country: "it", demonyms: "Italian" },
  { kind: "organisation", name: "US Democratic Party", country: "us", aliases: "Democratic Party{short}" },
  { kind: "organisation", name: "Democratic Party (Italy)", country: "it", aliases: "Democratic Party{short}" },
  { kind: "organisation", name: "Liberal Party (Norland)", country: "no", aliases: "Liberal Party{short}" },
  { kind: "organisation", name: "Partido Nacional", country: "no", type: "party" },
  { kind: "government", name: "Prime Minister's Office", country: "no" },
  { kind: "government", name: "Norlandic Senate", country: "no", aliases: "Senate of Norland" },
  { kind: "government", name: "National Assembly of Norland", country: "no" },
  { kind: "government", name: "Quillard Harbour Office", country: "no", parent: "norland" },
  { kind: "government", name: "Norland Defence Ministry", country: "no" },
  { kind: "outlet", name: "Il Foglio di Sera", country: "it", domains: "sera.example" },
]);

const linked = (text: string, url?: string): readonly (string | null)[] =>
  analyseText(text, url === undefined ? {} : { url }, knowledge)
    .entities.filter(({ kind }) => kind !== "outlet")
    .map((entity) => entity.knowledge);

it.each([
  ["The Democratic Party chose a mayor.", "us-democratic-party"],
  ["Italian voters left the Democratic Party.", "democratic-party-italy"],
])("links a party of many countries to the one that is spoken of: %s", (text, key) => {
  expect(linked(text)).toContain(key);
});

it("links a party to that of the outlet's country", () => {
  expect(linked("The Democratic Party chose a mayor.", "https://sera.example/story")).toContain(
    "democratic-party-italy",
  );
});

it("links none where only another country's party is known", () => {
  expect(linked("Italian voters left the Liberal Party.")).not.toContain("liberal-party-norland");
  expect(linked("The Liberal Party chose a mayor.")).not.toContain("liberal-party-norland");
  expect(linked("Italian police searched the Prime Minister's Office.")).not.toContain("prime-minister-s-office");
  expect(linked("Police in Norland searched the Prime Minister's Office.")).toContain("prime-minister-s-office");
});

it("links none of a name that parties of many countries have, though only one is known by it, in a story on another country", () => {
  expect(linked("In Italy a Partido Nacional was founded.")).not.toContain("partido-nacional");
  expect(linked("In Norland a Partido Nacional was founded.")).toContain("partido-nacional");
});

it("links none where the story is mostly about another country", () => {
  const story =
    "Italian police searched a house in Italy. The Liberal Party, founded in 1887, objected. Norland sent help.";
  expect(linked(story)).not.toContain("liberal-party-norland");
});

it.each([
  ["Norland is tense. The Senate voted on Monday.", "norlandic-senate"],
  ["Norland is tense. The National Assembly voted.", "national-assembly-of-norland"],
  ["Norland sent ships. The Defense Ministry denied it.", "norland-defence-ministry"],
  ["The Quillard Harbour Office closed. The Senate voted.", "norlandic-senate"],
  ["Norland and Italy met in Norland. Norland's Senate agreed.", "norlandic-senate"],
])("links a body by its word to that of the state that the story is about: %s", (text, key) => {
  expect(linked(text)).toContain(key);
});

it.each([
  "The Senate voted on Monday.",
  "Italy is tense. The Senate voted on Monday.",
  "Norland accused Italy. The Senate voted on Monday.",
  "Italy and Norland met in Norland. Norland sent help. Norland paid. Italy thanked them. The Senate voted on Monday.",
  "In Norland the governor of Oster spoke. The Senate voted on Monday.",
])("links no body by its word alone: %s", (text) => {
  expect(linked(text)).not.toContain("norlandic-senate");
});

it("takes a house that stands for a state as the state where it speaks", () => {
  expect(linked("The Kremlin has repeatedly denied it.")).toEqual(["norland"]);
});

it("takes letters with officers for a force, and not for the outlet that is called so", () => {
  const wires = knowledgeOf([{ kind: "outlet", name: "Telbrik News Press", country: "no", aliases: "TNP{acronym}" }]);
  const keysOf = (text: string): unknown[] => analyseText(text, {}, wires).entities.map((one) => one.knowledge);
  const force = "TNP Commissioner Jane Roe spoke. TNP officers searched a house.";
  expect(keysOf(force)).not.toContain("telbrik-news-press");
  expect(analyseText(force, {}, wires).entities).toContainEqual(
    expect.objectContaining({ name: "TNP", kind: "government" }),
  );
  expect(keysOf("TNP spokesperson Col. Jane Roe spoke.")).not.toContain("telbrik-news-press");
  expect(keysOf("The TNP chief of staff resigned.")).not.toContain("telbrik-news-press");
  expect(keysOf("Telbrik News Press spoke to her. Major Jane Roe told TNP that she would stay.")).toContain(
    "telbrik-news-press",
  );
});

it("takes a court that every state has for no American one where parties of another country are told of", () => {
  const courts = knowledgeOf([
    { kind: "government", name: "US Supreme Court", country: "us", aliases: "Supreme Court" },
    { kind: "organisation", name: "Quillard Harbour Party", country: "no", aliases: "QHP{acronym}", type: "party" },
    { kind: "organisation", name: "Telbrik Reform Party", country: "us", aliases: "TRP{acronym}", type: "party" },
  ]);
  const keysOf = (text: string): unknown[] => analyseText(text, {}, courts).entities.map((one) => one.knowledge);
  expect(keysOf("The QHP has scolded the Supreme Court.")).not.toContain("us-supreme-court");
  expect(keysOf("The TRP has scolded the Supreme Court.")).toContain("us-supreme-court");
});
