import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

describe("the words for a party", () => {
  it.each([
    ["Members of the Data Board arrested Hale for fraud.", "Members of the Data Board", "Hale"],
    [
      "Police arrested the former head of the Northport bureau for fraud.",
      "Police",
      "the former head of the Northport bureau",
    ],
    ["Police accused the head of the bureau of fraud.", "Police", "the head"],
    ["The campaigns of Hale and Lund accused Telbrik of fraud.", "The campaigns of Hale and Lund", "Telbrik"],
    ["Norland blamed the fraud on unspecified “foreign forces”.", "Norland", "unspecified “foreign forces”"],
  ])("%s", (text, accuser, accused) => {
    expect(readSentence(text)).toMatchObject([{ accuser, accused }]);
  });
});

it("of one accusation are not those of another", () => {
  const told = readSentence("Lund accused Norland of lying as Westmark accused Telbrik of theft.");
  expect(told.map(({ content }) => content)).toEqual(["lying", "theft"]);
});

describe("the words of the wrong", () => {
  it.each([
    ["Hale was charged for his alleged part in a scheme to defraud the state.", "scheme to defraud the state"],
    ["The agency cleared Hale of bullying on Friday after three swimmers left.", "bullying"],
    ["The fraud allegedly committed by Hale, in a fresh case of bribery, shook Norland.", "fraud"],
    ["Hale was accused of illegally collecting deposits.", "illegally collecting deposits"],
    ["Hale was accused of allegedly taking bribes.", "taking bribes"],
    ["Hale was accused of taking bribes, a charge that could lead to ten years in jail.", "taking bribes"],
    ["Hale was convicted of fraud, an offence under the Banking Act.", "fraud"],
    ["Police arrested Hale yesterday for allegedly killing his neighbour.", "killing his neighbour"],
    ["Lund accused Norland of looking away as rebels stole grain.", "looking away as rebels stole grain"],
    ["Hale denied conspiracy to commit fraud.", "conspiracy to commit fraud"],
    ["Hale was charged with a plot to bribe ministers.", "plot to bribe ministers"],
    ["Hale was charged with theft of property and 11 counts of forgery.", "theft of property and 11 counts of forgery"],
    ["Hale was convicted of abuse of office and obstruction of justice.", "abuse of office and obstruction of justice"],
    ["Hale was convicted of theft of funds under colour of law.", "theft of funds under colour of law"],
    ["Norland was accused of indiscriminate air strikes on markets.", "indiscriminate air strikes on markets"],
    ["Lund accused Norland of drone attacks on homes.", "drone attacks on homes"],
    ["Hale admitted theft at an earlier hearing.", "theft"],
    ["Police brought charges against Hale for bribing a minister.", "bribing a minister"],
    ["Norland filed a case against Westmark, alleging breaches of a treaty.", "breaches of a treaty"],
    ["Lund alleged that Hale took bribes and forged receipts.", "took bribes and forged receipts"],
    ["Lund accused Telbrik of “stealing the vote” in May.", "“stealing the vote” in May"],
    ["Hale was accused of an “artful fraud” by Lund.", "“artful fraud”"],
    ['Lund called Hale a "professional liar".', '"professional liar"'],
    ["Lund accused Telbrik of “brazen” fraud.", "“brazen” fraud"],
    ["Lund accused Telbrik of theft and accounting fraud.", "theft and accounting fraud"],
    ["Telbrik was accused of bombing markets and using gas.", "bombing markets and using gas"],
    ["Telbrik denied targeting civilians and blames the weather.", "targeting civilians"],
    ["Police charged Hale with embezzling $40m meant for hospitals.", "embezzling $40m meant for hospitals"],
    ["Prosecutors charged two men with spying for Norland, weeks before a vote.", "spying for Norland"],
    [
      "The Data Board opened an inquiry into two million Telbrik cars over reports that Telbrik hid defects, it said on Monday.",
      "reports that Telbrik hid defects",
    ],
    ["Lund alleged that Hale hid his purchase of Telbrik shares in May.", "hid his purchase of Telbrik shares in May"],
    ["A court ordered the arrest of the mayor, Hale, pending trial on charges of bribery.", "bribery"],
    ["Police announced the arrest of the bank's chairman, Hale.", null],
  ])("%s", (text, content) => {
    expect(readSentence(text).map((told) => told.content)).toEqual([content]);
  });

  it.each([
    ["Hale was charged with insider trading, which prompted Norland to act.", "insider trading"],
    ["Hale was accused of taking bribes, based on the words of a manager.", "taking bribes"],
    ["Critics accused Hale of abusing her powers, a move that Lund praised.", "abusing her powers"],
    ["Telbrik was indicted for breaking the law after the firm admitted it had lied.", "breaking the law"],
    ["Hale was accused of bribing Lund, who ran the port.", "bribing Lund"],
    ["Lund accused Hale of theft and his campaign of fraud.", "theft"],
    ["Hale described claims that Telbrik used bribes as “childish”.", "used bribes"],
    ["Hale was charged with murder, theft, and arson.", "murder, theft, and arson"],
    ["Hale was accused of lying to police, hiding files, and theft.", "lying to police, hiding files, and theft"],
    ["Telbrik was accused of selling data, including names, to rivals.", "selling data, including names, to rivals"],
    ["Hale accused Lund of bribing her, suggesting that he was an enabler.", "bribing her"],
    ["Hale was convicted of illegally voting, a practice that may cost a job.", "illegally voting"],
    ["Telbrik is pleading guilty to wire fraud to resolve a Norland inquiry into its bags.", "wire fraud"],
    [
      "Hale has been charged with conspiracy to commit fraud, Judge Lund said in a release Friday.",
      "conspiracy to commit fraud",
    ],
    ["Hale was accused of fraud, but only one of them might testify.", "fraud"],
    [
      "Lund accused Telbrik of twisting his words to mislead clients, before praising Hale.",
      "twisting his words to mislead clients",
    ],
    [
      "Lund sentenced Hale, who was accused of taking bribes for contracts, to eight months.",
      "taking bribes for contracts",
    ],
    [
      "Hale was accused by Lund of stealing money for profit and by radical groups of bribing voters.",
      "stealing money for profit",
    ],
    [
      "The Data Board blames Hale for failing to contain the fraud and the Lund administration for its policy.",
      "failing to contain the fraud",
    ],
    ["Norland accuses Westmark of building up forces on its frontiers.", "building up forces on its frontiers"],
    ["Hale was charged with disorderly conduct and theft.", "disorderly conduct and theft"],
    [
      "A man accused of killing five people at a busy airport last week appeared in court.",
      "killing five people at a busy airport last week",
    ],
  ])("end before what is only told of it: %s", (text, content) => {
    expect(readSentence(text)[0]?.content).toBe(content);
  });

  it.each([
    [
      "Telbrik was charged with fraud in connection with two 737 Max crashes.",
      "fraud in connection with two 737 Max crashes",
    ],
    ["Hale was sentenced for her role in a terrorist bomb plot that Lund denied.", "her role in a terrorist bomb plot"],
    ["Hale was accused of lying in response to FOIA requests, and left.", "lying in response to FOIA requests"],
  ])("are not cut off at a name: %s", (text, content) => {
    expect(readSentence(text)[0]?.content).toBe(content);
  });

  it.each([
    ["Hale was charged in an indictment in Kivik with fraud.", "fraud"],
    ["Hale was charged in an indictment filed in Kivik with fraud.", "fraud"],
    ["Hale pleaded guilty in federal court to fraud charges.", "fraud"],
    ["Lund accused Hale, a senator from Kivik and winner of the vote, of lying.", "lying"],
    ["Hale is paying a fine in exchange for serving no time.", null],
    ["Norland prosecuted Hale, a citizen widely regarded as one of the figures in the mafia.", null],
    ["The judge jailed Hale for a minimum term of 23 years.", null],
    ["Hale, 22, was arrested by police in Kivik, who said they had received complaints of theft.", null],
  ])("are not where it was told, nor of whom: %s", (text, content) => {
    expect(readSentence(text)[0]?.content).toBe(content);
  });

  it("are none of another clause", () => {
    const told = readSentence("Though Hale has been convicted, much of the attention has been on Ito.");
    expect(told.map(({ content }) => content)).toEqual([null]);
  });

  it("are none where only the court is told", () => {
    expect(readSentence("Lund filed criminal charges against Hale.").map((told) => told.content)).toEqual([null]);
  });
});

describe("who is meant", () => {
  it.each([
    ["Police question a plumber who allegedly murdered a woman. The suspect was arrested.", ["a plumber"]],
    ["Hale is accused of fraud. The defendant was jailed for the fraud.", ["Hale"]],
    ["Hale and Lund are accused of fraud. The suspect was arrested for theft.", ["Hale", "Lund", "The suspect"]],
    ["Telbrik is accused of fraud. The suspect was arrested for theft.", ["Telbrik", "The suspect"]],
  ])("by “the suspect”: %s", (text, accused) => {
    expect(readSentence(text).map((told) => told.accused)).toEqual(accused);
  });

  it("is the body for whose wrong somebody apologises", () => {
    const told = readSentence("Hale apologised to the victims for the ministry's fraud.");
    expect(told).toMatchObject([{ accused: "the ministry", class: "admission" }]);
  });

  it("takes back the claim that was told before", () => {
    const told = readSentence("Lund made the allegation that Hale had defrauded her. She later recanted the claim.", {
      She: "Lund",
    });
    expect(told).toMatchObject([{ accused: "Hale", class: "clearing", stage: "retracted" }]);
  });

  it("does not name a private person who takes back a claim of sexual violence", () => {
    const [told] = readSentence("Ada Roe made the claim that Hale had raped her. She later recanted the claim.", {
      She: "Ada Roe",
    });
    expect(told).toMatchObject({ accused: "Hale", stage: "retracted" });
    const accusers = [told?.allegation.accuser, ...(told?.allegation.otherAccusers ?? [])];
    expect(accusers.every((party) => party?.entity === null)).toBe(true);
  });

  it("knows no claim that nobody told before", () => {
    expect(readSentence("Lund met Hale. She later recanted the claim.", { She: "Lund" })).toEqual([]);
  });
});
