import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const accusedIn = (text: string, pronouns: Readonly<Record<string, string>> = {}): string[] =>
  readSentence(text, pronouns).map((told) => told.accused);

describe("those of several who are named", () => {
  it.each([
    ["Prosecutors charged seven managers, among them Hale, with fraud.", ["seven managers", "Hale"]],
    [
      "Three former officials, including Hale and Ito, were convicted of fraud.",
      ["Three former officials", "Hale", "Ito"],
    ],
    [
      "Police arrested six people, including the mayor, Hale, and his wife, Ada Roe, for theft.",
      ["six people", "Hale", "Ada Roe"],
    ],
    [
      "Regulators fined four banks, including Telbrik and Brightbox, for fraud.",
      ["four banks", "Telbrik", "Brightbox"],
    ],
    ["Regulators fined four banks, including some in Norland, for fraud.", ["four banks"]],
  ])("%s", (text, accused) => {
    expect(accusedIn(text)).toEqual(accused);
  });
});

describe("whose case it is", () => {
  it.each([
    ["Prosecutors indicted Hale, the owner of Telbrik, for fraud.\n\nTelbrik denied the charges."],
    ["Prosecutors charged Hale with fraud.\n\nTelbrik, which Hale owns, rejected the charges."],
    ["Prosecutors charged Hale with fraud.\n\nTelbrik said it would fight the charges."],
  ])("not the company's that speaks of it: %s", (text) => {
    expect(accusedIn(text, { it: "Telbrik" })).toEqual(["Hale"]);
  });

  it("the company's where it is accused", () => {
    const told = readSentence("Prosecutors charged Hale and Telbrik with fraud.\n\nTelbrik denied the charges.");
    expect(told.map(({ accused, responses }) => [accused, responses])).toEqual([
      ["Hale", []],
      ["Telbrik", ["denies"]],
    ]);
  });
});

it.each([
  ["Hale is accused of theft.\n\nLund said Hale had left. He was arrested in May.", { He: "Lund" }],
  ["Hale is accused of theft.\n\nLund told the court Hale had left.\n\nHe was convicted of theft.", { He: "Lund" }],
])("a pronoun is not whoever only speaks of the accused: %s", (text, pronouns) => {
  expect([...new Set(accusedIn(text, pronouns))]).toEqual(["Hale"]);
});

it("a pronoun is whoever is accused by name besides", () => {
  const text =
    "Hale is accused of theft. Lund is accused of fraud.\n\nLund said Hale had left. He was arrested in May.";
  expect([...new Set(accusedIn(text, { He: "Lund" }))]).toEqual(["Hale", "Lund"]);
});

it.each([
  ["Hale denied stealing cash before Chief Magistrate Lund at Northport.", "stealing cash", "other"],
  ["Hale denied manipulating data.", "manipulating data", "other"],
  ["Lund accused Norland of colluding with smugglers.", "colluding with smugglers", "corruption_bribery"],
  ["Lund accused Telbrik of colluding on prices.", "colluding on prices", "antitrust"],
  [
    "Hale was found guilty of submitting false reports to the Securities and Exchange Commission.",
    "submitting false reports to the Securities and Exchange Commission",
    "accounting_market",
  ],
  ["Hale was charged with breaking securities laws.", "breaking securities laws", "accounting_market"],
  [
    "Hale was accused of endangering the security of Norland.",
    "endangering the security of Norland",
    "espionage_security",
  ],
])("what is told of a wrong: %s", (text, content, category) => {
  const [told] = readSentence(text);
  expect([told?.content, told?.category]).toEqual([content, category]);
});
