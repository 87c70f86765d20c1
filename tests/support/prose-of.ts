import type { ArticleText, Paragraph } from "@/engine/article/article-text";
import type { Prose } from "@/engine/mentions/mention";
import { parseText } from "@/engine/syntax/parse-text";
import type { ParsedText } from "@/engine/syntax/parsed-text";

/** Plain text, parsed: blocks parted by an empty line are paragraphs of the body, but for an `opening` of another kind. */
export function proseOf(text: string, opening: Paragraph["kind"] = "body"): ParsedText {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const part of text.split("\n\n")) {
    paragraphs.push({ start, end: start + part.length, kind: start === 0 ? opening : "body" });
    start += part.length + 2;
  }
  return parseText({ text, paragraphs });
}

/** An article of that text and nothing else; `about` adds what a test is about. */
export function articleOf(prose: Prose, about: Partial<ArticleText> = {}): ArticleText {
  return {
    url: "",
    title: "",
    authors: [],
    published: null,
    modified: null,
    language: "en",
    outlet: { name: null, domain: null },
    text: prose.text,
    paragraphs: prose.paragraphs,
    links: [],
    partial: false,
    truncatedAt: null,
    ...about,
  };
}
