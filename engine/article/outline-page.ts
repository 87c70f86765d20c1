import { addLineBreak, addText, emptyBlockText, trimEnd } from "@/engine/article/block-text";
import { elementKind, headingNames, holdsWords } from "@/engine/article/element-kinds";
import { hint, hintsOfElement, hintsOfNames } from "@/engine/article/hints";
import { elementNode, textNode, type PageAccess } from "@/engine/article/page-access";
import type { Block, Box, Mark, PageOutline, Pieces } from "@/engine/article/page-outline";

/** A page of more nodes or characters is read up to there: the walk stays below the time of a frame or two. */
const mostNodes = 100_000;
const mostText = 600_000;

const inheritedHints = hint.quote | hint.list | hint.table | hint.code;

/** One level of the walk: what is still to be visited in it, and what ends with it. */
type Level = {
  next: Node | null;
  /** The shadow host that these nodes belong to, or null in the page itself. */
  readonly host: Level["next"];
  /** Only light children for this slot are visited; null visits all. */
  readonly slot: string | null;
  readonly ends: "box" | "link" | "bold" | "root" | "nothing";
};

/**
 * Walks over the page once, in the order of the flat tree, and touches nothing. Hidden elements by attribute and by their
 * own style are left out; what a style sheet hides is the caller's to say.
 */
export function outlinePage(root: Element, access: PageAccess): PageOutline {
  const walk = new OutlineWalk(access);
  walk.run(root);
  const { boxes, blocks, pieces, jsonLd, marks, counts } = walk;
  return { root, boxes, blocks, pieces, jsonLd, marks, counts, cut: walk.cut };
}

class OutlineWalk {
  readonly boxes: Box[] = [];
  readonly blocks: Block[] = [];
  readonly pieces: Pieces = { node: [], offset: [], start: [], length: [], afterGap: [] };
  readonly jsonLd: string[] = [];
  readonly marks: Mark[] = [];
  readonly counts = { image: 0, input: 0, button: 0 };
  cut = false;

  readonly #access: PageAccess;
  readonly #levels: Level[] = [];
  #box = -1;
  #block = emptyBlockText(this.pieces);
  #visited = 0;
  #text = 0;
  #bold = 0;
  #boldFrom = 0;
  #links: string[] = [];
  #linkFrom = 0;

  constructor(access: PageAccess) {
    this.#access = access;
  }

  run(root: Element): void {
    this.#openBox(root, "html", 0, null);
    this.#push(this.#access.firstChild(root), null, null, "box");
    for (let level = this.#levels.at(-1); level !== undefined; level = this.#levels.at(-1)) {
      const node = level.next;
      if (node === null || this.cut) {
        this.#levels.pop();
        this.#leave(level);
        continue;
      }
      level.next = this.#access.nextSibling(node);
      this.#visit(node, level);
    }
  }

  #visit(node: Node, level: Level): void {
    this.#visited += 1;
    if (this.#visited > mostNodes || this.#text > mostText) this.cut = true;
    const type = this.#access.nodeType(node);
    if (level.slot !== null && this.#slotOf(node, type) !== level.slot) return;
    if (type === textNode) {
      const data = this.#access.textData(node);
      const kept = data.length > mostText ? data.slice(0, mostText) : data;
      addText(this.#block, this.pieces, node, kept);
      this.#text += kept.length;
    } else if (type === elementNode) this.#visitElement(node as Element, level);
  }

  #visitElement(element: Element, level: Level): void {
    const name = this.#access.localName(element);
    const kind = elementKind(name, this.#insideParagraph());
    if (kind === "break") {
      if (!addLineBreak(this.#block, this.pieces)) this.#closeBlock();
      return;
    }
    if (kind === "skip") {
      this.#skip(element, name);
      return;
    }
    const names = this.#access.attributeNames(element);
    const bare = names.length === 0;
    const hints = bare ? hintsOfElement(name, null) : this.#hintsOf(element, name, names);
    if (hints & hint.unseen || (!bare && this.#isHidden(element, name, names))) {
      this.#block.gap = true;
      return;
    }
    if (kind === "box") this.#openBox(element, name, hints, this.#stated(element, names, "itemprop"));
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

  #insideParagraph(): boolean {
    const box = this.boxes[this.#box];
    return box !== undefined && holdsWords(box.name);
  }

  #stated(element: Element, names: readonly string[], name: string): string | null {
    return names.includes(name) ? this.#access.attribute(element, name) : null;
  }

  #hintsOf(element: Element, name: string, names: readonly string[]): number {
    let hints = hintsOfElement(name, this.#stated(element, names, "role"));
    const classes = this.#stated(element, names, "class");
    const id = this.#stated(element, names, "id");
    if (classes !== null) hints |= hintsOfNames(classes);
    if (id !== null) hints |= hintsOfNames(id);
    return hints;
  }

  #isHidden(element: Element, name: string, names: readonly string[]): boolean {
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
      this.jsonLd.push(this.#ownText(element));
    } else if (name === "meta" || name === "link" || name === "title") this.#addMark(name, element);
    else if (name === "input" || name === "textarea" || name === "select") this.counts.input += 1;
    else if (name === "button") this.counts.button += 1;
    else if (name === "picture" || name === "video") this.counts.image += 1;
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
    if (name === "img") this.counts.image += 1;
    else if (name === "time" || names.includes("itemprop")) this.#addMark(name, element);
    else if (name === "a" && this.#stated(element, names, "rel")?.includes("author")) this.#addMark(name, element);
  }

  #addMark(name: string, element: Element): void {
    this.marks.push({ name, element, block: this.blocks.length });
  }

  #startInline(element: Element, name: string): Level["ends"] {
    if (name === "a") {
      this.#endLinkPart();
      this.#links.push(this.#access.attribute(element, "href") ?? "");
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

  #openBox(element: Element, name: string, hints: number, itemprop: string | null): void {
    this.#closeBlock();
    const outer = this.boxes[this.#box];
    this.boxes.push({
      element,
      name,
      parent: this.#box,
      depth: (outer?.depth ?? -1) + 1,
      hints,
      context: (outer?.context ?? 0) | (hints & inheritedHints),
      heading: headingNames.has(name) ? name : (outer?.heading ?? null),
      itemprop,
      end: 0,
      firstBlock: this.blocks.length,
      endBlock: 0,
    });
    this.#box = this.boxes.length - 1;
    if (itemprop !== null) this.#addMark(name, element);
  }

  #closeBox(): void {
    this.#closeBlock();
    const box = this.boxes[this.#box];
    if (box === undefined) return;
    box.end = this.boxes.length;
    box.endBlock = this.blocks.length;
    this.#box = box.parent;
  }

  #closeBlock(): void {
    const block = this.#block;
    if (block.length === 0) return;
    trimEnd(block, this.pieces);
    if (this.#links.length > 0) this.#endLinkPart();
    if (this.#bold > 0) block.boldLength += block.length - this.#boldFrom;
    this.#linkFrom = this.#boldFrom = 0;
    const text = block.parts.join("").trimEnd();
    if (text !== "") this.blocks.push(this.#finished(text));
    this.#block = emptyBlockText(this.pieces);
  }

  #finished(text: string): Block {
    const { firstPiece, linkLength, boldLength, links } = this.#block;
    const endPiece = this.pieces.node.length;
    return { box: this.#box, text, links, linkLength, boldLength, firstPiece, endPiece };
  }
}
