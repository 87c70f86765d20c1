import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

/** What stands between the words of a rule: a court, a participle, an aside. */
itTells({
  "legal_action on_trial": [
    "[accused Hale] is on trial at Northport Crown Court charged with [content electoral fraud].",
  ],
  "finding fined": [
    "A court upheld a fine imposed on [accused Telbrik] for [content sending users' data to Westmark].",
    "A court upheld a fine levied on [accused Telbrik] for [content spying].",
  ],
  "measure banned": ["A court upheld a ban imposed on [accused Telbrik] over [content spying]."],
  "measure measure": [
    "[accused Hale] was suspended after colleagues complained that he [content bullied midwives].",
    "[accused Hale] was sacked after two women accused him of [content assault].",
    "[accused Hale] was suspended after staff alleged he [content had stolen drugs].",
  ],
  "accusation claimed": [
    "[accused Two judges] at the Northport Crown Court accused of [content taking bribes] were suspended.",
    "[accused Rebels of the Kivik Army] have themselves been accused of [content executing prisoners].",
    "[accuser Lund], whose complaint started the case, said [accused Telbrik] [content had broken the law].",
    "[accuser Lund], whose claims shook the firm, accused [accused Telbrik] of [content theft].",
  ],
});

it.each([
  "Hale was suspended after staff complained that Norland was cold.",
  "Hale was suspended after two women left.",
])("no measure that tells of a wrong: %s", (text) => {
  expect(readSentence(text)).toEqual([]);
});

describe("a headline of two names nobody of them", () => {
  it.each([
    ["Banker and wife jailed for fraud", "Hale was jailed for fraud on Tuesday.", ["Banker", "wife", "Hale"]],
    ["Board charges founder, analyst with fraud", "Hale was arrested on Tuesday.", ["founder", "Hale"]],
    ["Banker jailed for fraud", "Hale was jailed for fraud on Tuesday.", ["Hale"]],
  ])("%s", (title, body, accused) => {
    expect(readSentence(`${title}\n\n${body}`, {}, "title").map((told) => told.accused)).toEqual(accused);
  });

  it("but one person may be two things", () => {
    const text = "An adviser and planner pleaded guilty to theft.\n\nHale, 52, pleaded guilty to theft on Friday.";
    expect(readSentence(text).map((told) => told.accused)).toContain("Hale");
  });
});

describe("a headline without a matter is of whom the story names first", () => {
  it.each([
    ["Nursery worker jailed", "Hale worked in Northport. Her manager, Lund, was jailed for theft.", ["Lund"]],
    ["Nursery worker arrested", "Hale saw it. Police have arrested Lund for theft.", ["Lund"]],
    ["Nursery worker jailed", "Hale worked in Northport. Hale was jailed for theft.", ["Hale"]],
  ])("%s: %s", (title, body, accused) => {
    const told = readSentence(`${title}\n\n${body}`, {}, "title");
    expect(told.filter(({ allegation }) => allegation.accused.entity !== null).map((one) => one.accused)).toEqual(
      accused,
    );
    expect(told.some(({ accused: who, allegation }) => who === "Lund" && allegation.mentions.length > 1)).toBe(false);
  });
});
