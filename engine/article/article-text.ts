import type { Span } from "@/engine/text/span";

/** What a paragraph is for. Bylines and furniture are kept in text given as text, and never analysed. */
export type ParagraphKind = "title" | "standfirst" | "byline" | "body" | "heading" | "quote" | "list" | "furniture";

export type Paragraph = Span & { readonly kind: ParagraphKind };

/** A link in the article's own words, so that relays and documents can be told. */
export type ArticleLink = Span & { readonly url: string };

/** Whether a page is an article, and why we think so. */
export type Detection = {
  readonly article: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** Short machine-readable words such as "json-ld:NewsArticle"; strongest first. */
  readonly signals: readonly string[];
};

/** How the article says who publishes it. */
export type OutletName = {
  /** From the metadata, or null: the domain then has to do. */
  readonly name: string | null;
  /** Host without "www.", or null for text without an address. */
  readonly domain: string | null;
};

/**
 * An article as the engine reads it: plain data, the same from a live page, a saved page or a text file.
 * All positions are in `text`; paragraphs are in order, apart, and joined by "\n\n" (from a page).
 */
export type ArticleText = {
  /** Empty for text without an address. */
  readonly url: string;
  readonly title: string;
  /** People only, as written, without "By". */
  readonly authors: readonly string[];
  /** ISO 8601 date or date-time as the page gives it, or null. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 primary tag in lower case ("en"), or null when the page does not say and it cannot be told. */
  readonly language: string | null;
  readonly outlet: OutletName;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly ArticleLink[];
  /** A part is behind a wall. */
  readonly partial: boolean;
  /** Position after which nothing was read, for very long pages; else null. */
  readonly truncatedAt: number | null;
};

/** What a page turned out to be: the detection always, the text only of an article. */
export type PageReading = {
  readonly url: string;
  readonly detection: Detection;
  readonly article: ArticleText | null;
};
