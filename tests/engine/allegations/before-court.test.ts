import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

/** Who stands before a court, is alleged to have done something, or is one of a list. */
itTells({
  "legal_action charged": [
    "[accused Hale] faced Northport Magistrates Court on 14 counts of [content fraud].",
    "[accused Hale] fronted a judge on [content fraud] charges.",
  ],
  "accusation claimed": [
    "[accused Hale] will face court next week accused of [content theft].",
    "[accused Hale] allegedly [content approved the loans in exchange for a flat].",
    "[accused Hale] allegedly [content sold cars to a friend].",
    "[accuser Lund] said that [accused managers at Telbrik] [content hid defects].",
    "[accuser Former workers] told a panel that [accused supervisors at Telbrik] [content took bribes].",
  ],
  "measure measure": ["[accused Hale] was removed for [content misconduct]."],
});

describe("nobody is accused", () => {
  it.each([
    "Norland removed Telbrik from its list of terrorist organisations.",
    "The club removed Hale.",
    "Hale allegedly suffered a broken arm.",
    "Norland allegedly bought ships.",
    "Hale allegedly saw a man.",
  ])("%s", (text) => {
    expect(readSentence(text)).toEqual([]);
  });
});

it.each([
  ["The court granted bail to Hale and Ito, who were arrested for fraud.", ["Hale", "Ito"]],
  ["Police spoke to Hale and Ito, who was arrested for fraud.", ["Ito"]],
])("%s", (text, accused) => {
  expect(
    readSentence(text)
      .map((told) => told.accused)
      .sort(),
  ).toEqual(accused);
});

it("who accuses is whoever the sentence is about", () => {
  const told = readSentence("The Data Board imposed sanctions on Telbrik, which it accused of spying.");
  expect(told.find(({ content }) => content === "spying")?.accuser).toBe("Data Board");
});

it.each([
  ["Hale is accused of fraud. Hale's lawyer argued that his client had been falsely implicated.", ["denies"]],
  ["Hale is accused of fraud. Hale said that he was wrongly accused.", ["denies"]],
])("an answer: %s", (text, responses) => {
  expect(readSentence(text, { his: "Hale", he: "Hale" })[0]?.responses).toEqual(responses);
});

describe("a headline", () => {
  it.each([
    ["Former minister arrested", "Police have arrested Hale on suspicion of fraud."],
    ["17:42 Former minister arrested", "Police have arrested Hale on suspicion of fraud."],
  ])("%s: one with its story", (title, body) => {
    const told = readSentence(`${title}\n\n${body}`, {}, "title");
    expect(told.map(({ accused, allegation }) => [accused, allegation.mentions.length])).toEqual([["Hale", 2]]);
  });

  it("jails nobody who was only arrested", () => {
    const told = readSentence(
      "Former minister jailed\n\nPolice have arrested Hale on suspicion of fraud.",
      {},
      "title",
    );
    expect(told.map(({ accused, stage }) => [accused, stage])).toEqual([["Hale", "arrested"]]);
  });

  it("an hour is no number of people", () => {
    expect(readSentence("17:42 Ministers accused of fraud", {}, "title")[0]?.accused).toBe("Ministers");
  });
});

it("a verdict goes with what has been before a court", () => {
  const text = "Hale was convicted of theft.\n\nHale has allegedly bought a house. Hale was jailed for eight years.";
  const theft = readSentence(text).find(({ content }) => content === "theft");
  expect(theft?.stage).toBe("sentenced");
});
