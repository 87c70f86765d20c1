import type { ChosenBlock } from "@/engine/article/assemble-text";
import type { PageOutline } from "@/engine/article/page-outline";
import { type BoxWeights, sumByBox } from "@/engine/article/weigh-boxes";

/** So many alike under one roof are a list of other stories. */
const fewestCards = 3;
/** Code units of prose: a headline, and a sentence or two of what its story says. */
const mostProse = 500;
const linkedHeading = 0.9;
/** Cards that hold more than this of the text's prose are no teasers within it: they stand under it, or are what it is about. */
const littleProse = 0.1;
const mostUnderText = 0.5;
const textBefore = 0.8;

/** The chosen blocks without cards that announce other stories: a headline that leads there, and little else. */
export function withoutTeasers(
  outline: PageOutline,
  weights: BoxWeights,
  body: number,
  chosen: readonly ChosenBlock[],
): readonly ChosenBlock[] {
  const { boxes, blocks } = outline;
  const inCard = new Uint8Array(boxes.length);
  for (const cards of cardsByRoof(outline, weights, body).values()) {
    if (cards.length < fewestCards || !areBesideText(outline, weights, cards, body)) continue;
    for (const card of cards) inCard.fill(1, card, boxes[card]?.end ?? card);
  }
  const kept = chosen.filter(({ block }) => inCard[blocks[block]?.box ?? -1] !== 1);
  return kept.length > 0 ? kept : chosen;
}

/** The largest boxes with one heading, which is a link to another page, by the box around them. */
function cardsByRoof(outline: PageOutline, { prose }: BoxWeights, body: number): Map<number, number[]> {
  const { boxes, blocks } = outline;
  const headings = headingsIn(outline);
  const cards = new Map<number, number[]>();
  const { firstBlock = 0, endBlock = 0 } = boxes[body] ?? {};
  for (const { box, text, linkLength, links } of blocks.slice(firstBlock, endBlock)) {
    if (boxes[box]?.heading === null || linkLength < linkedHeading * text.length) continue;
    if (links.some(({ url }) => url.startsWith("#"))) continue;
    let card = box;
    for (let around = boxes[box]?.parent ?? body; around > body && headings[around] === 1;) {
      card = around;
      around = boxes[around]?.parent ?? body;
    }
    if (boxes[card]?.heading !== null || (prose[card] ?? 0) > mostProse) continue;
    const roof = boxes[card]?.parent ?? body;
    const alike = cards.get(roof);
    if (alike === undefined) cards.set(roof, [card]);
    else alike.push(card);
  }
  return cards;
}

/** How many headings each box holds. */
function headingsIn({ boxes, blocks }: PageOutline): Float64Array {
  return sumByBox(
    boxes,
    blocks,
    blocks.map(({ box }) => (boxes[box]?.heading === null ? 0 : 1)),
  );
}

function areBesideText({ boxes }: PageOutline, weights: BoxWeights, cards: readonly number[], body: number): boolean {
  const all = weights.prose[body] ?? 0;
  const held = cards.reduce((sum, card) => sum + (weights.prose[card] ?? 0), 0);
  if (held <= littleProse * all) return true;
  const first = boxes[cards[0] ?? body]?.firstBlock ?? 0;
  const before = weights.blockProse.slice(boxes[body]?.firstBlock ?? 0, first).reduce((sum, length) => sum + length, 0);
  return held <= mostUnderText * all && before >= textBefore * (all - held);
}
