import { expect, it } from "vitest";
import { shape, tokenAt, tokenise } from "@/engine/text/tokens";

function written(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_nothing, at) => text.slice(tokens.starts[at], tokens.ends[at]));
}

it.each([
  ["contractions", "It's what they didn't say; O’Hara’s won't", "It|'s|what|they|did|n't|say|;|O’Hara|’s|wo|n't"],
  ["plural possessors apart from their mark", "the users' data", "the|users|'|data"],
  ["money and numbers whole", "$5.2 million, 1,000.5 or 3%", "$5.2|million|,|1,000.5|or|3|%"],
  ["dotted letters with their last stop", "in the U.S. at 5 p.m. today", "in|the|U.S.|at|5|p.m.|today"],
  ["hosts and handles", "@hale on example.com: #news", "@hale|on|example.com|:|#news"],
  ["a missing space", "It ended.Then", "It|ended|.|Then"],
  ["runs of dashes and stops", "so -- he… said...", "so|--|he|…|said|..."],
  ["all quotation marks", "“a” ‘b’ «c» „d‟ ''e''", "“|a|”|‘|b|’|«|c|»|„|d|‟|''|e|''"],
  ["hyphens and ampersands", "state-owned AT&T - and", "state-owned|AT&T|-|and"],
])("finds %s", (_what, text, expected) => {
  expect(written(text).join("|")).toBe(expected);
});

it("says what each token looks like", () => {
  const { words, shapes } = tokenise("NATO's “Chief” spent $5");
  expect(words).toEqual(["nato", "'s", "“", "chief", "”", "spent", "$5"]);
  expect(shapes[0]).toBe(shape.word | shape.capital | shape.allCaps | shape.inner | shape.spaced);
  expect(shapes[1]).toBe(shape.word | shape.suffix);
  expect(shapes[2]).toBe(shape.mark | shape.quote | shape.spaced);
  expect(shapes[6]).toBe(shape.number | shape.spaced);
});

it("covers everything but white space, in order", () => {
  const text = "Ünïcode \u00a0— 東京, “naïve” 😀 don't\n\n\tend.";
  const { count, starts, ends } = tokenise(text);
  let at = 0;
  for (let token = 0; token < count; token += 1) {
    expect(text.slice(at, starts[token])).toMatch(/^\s*$/u);
    expect(ends[token]).toBeGreaterThan(starts[token] ?? 0);
    at = ends[token] ?? 0;
  }
  expect(at).toBe(text.length);
});

it("finds the token at a position", () => {
  const tokens = tokenise("one two three");
  expect([0, 1, 4, 5, 99].map((position) => tokenAt(tokens, position))).toEqual([0, 1, 1, 2, 3]);
});
