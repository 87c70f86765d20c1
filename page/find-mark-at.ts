import { positionOf, type TextMap } from "@/engine/article/text-map";
import type { LiveMark } from "./live-mark";

/** Points of the window, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** A line's rectangle is as tall as its font: between two lines of a mark the pointer is still on it. */
const slack = 3;

/** The mark at a point, the shortest when several are: a name rather than the sentence around it. Null where there is none. */
export function findMarkAt(marks: readonly LiveMark[], map: TextMap, point: Point): LiveMark | null {
  // From the prototype: the page may have an image of that name.
  const caret = Document.prototype.caretPositionFromPoint.call(document, point.x, point.y);
  if (caret === null) return null;
  const position = positionOf(map, caret.offsetNode, caret.offset);
  if (position === null) return null;
  let shortest: LiveMark | null = null;
  for (const mark of marks) {
    const { start, end } = mark.span;
    if (position < start || position > end) continue;
    // The caret snaps to the nearest text, however far away that is.
    if (end - start < lengthOf(shortest) && isUnder(mark, point)) shortest = mark;
  }
  return shortest;
}

function lengthOf(mark: LiveMark | null): number {
  return mark === null ? Number.POSITIVE_INFINITY : mark.span.end - mark.span.start;
}

function isUnder(mark: LiveMark, { x, y }: Point): boolean {
  const rects = mark.ranges.flatMap((range) => [...range.getClientRects()]);
  return rects.some(
    ({ left, right, top, bottom }) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
  );
}
