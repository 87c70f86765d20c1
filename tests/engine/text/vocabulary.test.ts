import { describe, expect, it } from "vitest";
import { codeUnitsOf } from "@/engine/text/code-units";
import { PerWord } from "@/engine/text/per-word";
import { tokenise } from "@/engine/text/tokens";
import { unnumbered, Vocabulary } from "@/engine/text/vocabulary";
import { findWordsOfText } from "@/engine/text/words-of-text";

describe("Vocabulary", () => {
  it("gives a word one number, wherever it stands and however it is written", () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.numberAt(codeUnitsOf("the bank"), 4, 8)).toBe(0);
    expect(vocabulary.numberOf("Bank")).toBe(0);
    expect(vocabulary.numberAt(codeUnitsOf("the BANK’s"), 4, 8)).toBe(0);
    expect(vocabulary.numberOf("banks")).toBe(1);
    expect(vocabulary.words).toEqual(["bank", "banks"]);
    expect([vocabulary.find("banks"), vocabulary.find("bankers")]).toEqual([1, unnumbered]);
  });

  it("keeps all numbers while it grows", () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 20_000 }, (_nothing, at) => `w${at.toString(36)}`);
    for (const word of words) vocabulary.numberOf(word);
    expect(words.map((word) => vocabulary.find(word))).toEqual(words.map((_word, at) => at));
  });

  it("numbers no junk", () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.numberAt(codeUnitsOf("x".repeat(200_000)), 0, 200_000)).toBe(unnumbered);
    expect(vocabulary.numberOf("x".repeat(41))).toBe(unnumbered);
    expect(vocabulary.words).toEqual([]);
  });

  it("gives up on words that were made to have the same hash", () => {
    const vocabulary = new Vocabulary();
    // Either half of a pair brings FNV-1a to the same state, from the state that the pairs before it leave.
    const pairs = "gwzx 16cd|yyao 1kia|g3zx 1pad|epvu 33ea|zwfo 2uja|g3zx 1pad|epvu 33ea|zwfo 2uja|g3zx 1pad".split(
      "|",
    );
    let words = [""];
    for (const pair of pairs) words = words.flatMap((word) => pair.split(" ").map((half) => word + half));
    const numbers = words.map((word) => vocabulary.numberOf(word));
    expect(numbers.filter((number) => number === unnumbered)).toHaveLength(256);
    expect(words.map((word) => vocabulary.find(word))).toEqual(numbers);
  });

  it("begins anew when it has grown too large", () => {
    const { vocabulary } = tokenise("one");
    tokenise(Array.from({ length: 60_000 }, (_nothing, at) => `junk${at.toString(36)}`).join(" "));
    const next = tokenise("two one");
    expect(next.vocabulary).not.toBe(vocabulary);
    expect(next.words).toEqual(["two", "one"]);
  });
});

it("finds out about a word once, and again with another vocabulary", () => {
  const asked: string[] = [];
  const lengths = new PerWord((word) => {
    asked.push(word);
    return word.length;
  });
  const tokens = tokenise(`Pomfret denied it, denied ${"z".repeat(50)}`);
  expect([0, 1, 4, 1, 5].map((at) => lengths.at(tokens, at))).toEqual([7, 6, 6, 6, 50]);
  expect(asked).toEqual(["pomfret", "denied", "z".repeat(50)]);
  const other = { ...tokenise("denied it"), vocabulary: new Vocabulary() };
  other.vocabulary.numberOf("it");
  expect(lengths.at({ ...other, numbers: new Int32Array([0]), words: ["it"] }, 0)).toBe(2);
  expect(lengths.at(tokens, 0)).toBe(7);
});

it("knows which words a text holds, and which it writes small", () => {
  tokenise("elsewhere");
  const text = findWordsOfText(tokenise("Apple sold an apple. Hale's O’Hara"));
  expect(["apple", "hale", "'s", "o'hara", "elsewhere", "never"].map((word) => text.has(word))).toEqual([
    true, true, true, true, false, false,
  ]); // prettier-ignore
  expect(["apple", "sold", "hale", "'s", "elsewhere"].map((word) => text.writesSmall(word))).toEqual([
    true, true, false, false, false,
  ]); // prettier-ignore
});
