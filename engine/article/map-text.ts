import type { Paragraph } from "@/engine/article/article-text";
import type { ScannedPage } from "@/engine/article/build-scan";
import type { TextMap } from "@/engine/article/text-map";
import type { Span } from "@/engine/text/span";

/** The part of a scanned page that never leaves it. */
type BlockPieces = Pick<ScannedPage, "pieces" | "firstPiece" | "endPiece">;

/** The way from an article's text back to the page: `blocks` are those that its paragraphs were made of, in order. */
export function mapText(page: BlockPieces, paragraphs: readonly Paragraph[], blocks: readonly number[]): TextMap {
  const map = emptyMap();
  for (const [index, paragraph] of paragraphs.entries()) {
    const block = blocks[index];
    if (block !== undefined) addRuns(map, page, block, paragraph, blocks[index - 1] !== block - 1);
  }
  return map;
}

type GrowingMap = { readonly [Key in keyof Omit<TextMap, "firstRun">]: TextMap[Key][number][] } & {
  readonly firstRun: Map<Node, number>;
};

function emptyMap(): GrowingMap {
  return { start: [], length: [], node: [], offset: [], afterGap: [], firstRun: new Map() };
}

/** The runs of a block up to `length`; `afterOther` when the article leaves out what stands before it. */
function addRuns(
  map: GrowingMap,
  { pieces, firstPiece, endPiece }: BlockPieces,
  block: number,
  { start, end }: Span,
  afterOther: boolean,
): void {
  const first = firstPiece[block] ?? 0;
  for (let piece = first; piece < (endPiece[block] ?? 0); piece++) {
    const node = pieces.node[piece];
    const at = pieces.start[piece] ?? 0;
    const length = Math.min(pieces.length[piece] ?? 0, end - start - at);
    if (node === undefined || length <= 0) break;
    if (!map.firstRun.has(node)) map.firstRun.set(node, map.start.length);
    map.start.push(start + at);
    map.length.push(length);
    map.node.push(node);
    map.offset.push(pieces.offset[piece] ?? 0);
    map.afterGap.push(pieces.afterGap[piece] === true || (afterOther && piece === first));
  }
}
