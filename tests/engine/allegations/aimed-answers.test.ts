import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const accused = "Norland accused Telbrik of tapping calls.";
const sued = "Brightbox sued Telbrik over copied chip designs.";
const looking = "The Data Board is investigating whether Telbrik broke the law on privacy.";

/** Which matters of Telbrik are answered, by category. */
function answered(text: string): (string | null)[] {
  return readSentence(text, { it: "Telbrik", its: "Telbrik" })
    .filter((one) => one.accused === "Telbrik" && one.responses.length > 0)
    .map((one) => one.category);
}

describe("an answer goes to what it answers", () => {
  it.each([
    [`${accused}\n\nTelbrik denied the accusation.\n\n${looking}\n\n${sued}`, ["espionage_security"]],
    [`${accused}\n\n${looking}\n\n${sued} Telbrik has not answered that claim, and its lawyers did not respond to questions.`, ["ip_theft"]],
    [`${accused}\n\n${sued} Telbrik rejected the claim.`, ["ip_theft"]],
    [`${accused}\n\n${sued}\n\nTelbrik denied any wrongdoing.`, ["espionage_security", "ip_theft"]],
    [`${accused}\n\n${sued}\n\nTelbrik rejected all claims.`, ["espionage_security", "ip_theft"]],
    [`${accused}\n\n${sued}\n\nTelbrik said it had done nothing wrong.`, ["espionage_security", "ip_theft"]],
    [`${accused}\n\n${sued}\n\nTelbrik denied spying on calls.`, ["espionage_security"]],
  ])("%s", (text, categories) => {
    expect(answered(text)).toEqual(categories);
  });

  it("an appeal answers what was decided", () => {
    const text = "Norland barred Telbrik on national security grounds. Critics allege that Telbrik bribed inspectors. Telbrik said it would appeal.";
    expect(answered(text)).toEqual(["espionage_security"]);
  });

  it("who denies spying has not answered a ban", () => {
    const text = `${accused} Norland barred Telbrik on national security grounds. Telbrik denied Norland's allegations of espionage.`;
    const told = readSentence(text);
    expect(told.map((one) => [one.class, one.responses])).toEqual([
      ["accusation", ["denies"]],
      ["measure", []],
    ]);
  });

  it("a lawyer answers for the client", () => {
    const [told] = readSentence("Lund was convicted of fraud. Lund's lawyer said his client would appeal.");
    expect(told?.responses).toEqual(["promises"]);
  });

  it("what was decided after an acquittal belongs to the other matter", () => {
    const told = readSentence("Lund was acquitted of bribery but convicted of false accounting. Lund will be sentenced in May.");
    expect(told.map((one) => [one.category, one.class, one.allegation.mentions.length])).toEqual([
      ["corruption_bribery", "clearing", 1],
      ["accounting_market", "finding", 2],
    ]);
  });
}); // prettier-ignore
