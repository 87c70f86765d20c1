import { expect, it } from "vitest";
import { readStatements } from "./read-statements";
import type { EntityKind } from "@/knowledge/lookup/entity";

const names: Record<string, EntityKind> = {
  "Jan Hale|Hale": "person",
  "Kivik Posten": "outlet",
  "Radio Nord": "outlet",
  "Orvane Watch": "organisation",
  Nordpress: "outlet",
  Telbrik: "company",
};

it.each([
  ["The minister has resigned, the financial daily Kivik Posten reported on Tuesday.", "The minister has resigned"],
  ["The minister has resigned, the daily Kivik Posten reported.", "The minister has resigned"],
  ["The minister has resigned, Norlandic weekly Kivik Posten reported.", "The minister has resigned"],
  ["The minister has resigned, according to the daily Kivik Posten.", "The minister has resigned"],
  ["According to the financial weekly Kivik Posten, the minister will resign.", "the minister will resign"],
  ["The daily Kivik Posten said the minister would resign.", "the minister would resign"],
  ["The Kivik Posten newspaper said the minister would resign.", "the minister would resign"],
  ["The resignation was first reported by the monthly Kivik Posten.", "The resignation"],
])("relays what a paper passes on: %s", (text, content) => {
  const { statements, linking } = readStatements(text, names);
  expect(statements.map((one) => one.content.map((span) => text.slice(span.start, span.end)))).toEqual([[content]]);
  expect(statements[0]?.sourceClass).toBe("relay");
  expect(statements[0]?.relay).toEqual([linking.entities.find((one) => one.name === "Kivik Posten")?.id]);
});

it.each([
  "The news site Orvane Watch said it was over.",
  "The website Orvane Watch reported that it was over.",
  "It was over, the official Nordpress news agency said.",
  "It was over, according to the wire service Nordpress.",
  "It was over, the Nordpress agency said.",
  "State media said it was over.",
  "It was over, according to state media.",
  "It was over, state television reported.",
  "Local media reported that it was over.",
  "The podcast Deep Water reported that it was over.",
])("takes for a relay whoever its own words call a publisher of news: %s", (text) => {
  expect(readStatements(text, names).statements.map((one) => one.sourceClass)).toEqual(["relay"]);
});

it.each([
  ["The website said it was over.", "named_org"],
  ["The agency Telbrik said it was over.", "named_org"],
  ["Users on social media said it was over.", "social"],
  ["Tabloid editor Jan Hale said it was over.", "named_person"],
])("does not take for a relay: %s", (text, sourceClass) => {
  expect(readStatements(text, names).statements.map((one) => one.sourceClass)).toEqual([sourceClass]);
});

it.each([
  "“It is over,” Jan Hale told Norlandic weekly Kivik Posten in an interview published on Friday.",
  "In an interview with the daily Kivik Posten, Jan Hale said it was over.",
  "Speaking to Kivik Posten, Jan Hale said it was over.",
  "The daily Kivik Posten quoted Jan Hale as saying it was over.",
  "Jan Hale was quoted by Kivik Posten as saying that it was over.",
  "“It is over,” Jan Hale was quoted as saying by Kivik Posten.",
  "“It is over,” Kivik Posten quoted Jan Hale as saying.",
])("knows through which paper somebody speaks: %s", (text) => {
  const { statements, linking } = readStatements(text, names);
  expect(statements).toHaveLength(1);
  expect(statements[0]?.sourceClass).toBe("named_person");
  expect(statements[0]?.relay).toEqual([linking.entities.find((one) => one.name === "Kivik Posten")?.id]);
  expect(statements[0]?.content.map(({ start, end }) => text.slice(start, end)).join()).toMatch(
    /^(?:“It is over,”|(?:that )?it was over)$/u,
  );
});

it("takes apart the outlet and whom it has it from", () => {
  const text =
    "Telbrik plans to cut jobs, Kivik Posten reported, citing two people close to the firm who asked not to be named because the talks are private.";
  const { statements, lines } = readStatements(text, names);
  expect(lines).toEqual([
    "Telbrik plans to cut jobs | Kivik Posten | reported",
    "Telbrik plans to cut jobs | two people close to the firm | citing",
  ]);
  expect(statements.map((one) => one.sourceClass)).toEqual(["relay", "unnamed_bounded"]);
  expect(statements[1]?.relay).toEqual(statements[0]?.relay);
  const reason = statements[1]?.anonymityReason;
  expect(text.slice(reason?.start, reason?.end)).toBe("because the talks are private");
});

it("leaves alone what a person cites", () => {
  expect(readStatements("Jan Hale said the plan was off, citing officials.", names).lines).toEqual([
    "the plan was off | Jan Hale | said",
  ]);
});

it.each([
  ["The plan was off, Hale said on Monday, without giving details.", ["The plan was off | Hale | said"]],
  [
    "The plan was off, Hale said on Monday, adding that a vote would follow.",
    ["The plan was off | Hale | said", "that a vote would follow | Hale | adding"],
  ],
  ["The plan, Hale said, was off after a row.", ["The plan … was off after a row | Hale | said"]],
])("ends the words around a cue where the writer goes on: %s", (text, lines) => {
  expect(readStatements(text, names).lines).toEqual(lines);
});

it.each([
  ["The state court on Thursday said the ban was lawful.", "The state court"],
  ["A spokesman for the ministry on Tuesday said it was over.", "A spokesman for the ministry"],
  ["The head of the union in an interview said it was over.", "The head of the union"],
  ["Figures in a letter said it was over.", "Figures in a letter"],
])("leaves out of the source when and where it spoke: %s", (text, source) => {
  const { statements } = readStatements(text, names);
  expect(statements.map((one) => text.slice(one.source?.start, one.source?.end))).toEqual([source]);
});

it.each([
  "In a post on X, Jan Hale wrote that it was over.",
  "In a post on X, formerly Twitter, Jan Hale said it was over.",
  "“It is over,” Jan Hale posted on Truth Social.",
  "“It is over,” Jan Hale said in a video shared on Instagram.",
  "In a Facebook post, Jan Hale said it was over.",
  "Writing on Telegram, Jan Hale said it was over.",
  "“It is over,” Jan Hale wrote on social media.",
])("hears what is posted: %s", (text) => {
  const { statements, linking } = readStatements(text, names);
  expect(statements.map((one) => [one.sourceClass, one.speaker])).toEqual([
    ["social", linking.entities.find((one) => one.name === "Jan Hale")?.id],
  ]);
});

it("does not take for a post what is said of a platform", () => {
  expect(readStatements("Jan Hale said bots on X had doubled.", names).statements[0]?.sourceClass).toBe("named_person");
});
