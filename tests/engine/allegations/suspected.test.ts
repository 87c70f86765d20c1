import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const told = (text: string): string[] =>
  readSentence(text).map(({ accused, accuser, stage }) => `${accuser} → ${accused}: ${stage}`);

describe("what somebody is suspected of is wrong, whatever its words", () => {
  itTells({
    "legal_action arrested": [
      "[accused Hale] was arrested on suspicion of [content steering contracts to her cousins].",
      "[accused A former minister] was arrested on Tuesday on charges of [content passing files to a rival], police said.",
      "[accused Lund] was detained on suspicion of [content moving cash abroad].",
    ],
    "inquiry inquiry": ["[accused Hale] was questioned on suspicion of [content tipping off a dealer]."],
    "accusation claimed": [
      "[accused Two midwives] are suspected of [content changing the notes].",
      "[accuser Police] suspect [accused Hale] of [content tipping off the gang].",
      "[accused Hale] is alleged to [content have withdrawn nine million in a single day].",
    ],
  });
});

it.each(["Doctors suspect Hale of having a fever.", "Hale is suspected of being in Westmark."])(
  "an illness or a stay is no wrong: %s",
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

describe("inquiries and reports blame, too", () => {
  itTells({
    "accusation claimed": [
      "The report criticised [accused Telbrik] for [content failing to act on three warnings].",
      "[accused Telbrik] was criticised by [accuser the inquiry] for [content failing to act on warnings].",
      "[accuser The inquiry] criticised [accused the governing body] for [content failing to act on warnings].",
      "[accuser Lund] criticised [accused the company] for [content failing to act on warnings].",
    ],
  });
});

it.each([
  ["Witnesses said police beat students.", ["Witnesses → police: claimed"]],
  ["Rights groups say the army killed villagers.", ["Rights groups → the army: claimed"]],
  ["Lund said the police had beaten prisoners.", ["Lund → the police: claimed"]],
  ["Officials said police shot two attackers.", []],
  ["Police said police beat the record.", []],
])("what police and soldiers do to those who have done nothing is told of them: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  ["Residents are preparing a lawsuit against Telbrik over the leak.", "claimed"],
  ["Lawyers said they were planning a class action against Telbrik.", "claimed"],
  ["Residents filed a lawsuit against Telbrik over the leak.", "suit_filed"],
])("what is being prepared is not filed: %s", (text, stage) => {
  expect(readSentence(text).map((one) => one.stage)).toEqual([stage]);
});

it("a club is not its coach", () => {
  const text =
    "Another coach at the club, Hale, was jailed for theft.\n\nLund alleges that the club failed its athletes.";
  expect(told(text)).toEqual(["unstated → Hale: sentenced", "Lund → the club: claimed"]);
});

it("whoever may be sued is not the one that a headline means", () => {
  const text =
    "Former minister arrested over contracts\n\nHale told the Senate that Ito took bribes. Ito said she would sue Hale for libel.";
  const [first] = readSentence(text, {}, "title");
  expect([first?.accused, first?.stage]).toEqual(["Former minister", "arrested"]);
});
