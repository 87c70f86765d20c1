import { rangesOf, type TextMap } from "@/engine/article/text-map";
import type { Span } from "@/engine/text/span";
import type { Mark } from "./mark";

/** A mark with its places in the page, in reading order; the browser moves them along as the page changes. */
export type LiveMark = Mark & { readonly ranges: readonly Range[] };

/** The mark's ranges as they are now. Empty when the page has changed under the map. */
export function placeMark(map: TextMap, mark: Mark): LiveMark {
  return { ...mark, ranges: liveRangesOf(map, mark.span) };
}

/** The DOM ranges of a span, without those that the page no longer has. */
export function liveRangesOf(map: TextMap, span: Span): Range[] {
  return rangesOf(map, span).flatMap((ends) => {
    // The constructor, for `document.createRange` may be an image of the page's.
    const range = new Range();
    try {
      range.setStart(ends.startNode, ends.startOffset);
      range.setEnd(ends.endNode, ends.endOffset);
    } catch {
      // The text was cut short after it was read; the next reading mends it.
      return [];
    }
    return isConnected(range) ? [range] : [];
  });
}

function isConnected(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected;
}
