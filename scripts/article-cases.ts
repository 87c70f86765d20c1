import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodePage, loadPage } from "@/scripts/saved-page";

/** A saved page and what is known about it; null where nothing is. */
export type ArticleCase = {
  readonly id: string;
  readonly set: "wcxb" | "readability" | "collected" | "other";
  readonly url: string;
  /** "article", or what the page is instead. */
  readonly type: string;
  readonly body: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly html: () => string;
};

/** A page in `pages.json` of a folder that `scripts/collect-news-pages.ts` made; its HTML is `html/<id>.html`. */
export type CollectedPage = Omit<ArticleCase, "set" | "html" | "type"> & { readonly type: "article" | "front" };

/** The pages that `scripts/collect-news-pages.ts` put into `folder`. */
export function collectedCases(folder: string): ArticleCase[] {
  const pages = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8")) as CollectedPage[];
  return pages.map((page) => ({
    ...page,
    set: "collected",
    html: () => decodePage(readFileSync(join(folder, "html", `${page.id}.html`))),
  }));
}

type Truth = {
  url: string;
  _internal: { page_type: { primary: string } };
  ground_truth: {
    title: string | null;
    author: string | null;
    publish_date: string | null;
    main_content: string | null;
  };
};

/** The pages of `DATA/wcxb`. */
export function wcxbCases(data: string): ArticleCase[] {
  const folder = join(data, "wcxb");
  return readdirSync(join(folder, "ground-truth")).map((file): ArticleCase => {
    const truth = JSON.parse(readFileSync(join(folder, "ground-truth", file), "utf8")) as Truth;
    const id = file.replace(".json", "");
    return {
      id,
      set: "wcxb",
      url: truth.url,
      type: truth._internal.page_type.primary,
      body: truth.ground_truth.main_content ?? null,
      title: truth.ground_truth.title ?? null,
      author: truth.ground_truth.author ?? null,
      published: truth.ground_truth.publish_date ?? null,
      // Both sets were saved as UTF-8, whatever their pages say.
      html: () => gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))).toString("utf8"),
    };
  });
}

type ExpectedMetadata = { title: string | null; byline: string | null; publishedTime: string | null };

/** The pages of `DATA/readability-pages`, with their expected text. */
export function readabilityCases(data: string): ArticleCase[] {
  const folder = join(data, "readability-pages");
  return readdirSync(folder).map((id): ArticleCase => {
    const expected = JSON.parse(readFileSync(join(folder, id, "expected-metadata.json"), "utf8")) as ExpectedMetadata;
    return {
      id,
      set: "readability",
      // Their address is a test server's.
      url: "",
      type: "article",
      body: textOfHtml(readFileSync(join(folder, id, "expected.html"), "utf8")),
      title: expected.title ?? null,
      author: expected.byline ?? null,
      published: expected.publishedTime ?? null,
      html: () => readFileSync(join(folder, id, "source.html"), "utf8"),
    };
  });
}

/** All pages in a folder of saved pages, none of which is an article; addresses from `addresses.json` beside them, if any. */
export function otherCases(folder: string): ArticleCase[] {
  const list = join(folder, "addresses.json");
  const addresses = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as Record<string, string>) : {};
  const files = readdirSync(folder).filter((file) => file.endsWith(".html"));
  return files.map((file): ArticleCase => {
    const nothing = { body: null, title: null, author: null, published: null };
    const html = () => decodePage(readFileSync(join(folder, file)));
    return { id: file, set: "other", url: addresses[file] ?? "", type: "other", ...nothing, html };
  });
}

type TextNode = {
  nodeType: number;
  nodeValue: string | null;
  localName: string;
  firstChild: TextNode | null;
  nextSibling: TextNode | null;
};

function textOfHtml(html: string): string {
  const parts: string[] = [];
  const visit = (node: TextNode): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? "");
    else if (node.nodeType === 1 && !/^(?:script|style|head|a|b|i|em|strong|span)$/.test(node.localName))
      parts.push(" ");
    // Captions are no part of what we read, by choice.
    if (/^(?:script|style|head|figcaption)$/.test(node.localName)) return;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
  };
  visit(loadPage(html) as unknown as TextNode);
  return parts.join("");
}
