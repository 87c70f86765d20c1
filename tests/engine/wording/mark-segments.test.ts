import { expect, it } from "vitest";
import { markSegments } from "@/engine/wording/mark-segments";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";

const article = eveningLedger.article;
if (article === null) throw new Error("the story is an article");
const { text } = article;
const whole = { start: 0, end: text.length };

it("covers the text once, in order", () => {
  const segments = markSegments(eveningLedger, whole, null);
  expect(segments.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
});

it("marks names within the sentences that carry an allegation", () => {
  const start = text.indexOf("In January, Brightbox");
  const segments = markSegments(eveningLedger, { start, end: text.indexOf("Telbrik has not answered") }, null);
  expect(
    segments.map((segment) => [text.slice(segment.start, segment.end), segment.entity, segment.allegation]),
  ).toEqual([
    ["In January, ", null, true],
    ["Brightbox", "e7", true],
    [" sued ", null, true],
    ["Telbrik", "e2", true],
    [" over copied chip designs.", null, true],
    [" ", null, false],
  ]);
});

it("tells the words that were asked for, across names", () => {
  const start = text.indexOf("Telbrik denied");
  const shown = { start, end: start + "Telbrik denied the accusation.".length };
  const segments = markSegments(eveningLedger, whole, shown).filter((segment) => segment.shown);
  expect(segments.map((segment) => text.slice(segment.start, segment.end))).toEqual([
    "Telbrik",
    " denied the accusation.",
  ]);
});
