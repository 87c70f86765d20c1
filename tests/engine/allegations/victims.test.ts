import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const told = (text: string, pronouns: Readonly<Record<string, string>>): string[] =>
  readSentence(text, pronouns).map(({ accused, stage }) => `${accused}: ${stage}`);

describe("a pronoun is not whoever it was done to", () => {
  it.each([
    [
      "Hale was charged with the murder of Lund. Lund was a teacher. He was jailed for life.",
      { He: "Lund" },
      ["Hale: sentenced"],
    ],
    [
      "Police said Hale stabbed Lund.\n\nLund died in May.\n\nHe was arrested on suspicion of murder.",
      { He: "Lund" },
      ["Hale: arrested"],
    ],
    [
      "Hale was charged with the murder of Lund. Ito was convicted of assaulting Lund. Lund was a teacher. He was jailed for life.",
      { He: "Lund" },
      ["Hale: charged", "Ito: convicted"],
    ],
  ])("%s", (text, pronouns, expected) => {
    expect(told(text, pronouns)).toEqual(expected);
  });

  it.each([
    ["Hale was charged with plotting fraud with Lund. He was jailed for life.", { He: "Lund" }, "Lund: sentenced"],
    [
      "Hale was charged with assaulting Lund. Lund was charged with fraud. He was jailed for life.",
      { He: "Lund" },
      "Lund: sentenced",
    ],
  ])("but who took part, or is accused besides: %s", (text, pronouns, expected) => {
    expect(told(text, pronouns)).toContain(expected);
  });
});

it("people known by a word are accused without a name", () => {
  expect(readSentence("Hale blamed Republicans.").map(({ accused }) => accused)).toEqual(["Republicans"]);
});
