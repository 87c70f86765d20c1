import { expect, it } from "vitest";
import { hashWord, hasWord, writeWordFilter } from "@/engine/mentions/words/word-filter";

const words = new Set(Array.from({ length: 2000 }, (_none, at) => `word${at * 7}`));

it("knows every word that was put in, after the way through text", () => {
  const filter = writeWordFilter(words, 12);
  for (const word of words) expect(hasWord(filter, hashWord(word))).toBe(true);
});

it("takes few other words for its own", () => {
  const filter = writeWordFilter(words, 12);
  const mistaken = Array.from({ length: 5000 }, (_none, at) => `other${at}`).filter((word) =>
    hasWord(filter, hashWord(word)),
  );
  expect(mistaken.length).toBeLessThan(50);
});

it("is the same text for the same words in any order", () => {
  expect(writeWordFilter(new Set([...words].reverse()), 8)).toEqual(writeWordFilter(words, 8));
});
