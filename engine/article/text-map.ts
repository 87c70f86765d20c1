import type { Span } from "@/engine/text/span";

/**
 * Where the article's characters stand in the page: parallel lists, a run of characters of one text node each, by position
 * in the text. Separators, and white space that the page shows once but has twice, belong to no run.
 */
export type TextMap = {
  readonly start: readonly number[];
  readonly length: readonly number[];
  readonly node: readonly Node[];
  readonly offset: readonly number[];
  /** Whether a range from the run before would take in what the article leaves out. */
  readonly afterGap: readonly boolean[];
  /** The first run of each text node; its others follow. */
  readonly firstRun: ReadonlyMap<Node, number>;
};

/** The ends of a DOM `Range` as plain data; making the `Range` is the browser's. */
export type TextRange = {
  readonly startNode: Node;
  readonly startOffset: number;
  readonly endNode: Node;
  readonly endOffset: number;
};

/**
 * The places in the page that `span` covers, in order: one range, or several where the article leaves out something
 * between (a hidden word, a caption, the edge of a shadow root). Empty for a span of separators alone.
 */
export function rangesOf(map: TextMap, span: Span): TextRange[] {
  const ranges: TextRange[] = [];
  let open: TextRange | null = null;
  for (let run = runAfter(map, span.start); run < map.start.length; run++) {
    const start = map.start[run] ?? 0;
    if (start >= span.end) break;
    const node = map.node[run];
    const offset = map.offset[run] ?? 0;
    if (node === undefined) break;
    const from: number = offset + Math.max(0, span.start - start);
    const to = offset + Math.min(map.length[run] ?? 0, span.end - start);
    if (open !== null && map.afterGap[run] === true) {
      ranges.push(open);
      open = null;
    }
    const startAt: TextRange = open ?? { startNode: node, startOffset: from, endNode: node, endOffset: to };
    open = { startNode: startAt.startNode, startOffset: startAt.startOffset, endNode: node, endOffset: to };
  }
  if (open !== null) ranges.push(open);
  return ranges;
}

/**
 * The position in the text of `offset` in a text node of the page: what the pointer or the caret is at. Between two runs
 * (in white space that is shown once) the end of the one before. Null for a node that is not the article's.
 */
export function positionOf(map: TextMap, node: Node, offset: number): number | null {
  const first = map.firstRun.get(node);
  if (first === undefined) return null;
  let position = map.start[first] ?? 0;
  for (let run = first; map.node[run] === node; run++) {
    const into = offset - (map.offset[run] ?? 0);
    if (into < 0) break;
    position = (map.start[run] ?? 0) + Math.min(into, map.length[run] ?? 0);
  }
  return position;
}

/** The first run that ends after `position`. */
function runAfter(map: TextMap, position: number): number {
  let low = 0;
  let high = map.start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.start[middle] ?? 0) + (map.length[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
