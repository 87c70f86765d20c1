import { expect, it } from "vitest";
import { readStatements } from "./read-statements";
import type { EntityKind } from "@/knowledge/lookup/entity";

const names: Record<string, EntityKind> = {
  "Jan Hale|Hale": "person",
  Telbrik: "company",
  "Evening Ledger": "outlet",
  "Radio Nord": "outlet",
  Norland: "state",
};

it.each([
  ["Jan Hale said it was over.", "named_person"],
  ["Telbrik said it was over.", "named_org"],
  ["Norland said it was over.", "named_org"],
  ["The company said it was over.", "named_org"],
  ["Police said it was over.", "named_org"],
  ["Ms Marsh said it was over.", "named_person"],
  ["The Ministry of Trade said it was over.", "named_org"],
  ["The Telbrik chief said it was over.", "named_person"],
  ["A Telbrik spokesman said it was over.", "spokesperson"],
  ["A lawyer for Telbrik said it was over.", "spokesperson"],
  ["A person familiar with the matter said it was over.", "unnamed_bounded"],
  ["Two former employees said it was over.", "unnamed_bounded"],
  ["A senior official said it was over.", "unnamed_bounded"],
  ["Sources said it was over.", "unnamed_open"],
  ["Officials said it was over.", "unnamed_open"],
  ["Some critics said it was over.", "unnamed_open"],
  ["The indictment said it was over.", "document"],
  ["Prosecutors said in a court filing that it was over.", "document"],
  ["It was over, according to a report.", "document"],
  ["The brochure says: “It is over.”", "document"],
  ["The constitution says that it is over.", "document"],
  ["An MP in Kivik said it was over.", "unnamed_bounded"],
  ["A Norland senator said it was over.", "unnamed_bounded"],
  ["Labour has announced that it is over.", "named_org"],
  ["Rescuers said it was over.", "unnamed_open"],
  ["Neighbours said it was over.", "unnamed_open"],
  ["The Evening Ledger reported that it was over.", "relay"],
  ["Jan Hale tweeted that it was over.", "social"],
  ["Jan Hale said on Facebook that it was over.", "social"],
  ["This reporter noted that it was over.", "witnessed"],
  ["It was over, according to documents seen by Radio Nord.", "document"],
  ["It has been reported that it was over.", "unattributed"],
  ["Telbrik is said to have closed.", "unattributed"],
  ["The statement said it was over.", "named_org"],
  ["Reports said it was over.", "unnamed_open"],
  ["It was over, according to the Nordpress news agency.", "relay"],
  ["The newspaper said it was over.", "relay"],
  ["It was over, according to Variant.", "relay"],
  ["It was over, according to Mr Marsh.", "named_person"],
  ["The Evening Ledger said in a statement that it was over.", "named_org"],
  ["The Evening Ledger confirmed that it was over.", "named_org"],
  ["The Kivik Deputy Commissioner said it was over.", "named_person"],
  ["The millionaire investor said it was over.", "named_person"],
  ["A representative for Telbrik said it was over.", "spokesperson"],
])("classifies the source of: %s", (text, sourceClass) => {
  const { statements } = readStatements(text, names);
  expect(statements.map((statement) => statement.sourceClass)).toEqual([sourceClass]);
});

it.each([
  ["Jan Hale said it was over.", "e1", null],
  ["A Telbrik spokesman said it was over.", null, "e2"],
  ["A spokeswoman for Telbrik said it was over.", null, "e2"],
  ["Telbrik spokesman Jan Hale said it was over.", "e1", "e2"],
  ["“It is over,” said Hale, who left.", "e1", null],
  ["An official said it was over.", null, null],
])("finds who speaks and for whom: %s", (text, speaker, speaksFor) => {
  const [statement] = readStatements(text, names).statements;
  expect([statement?.speaker, statement?.speaksFor]).toEqual([speaker, speaksFor]);
});

it.each([
  ["a surname that linking left out", "Mr Lund spoke first. “It is over,” said Brekke.", ["e1"]],
  ["whoever speaks, not who is spoken of", "“Lund must go,” Oda Brekke said. “Lund lies,” she added.", ["e1", "e1"]],
  ["the subject of the sentence before", "Oda Brekke left in anger. “It is over,” she said.", ["e1"]],
  [
    "another word for the only speaker",
    "“It is over,” Oda Brekke said. The minister said that she was glad.",
    ["e1", "e1"],
  ],
  [
    "nobody, when two have spoken",
    "Oda Brekke said it was over. Jan Lund said it was not. The minister said it was late.",
    ["e1", "e2", null],
  ],
  ["a name before its description", "Oda Brekke, a minister and former judge, said that it was over.", ["e1"]],
])("finds %s", (_what, text, speakers) => {
  const { statements } = readStatements(text, { "Oda Brekke": "person", "Jan Lund|Lund": "person" });
  expect(statements.map((statement) => statement.speaker)).toEqual(speakers);
});

it("tells two people of one surname by who has spoken in full, and otherwise leaves it", () => {
  const people: Record<string, EntityKind> = { "Jan Hale": "person", "Ida Hale": "person", Hale: "person" };
  const spoke = readStatements("Jan Hale said that Ida Hale won. “It is over,” Hale said.", people);
  expect(spoke.statements.at(-1)?.speaker).toBe("e1");
  const silent = readStatements("Jan Hale met Ida Hale. “It is over,” Hale said.", people);
  expect(silent.statements.at(-1)?.speaker).toBe("e3");
});

it("takes “he” for whoever spoke before, and “it” for a body", () => {
  const { statements } = readStatements("“It is over,” Jan Hale said. He added that Telbrik was sold.", names);
  expect(statements.map((statement) => statement.speaker)).toEqual(["e1", "e1"]);
  expect(readStatements("It said that prices rose.", names).statements[0]?.sourceClass).toBe("named_org");
});

it.each([
  ["Hale told the Evening Ledger that Ito lied.", ["e3"]],
  ["Hale confirmed to Radio Nord that Ito lied.", ["e4"]],
  ["Hale said in an interview with the Evening Ledger that Ito lied.", ["e3"]],
  ["“Ito lied,” Hale told the Evening Ledger.", ["e3"]],
  ["Ito lied, according to the Evening Ledger.", ["e3"]],
  ["The Evening Ledger, citing Radio Nord, said Ito lied.", ["e3", "e4"]],
  ["Ito lied, according to documents seen by Radio Nord.", ["e4"]],
  ["The deal was first reported by Radio Nord.", ["e4"]],
  ["Ito lied, as first reported by Radio Nord.", ["e4"]],
  ["Hale said that the Evening Ledger lied.", []],
  ["Hale said that Ito lied.", []],
])("finds the outlets between: %s", (text, relay) => {
  expect(readStatements(text, names).statements[0]?.relay).toEqual(relay);
});

it("never takes the publisher for a relay, but for being told first hand", () => {
  const [statement] = readStatements("Hale told Radio Nord that Ito lied.", names, "Radio Nord").statements;
  expect([statement?.relay, statement?.firstHand]).toEqual([[], true]);
  const letter = "In a letter to this magazine, Hale wrote that Ito lied.";
  expect(readStatements(letter, names).statements[0]?.firstHand).toBe(true);
  const own = "Hale lied, Radio Nord can reveal.";
  expect(readStatements(own, names, "Radio Nord").statements[0]?.firstHand).toBe(true);
  expect(readStatements("Hale told us that Ito lied.", names).statements[0]?.firstHand).toBe(true);
  expect(readStatements("Hale said that Ito lied.", names).statements[0]?.firstHand).toBe(false);
  const states = "Hale denied claims of fraud, despite accusations from several states, most prominently the US.";
  expect(readStatements(states, names).statements[0]?.firstHand).toBe(false);
});

it("carries one interview over to the quotes behind it, several to none", () => {
  const one = "Hale made the offer in an interview with Radio Nord.\n\n“We are open,” Hale said.";
  expect(readStatements(one, names).statements.at(-1)?.relay).toEqual(["e4"]);
  const two = "Hale made the offer in interviews with Radio Nord and the Evening Ledger.\n\n“We are open,” Hale said.";
  expect(readStatements(two, names).statements.at(-1)?.relay).toEqual([]);
});

it("takes no interview for where a thing was said that is told to somebody", () => {
  const text = "Hale made the offer in an interview with Radio Nord. Hale told a friend that it was “over”.";
  expect(readStatements(text, names).statements.at(-1)?.relay).toEqual([]);
});

it("takes “its lawyers” for those of the body that spoke before", () => {
  const text = "Telbrik disputes that. Its lawyers wrote that it was over.";
  expect(readStatements(text, names).statements.at(-1)).toMatchObject({ speaksFor: "e2", sourceClass: "spokesperson" });
});

it.each([
  [
    "An official, who asked not to be named because the talks are private, said it was over.",
    "because the talks are private",
  ],
  ["Two employees said on condition of anonymity that it was over.", null],
  ["A manager said it was over, speaking anonymously for fear of reprisals.", "for fear of reprisals"],
  ["An official said it was over because the talks had failed.", null],
])("finds the reason for anonymity: %s", (text, reason) => {
  const { statements } = readStatements(text, names);
  const span = statements[0]?.anonymityReason ?? null;
  expect(span === null ? null : text.slice(span.start, span.end)).toBe(reason);
});
