import { addressForm } from "@/engine/article/address-form";
import { articleNodes } from "@/engine/article/article-data";
import type { ChosenBlock } from "@/engine/article/assemble-text";
import { hint } from "@/engine/article/hints";
import { typesOf } from "@/engine/article/json-ld";
import { metaContent, type PageMetadata } from "@/engine/article/page-metadata";
import type { PageOutline } from "@/engine/article/page-outline";
import type { BoxWeights } from "@/engine/article/weigh-boxes";

/** What is measured of a page, each from 0 to 1. */
export type PageFeatures = Readonly<Record<string, number>>;

/** What an article shows by its headline. */
export type ShownSigns = { readonly byline: boolean; readonly day: boolean };

const forumTypes = new Set(["DiscussionForumPosting", "QAPage", "Question", "Comment"]);
const shopTypes = new Set([
  "Product",
  "ProductGroup",
  "Offer",
  "AggregateOffer",
  "ProductCollection",
  "Store",
  "OnlineStore",
]);
const serviceTypes = new Set([
  "Service",
  "LocalBusiness",
  "SoftwareApplication",
  "Course",
  "ProfessionalService",
  "Event",
  "WebApplication",
  "VideoObject",
]);
const longParagraph = 80;

export function pageFeatures(
  outline: PageOutline,
  metadata: PageMetadata,
  weights: BoxWeights,
  chosen: readonly ChosenBlock[],
  shown: ShownSigns,
  title: number | null,
  url: string,
): PageFeatures {
  const types = new Set(metadata.jsonLd.flatMap(typesOf));
  const hasType = (known: ReadonlySet<string>) => flag([...types].some((type) => known.has(type)));
  const ogType = metaContent(metadata, ["og:type"])?.toLowerCase() ?? "";
  const address = addressForm(url);
  const articles = articleNodes(metadata);
  return {
    "json-ld:news": flag([...types].some((type) => type.endsWith("NewsArticle") || type === "LiveBlogPosting")),
    "json-ld:article": flag(articles.length > 0),
    "json-ld:forum": hasType(forumTypes),
    "json-ld:shop": hasType(shopTypes),
    "json-ld:service": hasType(serviceTypes),
    "og:article": flag(ogType.startsWith("article")),
    "og:product": flag(ogType.includes("product")),
    "og:website": flag(ogType === "website"),
    "published-stated": flag(
      metadata.meta.has("article:published_time") || articles.some((node) => node["datePublished"] !== undefined),
    ),
    "address:front": flag(address.front),
    "address:slug": flag(address.slug),
    "address:dated": flag(address.dated),
    "address:list": flag(address.list),
    "address:shop": flag(address.shop),
    "address:forum": flag(address.forum),
    "address:documentation": flag(address.documentation),
    "address:service": flag(address.service),
    "address:story": flag(address.story),
    "day-shown": flag(shown.day),
    "byline-shown": flag(shown.byline),
    ...textFeatures(outline, weights, chosen),
    ...pageParts(outline, title),
  };
}

function textFeatures(outline: PageOutline, weights: BoxWeights, chosen: readonly ChosenBlock[]): PageFeatures {
  const { blocks, boxes } = outline;
  let length = 0;
  let long = 0;
  let longLength = 0;
  let list = 0;
  let code = 0;
  let linked = 0;
  let headings = 0;
  let linkedHeadings = 0;
  for (const { block: at, kind } of chosen) {
    const block = blocks[at];
    const box = block === undefined ? undefined : boxes[block.box];
    if (block === undefined || box === undefined) continue;
    const size = block.text.length;
    length += size;
    linked += block.linkLength;
    if (size >= longParagraph && kind === "body") {
      long += 1;
      longLength += size;
    }
    if (kind === "list") list += size;
    if (box.context & hint.code) code += size;
    if (kind === "heading") {
      headings += 1;
      // Manuals and blogs link each heading to itself.
      if (block.linkLength > size / 2 && !block.links.every(({ url }) => url.startsWith("#"))) linkedHeadings += 1;
    }
  }
  const all = Math.max(1, weights.length[0] ?? 0);
  return {
    "readable-text": Math.min(1, Math.max(0, Math.log10(Math.max(1, longLength)) - 2.3) / 1.7),
    "long-paragraphs": Math.min(1, long / 12),
    "text-share": Math.min(1, longLength / all),
    "linked-text": Math.min(1, ((weights.linked[0] ?? 0) / all) * 1.5),
    "linked-body": length === 0 ? 1 : Math.min(1, (linked / length) * 3),
    "list-share": length === 0 ? 0 : list / length,
    "code-share": length === 0 ? 0 : Math.min(1, (code / length) * 4),
    "linked-headings": Math.min(1, linkedHeadings / 4),
    "headings-per-text": Math.min(1, (headings * 150) / Math.max(150, length)),
  };
}

/** How the page is built around the text. */
function pageParts(outline: PageOutline, title: number | null): PageFeatures {
  let articles = 0;
  let comments = 0;
  let products = 0;
  let main = 0;
  let ofPage = 0;
  for (const box of outline.boxes) {
    if (box.depth < 2) ofPage |= box.hints;
    if (box.name === "article") articles += 1;
    if (box.hints & hint.comments) comments += 1;
    if (box.hints & hint.product) products += 1;
    if (box.hints & hint.articleBody || box.itemprop === "articleBody") main = 1;
  }
  return {
    "many-articles": Math.min(1, Math.max(0, articles - 1) / 8),
    "one-article": flag(articles === 1),
    comments: Math.min(1, comments / 10),
    products: Math.min(1, products / 12),
    "named-body": main,
    "page:story": flag((ofPage & hint.storyPage) !== 0),
    "page:list": flag((ofPage & hint.listPage) !== 0),
    headline: flag(title !== null),
    inputs: Math.min(1, outline.counts.input / 12),
    buttons: Math.min(1, outline.counts.button / 40),
  };
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
