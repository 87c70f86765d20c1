import { addLineBreak, addText, emptyBlockText, trimEnd } from "@/engine/article/block-text";
import { elementKind, holdsWords } from "@/engine/article/element-kinds";
import { markOf } from "@/engine/article/page-marks";
import { elementNode, textNode, type PageAccess } from "@/engine/article/page-access";
import { type Block, boxRow, type Mark, type PageScan, type Pieces, proseLength } from "@/engine/article/page-scan";
import { areUnseenNames } from "@/engine/article/unseen-names";

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
};

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
  readonly #counts = { image: 0, input: 0, button: 0 };
  readonly #language: string | null;
  readonly #isShown: IsShown;
  #prose = 0;
  #cut = false;

  readonly #access: PageAccess;
  readonly #levels: Level[] = [];
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
    this.#openBox(root, "html", []);
    this.#push(access.firstChild(root), null, null, "box");
  }

  /** Goes on for at most so many nodes. False when the whole page has been seen. */
  advance(nodes: number): boolean {
    const end = this.#visited + nodes;
    for (let level = this.#levels.at(-1); level !== undefined; level = this.#levels.at(-1)) {
      const node = level.next;
      if (node === null || this.#cut) {
        this.#levels.pop();
        this.#leave(level);
        continue;
      }
      if (this.#visited >= end) return true;
      level.next = this.#access.nextSibling(node);
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
    return { scan, pieces, firstPiece, endPiece, prose: this.#prose };
  }

  #visit(node: Node, level: Level): void {
    this.#visited += 1;
    if (this.#visited > mostNodes || this.#text > mostText) this.#cut = true;
    const type = this.#access.nodeType(node);
    if (level.slot !== null && this.#slotOf(node, type) !== level.slot) return;
    if (type === textNode) {
      const data = this.#access.textData(node);
      const kept = data.length > mostText ? data.slice(0, mostText) : data;
      addText(this.#block, this.#pieces, node, kept);
      this.#text += kept.length;
    } else if (type === elementNode) this.#visitElement(node as Element, level);
  }

  #visitElement(element: Element, level: Level): void {
    const name = this.#access.localName(element);
    const kind = elementKind(name, this.#insideParagraph);
    if (kind === "break") {
      if (!addLineBreak(this.#block, this.#pieces)) this.#closeBlock();
      return;
    }
    if (kind === "skip") {
      this.#skip(element, name);
      return;
    }
    const names = this.#access.attributeNames(element);
    const bare = names.length === 0;
    if (!bare && this.#isHidden(element, name, names)) {
      this.#block.gap = true;
      return;
    }
    if (kind === "box") this.#openBox(element, name, names);
    else if (!bare) this.#mark(element, name, names);
    this.#enter(element, name, kind === "box" ? "box" : this.#startInline(element, name), level);
  }

  /** Goes into the children: those of the shadow root, of the slot, or its own. */
  #enter(element: Element, name: string, ends: Level["ends"], level: Level): void {
    const shadow = this.#access.shadowRoot(element);
    if (shadow !== null) {
      this.#push(null, level.host, null, ends);
      this.#block.gap = true;
      this.#push(this.#access.firstChild(shadow), element, null, "root");
    } else if (name === "slot" && level.host !== null) {
      const slot = this.#access.attribute(element, "name") ?? "";
      this.#push(null, level.host, null, ends);
      this.#block.gap = true;
      this.#push(this.#access.firstChild(level.host), null, slot, "root");
    } else this.#push(this.#access.firstChild(element), level.host, null, ends);
  }

  #push(next: Node | null, host: Node | null, slot: string | null, ends: Level["ends"]): void {
    this.#levels.push({ next, host, slot, ends });
  }

  #leave(level: Level): void {
    if (level.ends === "box") this.#closeBox();
    else if (level.ends === "link") this.#endLink();
    else if (level.ends === "bold") this.#endBold();
    else if (level.ends === "root") this.#block.gap = true;
  }

  #slotOf(node: Node, type: number): string | null {
    if (type === elementNode) return this.#access.attribute(node as Element, "slot") ?? "";
    return type === textNode ? "" : null;
  }

  #stated(element: Element, names: readonly string[], name: string): string | null {
    return names.includes(name) ? this.#access.attribute(element, name) : null;
  }

  #isHidden(element: Element, name: string, names: readonly string[]): boolean {
    if (this.#isUnseen(element, names, "class") || this.#isUnseen(element, names, "id")) return true;
    const hidden = this.#stated(element, names, "hidden");
    // "until-found" is folded away, but the reader's to open.
    if (hidden !== null && hidden !== "until-found" && !this.#isStreamed(element)) return true;
    // A dialog hides what is under it from screen readers, and some pages show their body only when all is loaded.
    if (name === "body" || name === "main") return this.#isWritten(element, names);
    if (this.#stated(element, names, "aria-hidden") === "true") return true;
    if (this.#isWritten(element, names)) return true;
    const style = this.#stated(element, names, "style");
    return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
  }

  #isUnseen(element: Element, names: readonly string[], attribute: "class" | "id"): boolean {
    const stated = this.#stated(element, names, attribute);
    return stated !== null && areUnseenNames(stated);
  }

  /** What the reader writes is nobody's to mark. */
  #isWritten(element: Element, names: readonly string[]): boolean {
    const editable = this.#stated(element, names, "contenteditable");
    return editable !== null && editable !== "false";
  }

  /** A part of a streamed page that its script has yet to put in its place: React's `<div hidden id="S:0">`. */
  #isStreamed(element: Element): boolean {
    return /^S:[0-9a-f]+$/.test(this.#access.attribute(element, "id") ?? "");
  }

  #skip(element: Element, name: string): void {
    if (name === "script" && this.#access.attribute(element, "type")?.toLowerCase().trim() === "application/ld+json") {
      const data = this.#ownText(element);
      if (data.length <= longestData) this.#jsonLd.push(data);
    } else if (name === "meta" || name === "title") this.#addMark(name, element);
    else if (name === "input" || name === "textarea" || name === "select") this.#counts.input += 1;
    else if (name === "button") this.#counts.button += 1;
    else if (name === "picture" || name === "video") this.#counts.image += 1;
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

  #mark(element: Element, name: string, names: readonly string[]): void {
    if (name === "img") this.#counts.image += 1;
    else if (name === "time" || names.includes("itemprop")) this.#addMark(name, element);
    else if (name === "a" && this.#stated(element, names, "rel")?.includes("author")) this.#addMark(name, element);
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

  #openBox(element: Element, name: string, names: readonly string[]): void {
    this.#closeBlock();
    const parent = this.#box < 0 ? -1 : this.#box / boxRow.length;
    const itemprop = this.#placeOf(element, names, "itemprop");
    this.#box = this.#boxes.length;
    this.#boxes.push(
      parent,
      this.#place(name),
      this.#placeOf(element, names, "class"),
      this.#placeOf(element, names, "id"),
      this.#placeOf(element, names, "role"),
      itemprop,
      0,
      this.#blocks.length,
      0,
      0,
    );
    this.#open.push(element);
    this.#insideParagraph = holdsWords(name);
    if (itemprop >= 0) this.#addMark(name, element);
  }

  #placeOf(element: Element, names: readonly string[], attribute: string): number {
    const value = names.length === 0 ? null : this.#stated(element, names, attribute);
    return value === null ? -1 : this.#place(value.slice(0, longestName));
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
    const text = block.parts.join("").trimEnd();
    if (text !== "") this.#addBlock(text);
    this.#block = emptyBlockText(this.#pieces);
  }

  #addBlock(text: string): void {
    const { firstPiece, linkLength, boldLength, links } = this.#block;
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
