import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

describe("the latest answer counts (pitfall 15)", () => {
  it.each([
    ["admits", "Norland accused Telbrik of spying; Telbrik denied, then admitted, it."],
    ["admits", "Norland accused Telbrik of hiding the leak. Telbrik denied it, then admitted the leak."],
    [
      "admits",
      "Norland accused Telbrik of hiding the leak. Telbrik denied hiding the leak before admitting it on Monday.",
    ],
    ["admits", "Telbrik initially denied the bribery but later admitted it."],
    ["admits", "After denying the fraud for years, Telbrik admitted it."],
    ["admits", "Telbrik, which had denied wrongdoing, later admitted to the fraud."],
    ["admits", "Telbrik admitted the fraud. It had denied the fraud for years."],
    ["denies", "Hale admitted the fraud but later denied the fraud."],
  ])("%s: %s", (stance, text) => {
    const [told] = readSentence(text, { It: "Telbrik" });
    expect(told?.responses).toEqual([stance]);
  });

  it.each([
    ["what is admitted was not denied before", "Norland accused Hale of spying. Hale loves chess and admits it."],
    ["the confession is of something else", "Norland accused Hale of spying. Hale denied it. Hale admitted the delay."],
  ])("not where %s", (_why, text) => {
    expect(readSentence(text).flatMap((one) => one.responses)).not.toContain("admits");
  });

  it("a far denial may have been given before an admission", () => {
    const text = "Hale admitted the fraud.\n\nShares fell.\n\nHale denied the fraud in 2019.";
    expect(readSentence(text).map((one) => one.responses)).toEqual([["admits", "denies"]]);
  });
});

describe("answers of several", () => {
  const charged = "Prosecutors charged Hale and Lund with fraud.";

  it.each([
    `${charged} Both pleaded not guilty.`,
    `${charged} They both pleaded not guilty.`,
    `${charged} The two men deny the charges.`,
    `${charged} Hale and Lund denied the charges.`,
    "Hale and Lund both pleaded not guilty to fraud.",
    "Hale was charged with fraud. Lund was charged with theft. Both deny the charges.",
  ])("%s", (text) => {
    const told = readSentence(text);
    expect(told.map((one) => [one.accused, one.responses])).toEqual([
      ["Hale", ["denies"]],
      ["Lund", ["denies"]],
    ]);
  });

  it.each([
    ["their number differs", "Prosecutors charged Hale, Lund and Ito with fraud. Both pleaded not guilty."],
    ["only one is accused", "Prosecutors charged Hale with fraud. Both pleaded not guilty."],
  ])("nobody's where %s", (_why, text) => {
    expect(readSentence(text).flatMap((one) => one.responses)).toEqual([]);
  });
});

describe("who claims and who denies share a clause (pitfall 30)", () => {
  it.each([
    "Hale claims, and Lund denies, that Lund lied to investors.",
    "Hale claims, and Lund denies, that he lied to investors.",
    "Hale alleges, and Lund denies, that Lund bribed inspectors.",
    "Hale says, and Lund denies, that Lund bribed inspectors.",
  ])("%s", (text) => {
    const told = readSentence(text);
    expect(told.map((one) => [one.accused, one.accuser, one.responses])).toEqual([["Lund", "Hale", ["denies"]]]);
  });
});

describe("a denier is not whom the denied words are about", () => {
  it.each([
    ["Hale's wife denied that he lied to investors.", { he: "Hale" }, "Hale"],
    ["Lund denied that he lied to investors.", { he: "Hale" }, "Hale"],
    ["Lund denied that he lied to investors.", {}, "Lund"],
  ] as const)("%s", (text, pronouns, accused) => {
    expect(readSentence(text, pronouns).map((one) => one.accused)).toEqual([accused]);
  });

  it.each(["Hale denied that they lied to investors.", "Telbrik denied that she lied to investors."])(
    "nobody known: %s",
    (text) => {
      expect(readSentence(text)).toEqual([]);
    },
  );
});

describe("who says that they are innocent", () => {
  it.each([
    "Hale was charged with fraud. Hale declared himself innocent.",
    "Hale was charged with fraud. Hale insists on his innocence.",
    "Hale was charged with fraud. Hale declared himself “innocent” on Monday.",
  ])("denies it: %s", (text) => {
    expect(readSentence(text).map(({ responses }) => responses)).toEqual([["denies"]]);
  });

  it.each([
    "Hale was charged with fraud. Hale declared himself king.",
    "Hale was charged with fraud. Hale insists on his pay.",
  ])("but not: %s", (text) => {
    expect(readSentence(text).flatMap(({ responses }) => responses)).not.toContain("denies");
  });
});

describe("who heads a force answers for those who serve in it", () => {
  it.each([
    ["The chief of the national police rejected claims that officers had beaten protesters.", ["denies"]],
    ["A police spokesman rejected claims that officers had beaten protesters.", ["denies"]],
    ["The mayor rejected claims that officers had beaten protesters.", []],
    ["The chief of the national police rejected claims that miners had beaten protesters.", []],
  ] as const)("%s", (text, responses) => {
    expect(readSentence(text).map((told) => told.responses)).toEqual([responses]);
  });
});

it.each([
  "Telbrik was sued for hiding fees. Telbrik denied that it had acted dishonestly.",
  "Norland was accused of luring engineers. Norland called the claims “pure invention”.",
])("denies in other words: %s", (text) => {
  expect(readSentence(text).map(({ responses }) => responses)).toEqual([["denies"]]);
});
