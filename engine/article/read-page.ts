import { findArticleNode } from "@/engine/article/article-data";
import type { ArticleText, PageReading } from "@/engine/article/article-text";
import { isFront } from "@/engine/article/address-form";
import { assembleText, type AssembledText, type ChosenBlock } from "@/engine/article/assemble-text";
import { chooseBlocks } from "@/engine/article/choose-blocks";
import { dayOrder } from "@/engine/article/day-order";
import { detectArticle } from "@/engine/article/detect-article";
import { findAuthors } from "@/engine/article/find-authors";
import { findBody } from "@/engine/article/find-body";
import { findDates } from "@/engine/article/find-dates";
import { findBylines } from "@/engine/article/find-bylines";
import { findStandfirst } from "@/engine/article/find-standfirst";
import { findLanguage } from "@/engine/article/find-language";
import { findOutlet } from "@/engine/article/find-outlet";
import { isPartial } from "@/engine/article/find-partial";
import { findTitle } from "@/engine/article/find-title";
import { outlinePage } from "@/engine/article/outline-page";
import { findRoot, isEditable, pageAccess } from "@/engine/article/page-access";
import { pageFeatures } from "@/engine/article/page-features";
import type { PageOutline } from "@/engine/article/page-outline";
import { readMetadata } from "@/engine/article/page-metadata";
import { isRuledOut } from "@/engine/article/rule-out";
import { shownDates } from "@/engine/article/shown-dates";
import type { TextMap } from "@/engine/article/text-map";
import { weighBoxes } from "@/engine/article/weigh-boxes";

export type PageOptions = {
  /** Whether an element is on the screen, by its styles; asked for some hundred elements. Without it only attributes tell. */
  readonly isShown?: (element: Element) => boolean;
  /** Reads the page even if it is no article: the reader asked for it. */
  readonly anyway?: boolean;
  /** Most code units of text; more is cut and `truncatedAt` says where. */
  readonly limit?: number;
};

/** The reading, and for an article the way from its text back to the page. */
export type ReadPage =
  | { readonly reading: PageReading & { readonly article: null }; readonly map: null }
  | { readonly reading: PageReading & { readonly article: ArticleText }; readonly map: TextMap };

const defaultLimit = 200_000;
/** With less running text on all of the page, none of its parts is an article: the rest of the work is spared. */
const leastProse = 250;

/**
 * Says whether the page is an article, and reads it. The page is walked over once and not changed; the result holds plain
 * data, but for `map`, which knows the page's text nodes. Read again when the page has changed.
 */
export function readPage(document: Document, url: string, options: PageOptions = {}): ReadPage {
  const access = pageAccess(document);
  const root = findRoot(document, access);
  if (root === null) return noArticle(url, ["no-document"]);
  if (isEditable(document)) return noArticle(url, ["editable"]);
  if (options.anyway !== true && isFront(url)) return noArticle(url, ["address:front"]);
  if (options.anyway !== true && isRuledOut(document, url, access)) return noArticle(url, ["address"]);
  const outline = outlinePage(root, access);
  const weights = weighBoxes(outline, options.isShown ?? (() => true));
  if (weights.allProse < leastProse && options.anyway !== true) return noArticle(url, ["little-text"]);
  const metadata = readMetadata(outline, access);
  const node = findArticleNode(metadata, url);
  const outlet = findOutlet(metadata, node, url);
  const title = findTitle(outline, metadata, node, outlet, weights);
  const body = findBody(outline, weights, title.block);
  if (body === null && options.anyway !== true) return noArticle(url, ["no-text"]);
  const bodyBlocks = chooseBlocks(outline, weights, body ?? 0, title.block).filter(
    ({ block }) => block !== title.block,
  );
  const firstBody = bodyBlocks[0]?.block ?? 0;
  const lastBody = bodyBlocks.at(-1)?.block ?? 0;
  const bodyStart = Math.max(firstBody, outline.boxes[body ?? 0]?.firstBlock ?? 0);
  const bylines = findBylines(outline, title.block, bodyStart, lastBody);
  const features = pageFeatures(outline, metadata, weights, bodyBlocks, bylines, title.block, url);
  const detection = detectArticle(features, lengthOf(outline, bodyBlocks));
  if (!detection.article && options.anyway !== true) return { reading: { url, detection, article: null }, map: null };
  const standfirst = findStandfirst(outline, metadata, title.block, firstBody);
  const chosen = [...heads(title.block, standfirst), ...bodyBlocks.filter(({ block }) => block !== standfirst)];
  const assembled = assembleText(outline, chosen, options.limit ?? defaultLimit);
  const others = [outlet.name ?? "", outlet.domain ?? ""];
  const rootLanguage = access.attribute(root, "lang");
  const order = dayOrder(rootLanguage, url);
  const article: ArticleText = {
    url,
    title: title.title,
    authors: findAuthors(metadata, node, bylines, lastBody, others),
    ...findDates(metadata, node, shownDates(outline, title.block, bodyStart, lastBody, order)),
    language: findLanguage(metadata, node, rootLanguage, assembled.text),
    outlet,
    text: assembled.text,
    paragraphs: assembled.paragraphs,
    links: absolute(assembled, url),
    partial: isPartial(outline, node, assembled.text.length, lastBody),
    truncatedAt: assembled.truncatedAt,
  };
  return { reading: { url, detection, article }, map: assembled.map };
}

function noArticle(url: string, signals: readonly string[]): ReadPage {
  return { reading: { url, detection: { article: false, score: 0, signals }, article: null }, map: null };
}

function lengthOf({ blocks }: PageOutline, chosen: readonly ChosenBlock[]): number {
  return chosen.reduce((sum, { block }) => sum + (blocks[block]?.text.length ?? 0), 0);
}

function heads(title: number | null, standfirst: number | null): ChosenBlock[] {
  const chosen: ChosenBlock[] = [];
  if (title !== null) chosen.push({ block: title, kind: "title" });
  if (standfirst !== null) chosen.push({ block: standfirst, kind: "standfirst" });
  return chosen;
}

/** The links with whole addresses; those that are none are left out. */
function absolute({ links }: AssembledText, url: string): ArticleText["links"] {
  return links.flatMap((link) => {
    // Most are whole and plain already.
    if (/^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[\w/?&=%,:;@~+-]*$/.test(link.url)) return [link];
    const address = URL.canParse(link.url, url || undefined) ? new URL(link.url, url || undefined).href : null;
    return address !== null && /^https?:/.test(address) ? [{ ...link, url: address }] : [];
  });
}
