import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

/** Found in reports of the press that no rule had been made on: who accuses whom there. */
const causes: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  "for whom a crime was done is not sentenced for it": [
    ["Hale is serving a 20-year sentence for trafficking girls for Lund.", "unstated → Hale"],
  ],
  "who objects to an inquiry opens none": [
    ["Hale said he would have objected to Norland opening an investigation into Lund."],
    ["Hale flew to Norland facing charges of fraud.", "unstated → Hale"],
  ],
  "whoever reports that somebody was sentenced was not": [
    [
      "KTV North reports the man who kidnapped the girl, Ivo Ito, was sentenced to life in prison.",
      "unstated → the man",
    ],
  ],
  "where somebody writes accuses nobody": [
    ["Last week Hale posted on Telbrik accusing Lund of theft.", "Hale → Lund"],
    ["Hale wrote to Lund accusing Telbrik of theft.", "Hale → Telbrik"],
    ["Hale spoke at a rally accusing Lund of fraud.", "Hale → Lund"],
    ["The lawyer spoke to a woman accusing Hale of assault.", "a woman → Hale"],
  ],
  "who is to judge is not judged": [
    ["Voters say they want the House to impeach and the Senate to convict the president of fraud."],
    ["Norland wants Westmark to extradite Hale over his alleged role in a fraud.", "Norland → Hale"],
  ],
  "the matter of an inquiry is nobody": [
    ["Norland Drops Its Investigation Into Theft Allegation Against Hale", "Norland → Hale"],
  ],
  "blamed on others": [
    ["He blamed Norland's ills on a number of people and spies.", "He → a number of people"],
    ["Hale blamed Norland's ills on Telbrik.", "Hale → Telbrik"],
    ["Hale blamed Norland on Monday for the fraud.", "Hale → Norland"],
  ],
  "proof that is none": [
    ["Hale said the evidence blaming Telbrik for the fraud is lacking."],
    ["Hale said there was evidence linking Telbrik to the fraud.", "unstated → Telbrik"],
  ],
  "power that somebody claims, a foul of a game": [
    ["The case is a test of Hale's assertions of executive power that defies the law."],
    ["Hale was given a match penalty for spitting on Lund in a brawl."],
  ],
  "whose exoneration somebody has is open": [
    ["Instead, Hale has a veritable exoneration from the failure of the counsel to find fraud."],
    ["Hale won an acquittal on charges of fraud.", "unstated → Hale"],
  ],
  "for whom somebody plays": [
    ["Northport and former Oster striker Jonas Hale was arrested over a fraud.", "unstated → Hale"],
    ["Lund and former minister Jonas Hale were arrested over a fraud.", "unstated → Lund", "unstated → Hale"],
  ],
  "what is to be done, and where is searched": [
    ["Officials are investigating whether Norland should tax imports."],
    ["Officials are investigating whether Telbrik hid losses.", "Officials → Telbrik"],
    ["A judge issued a search warrant for Hale in a fraud case."],
    ["A judge issued an arrest warrant for Hale in a fraud case.", "A judge → Hale"],
  ],
  both: [["Both the mother and Hale were charged with fraud.", "unstated → the mother", "unstated → Hale"]],
};

describe.each(Object.entries(causes))("%s", (_cause, rows) => {
  it.each(rows)("%s", (text, ...pairs) => {
    expect(readSentence(text).map(({ accuser, accused }) => `${accuser} → ${accused}`)).toEqual(pairs);
  });
});

it("goes on in the present with who told of it first", () => {
  const text = "Hale said he then announced: “My friend will come,” and alleges Telbrik stole papers.";
  expect(readSentence(text).map(({ accuser, accused }) => [accuser, accused])).toEqual([["Hale", "Telbrik"]]);
});

it("knows of collusion that it may be of another kind", () => {
  const categories = (text: string) => readSentence(text).map(({ category }) => category);
  expect(categories("Telbrik was accused of colluding with rivals to fix prices.")).toEqual(["antitrust"]);
  expect(categories("Hale was accused of collusion with Westmark.")).toEqual(["other"]);
});

it("takes a General whom the text calls “he” for no “she”", () => {
  const text =
    "General Lund gave evidence. He said some of her followers called her out, saying she was inciting violence.";
  expect(readSentence(text, { He: "Lund" }).map(({ accused }) => accused)).not.toContain("Lund");
});
