import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const told = (text: string, opening: "body" | "title" = "body"): string[] =>
  readSentence(text, {}, opening).map(({ accused, accuser, stage }) => `${accuser} → ${accused}: ${stage}`);

describe("who stands beside somebody else is not taken for them", () => {
  it.each([
    [
      "Lund accused Westmark of aiding thieves.\n\nA spokesman for the base, Hale, dismissed the accusation.",
      ["Lund → Westmark: claimed"],
    ],
    ["Owners took a firm before the High Court, accusing it of dumping waste.", ["Owners → a firm: claimed"]],
    ["Lund spoke of the hiring of relatives, which is alleged to have gone on for years.", []],
  ])("%s", (text, expected) => {
    expect(told(text).filter((one) => one.includes("claimed"))).toEqual(expected);
  });
});

it("the first word of a headline is no name", () => {
  expect(told("Leader of a smuggling ring jailed", "title")).toEqual([]);
});

describe("the time may stand inside the verb", () => {
  itTells({
    "clearing acquitted": ["[accuser A court] had in 2020 acquitted [accused Hale] of [content bribery]."],
    "finding fined": [
      "The [accuser Data Board] had in June fined [accused Telbrik] for [content failing to report two leaks].",
    ],
    "legal_action charged": ["The wounded man, [accused Hale], faces charges of [content assaulting a guard]."],
  });
});

it("the former treasurer of a club is who is introduced behind with the age", () => {
  const text =
    "The former treasurer of Northbeck Club has been jailed for stealing 300,000 pounds.\n\nHale, 49, pleaded guilty to fraud.\n\nPolice are investigating a second man on suspicion of money laundering.";
  expect(readSentence(text).map(({ accused }) => accused)).toEqual(["Hale", "Hale", "a second man"]);
});
