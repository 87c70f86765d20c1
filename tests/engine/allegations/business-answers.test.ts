import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const accusation = "The Data Board accused Telbrik of fraud.";
const fine = "The Data Board fined Telbrik 5 million for misleading customers.";
const charge = "The Data Board charged Hale with fraud.";

describe("answers of the business pages", () => {
  it.each([
    [fine, "Telbrik has appealed that finding.", "promises"],
    [fine, "Telbrik appealed the decision in May.", "promises"],
    [fine, "Telbrik said it was disappointed by the move and would co-operate.", "promises"],
    [fine, "Telbrik will contest the fine.", "denies"],
    [fine, "Telbrik is faulting the decision.", "denies"],
    [fine, "Telbrik does not accept the findings.", "denies"],
    [accusation, "Telbrik does not recognise the allegations.", "denies"],
    [accusation, "Telbrik denies it was deliberate.", "denies"],
    [fine, "Telbrik paid the penalty without admitting wrongdoing.", "settled_no_admission"],
    [accusation, "“We are truly sorry,” a spokesman for Telbrik said.", "admits"],
    [accusation, "A spokesperson for Telbrik declined comment.", "declined"],
    [accusation, "Telbrik made no comment.", "declined"],
    [accusation, "Telbrik did not offer a comment.", "declined"],
    [accusation, "Telbrik has been approached for comment.", "unreachable"],
    [accusation, "Telbrik has yet to respond.", "unreachable"],
    [accusation, "Efforts to reach Telbrik were unsuccessful.", "unreachable"],
    [accusation, "Calls to Telbrik's lawyer went unanswered.", "unreachable"],
    [accusation, "Telbrik was not immediately available for comment.", "unreachable"],
    [accusation, "A spokesman for Telbrik was unavailable for comment.", "unreachable"],
    [accusation, "There was no immediate comment from Telbrik.", "unreachable"],
    [accusation, "“None of it is true,” a spokesman for Telbrik said.", "denies"],
    [accusation, "“Nothing could be further from the truth,” a spokesman for Telbrik said.", "denies"],
    [fine, "Telbrik said it would appeal.", "promises"],
    [accusation, "Telbrik called the claim “a transparent attempt to find a deep pocket”.", "denies"],
    [accusation, "Telbrik termed the claims malicious.", "denies"],
    [accusation, "Telbrik said it had acted in good faith.", "denies"],
    [accusation, "“We do not recognise the picture painted by the board,” a spokesman for Telbrik said.", "denies"],
    [charge, "His solicitor indicated that Hale would plead not guilty.", "denies"],
    [charge, "Hale's solicitor said his client would be contesting the charges.", "denies"],
  ])("%s %s", (told, answer, stance) => {
    const [allegation] = readSentence(`${told} ${answer}`, { His: "Hale" });
    expect(allegation?.responses).toEqual([stance]);
  });

  it.each([
    "Telbrik paid its staff.",
    "Telbrik made a statement on prices.",
    "Telbrik has been approached by buyers.",
    "Telbrik has yet to open a shop.",
    "Efforts to sell Telbrik were unsuccessful.",
    "Telbrik faulted the weather.",
    "Telbrik will contest the election.",
    "Telbrik appealed for calm.",
    "Telbrik has no comment section.",
  ])("is no answer: %s", (text) => {
    const [allegation] = readSentence(`${accusation} ${text}`);
    expect(allegation?.responses).toEqual([]);
  });

  it("both of two without names deny it", () => {
    const [told] = readSentence("Two executives were indicted on charges of bribery. Both have pleaded not guilty.");
    expect(told?.responses).toEqual(["denies"]);
  });

  it("who denies it for their staff answers", () => {
    const [told] = readSentence("Telbrik has denied that its staff robbed homes.");
    expect([told?.accused, told?.responses]).toEqual(["its staff", ["denies"]]);
  });

  it("the head of the accused company answers for it", () => {
    const heads = ["Its chief executive, Hale,", "Telbrik's founder, Hale,", "Hale, its chief executive,"];
    for (const head of heads) {
      const [allegation] = readSentence(`${accusation} ${head} denied the claim.`);
      expect([head, allegation?.responses]).toEqual([head, ["denies"]]);
    }
  });

  it.each(["Its former chief executive, Hale,", "Brightbox's founder, Hale,", "Its rival, Hale,"])(
    "nobody else does: %s",
    (head) => {
      const [allegation] = readSentence(`${accusation} ${head} denied the claim.`);
      expect(allegation?.responses).toEqual([]);
    },
  );
});
