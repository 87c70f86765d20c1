import { expect, it } from "vitest";
import { setOfWords, wordsIn } from "@/engine/text/word-list";

it("cuts a list at its blanks, in order", () => {
  expect(wordsIn("one two")).toEqual(["one", "two"]);
});

it("takes lines that are indented, and holds no empty word", () => {
  const list = `one two
    three
  four`;
  expect(wordsIn(list)).toEqual(["one", "two", "three", "four"]);
  expect(setOfWords(list).has("")).toBe(false);
});

it("makes a set of it", () => {
  expect([...setOfWords("one two one")]).toEqual(["one", "two"]);
});
