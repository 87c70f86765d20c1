import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const accusedOf = (text: string): string[] => readSentence(text).map(({ accused }) => accused);

describe("what is set off, and when it was", () => {
  itTells({
    "accusation claimed": [
      "[accuser Prosecutors] allege [accused Telbrik], based in Kivik, [content bribed inspectors].",
      "[accuser Prosecutors] allege [accused Telbrik], doing business as the Bank of Kivik, [content bribed inspectors].",
    ],
    "legal_action arrested": [
      "On Friday [accuser police] arrested [accused Hale] over [content misuse of funds].",
      "On Friday night [accuser police] arrested [accused Hale] over [content misuse of funds].",
    ],
    "finding fined": ["On Monday [accused Telbrik] was fined for [content fraud]."],
    "legal_action charged": ["[accused Hale] faces 12 counts including [content bribery]."],
    "legal_action suit_filed": [
      "[accuser Norland] filed suit against the Secretary of Mines alleging that [accused Telbrik] [content bribed inspectors].",
    ],
    "legal_action settled": [
      "The [accuser Data Board] entered into a settlement with [accused Telbrik] to resolve allegations of [content fraud].",
      "[accused Telbrik] entered into a settlement with the [accuser Data Board] to resolve allegations of [content fraud].",
    ],
  });

  it("reads who is sued past what the suit alleges", () => {
    expect(accusedOf("A lawsuit alleging racial discrimination was filed against Telbrik.")).toEqual(["Telbrik"]);
  });

  it("reads two ministers as two", () => {
    expect(accusedOf("A court acquitted former minister Hale and former finance minister Lund of theft.")).toHaveLength(
      2,
    );
  });
});

describe("who is found in breach or in contempt", () => {
  itTells({
    "finding liable": [
      "[accuser A court] found [accused Telbrik] in breach of [content its licence].",
      "[accused Hale] was held in contempt of [content court].",
    ],
  });

  it("takes no word of theirs for a ruling", () => {
    expect(readSentence("Telbrik is in breach of its licence, Lund said.")).toEqual([]);
    expect(readSentence("Telbrik was not found in breach of its licence.")).toEqual([]);
  });
});

describe("those who only told of a wrong, and those to whom it is done", () => {
  it.each([
    "Hale was fired for reporting fraud at the bank.",
    "Hale was suspended after raising concerns about theft.",
    "Lund claims Hale was dismissed for complaining about bribery.",
  ])("%s", (sentence) => {
    expect(accusedOf(sentence)).toEqual([]);
  });

  it("tells of a charge that is only wanted as such", () => {
    const stages = readSentence("The panel asked that Hale be charged with fraud.").map(({ stage }) => stage);
    expect(stages).not.toContain("charged");
    expect(accusedOf("The board wants Hale and seven others be charged with fraud.")).toEqual([]);
  });
});
