import { PassThrough, Readable } from "node:stream";
import { expect, it } from "vitest";
import { reportLines } from "@/scripts/report/report-lines";
import { knowledgeOf } from "@/tests/support/knowledge-of";

type Answer = { readonly id: unknown; readonly error?: string; readonly report?: { readonly article: unknown } };

const knowledge = knowledgeOf([{ kind: "company", name: "Telbrik" }]);

async function answersTo(...lines: readonly string[]): Promise<{ answers: Answer[]; failed: number; lines: number }> {
  const output = new PassThrough();
  const answer = reportLines(Readable.from(`${lines.join("\n")}\n`), output, knowledge, () => undefined);
  const result = await answer.finally(() => output.end());
  const text = (await output.toArray()).join("");
  const answers = text.split("\n").filter(Boolean);
  return { ...result, answers: answers.map((line) => JSON.parse(line) as Answer) };
}

it.each([
  ["an ISO date", { published: "2019-09-13" }, "2019-09-13"],
  ["a written date", { published: "13 September 2019" }, "2019-09-13"],
  ["an empty date", { published: "", url: "" }, null],
  ["no date", { published: null, title: null, url: "https://ledger.example/story" }, null],
])("reads a text with %s", async (_what, about, published) => {
  const { answers, failed } = await answersTo(JSON.stringify({ id: 7, text: "Telbrik left.", ...about }));
  expect(answers).toEqual([
    { id: 7, report: expect.objectContaining({ article: expect.objectContaining({ published }) }) },
  ]);
  expect(failed).toBe(0);
});

it("reads a file that begins with a byte order mark", async () => {
  const { answers } = await answersTo('\uFEFF{"id": 7, "text": "Telbrik left."}');
  expect(answers).toEqual([expect.objectContaining({ id: 7, report: expect.anything() })]);
});

const form = 'a line is {"id", "url", "html"} or {"id", "text"} with optional "url", "title", "published", all strings';

it.each([
  ["no JSON", "{", null, expect.stringMatching(/^not JSON: /)],
  ["no article", '{"id": "a", "words": "Telbrik left."}', "a", form],
  ["a number for a text", '{"id": "a", "text": 1}', "a", form],
  ["no object", "[]", null, form],
  [
    "a date that is none",
    '{"id": "a", "text": "Telbrik left.", "published": "soon"}',
    "a",
    '"published" is no date: "soon"',
  ],
  [
    "a day that never was",
    '{"id": "a", "text": "x", "published": "2024-02-31"}',
    "a",
    '"published" is no date: "2024-02-31"',
  ],
  [
    "half an address",
    '{"id": "a", "html": "<p>x", "url": "ledger/story"}',
    "a",
    '"url" is no whole address: "ledger/story"',
  ],
])("answers %s with the error, and goes on", async (_what, line, id, error: unknown) => {
  const { answers, failed, lines } = await answersTo(line, "", '{"id": 2, "text": "Telbrik left."}');
  expect(answers).toEqual([{ id, error }, expect.objectContaining({ id: 2, report: expect.anything() })]);
  expect([lines, failed]).toEqual([2, 1]);
});
