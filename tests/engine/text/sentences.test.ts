import { expect, it } from "vitest";
import { findSentences } from "@/engine/text/sentences";
import { tokenise } from "@/engine/text/tokens";

function sentencesOf(text: string): string[] {
  const whole = [{ start: 0, end: text.length }];
  return findSentences(tokenise(text), whole).map((sentence) => text.slice(sentence.start, sentence.end));
}

it.each([
  ["after plain ends", "One fell.|Two rose!|Why?|No one knows…|It ended."],
  ["not after titles and initials", "Mr. Hale met J. K. Lund of Quill Inc. in Oslo.|She left."],
  ["not after titles of several", "It cleared Reps. Hale and Lund and Sens. Ito and Roe.|They left."],
  ["not in numbers and dotted letters", "The U.S. firm paid 5.2 million at 5 p.m. on Jan. 5.|It won."],
  ["after dotted letters before a word that begins sentences", "He moved to the U.S.|The firm stayed."],
  ["after a letter before a word that begins sentences", "They ate vitamin D.|They slept."],
  ["with the marks that close it", "“We stand by it.”|(It is false.)|He “left.”|Then he came."],
  ["not where only a quotation ends", "“Why?” Hale asked.|“No!” she said."],
  ["before a name in lower case that is a brand", "It fell.|iPhone sales rose."],
])("splits %s", (_what, marked) => {
  const expected = marked.split("|");
  expect(sentencesOf(expected.join(" "))).toEqual(expected);
});

it("ends with its paragraph, and leaves out those that are not analysed", () => {
  const text = "A headline\n\nBy Jane Roe\n\nIt began";
  const tokens = tokenise(text);
  const paragraphs = [
    { start: 0, end: 10 },
    { start: 12, end: 23 },
    { start: 25, end: 33 },
  ];
  expect(findSentences(tokens, paragraphs, (at) => at !== 1)).toEqual([
    { start: 0, end: 10, first: 0, last: 2, paragraph: 0 },
    { start: 25, end: 33, first: 5, last: 7, paragraph: 2 },
  ]);
});

it("cuts what has no end", () => {
  const lengths = sentencesOf("and ".repeat(700).trim()).map((sentence) => sentence.split(" ").length);
  expect(lengths).toEqual([300, 300, 100]);
});
