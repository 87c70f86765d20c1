import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

describe("a body without a name is held to have done what somebody with one says", () => {
  itTells({
    "accusation claimed": [
      "[accuser Lund] said [accused the police] [content had fabricated the transcript].",
      "[accuser Hale] said [accused the company] [content hid the risks from its customers].",
    ],
  });
});

it("a clause may begin with somebody counted", () => {
  const text = "Hale was suspended on full pay in May after eleven members of staff accused her of fraud.";
  expect(readSentence(text, { her: "Hale" }).map(({ accuser, accused }) => [accuser, accused])).toContainEqual([
    "eleven members",
    "Hale",
  ]);
});

it.each([
  ["Hale is accused of letting the cartel move cocaine.", "other"],
  ["Telbrik is accused of running a cartel with rivals.", "antitrust"],
])("a cartel of drugs is no matter of competition: %s", (text, category) => {
  expect(readSentence(text).map((one) => one.category)).toEqual([category]);
});
