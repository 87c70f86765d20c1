import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const accusation = "Norland accused Telbrik of tapping calls.";

describe("answers", () => {
  it.each([
    ["denies", "Telbrik denied the allegations."],
    ["denies", "Telbrik rejected the claims."],
    ["denies", "Telbrik faces such claims, which it has denied."],
    ["denies", "Telbrik has repeatedly denied wrongdoing."],
    ["denies", "Telbrik denied being involved."],
    ["denies", "Telbrik denied it was behind this."],
    ["denies", "Telbrik denied that it had anything to do with it."],
    ["denies", "A spokesman for Telbrik called the claims baseless."],
    ["denies", "Telbrik said it had done nothing wrong."],
    ["denies", "Telbrik's lawyer said the charges were false."],
    ["denies", "Telbrik's lawyer said his client is not guilty."],
    ["denies", "Telbrik “flatly rejected” the accusation."],
    ["denies", "Telbrik insisted that the vote was free and fair."],
    ["denies", "Telbrik brushed aside the allegation."],
    ["denies", "Telbrik called the claims a vendetta."],
    ["denies", "Telbrik described the charges as an act of revenge."],
    ["declined", "Telbrik declined to comment."],
    ["declined", "A Telbrik spokeswoman refused to comment."],
    ["unreachable", "Telbrik did not respond to a request."],
    ["unreachable", "Telbrik could not be reached."],
    ["promises", "Telbrik will appeal."],
    ["admits", "Telbrik admitted tapping calls."],
    ["settled_no_admission", "Telbrik settled the case without admitting liability."],
  ])("%s: %s", (stance, answer) => {
    const pronouns = { it: "Telbrik" };
    const told = readSentence(`${accusation} ${answer}`, pronouns).find((one) => one.accused === "Telbrik");
    expect(told?.responses).toContain(stance);
  });

  it.each(["Telbrik said that Hale was not guilty.", "Telbrik said that the vote was not free and fair."])(
    "is no denial: %s",
    (other) => {
      const told = readSentence(`${accusation} ${other}`).find((one) => one.accused === "Telbrik");
      expect(told?.responses).not.toContain("denies");
    },
  );

  it.each([
    "Brightbox denied the allegations.",
    "Telbrik denied Hale entry.",
    "Hale's lawyer declined to comment.",
    "Police caught Telbrik accepting bribes.",
    "Telbrik refused to say that Brightbox was able to do it.",
  ])("is none: %s", (other) => {
    const told = readSentence(`${accusation} ${other}`).find((one) => one.accused === "Telbrik");
    expect(told?.responses).toEqual([]);
  });

  it.each([
    ["Telbrik settled the lawsuit. It admitted no wrongdoing.", ["settled_no_admission"]],
    ["Lund sued Telbrik for fraud. Telbrik admitted no liability.", []],
    ["Telbrik was accused of fraud. Telbrik admitted no crime.", []],
  ])("who admits nothing does not admit: %s", (text, responses) => {
    const [told, ...others] = readSentence(text, { It: "Telbrik" });
    expect([told?.responses, others]).toEqual([responses, []]);
  });

  it.each([
    ["Lund accused Norland of theft. Norland's foreign ministry denied the claims.", ["denies"]],
    ["Lund accused Norland of theft. Norland's ambassador called the claims absurd.", ["denies"]],
    ["Lund accused Norland of theft. Norland's mayor denied the claims.", []],
    ["Lund accused Norland of theft. Westmark's ambassador called the claims absurd.", []],
  ])("a state answers by its ministries and envoys: %s", (text, responses) => {
    expect(readSentence(text)[0]?.responses.filter((stance) => stance !== "unclear")).toEqual(responses);
  });

  it.each([
    ["Lund accused Telbrik, Brightbox and Hale of fraud. All three deny it.", [["denies"], ["denies"], ["denies"]]],
    ["Lund accused Telbrik, Brightbox and Hale of fraud. All employees deny it.", [[], [], []]],
    ["Hale was charged with coercion. Hale called the charge a farce.", [["denies"]]],
    ["Hale called the case a witch-hunt. Lund accused Hale of meddling in the vote by bribery.", [[]]],
  ])("who answers, and what: %s", (text, responses) => {
    expect(readSentence(text).map((told) => told.responses)).toEqual(responses);
  });

  it("what is said of a claim is no part of it", () => {
    const [told] = readSentence("Lund said claims that Telbrik stole data were false.");
    expect(told).toMatchObject({ accused: "Telbrik", content: "stole data" });
  });

  it.each([
    "Telbrik denied that it would resign.",
    "Telbrik said the Data Board misunderstood how telephones work.",
    "“Our customers know what we stand for,” a spokesman for Telbrik said.",
    "Shares fell.\n\nTelbrik said it would open a shop.",
  ])("is unclear: %s", (other) => {
    const told = readSentence(`${accusation} ${other}`).find((one) => one.accused === "Telbrik");
    expect(told?.responses).toEqual(["unclear"]);
  });

  it.each([
    // What accuses somebody else, what stands far away or before, and what others say.
    "Telbrik accused Brightbox of fraud.",
    "Shares fell.\n\nThey rose again.\n\nTelbrik said it would open a shop.",
    "Brightbox said it would open a shop.",
  ])("is none, not even an unclear one: %s", (other) => {
    const told = readSentence(`${accusation} ${other}`).find((one) => one.accused === "Telbrik");
    expect(told?.responses).toEqual([]);
  });

  it("counts the paragraphs between", () => {
    const [told] = readSentence(`${accusation}\n\nShares fell.\n\nTelbrik denied the claims.`);
    expect(told?.allegation.responses.map((response) => response.paragraphsAway)).toEqual([2]);
  });

  it("says that the answer was repeated", () => {
    const [told] = readSentence(`${accusation} Telbrik has repeatedly denied the claims.`);
    expect(told?.allegation.responses[0]?.repeated).toBe(true);
  });
});

describe("whoever neither admits nor denies has denied nothing", () => {
  it.each([
    ["Telbrik was accused of fraud. Telbrik did not admit or deny wrongdoing.", []],
    ["Telbrik was accused of fraud. Telbrik did not deny or admit the claims.", []],
    ["Telbrik settled the fraud case without admitting or denying wrongdoing.", ["settled_no_admission"]],
    ["Telbrik was accused of fraud. Telbrik has denied wrongdoing.", ["denies"]],
  ])("%s", (text, responses) => {
    expect(readSentence(text).map((one) => one.responses)).toEqual([responses]);
  });
});

it("whoever hopes to be cleared is not", () => {
  const [told] = readSentence(
    "Hale denied claims of fraud. Hale is confident that Hale will be vindicated, lawyers said.",
  );
  expect([told?.class, told?.responses]).toEqual(["accusation", ["denies"]]);
});
