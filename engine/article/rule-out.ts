import { type AddressForm, addressForm, isFront } from "@/engine/article/address-form";
import type { Detection } from "@/engine/article/article-text";
import { glanceAt, type PageGlance } from "@/engine/article/page-glance";
import { ruledOut } from "@/engine/article/ruled-out";

/** What JSON-LD of an article says somewhere. It is parsed only once the page is read. */
const articleData =
  /"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|TechArticle|ScholarlyArticle|Report)"/;
/** What a shop, a forum or a list says of its pages in JSON-LD. A firm's "Service" says nothing of the page: it is on its blog too. */
const otherData =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:Product|ProductGroup|ProductCollection|Offer|AggregateOffer|OfferCatalog|Store|OnlineStore|DiscussionForumPosting|QAPage|CollectionPage|ItemList|SearchResultsPage)"/;
const longestData = 500_000;

/** A page with as many links is no text with a few of them. */
const leastLinks = 30;
/** With less running text to a link a page leads to others. Of 1,700 pages it told 29 that are no articles, and no other. */
const textPerLink = 3;
const shortestParagraph = 80;

/** Why a page is no article: its address, what it says about itself, or that it is links and hardly any text. */
type RuledOutBy = "address" | "metadata" | "links";

/**
 * Whether a page is no article by its address, as long as its metadata do not speak for one, or by its metadata and what a
 * glance shows. Told without a walk over the page, for most pages that a reader opens are none of ours. Null when it may be one.
 */
export function ruleOutPage(document: Document, url: string): Detection | null {
  if (isFront(url)) return ruledOut("address:front");
  const signal = ruledOutBy(url, glanceAt(document));
  return signal === null ? null : ruledOut(signal);
}

function ruledOutBy(url: string, glance: PageGlance): RuledOutBy | null {
  // What costs least first: most articles say so in a `meta`.
  const meta = typeByMeta(glance);
  if (meta === "dated") return null;
  const address = addressForm(url);
  const isStory = address.story || address.dated;
  // A forum's software calls each of its threads an article.
  const isForum = address.forum && !isStory;
  if (meta === "article" && !isForum) return null;
  const data = typeByData(glance);
  if (data === "article") return null;
  if (isForum && data !== "dated") return "address";
  if (!isStory && (meta === "product" || data === "other")) return "metadata";
  if (data === "dated") return null;
  if (!isStory && isOther(address)) return "address";
  return meta !== "article" && isMadeOfLinks(glance) ? "links" : null;
}

/** A list, a shop, a manual, a firm's own pages. */
function isOther({ front, list, shop, forum, documentation, service }: AddressForm): boolean {
  return front || list || shop || forum || documentation || service;
}

function typeByMeta(glance: PageGlance): "dated" | "article" | "product" | null {
  let type: "article" | "product" | null = null;
  for (const meta of glance.elementsNamed("meta")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    if (name === "article:published_time" || name === "datePublished") return "dated";
    if (name !== "og:type") continue;
    const stated = meta.getAttribute("content")?.toLowerCase() ?? "";
    if (stated.startsWith("article")) type = "article";
    else if (stated.startsWith("product")) type ??= "product";
  }
  return type;
}

/** By the JSON-LD. Many a thing has a day of publishing: it counts where nothing says what the thing is. */
function typeByData(glance: PageGlance): "article" | "other" | "dated" | null {
  let type: "other" | "dated" | null = null;
  for (const script of glance.elementsNamed("script")) {
    if (script.getAttribute("type")?.toLowerCase().trim() !== "application/ld+json") continue;
    const data = glance.textWithin(script).slice(0, longestData);
    if (articleData.test(data)) return "article";
    if (otherData.test(data)) type = "other";
    else if (data.includes('"datePublished"')) type ??= "dated";
  }
  return type;
}

/** Whether there is running text, so that this is the page's way to show it, and hardly any for so many links. */
function isMadeOfLinks(glance: PageGlance): boolean {
  const links = glance.countNamed("a");
  if (links < leastLinks) return false;
  let text = 0;
  for (const paragraph of glance.elementsNamed("p")) {
    const { length } = glance.textWithin(paragraph).trim();
    if (length >= shortestParagraph) text += length;
    if (text >= links * textPerLink) return false;
  }
  return text > 0;
}
