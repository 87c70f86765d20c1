import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const stagesOf = (text: string, pronouns: Readonly<Record<string, string>> = {}): string[] =>
  readSentence(text, pronouns).map(({ accused, accuser, stage }) => `${accuser} → ${accused}: ${stage}`);

describe("who is not charged", () => {
  it.each([
    ["A grand jury declined to indict Hale over the killing.", "A grand jury → Hale: dropped"],
    ["Prosecutors decided not to prosecute Hale for fraud.", "Prosecutors → Hale: dropped"],
    ["Prosecutors said Hale would not be charged with fraud.", "unstated → Hale: dropped"],
    ["Officials recommended that no criminal charges be filed against Hale.", "unstated → Hale: dropped"],
    ["No charges will be brought against Hale over the fraud.", "unstated → Hale: dropped"],
    ["Hale will face no charges over the theft.", "unstated → Hale: dropped"],
  ])("%s", (text, told) => {
    expect(stagesOf(text)).toEqual([told]);
  });

  it.each([
    "Hale said she would not be charged with fraud.",
    "Hale's lawyer said Hale would not be charged with fraud.",
    "Prosecutors did not decline to indict Hale.",
    "The shop decided not to charge Hale.",
  ])("does not say so: %s", (text) => {
    expect(stagesOf(text).filter((told) => told.includes("dropped"))).toEqual(
      text.startsWith("The shop") ? ["The shop → Hale: dropped"].slice(1) : [],
    );
  });
});

it.each([
  ["Hale has begun a five-year prison sentence for fraud.", ["unstated → Hale: sentenced"]],
  ["Hale began a four-year term as mayor.", []],
])("who begins a sentence was given it: %s", (text, told) => {
  expect(stagesOf(text)).toEqual(told);
});

describe("what ended and was told before", () => {
  it.each([
    ["Lund sued Telbrik over the leak. A judge dismissed that suit in March.", ["A judge → Telbrik: dismissed"]],
    ["Lund sued Telbrik over the leak. The suit was later dropped.", ["unstated → Telbrik: dropped"]],
    ["Hale was charged with fraud. Prosecutors later dropped the charges.", ["Prosecutors → Hale: dropped"]],
    ["Police opened an inquiry into Telbrik over theft. The inquiry was closed.", ["unstated → Telbrik: dropped"]],
    ["Lund sued Telbrik over the leak. The judge refused to dismiss the suit.", ["Lund → Telbrik: suit_filed"]],
    ["Lund sued Telbrik over the leak. Telbrik asked a judge to dismiss the suit.", ["Lund → Telbrik: suit_filed"]],
    ["Hale was charged with fraud. The suit was dismissed.", ["unstated → Hale: charged"]],
    [
      "Lund sued Telbrik over the leak. Hale sued Brightbox over the leak. The suit was dismissed.",
      ["Lund → Telbrik: suit_filed", "Hale → Brightbox: suit_filed"],
    ],
  ])("%s", (text, told) => {
    expect(stagesOf(text)).toEqual(told);
  });
});

describe("how far a case has gone", () => {
  it("is convicted who was acquitted of other charges only", () => {
    const text =
      "A judge convicted Hale on three charges of smuggling, and acquitted Hale on three similar charges. Hale denied smuggling.";
    expect(stagesOf(text)).toEqual(["A judge → Hale: convicted"]);
  });

  it("is cleared who was acquitted of all charges after a conviction", () => {
    const text = "A judge convicted Hale of smuggling. An appeals court acquitted Hale of all charges of smuggling.";
    expect(stagesOf(text)).toEqual(["An appeals court → Hale: acquitted"]);
  });

  it.each([
    ["Hale will stand trial on charges of embezzlement.", "unstated → Hale: charged"],
    ["Hale will be sentenced in May for fraud.", "unstated → Hale: convicted"],
    ["Hale will serve his 11-month sentence for fraud.", "unstated → Hale: sentenced"],
    ["The club brought disciplinary charges against Hale for lying.", "The club → Hale: claimed"],
    ["Norland demanded the extradition of Hale, whom Norland accuses of fraud.", "Norland → Hale: claimed"],
    ["Lund alleged in a lawsuit that Hale defrauded thousands.", "Lund → Hale: suit_filed"],
    ["Lund filed a $40 million lawsuit in 2013 alleging that Hale had defrauded thousands.", "Lund → Hale: suit_filed"],
  ])("%s", (text, told) => {
    expect(stagesOf(text)).toEqual([told]);
  });

  it.each([
    [
      "A lawsuit was filed in 2012 challenging the rule and alleging that Telbrik hid fraud.",
      "unstated → Telbrik: suit_filed",
    ],
    ["The upcoming treason trial against Hale divides Norland.", "unstated → Hale: charged"],
    ["Hale was arrested for arson. Hale was indicted for a litany of charges.", "unstated → Hale: indicted"],
  ])("%s", (text, told) => {
    expect(stagesOf(text)).toEqual([told]);
  });

  it.each([
    "Norland has suffered more than 139,000 cases.",
    "Lund threatened to veto a bill that allows lawsuits against Norland over the attacks.",
    "From 2018 to June, 256,000 people were indicted on suspicion of fraud.",
    "Some 1.2 million traders were charged with fraud.",
  ])("tells of no case: %s", (text) => {
    expect(stagesOf(text)).toEqual([]);
  });

  it("takes a pronoun that opens sentence after sentence for one person", () => {
    const text = "Hale led the bank. He was arrested in May. He was sentenced to six years in prison for fraud.";
    expect(stagesOf(text)).toEqual(["unstated → Hale: sentenced"]);
  });
});

it("does not accuse who is cleared of what they were involved in", () => {
  const text = "A court acquitted Hale and seven officials involved in the fraud.";
  expect(readSentence(text).map(({ class: kind }) => kind)).not.toContain("accusation");
});

it.each([
  ["A panel said on Monday that Hale had committed war crimes.", "current"],
  ["Hale had once been accused of fraud.", "historical"],
])("%s is %s", (text, time) => {
  expect(readSentence(text).map(({ allegation }) => allegation.time)).toEqual([time]);
});

describe("one matter", () => {
  it.each([
    "Hale was arrested for raping a woman. A court found Hale guilty of rape.",
    "Hale is accused of shooting five people. Hale was charged with the killings.",
    "Hale was arrested for killing a man. Hale confessed to his crime.",
    "The state alleged that Hale smuggled migrants. A judge convicted Hale of smuggling.",
  ])("is told once: %s", (text) => {
    expect(stagesOf(text)).toHaveLength(1);
  });
});

describe("what has ended", () => {
  it("takes in what prosecutors had alleged before", () => {
    const text =
      "Hale was cleared of misconduct on Monday. Hale was charged in 2024. Prosecutors had alleged that Hale handed Lund papers.";
    expect(stagesOf(text)).toEqual(["unstated → Hale: acquitted"]);
  });

  it("leaves what others allege besides", () => {
    const text = "Hale was cleared of misconduct on Monday. Lund alleges that Hale handed him papers.";
    expect(stagesOf(text)).toEqual(["unstated → Hale: acquitted", "Lund → Hale: claimed"]);
  });

  it("is what whoever withdraws a suit accused somebody of", () => {
    expect(stagesOf("Hale was accused by Lund of stealing secrets. Lund withdrew his suit.")).toEqual([
      "Lund → Hale: withdrawn",
    ]);
    expect(stagesOf("Hale was accused by Ito of stealing secrets. Lund withdrew his suit.")).toEqual([
      "Ito → Hale: claimed",
    ]);
  });

  it.each([
    "The Ledger apologised and paid damages to Hale after wrongly alleging that Hale laundered money.",
    "The Ledger apologised for claiming that Hale laundered money.",
  ])("is what a paper takes back: %s", (text) => {
    expect(stagesOf(text)).toEqual(["The Ledger → Hale: retracted"]);
  });
});

describe("a state that is told of as going on", () => {
  it("is current, though it began before", () => {
    const [told] = readSentence(
      "Telbrik is already being investigated by the Data Board over the use of private letters.",
    );
    expect(told?.allegation.time).toBe("current");
    expect(told?.content).toBe("use of private letters");
  });
});

describe("what courts have decided", () => {
  it.each([
    [
      "A jury found that Telbrik infringed patents. The judge later overturned the verdict.",
      ["The judge → Telbrik: overturned"],
    ],
    ["A jury found that Telbrik infringed patents. Lund welcomed the verdict.", ["A jury → Telbrik: liable"]],
    ["Brightbox won a case against Telbrik last year.", ["Brightbox → Telbrik: liable"]],
    ["Brightbox brought a case against Telbrik last year.", ["Brightbox → Telbrik: suit_filed"]],
    ["Hale admitted theft. Hale was given six years and Lund four.", ["unstated → Hale: sentenced"]],
    ["Hale admitted theft. Hale was given two years to pay.", ["unstated → Hale: claimed"]],
  ] as const)("%s", (text, stages) => {
    expect(stagesOf(text)).toEqual(stages);
  });
});

describe("what somebody says of whoever pleads", () => {
  it("is not what the plea is to", () => {
    expect(stagesOf("Hale reached a plea deal. Ito said that Hale lied.")).toEqual([
      "unstated → Hale: plea_agreed",
      "Ito → Hale: claimed",
    ]);
  });
});

it("an accusation in a headline is the suit below", () => {
  const text =
    "Telbrik accuses Hale of passing secrets to Norland\n\nTelbrik has sued Hale, accusing him of taking designs.";
  const told = readSentence(text, { him: "Hale" }, "title");
  expect(told.map(({ accused, stage }) => [accused, stage])).toEqual([["Hale", "suit_filed"]]);
});

it("keeps a step of the law apart from what somebody says of the same one much later", () => {
  const text =
    "Hale was arrested as a student. He left. The shop was sold. It rained. The town grew. A road was built. Lund accused Hale of lying to Telbrik.";
  expect(stagesOf(text)).toEqual(["unstated → Hale: arrested", "Lund → Hale: claimed"]);
});
