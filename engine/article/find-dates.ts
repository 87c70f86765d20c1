import { strings, type JsonLdNode } from "@/engine/article/json-ld";
import { metaContent, type PageMetadata } from "@/engine/article/page-metadata";
import { parseDate } from "@/engine/article/parse-date";
import type { ShownDates } from "@/engine/article/shown-dates";

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

/**
 * When the article says that it was published and last changed: from its own JSON-LD, then `meta`, microdata, `time`; but a
 * day that the page shows by its headline is believed against them. A system that moves or saves a story anew states that
 * day as the one of publishing, and states each touch as a change. Where nothing tells it, the day in the page's address does.
 */
export function findDates(
  metadata: PageMetadata,
  article: JsonLdNode | null,
  shown: ShownDates,
  url: string,
): ArticleDates {
  const stated = notBeforeAddress(statedDates(metadata, article), url);
  const day = shown.published[0] ?? null;
  const change = shown.modified[0] ?? null;
  const published = stated.published ?? day ?? addressDate(url) ?? firstDate(propertyValues(metadata, "time"));
  const modified = change === null ? stated.modified : sameDay(change, stated.modified);
  if (day === null || published === null) return { published, modified };
  // What is stated is shown too, if not first.
  if (shown.published.some((other) => daysBetween(published, other) === 0)) return { published, modified };
  // A day off is the clock of another place; the same minute by the clock of the page's own is its day.
  if (Math.abs(daysBetween(published, day)) === 1)
    return { published: minutesOf(published) === shown.minutes ? day : published, modified };
  if (daysBetween(published, day) < 0) return { published: day, modified: modified ?? published };
  return { published, modified: change === null ? sameDay(day, modified) : modified };
}

/** A story is not older than the day or the month in its address: such a date is that of the page's pattern. */
function notBeforeAddress({ published, modified }: ArticleDates, url: string): ArticleDates {
  const least = addressDate(url) ?? addressMonth(url);
  const orNull = (date: string | null): string | null =>
    date !== null && least !== null && daysBetween(date, least) > 1 ? null : date;
  return { published: orNull(published), modified: orNull(modified) };
}

function statedDates(metadata: PageMetadata, article: JsonLdNode | null): ArticleDates {
  const published =
    firstDate(strings(article?.["datePublished"])) ??
    firstDate([metaContent(metadata, publishedNames) ?? ""]) ??
    firstDate(propertyValues(metadata, "datePublished")) ??
    firstDate(strings(article?.["dateCreated"])) ??
    firstDate(pageDates(metadata)) ??
    firstDate(otherMeta(metadata));
  const modified =
    firstDate(strings(article?.["dateModified"])) ??
    firstDate([metaContent(metadata, modifiedNames) ?? ""]) ??
    firstDate(propertyValues(metadata, "dateModified"));
  return { published: byOwnClock(published, metadata), modified: byOwnClock(modified, metadata) };
}

/** The same moment as the page writes it by the clock of its place, where it states it by the world's too: near midnight the days differ. */
function byOwnClock(date: string | null, metadata: PageMetadata): string | null {
  if (date === null || !/T.*(?:Z|[+-]00:?00)$/.test(date)) return date;
  const own = propertyValues(metadata, "time").find(
    (value) => /T.*[+-](?!00:?00)\d\d:?\d\d$/.test(value) && isSameMoment(value, date),
  );
  return own === undefined ? date : parseDate(own);
}

/** Of a moment by the world's clock. */
function minutesOf(date: string): number {
  return /T.*(?:Z|[+-]00:?00)$/.test(date) ? new Date(date).getUTCMinutes() : Number.NaN;
}

function isSameMoment(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) < 60_000;
}

/** The stated time when it is of the day shown, for it is more exact. */
function sameDay(day: string, stated: string | null): string {
  return stated !== null && daysBetween(stated, day) === 0 ? stated : day;
}

/** From `one` to `other`. */
function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other.slice(0, 10)) - Date.parse(one.slice(0, 10))) / 86_400_000);
}

/** "/2024/03/04/", "/20240304/", "/2024-03-04-", "/2024/march/4/". */
function addressDate(url: string): string | null {
  const path = url.replace(/[?#].*$/s, "");
  const day = /\/((?:19|20)\d\d)([/-]?)([01]\d)\2([0-3]\d)(?=[/-]|$)/.exec(path);
  if (day !== null) return parseDate(`${day[1]}-${day[3]}-${day[4]}`);
  const named = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/([0-3]?\d)(?=\/|$)/i.exec(path);
  return named === null ? null : parseDate(`${named[3]} ${named[2]} ${named[1]}`);
}

/** The first day of the month in "/2024/03/". */
function addressMonth(url: string): string | null {
  const month = /\/((?:19|20)\d\d)[/-]([01]\d)\//.exec(url.replace(/[?#].*$/s, ""));
  return month === null ? null : parseDate(`${month[1]}-${month[2]}-01`);
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
