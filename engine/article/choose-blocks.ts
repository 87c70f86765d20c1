import type { ChosenBlock } from "@/engine/article/assemble-text";
import type { ParagraphKind } from "@/engine/article/article-text";
import { isDateLine, isNameLine } from "@/engine/article/byline-lines";
import { isCredit, isForeignHeading, isInvitation } from "@/engine/article/furniture-lines";
import { hint } from "@/engine/article/hints";
import type { Box, PageOutline } from "@/engine/article/page-outline";
import type { Block } from "@/engine/article/page-scan";
import type { BoxWeights } from "@/engine/article/weigh-boxes";

/** A list or a table with this share of its text linked leads elsewhere. */
const linkedList = 0.75;
const longestLabel = 30;
const furthestIntroduction = 40;
const leastIntroduction = 100;
const linkedParagraph = 0.9;

/** The blocks of the body box that are the article's, in order. */
export function chooseBlocks(
  outline: PageOutline,
  weights: BoxWeights,
  body: number,
  title: number | null,
): ChosenBlock[] {
  const box = outline.boxes[body];
  if (box === undefined) return [];
  const groups = linkGroups(outline, weights);
  const chosen = introduction(outline, weights, title, box.firstBlock);
  const seen = new Map<string, number>();
  for (let index = box.firstBlock; index < box.endBlock; index++) {
    const block = outline.blocks[index];
    if (block === undefined || weights.furniture[block.box] !== 0) continue;
    if (isLeadingElsewhere(outline, block, groups) || isAroundStory(outline, block)) continue;
    if (isLabel(outline, block)) continue;
    const parent = outline.boxes[block.box]?.parent ?? -1;
    // A text again in another place is a pull quote, or the same for another width of the screen.
    if (block.text.length > 40 && (seen.get(block.text) ?? parent) !== parent) continue;
    seen.set(block.text, parent);
    chosen.push({ block: index, kind: kindOf(outline, block) });
  }
  const kept = withoutForeignParts(outline, chosen);
  return kept.length > 0 ? kept : allBlocks(outline, box);
}

/** Paragraphs between the headline and the box of the body are the article's first, in a box of their own. */
function introduction(outline: PageOutline, weights: BoxWeights, title: number | null, body: number): ChosenBlock[] {
  const found: ChosenBlock[] = [];
  if (title === null || body - title > furthestIntroduction) return found;
  for (let index = title + 1; index < body; index++) {
    const block = outline.blocks[index];
    if (block === undefined || (weights.blockProse[index] ?? 0) < leastIntroduction) continue;
    if (kindOf(outline, block) === "body" && !isAroundStory(outline, block)) found.push({ block: index, kind: "body" });
  }
  return found;
}

/** Of a page with nothing but labels: the reader who asks for it is shown what there is. */
function allBlocks(outline: PageOutline, { firstBlock, endBlock }: Box): ChosenBlock[] {
  return outline.blocks
    .slice(firstBlock, endBlock)
    .map((block, index) => ({ block: firstBlock + index, kind: kindOf(outline, block) }));
}

/** For each box 1 when it is in a list or a table that is nearly all links. */
function linkGroups({ boxes }: PageOutline, { length, linked }: BoxWeights): Uint8Array {
  const groups = new Uint8Array(boxes.length);
  for (const [index, box] of boxes.entries()) {
    const isGroup = box.name === "ul" || box.name === "ol" || box.name === "table";
    const isLinked = isGroup && (linked[index] ?? 0) > linkedList * (length[index] ?? 0);
    groups[index] = isLinked || (groups[box.parent] ?? 0) === 1 ? 1 : 0;
  }
  return groups;
}

function isLeadingElsewhere({ boxes }: PageOutline, block: Block, groups: Uint8Array): boolean {
  if (groups[block.box] === 1) return true;
  const box = boxes[block.box];
  if (box === undefined || box.heading !== null || box.context & (hint.list | hint.table)) return false;
  return block.linkLength > linkedParagraph * block.text.length && block.text.length < 200;
}

/** A line that stands around stories and is of none: a credit, a byline, a date, an invitation. */
function isAroundStory({ boxes }: PageOutline, { box, text }: Block): boolean {
  if (boxes[box]?.heading !== null) return false;
  return isCredit(text) || isInvitation(text) || isNameLine(text) || isDateLine(text);
}

/** A few words that are no paragraph, item, cell or heading: "5 min read", "Share". */
function isLabel({ boxes }: PageOutline, block: Block): boolean {
  const box = boxes[block.box];
  if (
    box === undefined ||
    box.name === "p" ||
    box.heading !== null ||
    box.context & (hint.list | hint.table | hint.quote)
  )
    return false;
  return block.text.length < longestLabel && !/[.!?:”"]$/.test(block.text);
}

/** What follows a heading such as "Related stories", up to the next heading of the same rank, is not the article's. */
function withoutForeignParts({ boxes, blocks }: PageOutline, chosen: readonly ChosenBlock[]): ChosenBlock[] {
  const kept: ChosenBlock[] = [];
  let foreign: string | null = null;
  for (const item of chosen) {
    const block = blocks[item.block];
    const heading = block === undefined ? null : (boxes[block.box]?.heading ?? null);
    if (block === undefined) continue;
    if (heading !== null && (foreign === null || heading <= foreign))
      foreign = isForeignHeading(block.text) ? heading : null;
    if (foreign === null) kept.push(item);
  }
  return kept;
}

function kindOf(outline: PageOutline, block: Block): ParagraphKind {
  const box = outline.boxes[block.box];
  if (box === undefined) return "body";
  if (box.heading !== null) return "heading";
  if (box.context & hint.quote) return "quote";
  if (box.context & (hint.list | hint.table)) return "list";
  return "body";
}
