import { isNode, listOf, strings, typesOf, type JsonLdNode } from "@/engine/article/json-ld";
import type { PageMetadata } from "@/engine/article/page-metadata";

/** schema.org's kinds of article that tell news, opinion or background. */
const articleTypes = new Set([
  "NewsArticle",
  "Article",
  "ReportageNewsArticle",
  "AnalysisNewsArticle",
  "OpinionNewsArticle",
  "BackgroundNewsArticle",
  "ReviewNewsArticle",
  "AskPublicNewsArticle",
  "LiveBlogPosting",
  "BlogPosting",
  "Report",
  "ScholarlyArticle",
  "MedicalScholarlyArticle",
  "SatiricalArticle",
  "AdvertiserContentArticle",
  "TechArticle",
]);

/** The objects of the page's JSON-LD that are articles. */
export function articleNodes({ jsonLd }: PageMetadata): JsonLdNode[] {
  return jsonLd.filter((node) => typesOf(node).some((type) => articleTypes.has(type)));
}

/** The object that tells this page's article: the one at the page's address, else the first. Null when there is none. */
export function findArticleNode(metadata: PageMetadata, url: string): JsonLdNode | null {
  const nodes = articleNodes(metadata);
  return nodes.find((node) => addressesOf(node).some((address) => sameAddress(address, url))) ?? nodes[0] ?? null;
}

function addressesOf(node: JsonLdNode): string[] {
  const found = [...strings(node["url"]), ...strings(node["@id"]), ...strings(node["mainEntityOfPage"])];
  for (const page of listOf(node["mainEntityOfPage"]))
    if (isNode(page)) found.push(...strings(page["@id"]), ...strings(page["url"]));
  return found;
}

/** Whether two addresses are of one page: protocol, "www.", query and fragment apart. */
function sameAddress(one: string, other: string): boolean {
  return one !== "" && bare(one) === bare(other);
}

function bare(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/$/, "");
}
