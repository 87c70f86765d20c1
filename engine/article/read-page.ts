import type { ArticleText, Detection, PageReading } from "@/engine/article/article-text";
import { lookAtPage, ruleOutScan } from "@/engine/article/look-at-page";
import { mapText } from "@/engine/article/map-text";
import { readScan, type ScanOptions } from "@/engine/article/read-scan";
import { ruleOutPage } from "@/engine/article/rule-out";
import type { IsShown } from "@/engine/article/build-scan";
import type { TextMap } from "@/engine/article/text-map";

export type PageOptions = ScanOptions & {
  /** Without it only attributes tell what is shown. */
  readonly isShown?: IsShown;
};

/** The reading, and for an article the way from its text back to the page. */
export type ReadPage =
  | { readonly reading: PageReading & { readonly article: null }; readonly map: null }
  | { readonly reading: PageReading & { readonly article: ArticleText }; readonly map: TextMap };

/**
 * Says whether the page is an article, and reads it, in one go. An open page does the first half alone (`lookAtPage`), and
 * has the rest done in the background.
 */
export function readPage(document: Document, url: string, options: PageOptions = {}): ReadPage {
  const { isShown = () => true, anyway = false } = options;
  const look = lookAtPage(document, url, { isShown, ruleOut: anyway ? null : ruleOutPage });
  if (look.kind === "ruled-out") return noArticle(url, look.detection);
  while (look.walk.advance(Number.MAX_SAFE_INTEGER));
  const page = look.walk.scanned;
  const ruledOut = anyway ? null : ruleOutScan(page);
  if (ruledOut !== null) return noArticle(url, ruledOut);
  const { reading, blocks } = readScan(page.scan, url, options);
  return blocks === null ? { reading, map: null } : { reading, map: mapText(page, reading.article.paragraphs, blocks) };
}

function noArticle(url: string, detection: Detection): ReadPage {
  return { reading: { url, detection, article: null }, map: null };
}
