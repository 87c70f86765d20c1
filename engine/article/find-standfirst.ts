import { hint } from "@/engine/article/hints";
import { metaContent, type PageMetadata } from "@/engine/article/page-metadata";
import type { Box, PageOutline } from "@/engine/article/page-outline";
import { likeness, wordSet } from "@/engine/article/words-alike";

const mostBlocks = 25;

/** The block that sums the story up, between the headline and the body. Null when there is none. */
export function findStandfirst(
  outline: PageOutline,
  metadata: PageMetadata,
  title: number | null,
  firstBody: number,
): number | null {
  if (title === null) return null;
  const description = wordSet(metaContent(metadata, ["og:description", "description", "twitter:description"]) ?? "");
  for (let index = title + 1; index <= Math.min(firstBody, title + mostBlocks); index++) {
    const block = outline.blocks[index];
    if (block === undefined) return null;
    if (isStandfirst(block.text, hintsAround(outline.boxes, block.box), description, block.linkLength)) return index;
  }
  return null;
}

function isStandfirst(text: string, hints: number, description: ReadonlySet<string>, linkLength: number): boolean {
  if (text.length < 30 || text.length > 600 || linkLength > text.length / 3) return false;
  if (
    hints &
    (hint.figure |
      hint.gallery |
      hint.navigation |
      hint.share |
      hint.advert |
      hint.related |
      hint.byline |
      hint.newsletter)
  )
    return false;
  return (hints & hint.standfirst) !== 0 || likeness(wordSet(text), description) > 0.7;
}

/** The hints of the box and of the two around it. */
export function hintsAround(boxes: readonly Box[], box: number): number {
  let hints = 0;
  let at = box;
  for (let level = 0; level < 3; level++) {
    const around = boxes[at];
    if (around === undefined) break;
    hints |= around.hints;
    at = around.parent;
  }
  return hints;
}
