import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { ArticleText, PageReading } from "@/engine/article/article-text";
import { pageReadingSchema } from "@/platform/page-reading-schema";

const article: ArticleText = {
  url: "https://www.ledger.example/news",
  title: "Telbrik wins",
  authors: ["Ann Vale"],
  published: "2026-03-02",
  modified: null,
  language: "en",
  outlet: { name: "Evening Ledger", domain: "ledger.example" },
  text: "Telbrik wins\n\nTelbrik won on Monday.",
  paragraphs: [
    { start: 0, end: 12, kind: "title" },
    { start: 14, end: 36, kind: "body" },
  ],
  links: [{ start: 14, end: 21, url: "https://telbrik.example/" }],
  partial: false,
  truncatedAt: null,
};
const reading: PageReading = { url: article.url, detection: { article: true, score: 0.9, signals: ["x"] }, article };

describe("pageReadingSchema", () => {
  it("takes a reading as it is", () => {
    expect(v.parse(pageReadingSchema, JSON.parse(JSON.stringify(reading)))).toEqual(reading);
    const none = { ...reading, article: null };
    expect(v.parse(pageReadingSchema, none)).toEqual(none);
  });

  it.each<[string, Record<string, unknown>]>([
    ["a paragraph beyond the text", { paragraphs: [{ start: 14, end: 37, kind: "body" }] }],
    ["paragraphs out of order", { paragraphs: [...article.paragraphs].reverse() }],
    ["a paragraph that ends before it starts", { paragraphs: [{ start: 5, end: 2, kind: "body" }] }],
    ["a position that is no whole number", { paragraphs: [{ start: 0.5, end: 2, kind: "body" }] }],
    ["an unknown kind", { paragraphs: [{ start: 0, end: 2, kind: "script" }] }],
    ["a link beyond the text", { links: [{ start: 0, end: 99, url: "" }] }],
    ["a text far above the limit", { text: "x".repeat(4_000_001), paragraphs: [], links: [] }],
    ["no text", { text: null }],
  ])("refuses %s", (_what, wrong) => {
    expect(v.is(pageReadingSchema, { ...reading, article: { ...article, ...wrong } })).toBe(false);
  });
});
