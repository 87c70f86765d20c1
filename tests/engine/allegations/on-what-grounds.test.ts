import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

/** What somebody is suspended, banned or dismissed for. */
itTells({
  "measure measure": [
    "[accused Hale] was suspended for 90 days over the [content alleged hiring of relatives].",
    "[accused Hale] was suspended after being accused of [content bullying staff].",
    "[accused Hale] was suspended in May after [content testing positive for a banned drug].",
    "[accused Hale] was fired in May for [content failing to intervene].",
  ],
  "measure banned": ["[accused Hale] was banned for four years after [content testing positive for EPO]."],
  "accusation claimed": ["[accused Hale] has tested positive for the [content banned steroid stanozolol]."],
});

it.each([
  "Hale tested positive for Covid.",
  "Hale tested positive for the virus.",
  "Hale was suspended over a new plan.",
])("nothing in: %s", (text) => {
  expect(readSentence(text)).toEqual([]);
});

describe("parties that are told beside another", () => {
  it.each([
    ["Norland sued Telbrik and its parent, Orbis Steel, for fraud.", ["Telbrik", "Orbis Steel"]],
    ["Regulators accused Telbrik and its owner, Orbis Steel, of hiding risks.", ["Telbrik", "Orbis Steel"]],
  ])("%s", (text, accused) => {
    expect(readSentence(text).map((told) => told.accused)).toEqual(accused);
  });

  it.each([
    ["Lund said that Hale did not know what she was doing and accused Norland of theft.", "Lund"],
    ["Lund said the report showed Hale did not know what it was about, and accused Norland of theft.", "Lund"],
    ["Lund said Hale had left, and accused Norland of theft.", "Lund"],
  ])("%s", (text, accuser) => {
    expect(readSentence(text).map((told) => [told.accuser, told.accused])).toEqual([[accuser, "Norland"]]);
  });

  it.each([
    ["Lund accused the mayor, Hale, of lying.\n\nThe mayor said the allegation was baseless.", ["denies"]],
    ["Lund accused the Minister, Hale, of lying.\n\nThe Minister denied it.", ["denies"]],
    ["Lund accused the mayor, Hale, of lying. The mayor, Ito, of Westmark, was away.\n\nThe mayor denied it.", []],
  ])("an answer by who was introduced so: %s", (text, responses) => {
    expect(readSentence(text)[0]?.responses).toEqual(responses);
  });
});

it("a category told before the noun", () => {
  const [told] = readSentence("The Data Board filed graft charges against Hale over the purchase of fertilizer.");
  expect(told?.category).toBe("corruption_bribery");
});

it("what owns something is no verb", () => {
  const [told] = readSentence("Weightlifting's governing body, the Data Board, was accused by Lund of fraud.");
  expect([told?.accuser, told?.accused]).toEqual(["Lund", "Data Board"]);
});
