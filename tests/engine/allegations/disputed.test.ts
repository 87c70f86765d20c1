import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

it("what an outlet tells of a denial is held against nobody", () => {
  const text = "According to The Ledger, Norland denied it and said the raid was an attack on civilians.";
  expect(readSentence(text).map(({ accused, accuser }) => `${accuser} → ${accused}`)).toEqual([]);
});

describe("what somebody says of another, who denies it, is held against them", () => {
  it.each([
    [
      "Norland said Telbrik was using schools as shields. Telbrik denies this.",
      "Norland",
      "was using schools as shields",
    ],
    [
      "Hale said Telbrik shared customer data with the police. Telbrik denied it.",
      "Hale",
      "shared customer data with the police",
    ],
    [
      "According to Hale, Telbrik sold weapons to rebels. Telbrik called the claim nonsense.",
      "Hale",
      "sold weapons to rebels",
    ],
  ])("%s", (text, accuser, content) => {
    const told = readSentence(text).filter((one) => one.accused === "Telbrik");
    expect(told.map((one) => [one.class, one.accuser, one.content, one.responses])).toEqual([
      ["accusation", accuser, content, ["denies"]],
    ]);
  });

  it.each([
    "Hale said Telbrik was to open a shop. Telbrik denied this.",
    "Hale said Telbrik shared customer data with the police. Brightbox denied it.",
    "Hale said Telbrik shared customer data with the police. Telbrik confirmed it.",
    "Telbrik said it shared customer data with the police. Telbrik denied that it had to.",
    "Hale said Telbrik would not share customer data. Telbrik denied this.",
  ])("but not: %s", (text) => {
    expect(readSentence(text).filter((one) => one.allegation.rule === "disputed")).toEqual([]);
  });
});
