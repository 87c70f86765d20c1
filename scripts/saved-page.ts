import { html, parse } from "parse5";
import { nodeTypes, SavedNode, savedPageTree } from "@/scripts/saved-page-tree";

/**
 * A saved page as the `Document` that `readPage` takes, parsed as a browser parses it. It holds the tree alone: no
 * styles, no scripts, no methods that change it. Bytes are decoded by their mark, or the encoding that the page states.
 */
export function loadPage(source: string | Uint8Array): Document {
  const text = typeof source === "string" ? source : decodePage(source);
  const document = parse(text, { treeAdapter: savedPageTree });
  attachShadowRoots(document);
  return document as unknown as Document;
}

/** The text of a page's bytes. What no decoder knows is read as UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  const label = byteOrderMark(bytes) ?? statedEncoding(bytes) ?? "utf-8";
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Browsers look at the first 1,024 bytes; pages put their `meta` later, too. */
function statedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 8192));
  const stated = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
  return stated !== null && /^utf-?16/i.test(stated) ? "utf-8" : stated;
}

/** `<template shadowrootmode="open">` is its parent's shadow root, as in a browser. */
function attachShadowRoots(document: SavedNode): void {
  const waiting: SavedNode[] = [document];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    let child = node.firstChild;
    while (child !== null) {
      const next = child.nextSibling;
      if (isOpenShadow(child) && node.nodeType === nodeTypes.element && node.shadowRoot === null) {
        node.shadowRoot = child.content;
        savedPageTree.detachNode(child);
        if (child.content !== null) waiting.push(child.content);
      } else if (child.nodeType === nodeTypes.element) {
        waiting.push(child);
      }
      child = next;
    }
  }
}

function isOpenShadow(node: SavedNode): boolean {
  return (
    node.localName === "template" && node.getAttribute("shadowrootmode") === "open" && node.namespace === html.NS.HTML
  );
}
