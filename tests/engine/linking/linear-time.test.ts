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
