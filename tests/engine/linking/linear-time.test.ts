import { expect, it } from "vitest";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import { articleOf, proseOf } from "@/tests/support/prose-of";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { processorTime } from "@/tests/support/processor-time";

const knowledge = knowledgeOf([
  { kind: "company", name: "Telbrik" },
  { kind: "person", name: "Jane Hale" },
]);

function timeOf(text: string): number {
  const prose = proseOf(text);
  return processorTime(() => linkMentions(articleOf(prose), prose, findMentions(prose, knowledge), knowledge));
}

/** Without finding them. */
function timeOfLinking(text: string): number {
  const prose = proseOf(text);
  const mentions = findMentions(prose, knowledge);
  return processorTime(() => linkMentions(articleOf(prose), prose, mentions, knowledge));
}

/** Another name for each number: "Bakorimu". */
function nameOf(number: number): string {
  const syllables = ["ba", "ko", "ri", "mu", "te", "lo", "sa", "ni", "du", "pe"];
  const name = String(number)
    .padStart(4, "0")
    .split("")
    .map((digit) => syllables[Number(digit)])
    .join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

it("people, and offices that one of them may have, take time in proportion to their number", () => {
  const told = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `Jane ${nameOf(at)}, chief of Telbrik, left. Telbrik's founder did not.`,
    ).join(" ");
  const few = timeOfLinking(told(500));
  // Sixteen times as many; a quadratic step would take 256 times as long.
  expect(timeOfLinking(told(8000))).toBeLessThan(40 * (few + 4));
});

it.each([
  ["one run of capitals", "A B C D King Hale President "],
  ["one sentence full of names and pronouns", "Jane Hale of Telbrik and the company said he told its founder of "],
  ["brackets", "National Rail (NR) ((NR)) "],
  ["joints", "of Bank of America and of the "],
])("%s take time in proportion to their length", (_what, part) => {
  const short = timeOf(part.repeat(Math.ceil(15_000 / part.length)));
  const long = timeOf(part.repeat(Math.ceil(120_000 / part.length)));
  // Eight times the text; a quadratic step would take sixty-four times as long.
  expect(long).toBeLessThan(25 * (short + 4));
});
