import type { OutletName } from "@/engine/article/article-text";
import { isNode, listOf, resolve, strings, typesOf, type JsonLdNode } from "@/engine/article/json-ld";
import { metaContent, type PageMetadata } from "@/engine/article/page-metadata";
import { webHost } from "@/engine/text/web-host";

/** In words. */
const longestName = 5;

/** Who publishes the page: the name from its metadata, the domain from its address. */
export function findOutlet(metadata: PageMetadata, article: JsonLdNode | null, url: string): OutletName {
  const publisher = listOf(article?.["publisher"]).map((value) => resolve(value, metadata.jsonLd));
  const stated = publisher.flatMap((value) => (isNode(value) ? strings(value["name"]) : strings(value)))[0];
  const site = metadata.jsonLd.find((node) => typesOf(node).includes("WebSite"));
  const name =
    metaContent(metadata, ["og:site_name"]) ??
    stated ??
    strings(site?.["name"])[0] ??
    metaContent(metadata, ["application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher", "cre"]);
  const isName = name !== null && name !== undefined && !/^https?:/.test(name) && !isTitle(name, metadata);
  return { name: isName ? name : null, domain: webHost(url) };
}

/** Some pages give their own title as the site's name. */
function isTitle(name: string, { title }: PageMetadata): boolean {
  return name === title && name.split(" ").length > longestName;
}
