import type { ArticleLink, Paragraph, ParagraphKind } from "@/engine/article/article-text";
import type { Block, PageOutline } from "@/engine/article/page-outline";
import type { TextMap } from "@/engine/article/text-map";

/** A block that belongs to the article, and what it is in it. */
export type ChosenBlock = { readonly block: number; readonly kind: ParagraphKind };

export type AssembledText = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly ArticleLink[];
  readonly truncatedAt: number | null;
  readonly map: TextMap;
};

const separator = "\n\n";

/** Joins the chosen blocks into one text of at most `limit` code units, with the way back to the page. */
export function assembleText(outline: PageOutline, chosen: readonly ChosenBlock[], limit: number): AssembledText {
  const parts: string[] = [];
  const paragraphs: Paragraph[] = [];
  const links: ArticleLink[] = [];
  const map = emptyMap();
  let length = 0;
  let truncated = outline.cut;
  for (const [index, { block: at, kind }] of chosen.entries()) {
    const block = outline.blocks[at];
    if (block === undefined) continue;
    const start = length === 0 ? 0 : length + separator.length;
    const text = cutAt(block.text, limit - start);
    if (text.length < block.text.length) truncated = true;
    if (text === "") break;
    parts.push(text);
    length = start + text.length;
    paragraphs.push({ start, end: length, kind });
    addRuns(map, outline, block, start, text.length, chosen[index - 1]?.block !== at - 1);
    for (const link of block.links) {
      if (link.end <= text.length) links.push({ start: start + link.start, end: start + link.end, url: link.url });
    }
  }
  return { text: parts.join(separator), paragraphs, links, truncatedAt: truncated ? length : null, map };
}

/** The longest beginning of whole words within `limit`. */
function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(" ", Math.max(0, limit));
  return space <= 0 ? "" : text.slice(0, space);
}

type GrowingMap = { readonly [Key in keyof Omit<TextMap, "firstRun">]: TextMap[Key][number][] } & {
  readonly firstRun: Map<Node, number>;
};

function emptyMap(): GrowingMap {
  return { start: [], length: [], node: [], offset: [], afterGap: [], firstRun: new Map() };
}

function addRuns(
  map: GrowingMap,
  { pieces }: PageOutline,
  block: Block,
  start: number,
  end: number,
  afterOther: boolean,
): void {
  for (let piece = block.firstPiece; piece < block.endPiece; piece++) {
    const node = pieces.node[piece];
    const at = pieces.start[piece] ?? 0;
    const length = Math.min(pieces.length[piece] ?? 0, end - at);
    if (node === undefined || length <= 0) break;
    if (!map.firstRun.has(node)) map.firstRun.set(node, map.start.length);
    map.start.push(start + at);
    map.length.push(length);
    map.node.push(node);
    map.offset.push(pieces.offset[piece] ?? 0);
    map.afterGap.push(pieces.afterGap[piece] === true || (afterOther && piece === block.firstPiece));
  }
}
