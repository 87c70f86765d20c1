import type { Detection } from "@/engine/article/article-text";
import type { PageFeatures } from "@/engine/article/page-features";

/**
 * What each measure counts, in log-odds. Chosen by measurement (`scripts/accuracy-articles.ts`), each half of the pages
 * weighed on the other, with and without JSON-LD; then rounded, and set by hand where the pages are too few to tell.
 */
const weightOf: Readonly<Record<string, number>> = {
  "json-ld:news": 1,
  "json-ld:article": 0.7,
  "published-stated": 0.9,
  "og:article": 0.6,
  "page:story": 0.8,
  "named-body": 0.5,
  "one-article": 1,
  headline: 0.3,
  "byline-shown": 1.1,
  "day-shown": 0.7,
  "text-share": 1.8,
  "readable-text": 0.9,
  "long-paragraphs": 0.3,
  "list-share": 0.6,
  comments: 0.4,
  "address:story": 1.4,
  "address:slug": 0.6,
  "address:dated": 0.5,
  "address:front": -2,
  "address:list": -0.9,
  "address:shop": -0.8,
  "address:forum": -1.8,
  "address:documentation": -1.6,
  "address:service": -0.8,
  "json-ld:forum": -0.5,
  "json-ld:shop": -0.6,
  "json-ld:service": -0.2,
  "og:product": -1,
  "og:website": -0.3,
  "page:list": -0.6,
  "many-articles": -0.3,
  products: -0.8,
  "linked-text": -0.5,
  "linked-body": -0.8,
  "linked-headings": -0.6,
  "headings-per-text": -0.7,
  "code-share": -0.7,
  inputs: -0.8,
  buttons: -0.6,
};
const bias = -1.8;

/** A page with less running text than three sentences has nothing for us, whatever it says about itself. */
const leastText = 300;

/** Judges the page by its measures. The signals are those that spoke for the verdict, strongest first. */
export function detectArticle(features: PageFeatures, textLength: number): Detection {
  if (textLength < leastText) return { article: false, score: 0, signals: ["little-text"] };
  const parts = Object.entries(weightOf).map(([signal, weight]) => ({
    signal,
    part: weight * (features[signal] ?? 0),
  }));
  const sum = parts.reduce((total, { part }) => total + part, bias);
  const score = 1 / (1 + Math.exp(-sum));
  const article = score >= 0.5;
  const signals = parts
    .filter(({ part }) => (article ? part > 0.2 : part < -0.2))
    .sort((one, other) => Math.abs(other.part) - Math.abs(one.part))
    .map(({ signal }) => signal);
  return { article, score: Math.round(score * 1000) / 1000, signals };
}
