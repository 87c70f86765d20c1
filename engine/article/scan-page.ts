import { addLineBreak, addText, emptyBlockText, linksWithin, trimEnd } from "@/engine/article/block-text";
import { elementKind, holdsWords } from "@/engine/article/element-kinds";
import { markOf } from "@/engine/article/page-marks";
import { directAccess, elementNode, textNode, type PageAccess } from "@/engine/article/page-access";
import { type Block, boxRow, type Mark, type PageScan, type Pieces, proseLength } from "@/engine/article/page-scan";
import { isHidden, statedBy, type Stated } from "@/engine/article/stated-attributes";

/** A page of more nodes or characters is read up to there: the walk stays below the time of a frame or two. */
const mostNodes = 100_000;
const mostText = 600_000;

/** More of one of these is not what a page says about itself. */
const longestName = 400;
const longestAddress = 2_000;
const longestData = 500_000;
const mostMarks = 3_000;

/** One level of the walk: what is still to be visited in it, and what ends with it. */
type Level = {
  next: Node | null;
  /** The shadow host that these nodes belong to, or null in the page itself. */
  readonly host: Level["next"];
  /** Only light children for this slot are visited; null visits all. */
  readonly slot: string | null;
  readonly ends: "box" | "link" | "bold" | "root" | "nothing";
  readonly outer: Level | null;
};

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

/**
 * Walks over the page once, in the order of the flat tree, and touches nothing. Hidden elements by attribute and by their
 * own style are left out. The walk can be taken in parts: a large page must not keep its thread from answering.
 */
export class PageWalk {
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
  #cut = false;

  readonly #access: PageAccess;
  #level: Level | null = null;
  /** The row in `#boxes` of the box that is open, and the elements of all that are. */
  #box = -1;
  #insideParagraph = false;
  readonly #open: Element[] = [];
  /** The last box that was asked whether it is shown. */
  #asked: Element | undefined;
  #block = emptyBlockText(this.#pieces);
  #visited = 0;
  #text = 0;
  #bold = 0;
  #boldFrom = 0;
  #links: string[] = [];
  #linkFrom = 0;

  constructor(root: Element, access: PageAccess, isShown: IsShown) {
    this.#access = access;
    this.#isShown = isShown;
    this.#language = access.attribute(root, "lang")?.slice(0, longestName) ?? null;
    this.#openBox(root, "html", null);
    this.#push(access.firstChild(root), null, null, "box");
  }

  /** Goes on for at most so many nodes. False when the whole page has been seen. */
  advance(nodes: number): boolean {
    const end = this.#visited + nodes;
    for (let level = this.#level; level !== null; level = this.#level) {
      const node = level.next;
      if (node === null || this.#cut) {
        this.#level = level.outer;
        this.#leave(level);
        continue;
      }
      if (this.#visited >= end) return true;
      this.#visit(node, level);
    }
    return false;
  }

  /** What was seen, once the walk is over. */
  get scanned(): ScannedPage {
    const scan: PageScan = {
      language: this.#language,
      names: this.#names,
      boxes: this.#boxes,
      blocks: this.#blocks,
      jsonLd: this.#jsonLd,
      marks: this.#marks,
      cut: this.#cut,
      counts: this.#counts,
    };
    const [pieces, firstPiece, endPiece] = [this.#pieces, this.#firstPiece, this.#endPiece];
    return { scan, pieces, firstPiece, endPiece, prose: this.#prose, stories: this.#stories };
  }

  #visit(node: Node, level: Level): void {
    this.#visited += 1;
    if (this.#visited > mostNodes || this.#text > mostText) this.#cut = true;
    // A form can answer with an input of that name, a text cannot.
    const type: unknown = node.nodeType;
    if (type === textNode) {
      level.next = node.nextSibling;
      if (level.slot === null || level.slot === "") this.#visitText(node);
    } else if (type === elementNode || typeof type !== "number") this.#visitElement(node as Element, level);
    else level.next = node.nextSibling;
  }

  #visitText(node: Node): void {
    const data = node.nodeValue ?? "";
    const kept = data.length > mostText ? data.slice(0, mostText) : data;
    addText(this.#block, this.#pieces, node, kept);
    this.#text += kept.length;
  }

  #visitElement(element: Element, level: Level): void {
    const told: unknown = element.localName;
    const name = typeof told === "string" ? told : this.#access.localName(element);
    const access = name === "form" ? this.#access : directAccess;
    level.next = access.nextSibling(element);
    if (level.slot !== null && (access.attribute(element, "slot") ?? "") !== level.slot) return;
    const kind = elementKind(name, this.#insideParagraph);
    if (kind === "break") {
      if (!addLineBreak(this.#block, this.#pieces)) this.#closeBlock();
      return;
    }
    if (kind === "skip") {
      this.#skip(element, name);
      return;
    }
    const stated = statedBy(element, access);
    if (stated !== null && isHidden(name, stated)) {
      this.#block.gap = true;
      return;
    }
    if (kind === "box") this.#openBox(element, name, stated);
    else if (stated !== null) this.#mark(element, name, stated);
    this.#enter(element, name, kind === "box" ? "box" : this.#startInline(element, name), level);
  }

  /** Goes into the children: those of the shadow root, of the slot, or its own. */
  #enter(element: Element, name: string, ends: Level["ends"], level: Level): void {
    const access = name === "form" ? this.#access : directAccess;
    const shadow = access.shadowRoot(element);
    if (shadow !== null) {
      this.#push(null, level.host, null, ends);
      this.#block.gap = true;
      this.#push(this.#access.firstChild(shadow), element, null, "root");
    } else if (name === "slot" && level.host !== null) {
      const slot = this.#access.attribute(element, "name") ?? "";
      this.#push(null, level.host, null, ends);
      this.#block.gap = true;
      this.#push(this.#access.firstChild(level.host), null, slot, "root");
    } else this.#push(access.firstChild(element), level.host, null, ends);
  }

  #push(next: Node | null, host: Node | null, slot: string | null, ends: Level["ends"]): void {
    this.#level = { next, host, slot, ends, outer: this.#level };
  }

  #leave(level: Level): void {
    if (level.ends === "box") this.#closeBox();
    else if (level.ends === "link") this.#endLink();
    else if (level.ends === "bold") this.#endBold();
    else if (level.ends === "root") this.#block.gap = true;
  }

  #skip(element: Element, name: string): void {
    if (name === "script" && this.#access.attribute(element, "type")?.toLowerCase().trim() === "application/ld+json") {
      const data = this.#ownText(element);
      if (data.length <= longestData) this.#jsonLd.push(data);
    } else if (name === "meta" || name === "title") this.#addMark(name, element);
    else if (name === "input" || name === "textarea" || name === "select") this.#counts.input += 1;
    else if (name === "button") this.#counts.button += 1;
    else if (name === "head") {
      for (let child = this.#access.firstChild(element); child !== null; child = this.#access.nextSibling(child)) {
        if (this.#access.nodeType(child) !== elementNode) continue;
        const inHead = this.#access.localName(child as Element);
        if (inHead !== "head") this.#skip(child as Element, inHead);
      }
    }
    this.#block.gap = true;
  }

  #ownText(element: Element): string {
    let text = "";
    for (let child = this.#access.firstChild(element); child !== null; child = this.#access.nextSibling(child)) {
      if (this.#access.nodeType(child) === textNode) text += this.#access.textData(child);
    }
    return text;
  }

  #mark(element: Element, name: string, { itemprop, rel }: Readonly<Stated>): void {
    // What a picture says of itself is nothing about the article.
    if (name === "img") return;
    if (name === "time" || itemprop !== null) this.#addMark(name, element);
    else if (name === "a" && rel?.includes("author")) this.#addMark(name, element);
  }

  #addMark(name: string, element: Element): void {
    if (this.#marks.length < mostMarks) this.#marks.push(markOf(element, name, this.#blocks.length, this.#access));
  }

  #startInline(element: Element, name: string): Level["ends"] {
    if (name === "a") {
      this.#endLinkPart();
      this.#links.push(this.#access.attribute(element, "href")?.slice(0, longestAddress) ?? "");
      this.#linkFrom = this.#block.length;
      return "link";
    }
    if (name !== "b" && name !== "strong") return "nothing";
    if (this.#bold === 0) this.#boldFrom = this.#block.length;
    this.#bold += 1;
    return "bold";
  }

  #endLink(): void {
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

  #endBold(): void {
    this.#bold -= 1;
    if (this.#bold === 0) this.#block.boldLength += this.#block.length - this.#boldFrom;
  }

  #openBox(element: Element, name: string, stated: Readonly<Stated> | null): void {
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
    if (itemprop !== null) this.#addMark(name, element);
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

  #closeBox(): void {
    this.#closeBlock();
    this.#boxes[this.#box + boxRow.end] = this.#boxes.length / boxRow.length;
    this.#boxes[this.#box + boxRow.endBlock] = this.#blocks.length;
    if (this.#box === this.#story) this.#story = -1;
    this.#box = (this.#boxes[this.#box] ?? -1) * boxRow.length;
    this.#open.pop();
    this.#insideParagraph = this.#box >= 0 && holdsWords(this.#names[this.#boxes[this.#box + boxRow.name] ?? -1] ?? "");
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
