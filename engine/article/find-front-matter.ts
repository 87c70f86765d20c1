import { hint } from "@/engine/article/hints";
import { metaContent, type PageMetadata } from "@/engine/article/page-metadata";
import type { Box, PageOutline } from "@/engine/article/page-outline";
import { likeness, wordSet } from "@/engine/article/words-alike";

/** What stands between the headline and the body. */
export type FrontMatter = { readonly standfirst: number | null; readonly bylines: readonly string[] };

const mostBlocks = 25;
const longestByline = 200;

/** The standfirst and the bylines around the headline: between it and the first blocks of the body. */
export function findFrontMatter(
  outline: PageOutline,
  metadata: PageMetadata,
  title: number | null,
  firstBody: number,
): FrontMatter {
  const description = wordSet(metaContent(metadata, ["og:description", "description", "twitter:description"]) ?? "");
  const from = title === null ? Math.max(0, firstBody - mostBlocks) : title + 1;
  let standfirst: number | null = null;
  const bylines: string[] = [];
  for (let index = from; index < Math.min(firstBody, from + mostBlocks); index++) {
    const block = outline.blocks[index];
    if (block === undefined) break;
    const hints = hintsAround(outline.boxes, block.box);
    if (block.text.length <= longestByline && (hints & hint.byline || /^by\s/i.test(block.text)))
      bylines.push(block.text);
    else if (standfirst === null && title !== null && isStandfirst(block.text, hints, description, block.linkLength))
      standfirst = index;
  }
  return { standfirst, bylines };
}

function isStandfirst(text: string, hints: number, description: ReadonlySet<string>, linkLength: number): boolean {
  if (text.length < 30 || text.length > 600 || linkLength > text.length / 3) return false;
  if (hints & (hint.figure | hint.navigation | hint.share | hint.advert | hint.related | hint.byline | hint.newsletter))
    return false;
  return (hints & hint.standfirst) !== 0 || likeness(wordSet(text), description) > 0.7;
}

/** The hints of the box and of the three around it. */
function hintsAround(boxes: readonly Box[], box: number): number {
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
