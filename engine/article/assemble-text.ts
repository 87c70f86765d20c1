import type { ArticleLink, Paragraph, ParagraphKind } from "@/engine/article/article-text";
import type { PageOutline } from "@/engine/article/page-outline";

/** A block that belongs to the article, and what it is in it. */
export type ChosenBlock = { readonly block: number; readonly kind: ParagraphKind };

export type AssembledText = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly ArticleLink[];
  readonly truncatedAt: number | null;
  /** The block of each paragraph. */
  readonly blocks: readonly number[];
};

const separator = "\n\n";

/** Joins the chosen blocks into one text of at most `limit` code units. */
export function assembleText(outline: PageOutline, chosen: readonly ChosenBlock[], limit: number): AssembledText {
  const parts: string[] = [];
  const paragraphs: Paragraph[] = [];
  const links: ArticleLink[] = [];
  const blocks: number[] = [];
  let length = 0;
  let truncated = outline.cut;
  for (const { block: at, kind } of chosen) {
    const block = outline.blocks[at];
    if (block === undefined) continue;
    const start = length === 0 ? 0 : length + separator.length;
    const text = cutAt(block.text, limit - start);
    if (text.length < block.text.length) truncated = true;
    if (text === "") break;
    parts.push(text);
    length = start + text.length;
    paragraphs.push({ start, end: length, kind });
    blocks.push(at);
    for (const link of block.links) {
      if (link.end <= text.length) links.push({ start: start + link.start, end: start + link.end, url: link.url });
    }
  }
  return { text: parts.join(separator), paragraphs, links, truncatedAt: truncated ? length : null, blocks };
}

/** The longest beginning of whole words within `limit`. */
function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(" ", Math.max(0, limit));
  return space <= 0 ? "" : text.slice(0, space);
}
