import { readJsonLd, type JsonLdNode } from "@/engine/article/json-ld";
import { elementNode, textNode, type PageAccess } from "@/engine/article/page-access";
import type { Mark, PageOutline } from "@/engine/article/page-outline";

/** What the page says about itself, before anything is believed. */
export type PageMetadata = {
  /** Contents of `meta` by name, property or itemprop in lower case, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Addresses of `link` by rel. */
  readonly link: ReadonlyMap<string, string>;
  /** Of the `title` element; empty when there is none. */
  readonly title: string;
  readonly jsonLd: readonly JsonLdNode[];
  /** What `itemprop`, `time` and `rel=author` say, in document order. */
  readonly properties: readonly PageProperty[];
};

type PageProperty = {
  /** "itemprop" names, "time", or "author". */
  readonly names: readonly string[];
  /** The text, or the machine-readable value where there is one. */
  readonly value: string;
  /** Blocks that came before it. */
  readonly block: number;
};

export function readMetadata(outline: PageOutline, access: PageAccess): PageMetadata {
  const meta = new Map<string, string[]>();
  const link = new Map<string, string>();
  const properties: PageProperty[] = [];
  let title = "";
  for (const mark of outline.marks) {
    if (mark.name === "meta") addMeta(meta, mark.element, access);
    else if (mark.name === "link") addLink(link, mark.element, access);
    else if (mark.name === "title") title ||= textWithin(mark.element, access);
    else properties.push(propertyOf(mark, access));
    if (mark.name === "meta" && access.attribute(mark.element, "itemprop") !== null)
      properties.push(propertyOf(mark, access));
  }
  return { meta, link, title, jsonLd: readJsonLd(outline.jsonLd), properties };
}

/** The first content of the first of `names` that has any. */
export function metaContent({ meta }: PageMetadata, names: readonly string[]): string | null {
  for (const name of names) {
    const found = meta.get(name)?.find((content) => content !== "");
    if (found !== undefined) return found;
  }
  return null;
}

function addMeta(meta: Map<string, string[]>, element: Element, access: PageAccess): void {
  const content = access.attribute(element, "content")?.trim();
  if (content === undefined) return;
  for (const attribute of ["property", "name", "itemprop"]) {
    // "property" may hold several names.
    for (const name of access.attribute(element, attribute)?.toLowerCase().split(/\s+/) ?? []) {
      const known = meta.get(name);
      if (known === undefined) meta.set(name, [content]);
      else if (!known.includes(content) && known.length < 50) known.push(content);
    }
  }
}

function addLink(link: Map<string, string>, element: Element, access: PageAccess): void {
  const url = access.attribute(element, "href")?.trim();
  if (url === undefined) return;
  for (const rel of access.attribute(element, "rel")?.toLowerCase().split(/\s+/) ?? []) {
    if (!link.has(rel)) link.set(rel, url);
  }
}

function propertyOf({ name, element, block }: Mark, access: PageAccess): PageProperty {
  const names = access.attribute(element, "itemprop")?.split(/\s+/) ?? [];
  if (name === "time") names.push("time");
  if (access.attribute(element, "rel")?.includes("author")) names.push("author");
  const stated = access.attribute(element, "datetime") ?? access.attribute(element, "content");
  return { names, value: stated ?? textWithin(element, access), block };
}

const mostText = 300;

/** The beginning of an element's text, in one line. */
function textWithin(element: Element, access: PageAccess): string {
  let text = "";
  let node: Node | null = access.firstChild(element);
  while (node !== null && text.length < mostText) {
    const type = access.nodeType(node);
    if (type === textNode) text += access.textData(node).slice(0, mostText);
    else if (type === elementNode) text += " ";
    node = following(node, element, access, type);
  }
  return text.replace(/\s+/g, " ").trim();
}

function following(node: Node, within: Element, access: PageAccess, type: number): Node | null {
  const name = type === elementNode ? access.localName(node as Element) : "";
  const child = name === "style" || name === "script" ? null : access.firstChild(node);
  if (child !== null) return child;
  for (let up: Node | null = node; up !== null && up !== within; up = access.parentNode(up)) {
    const next = access.nextSibling(up);
    if (next !== null) return next;
  }
  return null;
}
