import { addLineBreak, addText, emptyBlockText, linksWithin, trimEnd } from "@/engine/article/block-text";
import { headingNames, holdsWords } from "@/engine/article/element-kinds";
import { type Block, boxRow, type Mark, type PageScan, type Pieces, proseLength } from "@/engine/article/page-scan";
import type { Stated } from "@/engine/article/stated-attributes";

/** More of one of these is not what a page says about itself. */
const longestName = 400;
const longestAddress = 2_000;
const longestData = 500_000;
const mostMarks = 3_000;

/** A scan, and the way from its blocks back to the page's text nodes, which never leaves the page. */
export type ScannedPage = {
  readonly scan: PageScan;
  readonly pieces: Pieces;
  /** The first piece of each block, and the one after its last. */
  readonly firstPiece: readonly number[];
  readonly endPiece: readonly number[];
  /** Code units of prose that are shown. */
  readonly prose: number;
  /** The outermost `article` elements with their boxes: on a page that goes on without end each is a story. */
  readonly stories: readonly Story[];
};

export type Story = { readonly box: number; readonly element: Element };

/** Whether an element is on the screen, by its styles; asked for boxes with prose of their own. */
export type IsShown = (element: Element) => boolean;

/** Puts a scan together from what a walk meets, in the order in which it does. */
export class ScanBuilder {
  readonly #names: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #boxes: number[] = [];
  readonly #blocks: Block[] = [];
  readonly #pieces: Pieces = { node: [], offset: [], start: [], length: [], afterGap: [] };
  readonly #firstPiece: number[] = [];
  readonly #endPiece: number[] = [];
  readonly #jsonLd: string[] = [];
  readonly #marks: Mark[] = [];
  readonly #counts = { input: 0, button: 0 };
  readonly #language: string | null;
  readonly #isShown: IsShown;
  #prose = 0;
  readonly #stories: Story[] = [];
  /** The row of the story that the walk is in, or -1. */
  #story = -1;
  /** The row in `#boxes` of the box that is open, and the elements of all that are. */
  #box = -1;
  #insideParagraph = false;
  readonly #open: Element[] = [];
  /** The last box that was asked whether it is shown. */
  #asked: Element | undefined;
  #block = emptyBlockText(this.#pieces);
  #bold = 0;
  #boldFrom = 0;
  #links: string[] = [];
  #linkFrom = 0;

  constructor(language: string | null, isShown: IsShown) {
    this.#language = language?.slice(0, longestName) ?? null;
    this.#isShown = isShown;
  }

  /** Whether the open box holds words and not other boxes. */
  get insideParagraph(): boolean {
    return this.#insideParagraph;
  }

  /** Whether the open box is a heading. */
  get insideHeading(): boolean {
    return this.#insideParagraph && headingNames.has(this.#nameOfBox);
  }

  get #nameOfBox(): string {
    return this.#names[this.#boxes[this.#box + boxRow.name] ?? -1] ?? "";
  }

  /** What was seen, once the walk is over; `cut` when it was not to its end. */
  finish(cut: boolean): ScannedPage {
    const scan: PageScan = {
      language: this.#language,
      names: this.#names,
      boxes: this.#boxes,
      blocks: this.#blocks,
      jsonLd: this.#jsonLd,
      marks: this.#marks,
      cut,
      counts: this.#counts,
    };
    const [pieces, firstPiece, endPiece] = [this.#pieces, this.#firstPiece, this.#endPiece];
    return { scan, pieces, firstPiece, endPiece, prose: this.#prose, stories: this.#stories };
  }

  addText(node: Node, data: string): void {
    addText(this.#block, this.#pieces, node, data);
  }

  addLineBreak(): void {
    if (!addLineBreak(this.#block, this.#pieces)) this.#closeBlock();
  }

  /** Here is something that is not text, or not shown: no range may lie across it. */
  addGap(): void {
    this.#block.gap = true;
  }

  addJsonLd(data: string): void {
    if (data.length <= longestData) this.#jsonLd.push(data);
  }

  countControl(kind: "input" | "button"): void {
    this.#counts[kind] += 1;
  }

  /** `read` is not called once there are too many; it is given the number of the block to come. */
  addMark(read: (block: number) => Mark): void {
    if (this.#marks.length < mostMarks) this.#marks.push(read(this.#blocks.length));
  }

  startLink(url: string | null): void {
    this.#endLinkPart();
    this.#links.push(url?.slice(0, longestAddress) ?? "");
    this.#linkFrom = this.#block.length;
  }

  endLink(): void {
    this.#endLinkPart();
    this.#links.pop();
    this.#linkFrom = this.#block.length;
  }

  /** What the innermost link covers of this block. */
  #endLinkPart(): void {
    const url = this.#links.at(-1);
    if (url === undefined || this.#block.length <= this.#linkFrom) return;
    this.#block.links.push({ start: this.#linkFrom, end: this.#block.length, url });
    this.#block.linkLength += this.#block.length - this.#linkFrom;
  }

  startBold(): void {
    if (this.#bold === 0) this.#boldFrom = this.#block.length;
    this.#bold += 1;
  }

  endBold(): void {
    this.#bold -= 1;
    if (this.#bold === 0) this.#block.boldLength += this.#block.length - this.#boldFrom;
  }

  openBox(element: Element, name: string, stated: Readonly<Stated> | null): void {
    this.#closeBlock();
    const { classes = null, id = null, role = null, itemprop = null } = stated ?? {};
    const parent = this.#box < 0 ? -1 : this.#box / boxRow.length;
    this.#box = this.#boxes.length;
    this.#boxes.push(
      parent,
      this.#place(name),
      this.#placeOf(classes),
      this.#placeOf(id),
      this.#placeOf(role),
      this.#placeOf(itemprop),
      0,
      this.#blocks.length,
      0,
      0,
    );
    this.#open.push(element);
    if (name === "article" && this.#story < 0) {
      this.#story = this.#box;
      this.#stories.push({ box: this.#box / boxRow.length, element });
    }
    this.#insideParagraph = holdsWords(name);
  }

  #placeOf(stated: string | null): number {
    return stated === null ? -1 : this.#place(stated.slice(0, longestName));
  }

  #place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  closeBox(): void {
    this.#closeBlock();
    this.#boxes[this.#box + boxRow.end] = this.#boxes.length / boxRow.length;
    this.#boxes[this.#box + boxRow.endBlock] = this.#blocks.length;
    if (this.#box === this.#story) this.#story = -1;
    this.#box = (this.#boxes[this.#box] ?? -1) * boxRow.length;
    this.#open.pop();
    this.#insideParagraph = this.#box >= 0 && holdsWords(this.#nameOfBox);
  }

  #closeBlock(): void {
    const block = this.#block;
    if (block.length === 0) return;
    trimEnd(block, this.#pieces);
    if (this.#links.length > 0) this.#endLinkPart();
    if (this.#bold > 0) block.boldLength += block.length - this.#boldFrom;
    this.#linkFrom = this.#boldFrom = 0;
    const text = (block.parts.length === 1 ? (block.parts[0] ?? "") : block.parts.join("")).trimEnd();
    if (text !== "") this.#addBlock(text);
    this.#block = emptyBlockText(this.#pieces);
  }

  #addBlock(text: string): void {
    const { firstPiece, linkLength, boldLength } = this.#block;
    const links = linksWithin(this.#block.links, text.length);
    this.#blocks.push({ box: this.#box / boxRow.length, text, links, linkLength, boldLength });
    this.#firstPiece.push(firstPiece);
    this.#endPiece.push(this.#pieces.node.length);
    const prose = proseLength(text.length, linkLength);
    if (prose > 0 && this.#isBoxShown()) this.#prose += prose;
  }

  /** Asked once for each box with prose. */
  #isBoxShown(): boolean {
    const element = this.#open.at(-1);
    if (element !== this.#asked) {
      this.#asked = element;
      if (element !== undefined && !this.#isShown(element)) this.#boxes[this.#box + boxRow.unshown] = 1;
    }
    return this.#boxes[this.#box + boxRow.unshown] === 0;
  }
}
