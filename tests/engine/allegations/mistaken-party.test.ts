import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

/** By cause: sentences in which words beside a party could be taken for it; who accuses whom there. */
const causes: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  "who finds is not who is found": [
    ["A Northport jury found Telbrik liable for fraud.", "A Northport jury → Telbrik"],
    ["The paper tells of a case in which a jury found Telbrik liable for misusing designs.", "a jury → Telbrik"],
    ["A judge found Hale guilty of fraud.", "A judge → Hale"],
    ["Hale was found liable for fraud.", "unstated → Hale"],
    ["Hale was found guilty of fraud by a jury.", "a jury → Hale"],
    ["After an inquiry, the Department of Data found that the lender had lost money."],
    ["Following an inquiry, the head of Telbrik sacked two managers."],
    ["An inquiry into Hale of Telbrik was opened.", "unstated → Hale"],
  ],
  "two fields of one office are one minister": [
    ["Police accused Energy and Minerals Minister Hale of bribery.", "Police → Hale"],
    ["Trade and Industry Minister Hale has been charged with fraud.", "unstated → Hale"],
    [
      "Police charged the former Health and Social Services Minister with fraud.",
      "Police → the former Health and Social Services Minister",
    ],
    ["Police accused Norland and Defence Minister Hale of fraud.", "Police → Norland", "Police → Hale"],
  ],
  "an envoy denies what his state is accused of": [
    ["Norland’s ambassador, Hale, denied Westmark’s accusations of torture.", "Westmark → Norland"],
    ["Norland’s ambassador Hale denied claims of torture.", "unstated → Norland"],
    ["Ambassador Hale denied accusations of torture by Westmark.", "Westmark → unstated"],
    ["Ambassador Hale denied claims that he took bribes.", "unstated → Hale"],
    ["Hale denied Westmark’s accusations of torture.", "Westmark → Hale"],
  ],
  "what is done in a place, or of no wrong": [
    [
      "They met in downtown Northport, where he saw a panel, part of the process for resolving complaints of fraud.",
      "unstated → unstated",
    ],
    ["Hale said he usually received the envelope at the airport."],
    ["A clerk said Hale received an envelope stuffed with cash.", "A clerk → Hale"],
    ["Hale lashed out at Lund in personal terms and said the country was finished."],
    ["Hale lashed out at Lund for fraud.", "Hale → Lund"],
  ],
  "what an office is for is no wrong, and its holder is named behind": [
    ["A court convicted the former governor of Northport state, Hale, of fraud.", "A court → Hale"],
    ["Police arraigned a former Commissioner for Works in Oster, Lund, for fraud.", "Police → Lund"],
    ["Police opened a case against the ex-head of the roads board, Hale, and two others for fraud.", "Police → Hale"],
    ["Lund accused the head of the bureau, Hale, of bribery.", "Lund → Hale"],
    ["Lund accuses the agency's chief, Hale, of bias.", "Lund → Hale"],
    ["The agency chief accused Westmark of bias.", "The agency chief → Westmark"],
    ["The coast guard accused a Norlandic vessel of ramming a boat.", "The coast guard → a Norlandic vessel"],
    ["A commission of inquiry found that Norland had tortured prisoners.", "A commission → Norland"],
    ["The former advocate general, Hale, was arrested on suspicion of leaking secrets.", "unstated → Hale"],
  ],
  "a name is cut off from its noun": [
    [
      "A report told that a former Telbrik official, who had allegedly stolen data, was promoted.",
      "unstated → a former Telbrik official",
    ],
    [
      "A paper wrote that an interim Telbrik report “implicated Norland officials” in it.",
      "unstated → Norland officials",
    ],
    ["A defiant Telbrik accused Norland of spying.", "Telbrik → Norland"],
    ["The District of Kivik indictment is being prosecuted by the ministry."],
    ["The Bank of Kivik case was investigated by the police."],
    ["Quick Lund Accused Of Fraud."],
    ["Banks were part of the “Telbrik” investigation, which found that they laundered money."],
  ],
  "a noun was read as a verb": [
    ["A customer opened Telbrik accounts after serving a sentence for fraud."],
    ["Lund started winning Norland seats by denouncing Hale."],
    ["Hale thinks Telbrik steals designs.", "Hale → Telbrik"],
    ["A panel has found a top cricket team official guilty of fraud."],
    ["Police opened an inquiry over a fraud by the bank.", "Police → unstated"],
  ],
  "names that only tell who somebody is": [
    ["The Norland and Westmark footballer, Ito, was accused of fraud.", "unstated → Ito"],
    ["Norland and Westmark were accused of spying.", "unstated → Norland", "unstated → Westmark"],
    ["Telbrik and a Brightbox manager were accused of fraud.", "unstated → Telbrik", "unstated → a Brightbox manager"],
    ["Hale was a vice president for Telbrik, who took bribes.", "unstated → Hale"],
    [
      "Hale, 39 of Kivik, South Dale, Lund, 40, and Ito, 41, were charged with fraud.",
      "unstated → Hale",
      "unstated → Lund",
      "unstated → Ito",
    ],
  ],
  "nobody is looked into": [
    ["Some laws make investigating bribery hard."],
    ["Norland is barely investigating bribery."],
    ["Norland is investigating bribery.", "Norland → unstated"],
  ],
  "nobody does it": [
    ["Traders in a third of banks admitted that trafficking already accounts for losses."],
    ["Lund was named by a man who has himself been arrested for theft.", "unstated → a man"],
    ["Lund took money stolen in the country’s biggest corruption scandal.", "unstated → unstated"],
  ],
};

describe.each(Object.entries(causes))("%s", (_cause, sentences) => {
  it.each(sentences.map(([text, ...told]) => [text, told] as const))("%s", (text, told) => {
    expect(readSentence(text).map(({ accused, accuser }) => `${accuser} → ${accused}`)).toEqual(told);
  });
});

describe("“the company” stays as it is worded", () => {
  const accusedIn = (text: string, who: string): readonly string[] =>
    readSentence(text, { "the company": who }).map(({ accused }) => accused);

  it("where whom linking takes it for has just accused another", () => {
    const text = "Telbrik accused Brightbox of fraud. Prosecutors accused the company of theft.";
    expect(accusedIn(text, "Telbrik")).toEqual(["Brightbox", "the company"]);
    expect(accusedIn(text, "Brightbox")).toEqual(["Brightbox", "Brightbox"]);
  });

  it("where another is named nearer", () => {
    const text = "Telbrik sells phones. Lund left. Brightbox grew. Prosecutors accused the company of theft.";
    expect(accusedIn(text, "Telbrik")).toEqual(["the company"]);
    expect(accusedIn(text, "Brightbox")).toEqual(["Brightbox"]);
  });

  it("and whoever charges is not looked into, whatever linking takes a pronoun for", () => {
    const text = "Lund charged the leader of the party in all cases for which he was investigated for fraud.";
    expect(readSentence(text, { he: "Lund" }).map(({ accused }) => accused)).not.toContain("Lund");
  });

  it("and nowhere else", () => {
    const text = "Telbrik sells phones. Lund left. Ito grew old. Prosecutors accused the company of theft.";
    expect(accusedIn(text, "Telbrik")).toEqual(["Telbrik"]);
  });
});

describe("“he” behind a name that nobody knows", () => {
  const accusedIn = (text: string): readonly string[] =>
    readSentence(text, { He: "Lund" }).map(({ accused }) => accused);

  it("is that one, and not whom linking took it for", () => {
    expect(accusedIn("Lund died. Gal Barok left Norland. He was convicted of fraud.")).toEqual(["Gal Barok"]);
    expect(accusedIn("Lund died. Gal Barok left Norland. He ran a bank. He was convicted of fraud.")).toEqual([
      "Gal Barok",
    ]);
  });

  it("is whom linking took it for where no such name begins the sentence before", () => {
    expect(accusedIn("Lund met Gal Barok in Norland. He was convicted of fraud.")).toEqual(["Lund"]);
    expect(accusedIn("Gal Barok left Norland. Lund met him. He was convicted of fraud.")).toEqual(["Lund"]);
    expect(accusedIn("The Barok Bank left Norland. He was convicted of fraud.\n\nLund died.")).toEqual(["Lund"]);
  });
});

describe("a minister of several things", () => {
  it("is who is named behind them", () => {
    const text = "The former Minister of Fisheries and Marine Resources, Hale, has been arrested over bribery.";
    expect(readSentence(text).map(({ accused, stage }) => [accused, stage])).toEqual([["Hale", "arrested"]]);
  });

  it("is nobody else's office", () => {
    const text = "The Minister of Fisheries and Lund, a banker, have been arrested over bribery.";
    expect(readSentence(text).map(({ accused }) => accused)).toContain("The Minister");
  });
});

it.each([
  "A report told that a third of the Data Board's fraud cases had been reported by banks.",
  "The Data Board made bribery the theme of a seminar.",
])("whoever brings cases or speaks of a wrong is not accused: %s", (text) => {
  expect(readSentence(text).map(({ accused }) => accused)).not.toContain("Data Board");
});

it.each([
  ["It was reported that Telbrik suffered losses as a result of fraud."],
  ["Lawmakers petitioned the board to investigate Hale."],
  ["Former lawmakers appealed to the assembly to investigate Hale's conduct."],
  ["An indictment is merely an allegation of criminal conduct, not evidence."],
  ["Justice Lund ruled in 2010. Ito answered a question about the Lund inquiry."],
])("nobody is accused: %s", (text) => {
  expect(readSentence(text)).toEqual([]);
});
