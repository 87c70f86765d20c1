import type { LinkInBlock } from "@/engine/article/block-text";

/** An element that starts a line of its own. Boxes are in document order: what is inside `i` is `i + 1` to `end`. */
export type Box = {
  readonly element: Element;
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
  end: number;
  firstBlock: number;
  endBlock: number;
};

/** One run of text without a box in it: a paragraph, a heading, a cell. White space is collapsed. */
export type Block = {
  readonly box: number;
  readonly text: string;
  readonly links: readonly LinkInBlock[];
  readonly linkLength: number;
  /** Code units in bold. */
  readonly boldLength: number;
  readonly firstPiece: number;
  readonly endPiece: number;
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

/** The page as one walk saw it. */
export type PageOutline = {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  readonly pieces: Pieces;
  /** Contents of `script type="application/ld+json"`. */
  readonly jsonLd: readonly string[];
  /** `meta`, `link`, `title`, `time` and what carries `itemprop`, for the metadata. */
  readonly marks: readonly Mark[];
  readonly root: Element;
  /** Whether the walk stopped at its limits. */
  readonly cut: boolean;
  readonly counts: { readonly image: number; readonly input: number; readonly button: number };
};

/** An element that says something about the page. */
export type Mark = {
  readonly name: string;
  readonly element: Element;
  /** Blocks that came before it. */
  readonly block: number;
};
