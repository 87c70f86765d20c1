import type { Detection } from "@/engine/article/article-text";
import { isFront } from "@/engine/article/address-form";
import { lookAtPage, ruleOutPage, ruleOutScan } from "@/engine/article/look-at-page";
import type { ScannedPage } from "@/engine/article/scan-page";

/** So long the page may wait for us at a time, in milliseconds: less than a frame. */
const longestSlice = 10;
const nodesBetweenClocks = 100;

/** A property as the platform has it: `document.body` may be an image of that name. */
function platformValue(prototype: object, name: string, of: object): unknown {
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
  return isReadable() && ruleOutPage(document, url) === null ? null : "nothing";
}

/** What is on the page, or why it is none of ours. */
export type SeenPage =
  | { readonly kind: "scanned"; readonly page: ScannedPage }
  | { readonly kind: "ruled-out"; readonly detection: Detection };

/** Walks over the page as it stands, a slice at a time while somebody looks at it. Changes nothing. */
export async function scanLivePage(url: string): Promise<SeenPage> {
  const look = lookAtPage(document, url, { isShown, anyway: false });
  if (look.kind === "ruled-out") return look;
  let sliceEnd = performance.now() + longestSlice;
  while (look.walk.advance(nodesBetweenClocks)) {
    if (performance.now() < sliceEnd) continue;
    await nextTurn();
    sliceEnd = performance.now() + longestSlice;
  }
  const page = look.walk.scanned;
  const detection = ruleOutScan(page);
  return detection === null ? { kind: "scanned", page } : { kind: "ruled-out", detection };
}

/** The box of the story that the reader is at: the last that begins above the middle of the view. Null where there is but one. */
export function storyInView({ stories }: ScannedPage): number | null {
  if (stories.length < 2) return null;
  const middle = innerHeight / 2;
  const begun = stories.filter(({ element }) => topOf(element) <= middle);
  return (begun.at(-1) ?? stories[0])?.box ?? null;
}

function topOf(element: Element): number {
  return Element.prototype.getBoundingClientRect.call(element).top;
}

/** Lets the page have its turn; in a tab that nobody sees, where a timer would wait for a second, there is no hurry. */
function nextTurn(): Promise<void> | undefined {
  if (platformValue(Document.prototype, "hidden", document) === true) return undefined;
  return new Promise((resolve) => setTimeout(resolve, 0));
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

function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}
