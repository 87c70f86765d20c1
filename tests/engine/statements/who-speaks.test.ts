import { expect, it } from "vitest";
import { readStatements } from "./read-statements";
import type { EntityKind } from "@/knowledge/lookup/entity";

const names: Record<string, EntityKind> = {
  "Jan Hale|Hale": "person",
  "Ada Marsh|Marsh": "person",
  "Kivik Posten": "outlet",
  "Radio Nord": "outlet",
  Glimmer: "person",
  Telbrik: "company",
};

it.each([
  ["Hale: We did not spy on anybody\n\nHale said so on Monday.", ["We did not spy on anybody | Hale | :"]],
  // A place.
  ["Norport: One child is still in hospital\n\nThe child was hurt on Monday.", []],
])("reads who speaks before a headline's colon: %s", (text, lines) => {
  expect(readStatements(text, names).lines.filter((line) => line.endsWith("| :"))).toEqual(lines);
});

it.each([
  [
    "In May, a Norland court judge sided with the union, saying the law violated its rights.",
    ["the law violated its rights | a Norland court judge | saying"],
  ],
  [
    "Marsh's office slammed a lawsuit alleging that Hale broke the law, calling it “meritless” on Monday.",
    [
      "a lawsuit alleging that Hale broke the law | Marsh's office | slammed",
      "it “meritless” on Monday | Marsh's office | calling",
    ],
  ],
  ["Jan Hale, a Norport, Fla., rabbi, said he was alarmed.", ["he was alarmed | Jan Hale, a Norport | said"]],
  ["Telbrik, based in Kivik, cut jobs, management said.", ["Telbrik, based in Kivik, cut jobs | management | said"]],
  [
    "On a call with analysts, finance chief Jan Hale said the group would cut spending.",
    ["the group would cut spending | finance chief Jan Hale | said"],
  ],
  ["Jan Hale, in her dissent, said it was wrong.", ["it was wrong | Jan Hale | said"]],
  ["As Hale put it: “Wars end when people are tired.”", ["“Wars end when people are tired.” | Hale | put"]],
  ["As Hale puts it, Marsh is trying to leave.", ["Marsh is trying to leave | Hale | puts"]],
  ["The union issued a statement saying the plan was dead.", ["the plan was dead | The union | saying"]],
  ["The order barred Marsh from repeating false claims.", []],
  [
    "NORPORT: Police said on Saturday that two men had been held over a theft in May.",
    ["that two men had been held over a theft in May | Police | said"],
  ],
  [
    "The assistant minister for trade, Jan Hale, told Radio Nord: “It is simple.”",
    ["“It is simple.” | Jan Hale | told"],
  ],
  [
    "Without money, the plan – which experts say is essential – will be very difficult.",
    ["the plan … is essential | experts | say"],
  ],
  [
    "Hale says the plan – the first of its kind – will work.",
    ["the plan – the first of its kind – will work | Hale | says"],
  ],
  ["Hale further said it was over.", ["it was over | Hale | further said"]],
  [
    "Cuts were blocked by members of cabinet, who argue it would impose rules.",
    ["it would impose rules | members of cabinet | argue"],
  ],
  ["Banks need to take precautions to confirm they hold no such funds.", []],
  [
    "According to insiders, conservatives in cabinet resisted the plan.",
    ["conservatives in cabinet resisted the plan | insiders | According to"],
  ],
  ["Unions want change; residents say that is a pretext.", ["that is a pretext | residents | say"]],
  [
    "Marsh says the striker wants to leave, while Kivik Posten reports that the club is ready to pay.",
    ["the striker wants to leave | Marsh | says", "that the club is ready to pay | Kivik Posten | reports"],
  ],
  [
    "Sources in the coalition say at least five ministers will go.",
    ["five ministers will go | Sources in the coalition | say"],
  ],
  ["Marsh herself insisted that she would stay.", ["that she would stay | Marsh | herself insisted"]],
  ["Karl Stone, now a pundit for Radio Nord, said the club should sell.", ["the club should sell | Karl Stone | said"]],
  [
    "Scientists have found a frog in the forests of Kivik, a paper in the journal Frogs reports.",
    ["Scientists have found a frog in the forests of Kivik | a paper in the journal Frogs | reports"],
  ],
  [
    "“It was the call,” lead author Ada Marsh said in a release.",
    ["“It was the call,” | lead author Ada Marsh | said"],
  ],
  [
    "The frog is no bigger than a fingernail, the team write.",
    ["The frog is no bigger than a fingernail | the team | write"],
  ],
  [
    "He swerved to avoid an animal, local police chief Jan Hale said.",
    ["He swerved to avoid an animal | local police chief Jan Hale | said"],
  ],
  [
    "Three people were killed and at least ten injured when a bus overturned, officials said.",
    ["Three people were killed and at least ten injured when a bus overturned | officials | said"],
  ],
  [
    "Ada Marsh, professor of economics at Norport University: “It is a bad tax.”",
    ["“It is a bad tax.” | Ada Marsh, professor of economics at Norport University | :"],
  ],
  [
    "The dealer, who cannot be named for legal reasons, has denied any involvement.",
    ["any involvement | The dealer | has denied"],
  ],
  ["Fourteen workers spoke, most of whom requested anonymity because they feared for their jobs.", []],
  [
    "Minutes of the meeting showed that two voted for a cut.",
    ["that two voted for a cut | Minutes of the meeting | showed"],
  ],
])("finds the one who speaks: %s", (text, lines) => {
  expect(readStatements(text, names).lines).toEqual(lines);
});

it.each([
  ["14:32 Police have arrested a second suspect, the ministry says.", "Police have arrested a second suspect"],
  ["NORPORT, March 3 (Nordpress) - Telbrik is in talks, police said.", "Telbrik is in talks"],
  ["NORPORT (Nordpress) — Two men were held, police said.", "Two men were held"],
  [
    "The meeting - the first this year - was cancelled, police said.",
    "The meeting - the first this year - was cancelled",
  ],
  [
    "13:48 “We heard a bang and then people started running,” Hale said.",
    "“We heard a bang and then people started running,”",
  ],
  ["According to two diplomats who were present at the meeting, he was tired.", "he was tired"],
  ["According to a filing last month, Telbrik lost 3 million.", "Telbrik lost 3 million"],
  ["People sleep less, according to a study published on Thursday in a journal.", "People sleep less"],
  ["Telbrik will cut jobs, according to people who asked not to be named.", "Telbrik will cut jobs"],
  ["Telbrik will cut jobs, according to people close to it, who asked not to be named.", "Telbrik will cut jobs"],
])("tells where the words begin and end: %s", (text, content) => {
  const { statements } = readStatements(text, names);
  expect(statements[0]?.content.map(({ start, end }) => text.slice(start, end))).toEqual([content]);
});

it("gives speech that runs on into the next paragraph to whoever speaks there", () => {
  const { lines } = readStatements("“It is about those who planned it.\n\n“All this matters,” Jan Hale said.", names);
  expect(lines).toEqual(["“It is about those who planned it. … “All this matters,” | Jan Hale | said"]);
});

it("hears who speaks behind an outlet that passes it on", () => {
  const text = "Hale said on Thursday it was “unhelpful”, according to Kivik Posten.";
  const { statements, linking } = readStatements(`Jan Hale spoke. ${text}`, names);
  const id = (name: string) => linking.entities.find((one) => one.name === name)?.id;
  expect(statements.map((one) => [one.speaker, one.relay])).toEqual([
    [id("Kivik Posten"), [id("Kivik Posten")]],
    [id("Jan Hale"), [id("Kivik Posten")]],
  ]);
});

it("does not hear twice what people pass on", () => {
  const { lines } = readStatements("Forty rabbis have said they would join, according to an organizer.", names);
  expect(lines).toEqual(["Forty rabbis have said they would join | an organizer | according to"]);
});

it("hears who speaks in papers that are shown", () => {
  const { lines } = readStatements(
    "“Let us not put this in writing,” one executive wrote in March, the emails show.",
    names,
  );
  expect(lines).toContain("“Let us not put this in writing,” | one executive | wrote");
});

it.each([
  ["Ada Marsh spoke. Hale's lawyer, Ada Marsh, said it was over.", "Ada Marsh", "Jan Hale"],
  [
    "Telbrik was silent. Telbrik said it was over. In a letter to Radio Nord, its lawyers said it was false.",
    null,
    "Telbrik",
  ],
])("knows who speaks for whom: %s", (text, speaker, spokenFor) => {
  const { statements, linking } = readStatements(`Jan Hale sat. ${text}`, names);
  const nameOf = (id: string | null | undefined) => linking.entities.find((one) => one.id === id)?.name ?? null;
  const last = statements.at(-1);
  expect([nameOf(last?.speaker), nameOf(last?.speaksFor)]).toEqual([speaker, spokenFor]);
});

it("hears what an outlet understands, and what it says next", () => {
  const { statements } = readStatements(
    "Kivik Posten understands that the mayor is ill. It says the mayor will go.",
    names,
  );
  expect(statements.map((one) => [one.sourceClass, one.voiced, one.relay.length])).toEqual([
    ["relay", true, 1],
    ["relay", true, 1],
  ]);
});

it("ends an interview where the speaker is heard somewhere else", () => {
  const text = [
    "Jan Hale gave an interview to Radio Nord on Sunday.",
    "“We will win,” Hale said.",
    "“I never lose,” Hale said during a debate in Kivik last week.",
    "“I am tired,” Hale said.",
  ].join("\n\n");
  expect(readStatements(text, names).statements.map((one) => one.relay.length)).toEqual([1, 0, 0]);
});

it("takes for an outlet what the article calls one", () => {
  const text = "Jan Hale told the celebrity magazine Glimmer it was over. “It is over,” Ada Marsh told Glimmer.";
  const { statements, linking } = readStatements(text, names);
  const id = linking.entities.find((one) => one.name === "Glimmer")?.id;
  expect(statements.map((one) => one.relay)).toEqual([[id], [id]]);
});

it.each([
  ["Hale's agent denied it had happened.", "spokesperson"],
  ["Our correspondent Ada Marsh says it was over.", "witnessed"],
  ["The Kivik Republican said it was over.", "named_person"],
  ["The Fleet Buying Report found that it was over.", "document"],
  ["Orvane reported a 12% drop in profit.", "named_person"],
  ["It was over, according to The Flame.", "relay"],
])("classifies the source of: %s", (text, sourceClass) => {
  expect(readStatements(text, names).statements.map((one) => one.sourceClass)).toEqual([sourceClass]);
});
