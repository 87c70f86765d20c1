import type { PageReading } from "@/engine/article/article-text";
import { readPage } from "@/engine/article/read-page";
import { readText, type TextOrigin } from "@/engine/article/read-text";
import { analyseArticle } from "@/engine/report/analyse-article";
import type { ArticleReport } from "@/engine/report/article-report";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { loadPage } from "@/scripts/saved-page";

/** The report of a saved page. */
export function analysePage(html: string | Uint8Array, url: string, knowledge: Knowledge): ArticleReport {
  return analyseArticle(readPage(loadPage(html), url).reading, knowledge);
}

/** The report of a text. */
export function analyseText(text: string, origin: TextOrigin, knowledge: Knowledge): ArticleReport {
  return analyseArticle(readingOfText(text, origin), knowledge);
}

/** A text as a page would be read. It is an article because the caller says so: nothing is detected. */
export function readingOfText(text: string, origin: TextOrigin): PageReading {
  const article = readText(text, origin);
  return { url: article.url, detection: { article: true, score: 1, signals: ["given-as-text"] }, article };
}
