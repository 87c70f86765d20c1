import { hint } from "@/engine/article/hints";
import type { Block, Box, PageOutline } from "@/engine/article/page-outline";

/** How much running text each box holds, and which boxes are furniture. */
export type BoxWeights = {
  /** Code units of prose in each box, furniture apart. */
  readonly prose: Float64Array;
  /** 1 for boxes that are furniture, or inside of it. */
  readonly furniture: Uint8Array;
  /** Prose of each block, zero in furniture. */
  readonly blockProse: Float64Array;
  /** Prose of the whole page, furniture too. */
  readonly allProse: number;
};

/** Furniture however much text it has, as long as it is not nearly all of the page. */
const hardHints = hint.navigation | hint.footer | hint.comments | hint.notice | hint.related;
const softHints =
  hint.aside |
  hint.form |
  hint.figure |
  hint.share |
  hint.advert |
  hint.newsletter |
  hint.biography |
  hint.byline |
  hint.contents |
  hint.pullQuote |
  hint.sidebar |
  hint.header;
const hardShare = 0.5;
const softShare = 0.25;

/** A shorter line is a label, a button, a date: no prose. */
const shortestProse = 25;

/** Weighs each box by the prose in it. `isShown` is asked for boxes with prose of their own. */
export function weighBoxes(outline: PageOutline, isShown: (element: Element) => boolean): BoxWeights {
  const { boxes, blocks } = outline;
  const blockProse = Float64Array.from(blocks, proseOf);
  const shown = new Map<number, boolean>();
  for (const [index, block] of blocks.entries()) {
    if (blockProse[index] === 0) continue;
    const known = shown.get(block.box) ?? isShown(boxes[block.box]?.element ?? outline.root);
    shown.set(block.box, known);
    if (!known) blockProse[index] = 0;
  }
  const all = sumByBox(boxes, blocks, blockProse);
  const allProse = all[0] ?? 0;
  const furniture = new Uint8Array(boxes.length);
  for (const [index, box] of boxes.entries()) {
    if (
      furniture[box.parent] === 1 ||
      isFurniture(box, (all[index] ?? 0) / Math.max(1, allProse)) ||
      shown.get(index) === false
    )
      furniture[index] = 1;
  }
  for (const [index, block] of blocks.entries()) if (furniture[block.box] === 1) blockProse[index] = 0;
  return { prose: sumByBox(boxes, blocks, blockProse), furniture, blockProse, allProse };
}

function isFurniture(box: Box, share: number): boolean {
  if (box.depth < 2 || box.heading !== null) return false;
  if (box.hints & hardHints) return share < hardShare;
  return (box.hints & softHints) !== 0 && share < softShare;
}

/** The code units of a block that are running text: what is linked is not, nor what is short or a heading. */
function proseOf(block: Block): number {
  const length = block.text.length;
  if (length < shortestProse || block.linkLength > length / 2) return 0;
  return length - block.linkLength;
}

function sumByBox(boxes: readonly Box[], blocks: readonly Block[], blockProse: Float64Array): Float64Array {
  const sums = new Float64Array(boxes.length);
  for (const [index, block] of blocks.entries()) sums[block.box] = (sums[block.box] ?? 0) + (blockProse[index] ?? 0);
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}
