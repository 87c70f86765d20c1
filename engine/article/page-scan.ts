import type { LinkInBlock } from "@/engine/article/block-text";

/**
 * What one walk over the page saw, before anything is made of it: plain data, small enough to be sent, so that the page's
 * own thread does the walk and nothing more.
 */
export type PageScan = {
  /** The `lang` of the root, as written. */
  readonly language: string | null;
  /** Each element name, class, id, role and `itemprop` of the boxes once. */
  readonly names: readonly string[];
  /** Elements that start a line of their own, in document order: rows of `boxRow.length` whole numbers. */
  readonly boxes: readonly number[];
  readonly blocks: readonly Block[];
  /** Contents of `script type="application/ld+json"`. */
  readonly jsonLd: readonly string[];
  readonly marks: readonly Mark[];
  /** Whether the walk stopped at its limits. */
  readonly cut: boolean;
  readonly counts: { readonly input: number; readonly button: number };
};

/** Where each number of a box stands in its row. Names are places in `PageScan.names`, -1 for none. */
export const boxRow = {
  /** The row of the box around it; -1 for the root. */
  parent: 0,
  name: 1,
  classes: 2,
  id: 3,
  role: 4,
  itemprop: 5,
  /** What is inside box `i` is `i + 1` to its end. */
  end: 6,
  firstBlock: 7,
  endBlock: 8,
  /** 1 when it has prose that the browser does not show. */
  unshown: 9,
  length: 10,
} as const;

/** One run of text without a box in it: a paragraph, a heading, a cell. White space is collapsed. */
export type Block = {
  readonly box: number;
  readonly text: string;
  readonly links: readonly LinkInBlock[];
  readonly linkLength: number;
  /** Code units in bold. */
  readonly boldLength: number;
};

/** An element that says something about the page: `meta`, `title`, `time`, and what carries `itemprop` or `rel=author`. */
export type Mark = {
  readonly name: string;
  /** Blocks that came before it. */
  readonly block: number;
  /** Those of its attributes that metadata are read from. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The beginning of its text, of elements that are read by it. */
  readonly text: string;
};

/** Where the characters of blocks come from: parallel lists, one entry for each run of characters of one text node. */
export type Pieces = {
  readonly node: Node[];
  /** Position in the node. */
  readonly offset: number[];
  /** Position in the block's text. */
  readonly start: number[];
  readonly length: number[];
  /** Whether something with text of its own, which the block leaves out, stands before this piece. */
  readonly afterGap: boolean[];
};

/** A shorter line is a label, a button, a date: no prose. */
const shortestProse = 25;

/** The code units of a block that are running text: what is linked is not, nor what is short. */
export function proseLength(length: number, linkLength: number): number {
  return length < shortestProse || linkLength > length / 2 ? 0 : length - linkLength;
}
