import type { Detection } from "@/engine/article/article-text";
import { typesOf } from "@/engine/article/json-ld";
import { metaContent, type PageMetadata } from "@/engine/article/page-metadata";
import type { PageOutline } from "@/engine/article/page-outline";
import type { ChosenBlock } from "@/engine/article/assemble-text";
import { articleNodes } from "@/engine/article/article-data";

/** Judges the page. */
export function detectArticle(
  outline: PageOutline,
  metadata: PageMetadata,
  chosen: readonly ChosenBlock[],
  url: string,
): Detection {
  const signals: string[] = [];
  let score = -2;
  const nodes = articleNodes(metadata);
  if (nodes[0] !== undefined) {
    score += 2;
    signals.push(`json-ld:${typesOf(nodes[0])[0] ?? ""}`);
  }
  if (metaContent(metadata, ["og:type"]) === "article") {
    score += 1;
    signals.push("og:article");
  }
  const prose = chosen.reduce((sum, { block }) => sum + (outline.blocks[block]?.text.length ?? 0), 0);
  if (prose > 1000) {
    score += 1.5;
    signals.push("readable-text");
  }
  if (/^https?:\/\/[^/]+\/?$/.test(url)) {
    score -= 5;
    signals.push("address:front");
  }
  const probability = 1 / (1 + Math.exp(-score));
  return { article: probability > 0.5, score: Math.round(probability * 100) / 100, signals };
}
