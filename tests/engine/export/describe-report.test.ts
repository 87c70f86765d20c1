import { expect, it } from "vitest";
import { describeReport } from "@/engine/export/describe-report";
import { emptyBackground } from "@/engine/wording/background";
import { englishWords } from "@/engine/wording/english-words";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { eveningLedgerBackground } from "@/tests/fixtures/reports/evening-ledger-background";
import { reportOfText } from "@/tests/support/report-of-text";

const context = { background: eveningLedgerBackground, words: englishWords, today: "2026-11-23" };
const card = describeReport(eveningLedger, context);

it("begins with the story, the outlet and its owners, and the glance", () => {
  expect(card.split("\n").slice(0, 7)).toEqual([
    "Norland accuses Telbrik of tapping calls",
    "========================================",
    "",
    "The Evening Ledger · by Ines Marlow · published 4 March 2026",
    "newspaper · Norland · owned by Ledger Group, part of Marlow Holdings",
    "https://www.evening-ledger.example/business/telbrik-calls",
    "2 companies, 2 people, 4 allegations, 2 without an answer; relies on 1 other outlet",
  ]);
});

it("never shows an allegation without its stage and its answer", () => {
  const allegations = card.slice(card.indexOf("ALLEGATIONS"), card.indexOf("\n\nWHICH ONE"));
  const blocks = allegations.split("\n\n").slice(1);
  expect(blocks).toHaveLength(eveningLedger.allegations.length);
  for (const block of blocks) {
    expect(block).toMatch(/nothing decided|under investigation|restricted by an authority/);
    expect(block).toMatch(/denies this|did not respond|gives no answer from/);
  }
});

it("shows how it is known who speaks, and whether a reason for having no name is given", () => {
  expect(card).toContain("Interior Minister Oda Brekke, via Radio Nord");
  expect(card).toContain("Reason given: because they are not allowed to speak about their work");
});

it("lists who may be meant, and who has no entry", () => {
  expect(card).toContain("Quill Software: Software company, Ostrava Bay, Norland");
  expect(card).toContain("Lena Ito (person)");
});

it.each([60, 96])("keeps to a width of %d, but for addresses", (width) => {
  const long = describeReport(eveningLedger, context, width)
    .split("\n")
    .filter((line) => line.length > width);
  expect(long.every((line) => line.includes("https://"))).toBe(true);
});

it("says that a page is no article", () => {
  const page = { ...eveningLedger, article: null, page: { ...eveningLedger.page, article: false } };
  expect(describeReport(page, context)).toContain("This does not look like a news story.");
});

it.each([
  ["\u001b[31mred\u001b[0m", "[31mred [0m"],
  ["left \u202ethgir", "left thgir"],
  ["a\u0007b", "a b"],
])("takes what would steer a terminal out of %j", (title, shown) => {
  expect(describeReport(reportOfText(title), { ...context, background: emptyBackground }).split("\n")[0]).toBe(shown);
});
