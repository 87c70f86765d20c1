import { describe, expect, it } from "vitest";
import { readSentence, type Told } from "./read-sentence";

const nothing: readonly (readonly [number, ...string[]])[] = [
  [1, "There is no evidence that Brightbox copied files.", "Police found no sign that Hale bribed inspectors.", "No proof has emerged that Telbrik spied."],
  [2, "Ms Hale has not been accused of a crime.", "Telbrik was never charged with fraud.", "Lund has not been convicted of theft."],
  [3, "Did Brightbox cheat its testers?", "Has Hale been charged with fraud?", "Was Telbrik accused of spying?"],
  [4, "If charged, Hale could face a fine.", "If Lund is convicted of theft, he will appeal.", "Hale could be charged with fraud."],
  [5, "The phone charges in an hour; the shop charges a fee.", "The bank charges customers for late payment.", "Lund charged his phone."],
  [6, "She claimed first prize.", "Insurers paid 300 claims.", "Hale claims a discount."],
  [7, "Sue Marsh joined the board.", "Sue Marsh and Lund run Brightbox.", "Sue Lund opened a lab."],
  [8, "He was denied entry at the border.", "Hale was denied a visa.", "Lund was denied boarding."],
  [9, "Villagers fear floods.", "There are fears of a storm.", "Farmers worry about the rain."],
  [10, "Fans accused the referee of bias after the match.", "The coach blamed the striker for missing a penalty in the final.", "Fans blamed the goalkeeper for the defeat."],
  [11, "The accused left by a side door.", "The accused were silent.", "The accused, who is 40, left."],
  [12, "Quillon is a novel in which a banker is indicted.", "In the thriller a minister is accused of murder.", "A character in the series is convicted of murder.", "In the film a banker is charged with fraud.", "In the play, Hale is accused of murder."],
  [13, "Norland sanctioned the use of the drug.", "The board sanctioned the plan.", "The government sanctioned the use of the vaccine."],
  [14, "Hale denied that she would resign.", "Telbrik denied that it would close the lab.", "Lund denied being tired."],
  [18, "Rivals dismissed Brightbox as a copycat.", "Hale dismissed Lund as a dreamer.", "Critics dismissed Telbrik as a copycat."],
  [19, "Police charged at the crowd.", "The bull charged.", "Soldiers charged at the gate."],
  [27, 'Telbrik is "the most honest firm", it said.', 'Telbrik\'s statement called it "the best lab", Hale said.', 'Brightbox calls itself "the safest bank", it said.'],
  [31, "Reported profits were higher.", "Reported income at Brightbox fell.", "Reported revenue at Telbrik doubled."],
  [34, "Ito, who was 16 at the time, was accused of theft.", "Ito, 16, was accused of theft.", "A 15-year-old boy was charged with murder.", "A teenager was arrested for theft."],
]; // prettier-ignore

describe.each(nothing.map(([number, ...texts]) => ({ number, texts })))("pitfall $number", ({ texts }) => {
  it.each(texts)("says nothing of: %s", (text) => {
    expect(readSentence(text).map(inWords)).toEqual([]);
  });
});

describe("pitfalls that say something else", () => {
  it("15: who denied and then admitted, admits", () => {
    const [told] = readSentence(
      "Norland accused Telbrik of fraud. Telbrik denied the fraud. Later Telbrik admitted the fraud.",
    );
    expect(told?.responses).toEqual(["admits"]);
    expect(told?.class).toBe("accusation");
  });

  it("16: a settlement without admission is no admission", () => {
    const [told] = readSentence("Quill Press sued Brightbox over fraud. Brightbox settled without admitting fault.");
    expect(told?.responses).toEqual(["settled_no_admission"]);
  });

  it.each([
    "Norland accused Telbrik of bribery. Telbrik denied the bribery and then admitted the bribery.",
    "Norland accused Telbrik of bribery. Telbrik denied the claims but later admitted bribery.",
  ])("15: so in “%s”", (text) => {
    expect(readSentence(text).map((one) => one.responses)).toEqual([["admits"]]);
  });

  it.each([
    "Brightbox settled the fraud suit with no admission of liability.",
    "Quill Press accused Brightbox of fraud. Brightbox settled with Quill Press without admitting fault.",
  ])("16: nor in “%s”", (text) => {
    expect(readSentence(text).map((one) => one.responses)).toEqual([["settled_no_admission"]]);
  });

  it.each([
    "The judge dismissed claims that Hale lied.",
    "A court threw out the fraud charges against Hale.",
    "Prosecutors dropped the fraud charges against Hale.",
  ])("17: %s clears", (text) => {
    const [told] = readSentence(text);
    expect(told).toMatchObject({ class: "clearing", accused: "Hale", responses: [] });
  });

  it("20: two objects, two stages", () => {
    const told = readSentence("Hale was acquitted of theft but convicted of fraud.");
    expect(told.map((one) => [one.content, one.class, one.stage])).toEqual([
      ["theft", "clearing", "acquitted"],
      ["fraud", "finding", "convicted"],
    ]);
  });

  it.each([
    ["Hale was convicted of theft but acquitted of fraud.", "convicted", "acquitted"],
    ["Lund was cleared of bribery but found guilty of fraud.", "acquitted", "convicted"],
  ])("20: two stages in “%s”", (text, ...stages) => {
    expect(readSentence(text).map((one) => one.stage)).toEqual(stages);
  });

  it.each([
    ["The Ledger retracted its claim that Ito lied.", "retracted"],
    ["The Ledger withdrew its allegation that Ito lied.", "withdrawn"],
  ])("22: “%s” takes it back", (text, stage) => {
    expect(readSentence(text)).toMatchObject([{ accused: "Ito", class: "clearing", stage }]);
  });

  it.each([
    ['"They bribed inspectors," said the rival of Brightbox.', "the rival of Brightbox"],
    ['"They bribed inspectors," said Lund.', "Lund"],
    ['"Brightbox bribed inspectors," said Lund.', "Lund"],
  ])("21: who is quoted accuses: %s", (text, accuser) => {
    const told = readSentence(text, { They: "Brightbox" });
    expect(told).toMatchObject([{ class: "accusation", accuser, accused: "Brightbox", content: "bribed inspectors" }]);
  });

  it("22: an apology for saying it takes it back", () => {
    const [told] = readSentence("The Ledger apologised for saying Ito lied.");
    expect(told).toMatchObject({ accused: "Ito", class: "clearing", stage: "retracted" });
  });

  it("23: a counter-accusation is no answer", () => {
    const told = readSentence(
      "Norland accused Brightbox of fraud. Brightbox accused Norland of spreading false claims.",
    );
    expect(told.map((one) => [one.accuser, one.accused, one.responses])).toEqual([
      ["Norland", "Brightbox", []],
      ["Brightbox", "Norland", []],
    ]);
  });

  it("23: nor one that comes “in turn”", () => {
    const told = readSentence("Norland accused Brightbox of fraud. Brightbox in turn accused Norland of bribery.");
    expect(told.map((one) => [one.accused, one.responses])).toEqual([
      ["Brightbox", []],
      ["Norland", []],
    ]);
  });

  it.each([
    ["Mr Ito, whose brother was jailed for fraud, declined to comment.", "brother"],
    ["Lund, whose wife was convicted of bribery, declined to comment.", "wife"],
    ["Hale's brother was jailed for fraud.", "Hale's brother"],
  ])("24: what a relative did is the relative's: %s", (text, accused) => {
    const told = readSentence(text);
    expect(told.map((one) => one.accused)).toEqual([accused]);
    expect(told[0]?.allegation.accused.entity).toBeNull();
  });

  it.each([
    "Former Brightbox manager Lund was convicted.",
    "Lund, a former manager of Brightbox, was convicted of theft.",
    "Brightbox manager Lund was charged with theft.",
  ])("25: in “%s” the company is not accused", (text) => {
    expect(readSentence(text).map((one) => one.accused)).toEqual(["Lund"]);
  });

  it.each(["Lund's lawyer", "Hale's spokesman"])("26: %s answers for that side only", (speaker) => {
    const [told] = readSentence(`Telbrik was accused of fraud. ${speaker} denied the claims.`);
    expect(told?.responses).toEqual([]);
  });

  it("28: the latest stage wins", () => {
    const told = readSentence("Since 2019 Telbrik has faced claims of fraud; in 2024 a court cleared Telbrik.");
    expect(told.map((one) => [one.class, one.stage])).toEqual([["clearing", "acquitted"]]);
  });

  it.each([
    ["Hale was charged with fraud. In 2024 a court acquitted Hale.", "acquitted"],
    ["Telbrik was accused of bribery in 2019. Prosecutors later dropped the bribery case against Telbrik.", "dropped"],
  ])("28: it wins in “%s”", (text, stage) => {
    expect(readSentence(text)).toMatchObject([{ class: "clearing", stage }]);
  });

  it.each([
    ["A senior official said on condition of anonymity that Telbrik bribed inspectors.", "A senior official"],
    [
      "Two former employees, who asked not to be named, said that Brightbox deceived customers.",
      "Two former employees",
    ],
  ])("29: nobody is named for “%s”", (text, accuser) => {
    const [told] = readSentence(text);
    expect([told?.accuser, told?.allegation.accuser.entity]).toEqual([accuser, null]);
  });

  it("29: officials who are not named stay so", () => {
    const [told] = readSentence("Officials said on condition of anonymity that Ito lied.");
    expect(told).toMatchObject({ accuser: "Officials", accused: "Ito", content: "lied" });
    expect(told?.allegation.accuser.entity).toBeNull();
  });

  it("30: a clause that two share is a claim and a denial", () => {
    const [told] = readSentence("Norland says, and Telbrik denies, that calls were tapped.");
    expect(told).toMatchObject({ accuser: "Norland", accused: "Telbrik", responses: ["denies"] });
  });

  it("30: whoever says, whoever denies", () => {
    const [told] = readSentence("Ito says, and Brightbox denies, that designs were stolen.");
    expect(told).toMatchObject({ accuser: "Ito", accused: "Brightbox", responses: ["denies"] });
  });

  it.each([
    ["Lund blamed himself for the leak.", "Lund"],
    ["Hale blames herself for the fraud.", "Hale"],
  ])("32: “%s” admits", (text, accused) => {
    expect(readSentence(text)).toMatchObject([{ class: "admission", accused }]);
  });

  it("32: who blames herself, admits", () => {
    const [told] = readSentence("Hale blamed herself for the crash.");
    expect(told).toMatchObject({ class: "admission", accused: "Hale" });
  });

  it.each([
    ["Telbrik was fined for filing its accounts late.", "Telbrik"],
    ["Hale was fined for speeding.", "Hale"],
  ])("33: a small fine is a small one: %s", (text, accused) => {
    expect(readSentence(text)).toMatchObject([{ class: "finding", stage: "fined", category: "other", accused }]);
  });

  it("33: a fine for late filing is no fraud", () => {
    const [told] = readSentence("Brightbox was fined for late filing.");
    expect(told).toMatchObject({ class: "finding", stage: "fined", accused: "Brightbox" });
    expect(told?.category).not.toBe("fraud");
  });
});

function inWords(told: Told): string {
  return `${told.allegation.rule}: ${told.accuser} → ${told.accused}: ${told.content ?? "–"}`;
}
