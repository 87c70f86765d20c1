import { computePosition, flip, inline, offset, shift, size, type VirtualElement } from "@floating-ui/dom";
import type { CardHost } from "./card-host";
import type { Point } from "./find-mark-at";

/** Distance from the words, and from the edge of the window, in pixels. */
const gap = 6;
const margin = 8;

/** Puts the card beside the words: under them, or above where there is more room, never over them. */
export async function placeCard(host: CardHost, ranges: readonly Range[], point: Point | null): Promise<void> {
  const words: VirtualElement = {
    getBoundingClientRect: () => boundsOf(ranges),
    getClientRects: () => ranges.flatMap((range) => [...range.getClientRects()]),
  };
  const { x, y } = await computePosition(words, host.host, {
    strategy: "fixed",
    placement: "bottom-start",
    middleware: [
      // Words that wrap have a rectangle a line: the card stands at the line of the pointer.
      inline(point === null ? {} : { x: point.x, y: point.y }),
      offset(gap),
      flip({ padding: margin }),
      shift({ padding: margin }),
      size({
        padding: margin,
        apply: ({ availableHeight, availableWidth }) => {
          host.card.style.maxHeight = `${String(Math.max(120, Math.floor(availableHeight)))}px`;
          host.card.style.maxWidth = `min(360px, ${String(Math.floor(availableWidth))}px)`;
        },
      }),
    ],
  });
  host.moveTo(Math.round(x), Math.round(y));
}

function boundsOf(ranges: readonly Range[]): DOMRect {
  const rects = ranges.map((range) => range.getBoundingClientRect());
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
