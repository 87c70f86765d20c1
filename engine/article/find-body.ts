import { holdsWords } from "@/engine/article/element-kinds";
import { hint } from "@/engine/article/hints";
import type { Box, PageOutline } from "@/engine/article/page-outline";
import type { BoxWeights } from "@/engine/article/weigh-boxes";

/** A child that holds this share of its parent's prose is where the article is. */
const dominantShare = 0.8;
/** Of the boxes that a page calls articles, the one that holds most must hold this much of all they hold… */
const shareAmongAlike = 0.6;
/** …and this much of the page's prose. */
const shareOfPage = 0.35;

const leastStory = 1_000;
const leastShare = 0.25;

/**
 * The box that holds the article's body: the one that the page calls so, when it is one and holds enough; from there, or
 * from the root, down for as long as one child holds nearly all of the prose. Null when the page has no prose.
 */
export function findBody(outline: PageOutline, weights: BoxWeights, title: number | null): number | null {
  if ((weights.prose[0] ?? 0) === 0) return null;
  const within = articleAround(outline, weights, title) ?? 0;
  const named = findNamed(
    outline,
    weights,
    within,
    ({ hints, itemprop }) => (hints & hint.articleBody) !== 0 || itemprop === "articleBody",
  );
  if (named !== null) return named;
  const article =
    within > 0
      ? within
      : findNamed(outline, weights, 0, ({ name, hints }) => name === "article" || (hints & hint.article) !== 0);
  const body = narrowest(outline, weights, article ?? 0);
  return article !== null && isOneStory(outline, article) ? body : aroundTitle(outline, weights, body, title);
}

/** The `article` that the headline stands in: where a page goes on with others, theirs may be longer. */
function articleAround({ boxes, blocks }: PageOutline, { prose }: BoxWeights, title: number | null): number | null {
  for (let box = title === null ? -1 : (blocks[title]?.box ?? -1); box > 0; box = boxes[box]?.parent ?? -1) {
    if (boxes[box]?.name === "article") return (prose[box] ?? 0) >= leastStory ? box : null;
  }
  return null;
}

/** An `article` without another in it is one story, in however many parts. */
function isOneStory({ boxes }: PageOutline, article: number): boolean {
  const box = boxes[article];
  return box?.name === "article" && !boxes.slice(article + 1, box.end).some(({ name }) => name === "article");
}

/** On a page of several stories, the smallest box around the headline that holds a story's prose. */
function aroundTitle(
  { boxes, blocks }: PageOutline,
  { prose }: BoxWeights,
  body: number,
  title: number | null,
): number {
  let around = title === null ? -1 : (blocks[title]?.box ?? -1);
  while (around > body) {
    const held = prose[around] ?? 0;
    if (held >= leastStory && held >= leastShare * (prose[body] ?? 0)) return around;
    around = boxes[around]?.parent ?? -1;
  }
  return body;
}

/** The heaviest of the outermost boxes in `within` that `isNamed`, when it outweighs the others. */
function findNamed(
  { boxes }: PageOutline,
  { prose }: BoxWeights,
  within: number,
  isNamed: (box: Box) => boolean,
): number | null {
  let best: number | null = null;
  let sum = 0;
  const end = boxes[within]?.end ?? 0;
  for (let index = within + 1; index < end;) {
    const box = boxes[index];
    if (box === undefined) break;
    if (box.depth < 2 || !isNamed(box) || (prose[index] ?? 0) === 0) {
      index += 1;
      continue;
    }
    sum += prose[index] ?? 0;
    if (best === null || (prose[index] ?? 0) > (prose[best] ?? 0)) best = index;
    index = box.end;
  }
  if (best === null) return null;
  const held = prose[best] ?? 0;
  return held >= shareAmongAlike * sum && held >= shareOfPage * (prose[within] ?? 0) ? best : null;
}

function narrowest(outline: PageOutline, weights: BoxWeights, from: number): number {
  let body = from;
  for (;;) {
    const child = heaviestChild(outline, weights, body);
    if (child === null) return body;
    const name = outline.boxes[child]?.name ?? "";
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
