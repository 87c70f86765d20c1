import type { TextRange } from "@/engine/article/text-map";

/** The characters of the text nodes from one end of a range to the other, as `Range.toString` gives them. */
export function rangeText({ startNode, startOffset, endNode, endOffset }: TextRange): string {
  if (startNode === endNode) return (startNode.nodeValue ?? "").slice(startOffset, endOffset);
  let text = (startNode.nodeValue ?? "").slice(startOffset);
  for (let node = following(startNode); node !== null; node = following(node)) {
    if (node === endNode) return text + (node.nodeValue ?? "").slice(0, endOffset);
    if (node.nodeType === 3) text += node.nodeValue ?? "";
  }
  throw new Error("the range does not end after its start");
}

function following(node: Node): Node | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let up: Node | null = node; up !== null; up = up.parentNode) if (up.nextSibling !== null) return up.nextSibling;
  return null;
}
