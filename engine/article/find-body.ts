import { holdsWords } from "@/engine/article/element-kinds";
import type { BoxWeights } from "@/engine/article/weigh-boxes";
import type { PageOutline } from "@/engine/article/page-outline";

/** A child that holds this share of its parent's prose is where the article is. */
const dominantShare = 0.8;

/**
 * The box that holds the article's body: from the root down for as long as one child holds nearly all of the prose.
 * Null when the page has no prose.
 */
export function findBody(outline: PageOutline, weights: BoxWeights): number | null {
  const { boxes } = outline;
  if ((weights.prose[0] ?? 0) === 0) return null;
  let body = 0;
  for (;;) {
    const child = heaviestChild(outline, weights, body);
    if (child === null) return body;
    const name = boxes[child]?.name ?? "";
    if (holdsWords(name) || name === "li" || name === "blockquote" || name === "ul" || name === "ol") return body;
    if ((weights.prose[child] ?? 0) < dominantShare * (weights.prose[body] ?? 0)) return body;
    body = child;
  }
}

function heaviestChild({ boxes }: PageOutline, { prose }: BoxWeights, parent: number): number | null {
  let heaviest: number | null = null;
  const end = boxes[parent]?.end ?? 0;
  for (let child = parent + 1; child < end; child = boxes[child]?.end ?? end) {
    if (heaviest === null || (prose[child] ?? 0) > (prose[heaviest] ?? 0)) heaviest = child;
  }
  return heaviest;
}
