import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const told = (text: string): string[] =>
  readSentence(text).map(({ accused, accuser, stage }) => `${accuser} → ${accused}: ${stage}`);

describe("those who are named behind their number are each accused", () => {
  it.each([
    ["Prosecutors charged two former testers, Hale and Ito, with corruption.", ["Hale", "Ito"]],
    ["Prosecutors charged Lund and two former testers, Hale and Ito, with corruption.", ["Lund", "Hale", "Ito"]],
    ["The ministry charged two of its alleged leaders, Hale and Ito, with fraud.", ["Hale", "Ito"]],
    ["Police charged three managers, Hale and Ito, with fraud.", ["three managers"]],
    [
      "Police opened a case against Telbrik, its founder Hale and unknown officials for fraud.",
      ["Telbrik", "Hale", "unknown officials"],
    ],
  ])("%s", (text, accused) => {
    expect(readSentence(text).map((one) => one.accused)).toEqual(accused);
  });
});

describe("papers of a case hold against somebody what they tell", () => {
  itTells({
    "accusation claimed": ["[accused Hale] [content stole files from a rival], court documents show."],
    "legal_action suit_filed": [
      "[accuser Lund] has filed a lawsuit claiming that [accused deputies] [content broke his jaw].",
      "[accuser Shareholders] filed a class-action suit in January, accusing [accused Telbrik] of [content securities fraud].",
    ],
    "legal_action indicted": ["According to the indictment, [accused Telbrik] [content concealed the losses]."],
    "legal_action charged": ["[accused Hale] was sent forward for trial on 14 counts of [content theft]."],
    "clearing dismissed": ["[accuser A judge] threw out the claims against [accused Hale]."],
  });
});

describe("somebody without a name is told of by a court or an inquiry", () => {
  itTells({
    "accusation claimed": [
      "[accused A priest] [content sexually abused eleven children], [accuser an inquiry] has found.",
      "[accused A teacher] [content embezzled the fees of a school], a court heard.",
    ],
  });
  it.each(["A priest abused children, Lund said.", "A teacher lost a school's money, a court heard."])(
    "not: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

describe("what came before a measure is why", () => {
  itTells({
    "measure measure": ["[accused Hale] was suspended after [content testing positive for a banned steroid]."],
    "legal_action arrested": ["[accused Hale] was arrested after [content stabbing a guard]."],
  });
  it.each([
    ["Hale was arrested after leaving the airport.", null],
    ["Hale was suspended after returning from Norland.", undefined],
  ])("what is not wrong is none: %s", (text, content) => {
    expect(readSentence(text)[0]?.content).toBe(content);
  });
});

describe("acts that are denied were held against somebody", () => {
  itTells({
    "accusation claimed": [
      "[accused Hale] denied [content giving drugs to any athlete].",
      "[accused Lund] denies [content deleting the messages].",
    ],
  });
  it.each(["Hale denied meeting Lund.", "Hale denied wanting the job."])("not: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

it.each([
  ["The court stayed the arrest of Hale, who has been accused by Lund of theft.", ["Lund → Hale: claimed"]],
  ["If found guilty, Hale faces a four-year ban.", []],
  ["Hale faces a ban of up to two years.", []],
  ["Thieves hit the port after Telbrik ignored warnings, the suit says.", ["unstated → Telbrik: suit_filed"]],
])("what has not come is not told: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it("what came out later is no part of what somebody was cleared of", () => {
  const [one] = readSentence("A court cleared Hale of fraud after a second test came back.");
  expect(one?.content).toBe("fraud");
});
