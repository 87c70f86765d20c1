import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const of = (text: string): string[] => readSentence(text).map((told) => `${told.accused}: ${told.content ?? ""}`);

describe("two that were told of before", () => {
  it.each([
    [
      "Norland accused Telbrik of fraud. The Data Board fined Brightbox for spying. Lund accused both firms of theft.",
      ["Telbrik: fraud", "Brightbox: spying", "Telbrik: theft", "Brightbox: theft"],
    ],
    [
      "Police arrested Hale on suspicion of fraud. They charged Ito with bribery.\n\nThe two men are accused of theft.",
      ["Hale: fraud", "Ito: bribery", "Hale: theft", "Ito: theft"],
    ],
    [
      "Police arrested Hale on suspicion of fraud. Ito was charged with bribery. The pair were convicted of theft.",
      ["Hale: fraud", "Ito: bribery", "Hale: theft", "Ito: theft"],
    ],
  ])("%s", (text, told) => {
    expect(of(text).sort()).toEqual([...told].sort());
  });

  it.each([
    [
      "a third is named",
      "Police arrested Hale for fraud. Lund was away. Ito was charged with bribery. The pair were jailed for theft.",
    ],
    ["three are accused", "Police arrested Hale, Lund and Ito for fraud. The two men were jailed for theft."],
    ["one is", "Police arrested Hale for fraud. The pair were jailed for theft."],
    [
      "they are of another kind",
      "Norland accused Telbrik of fraud. Police arrested Hale for bribery. The pair were jailed for theft.",
    ],
    [
      "others are meant",
      "Police arrested Hale for fraud. Ito was charged with bribery. Two other men were jailed for theft.",
    ],
  ])("nobody where %s", (_why, text) => {
    const [theft] = readSentence(text).filter((told) => told.content === "theft");
    expect(theft?.allegation.accused.entity).toBe(null);
  });
});
