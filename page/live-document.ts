import { isFront } from "@/engine/article/address-form";
import { ruleOutPage } from "@/engine/article/rule-out";

/** A property as the platform has it: `document.body` may be an image of that name. */
export function platformValue(prototype: object, name: string, of: object): unknown {
  return Reflect.get(prototype, name, of);
}

/** Whether the page may be read at all: an HTML document in the tab itself that the reader is not writing in. */
export function isReadable(): boolean {
  const type = platformValue(Document.prototype, "contentType", document);
  if (type !== "text/html" && type !== "application/xhtml+xml") return false;
  if (window.top !== window || platformValue(Document.prototype, "designMode", document) === "on") return false;
  const body = platformValue(Document.prototype, "body", document);
  return body instanceof HTMLBodyElement && platformValue(HTMLElement.prototype, "isContentEditable", body) === false;
}

/**
 * Whether address and metadata alone say that the page is none of ours: null when it has to be walked over. A front is none
 * whatever the page becomes.
 */
export function standsAside(url: string): "nothing" | "never" | null {
  if (isFront(url)) return "never";
  // What costs more is asked last: most pages are ruled out.
  return ruleOutPage(document, url) === null && isReadable() ? null : "nothing";
}

/** A page's address without the place in it: another place is the same article. */
export function addressOf({ href }: { readonly href: string }): string {
  const hash = href.indexOf("#");
  return hash === -1 ? href : href.slice(0, hash);
}

export function parentOf(node: Node): Element | null {
  return platformValue(Node.prototype, "parentElement", node) as Element | null;
}

export function isPrerendering(): boolean {
  return platformValue(Document.prototype, "prerendering", document) === true;
}
