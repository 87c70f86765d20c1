import { expect, it } from "vitest";
import { excerpt } from "@/engine/wording/excerpt";

const text = "In January, Brightbox sued Telbrik over copied chip designs. More follows here.";
const sentence = { start: 0, end: text.indexOf(" More") };
const part = { start: text.indexOf("copied"), end: text.indexOf(". More") };

it("tells the words that matter from those around them", () => {
  expect(excerpt(text, sentence, part, 300)).toEqual({
    before: "In January, Brightbox sued Telbrik over ",
    words: "copied chip designs",
    after: ".",
  });
});

it("cuts at a word, and keeps the words that matter", () => {
  expect(excerpt(text, sentence, part, 40)).toEqual({
    before: "…sued Telbrik over ",
    words: "copied chip designs",
    after: ".",
  });
});

it("shows everything where no part is given, or one from elsewhere", () => {
  expect(excerpt(text, sentence, null, 300).before).toBe(text.slice(0, sentence.end));
  expect(excerpt(text, { start: 0, end: 10 }, part, 300)).toEqual({ before: "In January", words: "", after: "" });
});

it.each([0, 1, 2, 5, 10, 39])("never gets longer than a limit of %d allows, by more than its two ellipses", (limit) => {
  const { before, words, after } = excerpt(text, sentence, part, limit);
  expect((before + words + after).length).toBeLessThanOrEqual(limit + 3);
});

it("does not cut a character in half", () => {
  const faces = "😀".repeat(20);
  expect(excerpt(faces, { start: 0, end: faces.length }, null, 10).before).not.toMatch(
    /[\ud800-\udbff](?![\udc00-\udfff])/,
  );
});
