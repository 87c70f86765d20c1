import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

/** What Telbrik answers, and what it is accused of. */
function told(text: string, pronouns: Readonly<Record<string, string>> = {}): (string | null | readonly string[])[] {
  const found = readSentence(text, pronouns).filter((one) => one.accused === "Telbrik");
  return found.flatMap((one) => [one.content, one.responses]);
}

describe("who answers without a name", () => {
  it.each([
    "Police charged 60 workers with theft. All of the accused pleaded not guilty.",
    "Police charged 60 workers with theft. They all deny it.",
    "Police charged two clerks with spying. Both deny it.",
    "Hale claimed that the Interior ministry hid bribes, an allegation the ministry has dismissed.",
    "Hale accused the Grain Board ministry of theft. The ministry rejected the claim.",
    "Norland was accused by rebels of bombing villages. Its government denied it.",
    "Hale is wanted over the alleged theft of grain, which Hale rejects.",
  ])("%s", (text) => {
    expect(readSentence(text)[0]?.responses).toEqual(["denies"]);
  });

  it.each([
    "Police charged a clerk with spying. Both deny it.",
    "Hale claimed that the Interior ministry hid bribes. The company denied it.",
    "Rebels accused Norland of a plan to sell grain, which Westmark rejects.",
  ])("is nobody accused: %s", (text) => {
    expect(readSentence(text)[0]?.responses).toEqual([]);
  });
});

describe("a denial right behind the accusation answers it, and is no part of it", () => {
  it.each([
    "Norland accused Telbrik of tapping calls, which it denies.",
    "Norland accused Telbrik of tapping calls, which Telbrik has denied.",
    "Norland accused Telbrik of tapping calls, a charge that Telbrik denies.",
    "Norland accused Telbrik of tapping calls, a charge Telbrik denies.",
    "Norland accused Telbrik of tapping calls, a claim that Telbrik has called baseless.",
    "Norland accused Telbrik of tapping calls, something Telbrik denies.",
    "Norland accused Telbrik of tapping calls, a description Telbrik rejects.",
    "Norland accused Telbrik of tapping calls, a conclusion Telbrik's lawyers called false.",
    "Norland accused Telbrik of tapping calls – a claim Telbrik rejects.",
    "Norland accused Telbrik of tapping calls, accusations that Telbrik has rejected as unfounded.",
    "Norland accused Telbrik of tapping calls. It called the claims absurd.",
    "Norland accused Telbrik of tapping calls; Telbrik denies listening to anybody.",
  ])("%s", (text) => {
    expect(told(text)).toEqual(["tapping calls", ["denies"]]);
  });

  it.each([
    "Telbrik said that was simply not true.",
    "“That is simply not true,” a spokesman for Telbrik said.",
    "“These claims are without merit,” said Telbrik's lawyer.",
    "Telbrik said there was no truth in the allegation.",
    "Telbrik described the case as a publicity stunt.",
    "Telbrik said it strongly disagreed with the findings.",
    "Telbrik said the accusation was politically motivated.",
    "Telbrik pushed back, saying the claims were misleading.",
    "Telbrik hit back at the claims.",
    "The accusation was rejected by Telbrik.",
    "Telbrik said it had never tapped any calls.",
    "Telbrik said it had complied with all the rules.",
    "Telbrik said the decision was politically motivated.",
    "Telbrik called the ruling biased.",
  ])("%s", (answer) => {
    expect(told(`Norland accused Telbrik of tapping calls. ${answer}`, { it: "Telbrik" })).toEqual([
      "tapping calls",
      ["denies"],
    ]);
  });

  it.each([
    ["Telbrik said it was reviewing the report.", ["promises"]],
    ["Telbrik apologised for the mistake.", ["admits"]],
    ["Telbrik apologised.", ["admits"]],
    ["Telbrik is fighting the case.", ["promises"]],
    ["Telbrik appealed for calm.", []],
    ["Telbrik apologised for the delay of its new telephone.", []],
    // What somebody does not tolerate, they have not denied.
    ["Telbrik said it did not tolerate fraud.", ["unclear"]],
    ["Telbrik said that Brightbox spread false claims.", ["unclear"]],
  ])("%s", (answer, responses) => {
    expect(told(`Norland accused Telbrik of tapping calls. ${answer}`, { it: "Telbrik" })[1]).toEqual(responses);
  });

  it("a plural before a pronoun and a denial is a noun", () => {
    expect(told("Telbrik is on trial for bribery, charges it denies.", { it: "Telbrik" })).toEqual([
      "bribery",
      ["denies"],
    ]);
  });

  it("is cut from the words however deep it hangs in them", () => {
    expect(told("Norland accused Telbrik of plotting to tap the calls of ministers, which Telbrik denies.")).toEqual([
      "plotting to tap the calls of ministers",
      ["denies"],
    ]);
  });

  it("who rejects a plan has not answered", () => {
    const [one] = readSentence(
      "Norland accused Telbrik of blocking a settlement by fraud. Norland offered a plan, which Telbrik rejects.",
    );
    expect(one?.responses).toEqual([]);
  });
});
