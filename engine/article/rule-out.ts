import { addressForm } from "@/engine/article/address-form";
import type { PageAccess } from "@/engine/article/page-access";

/** What JSON-LD of an article says somewhere. It is parsed only once the page is read. */
const articleData =
  /"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|TechArticle|ScholarlyArticle|Report)"|"datePublished"/;
const longestData = 500_000;

/**
 * Whether a page is no article by its address, as long as its metadata do not speak for one: a list, a shop, a forum, a
 * manual, a firm's own pages. Told without a walk over the page, for most pages that a reader opens are none of ours.
 */
export function isRuledOut(document: Document, url: string, access: PageAccess): boolean {
  // What costs least first: most articles say so in a `meta`.
  if (hasArticleMeta(document, access)) return false;
  const address = addressForm(url);
  if (address.story || address.dated) return false;
  const isOther =
    address.front || address.list || address.shop || address.forum || address.documentation || address.service;
  return isOther && !hasArticleData(document, access);
}

function hasArticleMeta(document: Document, access: PageAccess): boolean {
  for (const meta of access.elementsNamed(document, "meta")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    if (name === "article:published_time" || name === "datePublished") return true;
    if (name === "og:type" && meta.getAttribute("content")?.toLowerCase().startsWith("article") === true) return true;
  }
  return false;
}

function hasArticleData(document: Document, access: PageAccess): boolean {
  for (const script of access.elementsNamed(document, "script")) {
    if (script.getAttribute("type")?.toLowerCase().trim() !== "application/ld+json") continue;
    let data = "";
    for (let child = access.firstChild(script); child !== null; child = access.nextSibling(child))
      data += access.textData(child);
    if (articleData.test(data.slice(0, longestData))) return true;
  }
  return false;
}
