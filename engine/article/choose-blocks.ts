import type { ChosenBlock } from "@/engine/article/assemble-text";
import type { ParagraphKind } from "@/engine/article/article-text";
import { isDateLine, isNameLine } from "@/engine/article/byline-lines";
import { announcesStories, isCredit, isForeignHeading, isInvitation } from "@/engine/article/furniture-lines";
import { hint } from "@/engine/article/hints";
import { linkLists } from "@/engine/article/link-lists";
import type { Box, PageOutline } from "@/engine/article/page-outline";
import type { Block } from "@/engine/article/page-scan";
import type { BoxWeights } from "@/engine/article/weigh-boxes";

/** A teaser has a headline before its text, so this much without a link is the article. */
const shortestGoingOn = 120;
const longestLabel = 30;
const furthestIntroduction = 40;
const leastIntroduction = 100;
const hasWords = /[\p{L}\p{N}]/u;
const linkedParagraph = 0.9;
/** A box in the body with this share of its prose is where the text stands, and no part of it. */
const textShare = 0.5;

/** The blocks of the body box that are the article's, in order. `domain` is where the page is, null when that is not known. */
export function chooseBlocks(
  outline: PageOutline,
  weights: BoxWeights,
  body: number,
  title: number | null,
  domain: string | null,
): ChosenBlock[] {
  const box = outline.boxes[body];
  if (box === undefined) return [];
  const lists = linkLists(outline, weights, domain);
  const chosen = introduction(outline, weights, title, box.firstBlock);
  const seen = new Map<string, number>();
  for (let index = box.firstBlock; index < box.endBlock; index++) {
    const block = outline.blocks[index];
    if (block === undefined || weights.furniture[block.box] !== 0) continue;
    if (isLeadingElsewhere(outline, block, lists) || isAroundStory(outline, block)) continue;
    if (isLabel(outline, block)) continue;
    const parent = outline.boxes[block.box]?.parent ?? -1;
    // A text again in another place is a pull quote, or the same for another width of the screen.
    if (block.text.length > 40 && (seen.get(block.text) ?? parent) !== parent) continue;
    seen.set(block.text, parent);
    chosen.push({ block: index, kind: kindOf(outline, block) });
  }
  const kept = withoutForeignParts(outline, weights, chosen, body);
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

function isLeadingElsewhere({ boxes }: PageOutline, block: Block, lists: Uint8Array): boolean {
  if (lists[block.box] === 1) return true;
  const box = boxes[block.box];
  if (box === undefined || box.heading !== null || box.context & (hint.list | hint.table)) return false;
  return block.linkLength > linkedParagraph * block.text.length && block.text.length < 200;
}

/** A line that stands around stories and is of none: a credit, a byline, a date, an invitation, a rule made of marks. */
function isAroundStory({ boxes }: PageOutline, { box, text }: Block): boolean {
  if (!hasWords.test(text)) return true;
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

/**
 * What follows a heading such as "Related stories", up to the next heading of the same rank, is not the article's; but where
 * the heading has a box of its own in the text, what comes after that box is.
 */
function withoutForeignParts(
  outline: PageOutline,
  weights: BoxWeights,
  chosen: readonly ChosenBlock[],
  body: number,
): ChosenBlock[] {
  const { blocks, boxes } = outline;
  const kept: ChosenBlock[] = [];
  let foreign: ForeignPart | null = null;
  for (const item of chosen) {
    const block = blocks[item.block];
    const box = block === undefined ? undefined : boxes[block.box];
    if (block === undefined || box === undefined) continue;
    if (foreign !== null && (item.block >= foreign.end || goesOn(block, box, foreign))) foreign = null;
    const isForeign = box.heading !== null && isForeignHeading(block.text);
    if (box.heading !== null && (foreign === null || box.heading <= foreign.rank))
      foreign = isForeign ? foreignPart(outline, weights, item.block, box.heading, body) : null;
    if (foreign === null && !isForeign) kept.push(item);
  }
  return kept;
}

/** Whether the article's paragraphs go on after a foreign part among them. */
function goesOn(block: Block, { name, parent }: Box, { among, isBoxed }: ForeignPart): boolean {
  if (name !== "p" || parent !== among) return false;
  return isBoxed || (block.text.length >= shortestGoingOn && block.linkLength < block.text.length / 3);
}

/** A heading that nothing follows announced what was not chosen: "Trending", "Related video". */
export function withoutLastHeadings(chosen: readonly ChosenBlock[]): readonly ChosenBlock[] {
  const last = chosen.findLastIndex(({ kind }) => kind !== "heading");
  return last === -1 ? chosen : chosen.slice(0, last + 1);
}

type ForeignPart = {
  readonly rank: string;
  readonly end: number;
  /** The box of the body among whose paragraphs the part stands; null when what follows is never the article again. */
  readonly among: number | null;
  /** Whether the heading has a box of its own there, with what it announces; else that stands behind it, in one or in none. */
  readonly isBoxed: boolean;
};

/** It ends with the box that the heading shares with what it announces: one in the body, or the one that holds the text. */
function foreignPart(
  { boxes, blocks }: PageOutline,
  { prose }: BoxWeights,
  heading: number,
  rank: string,
  body: number,
): ForeignPart {
  const own = boxes[blocks[heading]?.box ?? -1]?.parent ?? body;
  let around = own;
  while (around > body && (boxes[around]?.endBlock ?? 0) <= heading + 1) around = boxes[around]?.parent ?? body;
  const isText = around <= body || (prose[around] ?? 0) >= textShare * (prose[body] ?? 0);
  const end = boxes[isText ? body : around]?.endBlock ?? blocks.length;
  const isBoxed = isText && around !== own;
  const isBetween = isText && announcesStories(blocks[heading]?.text ?? "");
  return { rank, end, among: isBoxed || isBetween ? around : null, isBoxed };
}

function kindOf(outline: PageOutline, block: Block): ParagraphKind {
  const box = outline.boxes[block.box];
  if (box === undefined) return "body";
  if (box.heading !== null) return "heading";
  if (box.context & hint.quote) return "quote";
  if (box.context & (hint.list | hint.table)) return "list";
  return "body";
}
