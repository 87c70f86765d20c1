import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const accusedOf = (text: string): string[] => readSentence(text).map(({ accused }) => accused);

describe("words that look like others do not cut who and what apart", () => {
  itTells({
    "legal_action charged": ["[accused Hale], 55, faces 13 felony counts of [content fraud]."],
    "accusation claimed": [
      "[accused Hale] was accused of [content siphoning more than R18m from a strike fund].",
      "[accuser Prosecutors] allege that [accused Hale] [content cut staff] and lied.",
    ],
    "legal_action indicted": [
      "[accuser A grand jury] indicted [accused Hale] on 11 counts of [content health care fraud].",
    ],
    "legal_action suit_filed": [
      "[accused Telbrik], which is itself being sued by [accuser Brightbox] for [content bullying suppliers], declined to comment.",
    ],
    "finding fined": ["[accuser The health department] fined [accused Telbrik] 17 times between 2016 and 2022."],
    "clearing acquitted": ["[accuser A court] acquitted [accused the editor] of a daily of [content sedition]."],
    "finding convicted": ["[accused Hale] was found guilty under the Prevention of Crimes Act."],
  });
});

it.each([
  [
    "Lund sued Hale, Telbrik and a Westmark marketing firm over fraud.",
    ["Hale", "Telbrik", "a Westmark marketing firm"],
  ],
  ["Police charged Hale, Ito and two others with fraud.", ["Hale", "Ito", "two others"]],
  ["Two nurses alleged that residents were left in soiled beds and developed wounds.", []],
  ["Hale alleged that two officials were bribed by Telbrik.", ["Telbrik"]],
])("those of a list, and nobody to whom it was done: %s", (text, accused) => {
  expect(accusedOf(text)).toEqual(accused);
});

describe("offices cite for what is wrong", () => {
  itTells({ "accusation claimed": ["[accused Hale] was cited for [content illegal calls]."] });
  it.each(["Hale was cited for her work on fraud.", "Hale was cited as saying so."])("not: %s", (text) => {
    expect(accusedOf(text)).toEqual([]);
  });
});

it("a court that orders it to pay does not pay", () => {
  const [one] = readSentence(
    "Telbrik did not admit it.\n\nA court last year ordered it to pay 2 million dollars after finding that it had infringed a patent.",
  );
  expect([one?.accuser, one?.accused, one?.stage]).toEqual(["A court", "Telbrik", "damages"]);
});

it("a headline that clears is not of whoever else had a conviction overturned", () => {
  const text =
    "Court clears editor of sedition\n\nA court acquitted the editor of a daily of sedition. Another court set aside the conviction of Hale.";
  expect(readSentence(text, {}, "title").map(({ accused }) => accused)).toEqual(["editor", "Hale"]);
});
