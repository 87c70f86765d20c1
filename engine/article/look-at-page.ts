import type { Detection } from "@/engine/article/article-text";
import { findRoot, isEditable, pageAccess } from "@/engine/article/page-access";
import { ruledOut } from "@/engine/article/ruled-out";
import type { IsShown, ScannedPage } from "@/engine/article/build-scan";
import { PageWalk } from "@/engine/article/scan-page";

/** What a first look gives: that the page is none of ours, or a walk over it that has yet to be taken. */
export type Look =
  | { readonly kind: "ruled-out"; readonly detection: Detection }
  | { readonly kind: "walk"; readonly walk: PageWalk };

export type LookOptions = {
  readonly isShown: IsShown;
  /** `ruleOutPage`, which what runs in pages does not hold a second time; null where the page is walked over anyway. */
  readonly ruleOut: ((document: Document, url: string) => Detection | null) | null;
};

/** With less running text on all of the page, none of its parts is an article: the rest of the work is spared. */
const leastProse = 250;

/** Rules out by the address and the metadata what need not be walked over. The page is not changed. */
export function lookAtPage(document: Document, url: string, { isShown, ruleOut }: LookOptions): Look {
  const access = pageAccess(document);
  const root = findRoot(document, access);
  if (root === null) return { kind: "ruled-out", detection: ruledOut("no-document") };
  if (isEditable(document)) return { kind: "ruled-out", detection: ruledOut("editable") };
  const detection = ruleOut?.(document, url) ?? null;
  if (detection !== null) return { kind: "ruled-out", detection };
  return { kind: "walk", walk: new PageWalk(root, access, isShown) };
}

/** What rules the page out once it was walked over; null when it has to be read. */
export function ruleOutScan({ prose }: ScannedPage): Detection | null {
  return prose < leastProse ? ruledOut("little-text") : null;
}
