import type { Detection } from "@/engine/article/article-text";
import { type LookOptions, lookAtPage, ruleOutScan } from "@/engine/article/look-at-page";
import type { ScannedPage } from "@/engine/article/build-scan";
import { platformValue } from "./live-document";

/** So long the page may wait for us at a time, in milliseconds: less than a frame. */
const longestSlice = 10;
const nodesBetweenClocks = 100;

/** What is on the page, or why it is none of ours. */
export type SeenPage =
  | { readonly kind: "scanned"; readonly page: ScannedPage }
  | { readonly kind: "ruled-out"; readonly detection: Detection };

/** Walks over the page as it stands, a slice at a time while somebody looks at it. Changes nothing. */
export async function scanLivePage(url: string, ruleOut: LookOptions["ruleOut"]): Promise<SeenPage> {
  const look = lookAtPage(document, url, { isShown, ruleOut });
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

function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}
