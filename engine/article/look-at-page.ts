import { isFront } from "@/engine/article/address-form";
import type { Detection } from "@/engine/article/article-text";
import { findRoot, isEditable, pageAccess } from "@/engine/article/page-access";
import { ruledOutBy } from "@/engine/article/rule-out";
import { type IsShown, PageWalk, type ScannedPage } from "@/engine/article/scan-page";

/** What a first look gives: that the page is none of ours, or a walk over it that has yet to be taken. */
export type Look =
  | { readonly kind: "ruled-out"; readonly detection: Detection }
  | { readonly kind: "walk"; readonly walk: PageWalk };

export type LookOptions = { readonly isShown: IsShown; readonly anyway: boolean };

/** With less running text on all of the page, none of its parts is an article: the rest of the work is spared. */
const leastProse = 250;

/** Rules out by the address and the metadata what need not be walked over. The page is not changed. */
export function lookAtPage(document: Document, url: string, { isShown, anyway }: LookOptions): Look {
  const access = pageAccess(document);
  const root = findRoot(document, access);
  if (root === null) return { kind: "ruled-out", detection: detectionOf("no-document") };
  if (isEditable(document)) return { kind: "ruled-out", detection: detectionOf("editable") };
  const detection = anyway ? null : ruleOutPage(document, url, access);
  if (detection !== null) return { kind: "ruled-out", detection };
  return { kind: "walk", walk: new PageWalk(root, access, isShown) };
}

/** What rules the page out by its address and its metadata; null when it has to be walked over. */
export function ruleOutPage(document: Document, url: string, access = pageAccess(document)): Detection | null {
  if (isFront(url)) return detectionOf("address:front");
  const signal = ruledOutBy(document, url, access);
  return signal === null ? null : detectionOf(signal);
}

/** What rules the page out once it was walked over; null when it has to be read. */
export function ruleOutScan({ prose }: ScannedPage): Detection | null {
  return prose < leastProse ? detectionOf("little-text") : null;
}

function detectionOf(signal: string): Detection {
  return { article: false, score: 0, signals: [signal] };
}
