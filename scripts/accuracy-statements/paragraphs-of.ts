import type { Paragraph } from "@/engine/article/article-text";

/** The paragraphs of a plain text: the first line is its title, empty lines part the rest. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const pattern = /[^\n]+(?:\n[^\n]+)*/gu;
  for (const match of text.matchAll(pattern)) {
    const kind = paragraphs.length === 0 && match[0].length < 200 ? "title" : "body";
    paragraphs.push({ start: match.index, end: match.index + match[0].length, kind });
  }
  return paragraphs;
}
