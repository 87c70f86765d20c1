import { ScanBuilder, type IsShown, type ScannedPage } from "@/engine/article/build-scan";
import { elementKind } from "@/engine/article/element-kinds";
import { directAccess, elementNode, textNode, type PageAccess } from "@/engine/article/page-access";
import { headingLine, isHeadingLine, markOf } from "@/engine/article/page-marks";
import { isHidden, statedBy, type Stated } from "@/engine/article/stated-attributes";

/** A page of more nodes or characters is read up to there: the walk stays below the time of a frame or two. */
const mostNodes = 100_000;
const mostText = 600_000;

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

/**
 * Walks over the page once, in the order of the flat tree, and touches nothing. Hidden elements by attribute and by their
 * own style are left out. The walk can be taken in parts: a large page must not keep its thread from answering.
 */
export class PageWalk {
  readonly #access: PageAccess;
  readonly #scan: ScanBuilder;
  #level: Level | null = null;
  #visited = 0;
  #text = 0;
  #cut = false;

  constructor(root: Element, access: PageAccess, isShown: IsShown) {
    this.#access = access;
    this.#scan = new ScanBuilder(access.attribute(root, "lang"), isShown);
    this.#scan.openBox(root, "html", null);
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
    return this.#scan.finish(this.#cut);
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
    this.#scan.addText(node, kept);
    this.#text += kept.length;
  }

  #visitElement(element: Element, level: Level): void {
    const told: unknown = element.localName;
    const name = typeof told === "string" ? told : this.#access.localName(element);
    const access = name === "form" ? this.#access : directAccess;
    level.next = access.nextSibling(element);
    if (level.slot !== null && (access.attribute(element, "slot") ?? "") !== level.slot) return;
    const kind = elementKind(name, this.#scan.insideParagraph);
    if (kind === "break") {
      this.#scan.addLineBreak();
      return;
    }
    if (kind === "skip") {
      this.#skip(element, name);
      return;
    }
    const stated = statedBy(element, access);
    if (stated !== null && isHidden(name, stated)) {
      this.#scan.addGap();
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
      this.#scan.addGap();
      this.#push(this.#access.firstChild(shadow), element, null, "root");
    } else if (name === "slot" && level.host !== null) {
      const slot = this.#access.attribute(element, "name") ?? "";
      this.#push(null, level.host, null, ends);
      this.#scan.addGap();
      this.#push(this.#access.firstChild(level.host), null, slot, "root");
    } else this.#push(access.firstChild(element), level.host, null, ends);
  }

  #push(next: Node | null, host: Node | null, slot: string | null, ends: Level["ends"]): void {
    this.#level = { next, host, slot, ends, outer: this.#level };
  }

  #leave(level: Level): void {
    if (level.ends === "box") this.#scan.closeBox();
    else if (level.ends === "link") this.#scan.endLink();
    else if (level.ends === "bold") this.#scan.endBold();
    else if (level.ends === "root") this.#scan.addGap();
  }

  #skip(element: Element, name: string): void {
    if (name === "script" && this.#access.attribute(element, "type")?.toLowerCase().trim() === "application/ld+json") {
      this.#scan.addJsonLd(this.#ownText(element));
    } else if (name === "meta" || name === "title") this.#addMark(name, element);
    else if (name === "input" || name === "textarea" || name === "select") this.#scan.countControl("input");
    else if (name === "button") this.#scan.countControl("button");
    else if (name === "head") {
      for (let child = this.#access.firstChild(element); child !== null; child = this.#access.nextSibling(child)) {
        this.#visited += 1;
        if (this.#visited > mostNodes) break;
        if (this.#access.nodeType(child) !== elementNode) continue;
        const inHead = this.#access.localName(child as Element);
        if (inHead !== "head") this.#skip(child as Element, inHead);
      }
    }
    this.#scan.addGap();
  }

  #ownText(element: Element): string {
    let text = "";
    for (let child = this.#access.firstChild(element); child !== null; child = this.#access.nextSibling(child)) {
      if (this.#access.nodeType(child) === textNode) text += this.#access.textData(child);
    }
    return text;
  }

  #openBox(element: Element, name: string, stated: Readonly<Stated> | null): void {
    this.#scan.openBox(element, name, stated);
    if (stated !== null && stated.itemprop !== null) this.#addMark(name, element);
  }

  #mark(element: Element, name: string, { itemprop, rel, classes }: Readonly<Stated>): void {
    // What a picture says of itself is nothing about the article.
    if (name === "img") return;
    if (name === "time" || itemprop !== null) this.#addMark(name, element);
    else if (name === "a" && rel?.includes("author")) this.#addMark(name, element);
    else if (classes !== null && this.#scan.insideHeading && isHeadingLine(classes))
      this.#addMark(headingLine, element);
  }

  #addMark(name: string, element: Element): void {
    this.#scan.addMark((block) => markOf(element, name, block, this.#access));
  }

  #startInline(element: Element, name: string): Level["ends"] {
    if (name === "a") {
      this.#scan.startLink(this.#access.attribute(element, "href"));
      return "link";
    }
    if (name !== "b" && name !== "strong") return "nothing";
    this.#scan.startBold();
    return "bold";
  }
}
