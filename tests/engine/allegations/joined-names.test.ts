import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const told = (text: string): string[] =>
  readSentence(text).map(({ accused, accuser, stage, category }) => `${accuser} → ${accused}: ${category} ${stage}`);

describe("names that are joined, and those that are not", () => {
  it.each([
    [
      "Police accused the Kivik and Havnby Principal Chief of fraud.",
      ["Police → the Kivik and Havnby Principal Chief: fraud claimed"],
    ],
    ["Norland accused the Grain and Works Agency of fraud.", ["Norland → the Grain and Works Agency: fraud claimed"]],
    [
      "The Police and Crime Commissioner accused Hale of fraud.",
      ["The Police and Crime Commissioner → Hale: fraud claimed"],
    ],
    [
      "Hale accused the army and Police Chief Lund of fraud.",
      ["Hale → the army: fraud claimed", "Hale → Lund: fraud claimed"],
    ],
    [
      "Hale accused the Data Board and Press Agency of fraud.",
      ["Hale → Data Board: fraud claimed", "Hale → Press Agency: fraud claimed"],
    ],
    [
      "Hale accused the NBI and Central Press Agency of fraud.",
      ["Hale → the NBI: fraud claimed", "Hale → Central Press Agency: fraud claimed"],
    ],
    [
      "Hale accused the Mayor and Police Commissioner of fraud.",
      ["Hale → the Mayor: fraud claimed", "Hale → Police Commissioner: fraud claimed"],
    ],
    ["The Kivik based firm was accused of fraud.", ["unstated → The Kivik based firm: fraud claimed"]],
    ["Hale based the claims on fraud.", []],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("who says so, and what came last", () => {
  it.each([
    ["Hale welcomed the ruling that Telbrik had misled customers.", ["unstated → Telbrik: consumer_deception claimed"]],
    ["Hale said that Telbrik had misled customers.", ["Hale → Telbrik: consumer_deception claimed"]],
    [
      "Hale, who was cleared of fraud by a court in Norland, is in prison after being convicted of fraud.",
      ["unstated → Hale: fraud convicted"],
    ],
    ["Hale, who was cleared of fraud on Friday, had been convicted of fraud.", ["unstated → Hale: fraud acquitted"]],
    [
      "The Data Board announced that Hale had lied, and was charged with fraud.",
      ["Data Board → Hale: evasion_regulators claimed"],
    ],
    ["The Data Board was charged with fraud.", ["unstated → Data Board: fraud charged"]],
    [
      "Charges came after the Data Board (DB) revealed that Hale had stolen cars.",
      ["Data Board → Hale: other claimed"],
    ],
    ["Lund spoke of allegations of abuse at a local school.", []],
  ])("%s", (text, expected) => {
    expect(told(text).filter((line) => !/ unstated: /u.test(line))).toEqual(expected);
  });
});

it.each([
  ["Lund accused Telbrik of colluding to rig the elections.", "other"],
  ["Lund accused Telbrik of colluding to fix prices.", "antitrust"],
  ["Lund said Telbrik infringed Article 12 of the treaty.", "other"],
  ["Lund said Telbrik infringed two patents.", "ip_theft"],
])("%s", (text, category) => {
  expect(readSentence(text).map((one) => one.category)).toEqual([category]);
});

it("shows what was wrong with what was done", () => {
  expect(readSentence("Hale is accused of irregularly awarding a contract.")[0]?.content).toBe(
    "irregularly awarding a contract",
  );
});
