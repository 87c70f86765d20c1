import { hint } from "@/engine/article/hints";
import type { Box, PageOutline } from "@/engine/article/page-outline";
import { type Block, proseLength } from "@/engine/article/page-scan";

/** How much running text each box holds, and which boxes are furniture. */
export type BoxWeights = {
  /** Code units of prose in each box, furniture apart. */
  readonly prose: Float64Array;
  /** 0 for boxes that are not furniture, nor inside of it. */
  readonly furniture: Uint8Array;
  /** Prose of each block, zero in furniture. */
  readonly blockProse: Float64Array;
  /** Prose of the whole page, furniture too. */
  readonly allProse: number;
  /** Code units of text in each box, and those that are linked. */
  readonly length: Float64Array;
  readonly linked: Float64Array;
};

/** Furniture however much text it has, as long as it is not nearly all of the page. */
const hardHints = hint.navigation | hint.footer | hint.comments | hint.notice | hint.related;
const softHints =
  hint.aside |
  hint.form |
  hint.figure |
  hint.gallery |
  hint.share |
  hint.advert |
  hint.newsletter |
  hint.biography |
  hint.byline |
  hint.contents |
  hint.pullQuote |
  hint.sidebar |
  hint.header;
/** In a figure a quote, a table or code is the article's; all else is a caption. */
const inFurniture = 1;
const inFigure = 2;
/** A list of contents or of other stories is made of links. */
const linkedHints = hint.contents | hint.related;
const fewLinks = 0.3;
const hardShare = 0.5;
/** Readers can write more than the author. */
const commentShare = 0.9;
const softShare = 0.25;
const softTotalShare = 0.4;
/** Beside a story of this length pictures are furniture, however long their captions; without one they are the story. */
const leastStory = 2_000;

/** Weighs each box by the prose in it that is shown. */
export function weighBoxes({ boxes, blocks }: PageOutline): BoxWeights {
  const blockProse = Float64Array.from(blocks, (block) => (boxes[block.box]?.shown === false ? 0 : proseOf(block)));
  const all = sumByBox(boxes, blocks, blockProse);
  const allProse = all[0] ?? 0;
  const length = sumByBox(
    boxes,
    blocks,
    Float64Array.from(blocks, ({ text }) => text.length),
  );
  const linked = sumByBox(
    boxes,
    blocks,
    Float64Array.from(blocks, ({ linkLength }) => linkLength),
  );
  const telling = tellingHints(boxes, all, allProse);
  const furniture = new Uint8Array(boxes.length);
  for (const [index, box] of boxes.entries()) {
    const around = furniture[box.parent] ?? 0;
    const linkShare = (linked[index] ?? 0) / Math.max(1, length[index] ?? 0);
    const hints = box.hints & telling & (linkShare < fewLinks ? ~linkedHints : ~0);
    if (!box.shown || around === inFurniture) furniture[index] = inFurniture;
    else if (
      isBesideStory(box, allProse - (all[index] ?? 0)) ||
      isFurniture(box, hints, (all[index] ?? 0) / Math.max(1, allProse))
    ) {
      furniture[index] = box.name === "figure" && !(hints & ~hint.figure) ? inFigure : inFurniture;
    } else if (around === inFigure && !(box.hints & (hint.quote | hint.table | hint.code))) furniture[index] = inFigure;
  }
  for (const [index, block] of blocks.entries()) if (furniture[block.box] !== 0) blockProse[index] = 0;
  return { prose: sumByBox(boxes, blocks, blockProse), furniture, blockProse, allProse, length, linked };
}

function isBesideStory({ hints, depth }: Box, proseAround: number): boolean {
  return depth >= 2 && (hints & hint.gallery) !== 0 && proseAround >= leastStory;
}

function isFurniture(box: Box, hints: number, share: number): boolean {
  if (box.depth < 2 || box.heading !== null) return false;
  // An element for it is not named by chance, as a class may be.
  if (hints & hint.comments || box.name === "nav") return share < commentShare;
  if (hints & hardHints) return share < hardShare;
  return (hints & softHints) !== 0 && share < softShare;
}

/**
 * The hints that tell something on this page. Where boxes of a kind hold most of the prose together (a builder calls each
 * paragraph a "widget", a theme each section a "panel") the word means something else.
 */
function tellingHints(boxes: readonly Box[], prose: Float64Array, allProse: number): number {
  let telling = 0;
  const hinted: number[] = [];
  let present = 0;
  for (const [index, { hints, depth }] of boxes.entries()) {
    if ((hints & (hardHints | softHints)) === 0 || depth < 2) continue;
    present |= hints;
    hinted.push(index);
  }
  for (const bit of Object.values(hint)) {
    if ((present & bit & (hardHints | softHints)) === 0) continue;
    const most = hardHints & bit ? hardShare : softTotalShare;
    let held = 0;
    let past = 0;
    for (const index of hinted) {
      const box = boxes[index];
      if (box === undefined || index < past || (box.hints & bit) === 0) continue;
      held += prose[index] ?? 0;
      past = box.end;
    }
    if (held <= most * allProse || bit === hint.comments) telling |= bit;
  }
  return telling;
}

function proseOf({ text, linkLength }: Block): number {
  return proseLength(text.length, linkLength);
}

/** For each box the sum of what its blocks have, and those of the boxes in it. */
export function sumByBox(boxes: readonly Box[], blocks: readonly Block[], ofBlocks: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(boxes.length);
  for (const [index, block] of blocks.entries()) sums[block.box] = (sums[block.box] ?? 0) + (ofBlocks[index] ?? 0);
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}
