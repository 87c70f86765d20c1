import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const answersTo = (text: string): readonly string[] =>
  readSentence(`Lund was accused of fraud. ${text}`).flatMap(({ responses }) => responses);

describe("no silence of the accused", () => {
  it.each(["Lund did not return the money.", "Lund did not return to the court.", "Lund did not answer the door."])(
    "%s",
    (text) => {
      expect(answersTo(text)).toEqual([]);
    },
  );

  it.each(["Lund did not return calls.", "Lund has not returned messages.", "Lund did not answer questions."])(
    "but silence: %s",
    (text) => {
      expect(answersTo(text)).toEqual(["unreachable"]);
    },
  );
});

describe("innocence", () => {
  it.each([
    "Lund maintained Hale’s innocence.",
    "Lund insisted on the innocence of Hale.",
    "Lund insisted that Hale was innocent.",
    "Lund insisted that innocent people died.",
    "Lund insisted that her son was innocent.",
  ])("of somebody else: %s", (text) => {
    expect(answersTo(text)).not.toContain("denies");
  });

  it.each(["Lund maintained her innocence.", "Lund insisted that she was innocent.", "Lund protested his innocence."])(
    "of the accused: %s",
    (text) => {
      expect(answersTo(text)).toEqual(["denies"]);
    },
  );
});

describe("harassment", () => {
  it.each([
    ["Ada Roe accused Hale of harassing witnesses.", "other", "Ada Roe"],
    ["Ada Roe accused Hale of harassing his neighbours.", "other", "Ada Roe"],
    ["Ada Roe accused Hale of sexual harassment.", null, "unnamed"],
    ["Ada Roe accused Hale of sexually harassing her.", null, "unnamed"],
  ])("is sexual only where the words say so: %s", (text, category, accuser) => {
    expect(readSentence(text)).toMatchObject([{ category, accuser }]);
  });

  it("is sexual where the article says so elsewhere", () => {
    const told = readSentence("Ito spoke of sexual harassment. Ada Roe accused Hale of harassing her.");
    expect(told.map(({ category, accuser }) => [category, accuser])).toContainEqual([null, "unnamed"]);
  });
});
