import { expect, it } from "vitest";
import { exportMarkdown } from "@/engine/export/export-markdown";
import { englishWords } from "@/engine/wording/english-words";
import { emptyBackground } from "@/engine/wording/background";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { eveningLedgerBackground } from "@/tests/fixtures/reports/evening-ledger-background";
import { reportOfText } from "@/tests/support/report-of-text";

const context = { background: eveningLedgerBackground, words: englishWords, today: "2026-11-23" };
const markdown = exportMarkdown(eveningLedger, context);

it("has the accusation, its stage and its answer together", () => {
  expect(markdown).toContain(
    [
      "### Norland accused Telbrik",
      "claimed, nothing decided · privacy",
      "- Also: two former employees",
      "> The government of Norland has accused Telbrik, the country’s largest maker of telephones, of tapping the calls of its customers.",
      "Telbrik denies this:",
      "> Telbrik denied the accusation.",
    ].join("\n\n"),
  );
});

it("says where the article gives no answer, and that an inquiry is no charge", () => {
  const inquiry = markdown.slice(
    markdown.indexOf("Inquiry by Norland Data Authority"),
    markdown.indexOf("Brightbox took"),
  );
  expect(inquiry).toContain("This article gives no answer from Telbrik.");
  expect(inquiry).toContain("An inquiry is not a charge.");
});

it("puts a record's status before its story, and marks what came after the article", () => {
  const record = markdown.slice(markdown.indexOf("Background: closed by agreement"));
  expect(record.indexOf("no ruling")).toBeLessThan(record.indexOf("Raised by"));
  expect(record).toMatch(/as of 12 June 2026 · since this article · last checked 1 September 2026\n/);
});

it("leaves a record out once it is long past its review", () => {
  expect(exportMarkdown(eveningLedger, { ...context, today: "2027-12-01" })).not.toContain("Sued; no hearing yet.");
});

it("works without any facts", () => {
  const plain = exportMarkdown(eveningLedger, { ...context, background: emptyBackground });
  expect(plain).toContain("### Telbrik\n\ncompany");
  expect(plain).not.toContain("undefined");
});

it.each([
  ["<img src=x onerror=alert(1)>", String.raw`\<img src=x onerror=alert(1)\>`],
  ["a [link](javascript:x) *b*", String.raw`a \[link\](javascript:x) \*b\*`],
  ["# no heading", String.raw`\# no heading`],
  ["1. no list", String.raw`1\. no list`],
  ["12) no list", String.raw`12\) no list`],
  ["- no list", String.raw`\- no list`],
  ["5.5 million", String.raw`5\.5 million`],
  ["one\n\ntwo", "one two"],
  ["A &lt; B", "A &amp;lt; B"],
  ["Marsh & Hale", "Marsh & Hale"],
  ["an _emphasis_ here", String.raw`an \_emphasis\_ here`],
  ["https://news.example/a_story#part_2", "https://news.example/a_story#part_2"],
])("keeps %j from a page as text", (words, escaped) => {
  expect(exportMarkdown(reportOfText(words), context).split("\n")[0]).toBe(`# ${escaped}`);
});

it("leaves out what the reader has hidden", () => {
  const entities = eveningLedger.entities.filter(({ name }) => name === "Brightbox").map(({ id }) => id);
  const hidden = { entities, records: ["telbrik-call-recordings"] };
  const rest = exportMarkdown(eveningLedger, { ...context, hidden });
  expect(markdown).toContain("### Brightbox\n");
  expect(rest).not.toContain("### Brightbox\n");
  expect(rest).toContain("1 company, 2 people");
  expect(markdown).toContain("Background: closed by agreement");
  expect(rest).not.toContain("Background: closed by agreement");
});

it("has a heading for a text without a title", () => {
  if (eveningLedger.article === null) throw new Error("it is an article");
  const report = { ...eveningLedger, article: { ...eveningLedger.article, title: "" } };
  expect(exportMarkdown(report, context).split("\n")[0]).toBe("# Your text");
});
