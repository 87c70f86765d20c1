import { elementNode, textNode, type PageAccess } from "@/engine/article/page-access";
import type { Mark } from "@/engine/article/page-scan";

/** The attributes that say something, by element; of all others the last. */
const ofMeta = ["property", "name", "itemprop", "content"] as const;
const ofOthers = ["itemprop", "rel", "datetime", "content"] as const;
/** The name of the mark of a line that a heading holds besides the headline. */
export const headingLine = "heading-line";

const lineNames =
  /(?:^|[\s_-])(?:kicker|over-?line|top-?line|dachzeile|roofline|eyebrow|sur-?title|super-?title|pre-?title|pre-?headline|spitzmarke|sub-?title|sub-?line|sub-?headline|date)(?![a-z])/i;

/** Whether an element in a heading is called the line over or under the headline. */
export function isHeadingLine(classes: string): boolean {
  return lineNames.test(classes);
}

const longestValue = 5_000;
const mostText = 300;

/** What an element says about the page, as plain data. */
export function markOf(element: Element, name: string, block: number, access: PageAccess): Mark {
  const attributes: Record<string, string> = {};
  for (const attribute of name === "meta" ? ofMeta : ofOthers) {
    const value = access.attribute(element, attribute);
    if (value !== null) attributes[attribute] = value.slice(0, longestValue);
  }
  const isStated = name === "meta" || attributes["datetime"] !== undefined || attributes["content"] !== undefined;
  return { name, block, attributes, text: isStated ? "" : textWithin(element, access) };
}

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
