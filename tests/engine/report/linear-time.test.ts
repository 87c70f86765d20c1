import { expect, it } from "vitest";
import { readText } from "@/engine/article/read-text";
import { analyseArticle } from "@/engine/report/analyse-article";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { processorTime } from "@/tests/support/processor-time";

const knowledge = knowledgeOf([
  { kind: "company", name: "Telbrik" },
  { kind: "company", name: "Brightbox" },
]);

/** Quadratic work takes sixteen times as long for four times as much; linear work, measured badly, less than nine. */
const mostGrowth = 9;

const texts: readonly (readonly [string, string])[] = [
  ["quotation marks", '" '],
  ["commas", ","],
  ["brackets", "("],
  ["capital letters", "A"],
  ["names", "Telbrik "],
  ["pronouns in one sentence", "he said "],
  ["relative clauses", "that "],
  ["accusations in one sentence", "accused of fraud by Telbrik, "],
  ["accusations of one party by another", "Telbrik was accused of fraud by Brightbox. "],
  ["quotations", '"Yes," said Bob Smith. '],
  ["paragraphs", "Telbrik said so.\n\n"],
];

it.each(texts)(
  "takes four times as long for four times as many %s",
  (_what, part) => {
    const costOf = (length: number): number => {
      const article = readText(part.repeat(length / part.length));
      const reading = { url: "", detection: { article: true, score: 1, signals: [] }, article };
      return processorTime(() => analyseArticle(reading, knowledge));
    };
    const once = costOf(20_000);
    expect(costOf(80_000)).toBeLessThan(once * mostGrowth + 20);
  },
  60_000,
);
