import { headingNames } from "@/engine/article/element-kinds";
import { hint, hintsOfElement, hintsOfNames } from "@/engine/article/hints";
import { boxRow, type PageScan } from "@/engine/article/page-scan";

/** An element that starts a line of its own. Boxes are in document order: what is inside `i` is `i + 1` to `end`. */
export type Box = {
  readonly name: string;
  /** -1 for the root. */
  readonly parent: number;
  readonly depth: number;
  /** Bits of `hint`, its own only. */
  readonly hints: number;
  /** Bits of quote, list, table and code, of the boxes around it, too. */
  readonly context: number;
  /** "h1" in an `h1`, however deep; null outside headings. */
  readonly heading: string | null;
  readonly itemprop: string | null;
  /** Whether the browser shows the prose that it holds itself. */
  readonly shown: boolean;
  readonly end: number;
  readonly firstBlock: number;
  readonly endBlock: number;
};

/** The page as it is read: what was seen, and what its boxes say about themselves. */
export type PageOutline = Omit<PageScan, "boxes" | "names"> & { readonly boxes: readonly Box[] };

const inheritedHints = hint.quote | hint.list | hint.table | hint.code;

/** Gives the boxes of a scan their meaning. */
export function outlineScan(scan: PageScan): PageOutline {
  const boxes: Box[] = [];
  for (let row = 0; row < scan.boxes.length; row += boxRow.length) boxes.push(boxAt(scan, row, boxes));
  return { ...scan, boxes };
}

function boxAt({ boxes, names }: PageScan, row: number, before: readonly Box[]): Box {
  const numberOf = (field: number): number => boxes[row + field] ?? 0;
  const nameOf = (field: number): string | null => names[numberOf(field)] ?? null;
  const outer = before[numberOf(boxRow.parent)];
  const name = nameOf(boxRow.name) ?? "";
  const [classes, id] = [nameOf(boxRow.classes), nameOf(boxRow.id)];
  const hints =
    hintsOfElement(name, nameOf(boxRow.role)) |
    (classes === null ? 0 : hintsOfNames(classes)) |
    (id === null ? 0 : hintsOfNames(id));
  return {
    name,
    parent: numberOf(boxRow.parent),
    depth: (outer?.depth ?? -1) + 1,
    hints,
    context: (outer?.context ?? 0) | (hints & inheritedHints),
    heading: headingNames.has(name) ? name : (outer?.heading ?? null),
    itemprop: nameOf(boxRow.itemprop),
    shown: numberOf(boxRow.unshown) === 0,
    end: numberOf(boxRow.end),
    firstBlock: numberOf(boxRow.firstBlock),
    endBlock: numberOf(boxRow.endBlock),
  };
}
