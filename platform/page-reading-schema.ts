import * as v from "valibot";
import type { ArticleText, PageReading, ParagraphKind } from "@/engine/article/article-text";
import { field, wholeNumber } from "./input-parts";

/** Far above what a reading is cut to: more is not from our content script. */
const longestText = 4_000_000;
const mostParts = 100_000;

const paragraphKinds = [
  "title",
  "standfirst",
  "byline",
  "body",
  "heading",
  "quote",
  "list",
  "furniture",
] as const satisfies readonly ParagraphKind[];

const span = { start: wholeNumber, end: wholeNumber };

const article = v.pipe(
  v.object({
    url: field,
    title: field,
    authors: v.pipe(v.array(field), v.maxLength(mostParts)),
    published: v.nullable(field),
    modified: v.nullable(field),
    language: v.nullable(field),
    outlet: v.object({ name: v.nullable(field), domain: v.nullable(field) }),
    text: v.pipe(v.string(), v.maxLength(longestText)),
    paragraphs: v.pipe(v.array(v.object({ ...span, kind: v.picklist(paragraphKinds) })), v.maxLength(mostParts)),
    links: v.pipe(v.array(v.object({ ...span, url: field })), v.maxLength(mostParts)),
    partial: v.boolean(),
    truncatedAt: v.nullable(wholeNumber),
  }),
  v.check((read) => isConsistent(read), "positions are out of order or outside the text"),
) satisfies v.GenericSchema<unknown, ArticleText>;

/** A reading as the background takes it from a content script: every position lies in the text, paragraphs are in order. */
export const pageReadingSchema = v.object({
  url: field,
  detection: v.object({
    article: v.boolean(),
    score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    signals: v.pipe(v.array(field), v.maxLength(mostParts)),
  }),
  article: v.nullable(article),
}) satisfies v.GenericSchema<unknown, PageReading>;

function isConsistent({ text, paragraphs, links }: ArticleText): boolean {
  let end = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.start < end || paragraph.end < paragraph.start) return false;
    end = paragraph.end;
  }
  return end <= text.length && links.every((link) => link.start <= link.end && link.end <= text.length);
}
