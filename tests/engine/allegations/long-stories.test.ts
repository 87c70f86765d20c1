import { expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const told = (text: string): string[] =>
  readSentence(text).map(({ accused, accuser, stage }) => `${accuser} → ${accused}: ${stage}`);
const answers = (text: string): string[] => readSentence(text).flatMap(({ responses }) => responses);

// Ways of long stories that pinned an accusation on the wrong party, or made one of none.
it.each([
  ["The cases are, with the Norland attorney general's civil fraud case, part of his campaign.", []],
  ["The Data Board is legally prohibited from spying on people in Norland.", []],
  ["The Ledger told of Hale's role in creating the Northport Electronic Crimes Task Force, a large operation.", []],
  ["The Ledger told of Hale's role in electronic crimes in Northport.", ["unstated → Hale: claimed"]],
  ["None of the letters, nor anything Lund wrote, indicated Hale had committed a crime.", []],
  ["Most managers have been loath to publicly criticise Hale.", []],
  [
    "Lund called the march “an event and not a sign of the movement” and chided Hale for stealing the money.",
    ["Lund → Hale: claimed"],
  ],
  [
    "Lund alleged that Hale bribed managers of the builder, who then allegedly inflated prices.",
    ["Lund → Hale: claimed", "Lund → managers of the builder: claimed"],
  ],
  ["Lund accused Hale of theft. Lund withdrew the allegations after a week.", ["unstated → Hale: withdrawn"]],
  ["Telbrik welcomed the regulator's decision to fine Quill Press for fraud.", ["the regulator → Quill Press: fined"]],
  ["Telbrik welcomed a move to sue Quill Press for fraud.", ["unstated → Quill Press: suit_filed"]],
  ["Telbrik defended its decision to sue Quill Press for fraud.", ["Telbrik → Quill Press: suit_filed"]],
  ["Lund welcomed Norland's decision to drop the inquiry into Telbrik over bribery.", ["Norland → Telbrik: dropped"]],
  ["Lund is one of the region's most vocal critics and has accused Hale of theft.", ["Lund → Hale: claimed"]],
  ["Lund sued former Norland acting governor Jonas Hale.", ["Lund → Hale: suit_filed"]],
  ["Lund raced to get the suit ready.", []],
  ["Customers blasted Hale for reporting the fraud at length.", []],
  ["The board is looking into funding for other fixes.", []],
  ["Regulators are looking into bribery.", ["Regulators → unstated: inquiry"]],
  ["Lund helped in an investigation of abuses by the police against Hale.", ["unstated → the police: inquiry"]],
  ["Hale admitted that it bothered him that Lund spoke in hacked audio.", []],
  ["Hale examines how the Data Board has become a tool for corrupt officials.", []],
  ["The Data Board examines how Hale bribed officials.", ["Data Board → Hale: inquiry"]],
  ["Jonas Hale, 30, Northport was arrested for theft.", ["unstated → Hale: arrested"]],
  ["Investigation of selective inhibitor GSK21 for the treatment of psoriasis in a large study.", []],
  ["Agents found several of the alleged customers through surveillance.", []],
  ["Hale left while awaiting trial on fraud charges.", ["unstated → Hale: charged"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  ["Lund accused Hale of stealing a letter from Homeland Security.", "other"],
  ["Lund criticised Hale for merely retaliating.", "other"],
])("tells no category by a name or a word of war: %s", (text, category) => {
  expect(readSentence(text).map((told) => told.category)).toEqual([category]);
});

it.each([
  ["Lund accused Hale of fraud. Lund pressed Hale to admit the fraud.", []],
  ["Lund accused Hale of refusing to admit the fraud.", []],
  ["Lund accused Hale of fraud. Hale admitted the fraud.", ["admits"]],
  [
    "Lund accused Hale of hacking the Ledger. Hale said he was asked for evidence that Norland did not hack it.",
    ["unclear"],
  ],
])("answers: %s", (text, expected) => {
  expect(answers(text)).toEqual(expected);
});
