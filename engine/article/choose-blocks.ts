import type { ChosenBlock } from "@/engine/article/assemble-text";
import type { ParagraphKind } from "@/engine/article/article-text";
import { hint } from "@/engine/article/hints";
import type { Block, PageOutline } from "@/engine/article/page-outline";
import type { BoxWeights } from "@/engine/article/weigh-boxes";

/** The blocks of the body box that are the article's, in order. */
export function chooseBlocks(outline: PageOutline, weights: BoxWeights, body: number): ChosenBlock[] {
  const box = outline.boxes[body];
  if (box === undefined) return [];
  const chosen: ChosenBlock[] = [];
  const seen = new Set<string>();
  for (let index = box.firstBlock; index < box.endBlock; index++) {
    const block = outline.blocks[index];
    if (block === undefined || weights.furniture[block.box] === 1) continue;
    if (block.linkLength > block.text.length * 0.6 && block.text.length < 200) continue;
    if (block.text.length > 40 && seen.has(block.text)) continue;
    seen.add(block.text);
    chosen.push({ block: index, kind: kindOf(outline, block) });
  }
  return chosen;
}

function kindOf(outline: PageOutline, block: Block): ParagraphKind {
  const box = outline.boxes[block.box];
  if (box === undefined) return "body";
  if (box.heading !== null) return "heading";
  if (box.context & hint.quote) return "quote";
  if (box.context & (hint.list | hint.table)) return "list";
  return "body";
}
