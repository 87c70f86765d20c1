import type { Bylines } from "@/engine/article/find-bylines";
import { strings, type JsonLdNode } from "@/engine/article/json-ld";
import { metaContent, type PageMetadata } from "@/engine/article/page-metadata";
import { parseDate } from "@/engine/article/parse-date";

export type ArticleDates = { readonly published: string | null; readonly modified: string | null };

const publishedNames = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "pubdate",
  "ptime",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "citation_publication_date",
  "citation_date",
  "cxenseparse:recs:publishtime",
  "cxense:publishtime",
  "article.published",
  "article:post_date",
  "date",
  "displaydate",
  "published_at",
  "originalpublicationdate",
];
const modifiedNames = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "last-modified",
  "lastmod",
];

/** When the article says that it was published and last changed: from its own JSON-LD, then `meta`, microdata, `time`. */
export function findDates(metadata: PageMetadata, article: JsonLdNode | null, bylines: Bylines): ArticleDates {
  const published =
    firstDate(strings(article?.["datePublished"])) ??
    firstDate([metaContent(metadata, publishedNames) ?? ""]) ??
    firstDate(propertyValues(metadata, "datePublished")) ??
    firstDate(strings(article?.["dateCreated"])) ??
    firstDate(pageDates(metadata)) ??
    firstDate(otherMeta(metadata)) ??
    firstDate(bylines.published) ??
    firstDate(propertyValues(metadata, "time"));
  const modified =
    firstDate(strings(article?.["dateModified"])) ??
    firstDate([metaContent(metadata, modifiedNames) ?? ""]) ??
    firstDate(propertyValues(metadata, "dateModified")) ??
    firstDate(bylines.modified);
  return { published, modified };
}

/** Of any `meta` whose name tells of publishing. */
function otherMeta({ meta }: PageMetadata): string[] {
  const found: string[] = [];
  for (const [name, contents] of meta)
    if (/publi|:date$|^created/.test(name) && !/modif|updat|expir/.test(name)) found.push(...contents);
  return found;
}

/** Of a page that is a `WebPage` and says when it was published. */
function pageDates({ jsonLd }: PageMetadata): string[] {
  return jsonLd.flatMap((node) => strings(node["datePublished"]));
}

function propertyValues({ properties }: PageMetadata, name: string): string[] {
  return properties.filter(({ names }) => names.includes(name)).map(({ value }) => value);
}

function firstDate(values: readonly string[]): string | null {
  for (const value of values) {
    const date = parseDate(value);
    if (date !== null) return date;
  }
  return null;
}
