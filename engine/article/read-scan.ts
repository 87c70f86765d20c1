import { findArticleNode } from "@/engine/article/article-data";
import type { ArticleText, Detection, PageReading } from "@/engine/article/article-text";
import { assembleText, type AssembledText, type ChosenBlock } from "@/engine/article/assemble-text";
import { chooseBlocks, withoutLastHeadings } from "@/engine/article/choose-blocks";
import { dayOrder } from "@/engine/article/day-order";
import { detectArticle } from "@/engine/article/detect-article";
import { findAuthors } from "@/engine/article/find-authors";
import { findBody } from "@/engine/article/find-body";
import { findDates } from "@/engine/article/find-dates";
import { findBylines } from "@/engine/article/find-bylines";
import { findStandfirst } from "@/engine/article/find-standfirst";
import { findLanguage } from "@/engine/article/find-language";
import { findOutlet } from "@/engine/article/find-outlet";
import { focusScan } from "@/engine/article/focus-scan";
import { isPartial } from "@/engine/article/find-partial";
import { findTitle } from "@/engine/article/find-title";
import { pageFeatures } from "@/engine/article/page-features";
import { type PageOutline, outlineScan } from "@/engine/article/page-outline";
import { readMetadata } from "@/engine/article/page-metadata";
import type { PageScan } from "@/engine/article/page-scan";
import { shownDates } from "@/engine/article/shown-dates";
import { withoutTeasers } from "@/engine/article/teaser-cards";
import { weighBoxes } from "@/engine/article/weigh-boxes";

export type ScanOptions = {
  /** Reads the page even if it is no article: the reader asked for it. */
  readonly anyway?: boolean;
  /** Most code units of text; more is cut and `truncatedAt` says where. */
  readonly limit?: number;
  /** Of a page that may have grown to several stories, the box of the one in view. */
  readonly shown?: number | null;
};

/** The reading, and for an article the block that each of its paragraphs was made of. */
export type ReadScan =
  | { readonly reading: PageReading & { readonly article: null }; readonly blocks: null }
  | { readonly reading: PageReading & { readonly article: ArticleText }; readonly blocks: readonly number[] };

const defaultLimit = 200_000;

/** Says whether the page that was seen is an article, and reads it. Needs no page: plain data in, plain data out. */
export function readScan(scan: PageScan, url: string, options: ScanOptions = {}): ReadScan {
  const { shown = null, ...others } = options;
  const focused = shown === null ? null : focusScan(scan, shown, url);
  if (focused === null) return readWhole(scan, url, others);
  const read = readWhole(focused.scan, url, others);
  return read.blocks === null ? read : { ...read, blocks: read.blocks.map((block) => block + focused.before) };
}

function readWhole(scan: PageScan, url: string, options: ScanOptions): ReadScan {
  const outline = outlineScan(scan);
  const weights = weighBoxes(outline);
  const metadata = readMetadata(outline);
  const node = findArticleNode(metadata, url);
  const outlet = findOutlet(metadata, node, url);
  const title = findTitle(outline, metadata, node, outlet, weights);
  const body = findBody(outline, weights, title.block);
  if (body === null && options.anyway !== true)
    return noArticle(url, { article: false, score: 0, signals: ["no-text"] });
  const chosenBlocks = chooseBlocks(outline, weights, body ?? 0, title.block, outlet.domain).filter(
    ({ block }) => block !== title.block,
  );
  const bodyBlocks = withoutLastHeadings(withoutTeasers(outline, weights, body ?? 0, chosenBlocks));
  const firstBody = bodyBlocks[0]?.block ?? 0;
  const lastBody = bodyBlocks.at(-1)?.block ?? 0;
  const bodyStart = Math.max(firstBody, outline.boxes[body ?? 0]?.firstBlock ?? 0);
  const bylines = findBylines(outline, title.block, bodyStart, lastBody);
  const order = dayOrder(outline.language, url);
  const shown = shownDates(outline, title.block, bodyStart, lastBody, order);
  const hasDay = title.block !== null && shown.asInArticles;
  const signs = { byline: bylines.names.length + bylines.below.length > 0, day: hasDay };
  const features = pageFeatures(outline, metadata, weights, chosenBlocks, signs, title.block, url);
  const detection = detectArticle(features, lengthOf(outline, chosenBlocks));
  if (!detection.article && options.anyway !== true) return noArticle(url, detection);
  const standfirst = findStandfirst(outline, metadata, title.block, firstBody);
  const chosen = [...heads(title.block, standfirst), ...bodyBlocks.filter(({ block }) => block !== standfirst)];
  const assembled = assembleText(outline, chosen, options.limit ?? defaultLimit);
  const others = [outlet.name ?? "", outlet.domain ?? ""];
  const article: ArticleText = {
    url,
    title: title.title,
    authors: findAuthors(metadata, node, bylines, lastBody, others),
    ...findDates(metadata, node, shown, url),
    language: findLanguage(metadata, node, outline.language, assembled.text),
    outlet,
    text: assembled.text,
    paragraphs: assembled.paragraphs,
    links: absolute(assembled, url),
    partial: isPartial(outline, node, assembled.text.length, lastBody),
    truncatedAt: assembled.truncatedAt,
  };
  return { reading: { url, detection, article }, blocks: assembled.blocks };
}

function noArticle(url: string, detection: Detection): ReadScan {
  return { reading: { url, detection, article: null }, blocks: null };
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
