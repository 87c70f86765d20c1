import { descriptorOf, elementNode, textNode } from "@/engine/article/page-access";

/**
 * What a glance asks of a page, by the platform's own methods, never by what the page has put in their places. Not a part of
 * `PageAccess`: each of the platform's objects that is touched for the first time takes the browser a tenth of a millisecond.
 */
export type PageGlance = {
  /** All elements of a name, in document order; those in shadow roots apart. */
  readonly elementsNamed: (name: string) => readonly Element[];
  /** How many there are of a name. */
  readonly countNamed: (name: string) => number;
  /** All text in an element, as written. */
  readonly textWithin: (element: Element) => string;
};

/** The glance at `document`; for a document that is plain data (a saved page) its properties are read as they are. */
export function glanceAt(document: Document): PageGlance {
  const prototype = Object.getPrototypeOf(document) as object | null;
  const find = descriptorOf(prototype, "getElementsByTagName")?.value as Document["getElementsByTagName"] | undefined;
  const text = descriptorOf(prototype, "textContent")?.get;
  if (find === undefined || text === undefined) return glanceAtData(document);
  return {
    elementsNamed: (name) => Array.from(find.call(document, name)),
    countNamed: (name) => find.call(document, name).length,
    textWithin: (element) => (text.call(element) as string | null) ?? "",
  };
}

function glanceAtData(document: Document): PageGlance {
  const elementsNamed = (name: string) =>
    nodesWithin(document).filter((node) => node.nodeType === elementNode && (node as Element).localName === name);
  return {
    elementsNamed: (name) => elementsNamed(name) as Element[],
    countNamed: (name) => elementsNamed(name).length,
    textWithin: (element) =>
      nodesWithin(element)
        .filter(({ nodeType }) => nodeType === textNode)
        .map(({ nodeValue }) => nodeValue ?? "")
        .join(""),
  };
}

/** In document order. */
function nodesWithin(root: Node): Node[] {
  const nodes: Node[] = [];
  const waiting: (Node | null)[] = [root.firstChild];
  while (waiting.length > 0) {
    const node = waiting.pop() ?? null;
    if (node === null) continue;
    nodes.push(node);
    waiting.push(node.nextSibling, node.firstChild);
  }
  return nodes;
}
