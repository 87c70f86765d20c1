import { hintsAround } from "@/engine/article/find-standfirst";
import { hint } from "@/engine/article/hints";
import { startsUpper } from "@/engine/article/letters";
import type { Block, PageOutline } from "@/engine/article/page-outline";
import { writtenDate } from "@/engine/article/parse-date";
import { isPersonName, isWholeName, splitByline } from "@/engine/article/person-names";

/** What the page shows about who wrote the article and when. */
export type Bylines = {
  /** Surest first. */
  readonly names: readonly string[];
  /** As ISO dates: of publishing, then of the last change. */
  readonly published: readonly string[];
  readonly modified: readonly string[];
};

const blocksBefore = 8;
const blocksAfter = 25;
const blocksIntoBody = 3;
const blocksPastBody = 15;
const longestByline = 160;
const longestDateLine = 120;
const longestName = 40;

const byWord = /^(?:by|written by|words by|posted by|article by|story by|author|authors)\b\s*:?\s*/i;
const onlyBy =
  /^(?:by|written by|words by|posted by|article by|story by|author|authors|about the authors?|meet the authors?)\s*:?$/i;
const authorAddress = /\/(?:authors?|contributors?|writers?|journalists?|reporters?|columnists?|profiles?|staff)\//i;
const changed = /\b(?:updated|modified|revised|edited|reviewed)\b/i;

/** Looks at the blocks around the headline, at the first of the body, and for "Written by" just after it. */
export function findBylines(outline: PageOutline, title: number | null, firstBody: number, lastBody: number): Bylines {
  const { blocks } = outline;
  const from = Math.max(0, (title ?? firstBody) - blocksBefore);
  const to = Math.min(firstBody + blocksIntoBody, (title ?? firstBody) + blocksAfter);
  const signed: string[] = [];
  const linked: string[] = [];
  const hinted: string[] = [];
  const alone: string[] = [];
  const published: string[] = [];
  const modified: string[] = [];
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (block === undefined || index === title) continue;
    signed.push(...signedNames(block, blocks[index + 1]));
    if (index > (title ?? -1) && index < firstBody) alone.push(...nameAlone(blocks, index));
    for (const { start, end, url } of block.links) {
      if (authorAddress.test(url)) linked.push(...splitByline(block.text.slice(start, end)).filter(isWholeName));
    }
    if (block.text.length < longestByline && hintsAround(outline.boxes, block.box) & hint.byline) {
      hinted.push(...splitByline(block.text).filter(isWholeName));
    }
    const date = block.text.length <= longestDateLine && index < firstBody + 1 ? writtenDate(block.text) : null;
    if (date !== null) (changed.test(block.text) ? modified : published).push(date);
  }
  for (let index = lastBody + 1; index < lastBody + blocksPastBody; index++) {
    const block = blocks[index];
    if (block !== undefined) signed.push(...signedNames(block, blocks[index + 1]));
  }
  return { names: [signed, linked, hinted, alone].find((names) => names.length > 0) ?? [], published, modified };
}

/** The names of "By Ann Reed", or of the line after "Written by". */
function signedNames(block: Block, next: Block | undefined): string[] {
  if (block.text.length > longestByline) return [];
  if (onlyBy.test(block.text)) {
    return next === undefined || next.text.length > longestByline ? [] : splitByline(next.text).filter(isWholeName);
  }
  if (!byWord.test(block.text)) return [];
  const parts = splitByline(block.text).filter(isPersonName);
  const whole = parts.filter(isWholeName);
  // One who signs with one name: "By Quill".
  return whole.length === 0 && parts.length === 1 && isSignedWithOne(block.text) ? parts : whole;
}

function isSignedWithOne(text: string): boolean {
  const [by, name, ...more] = text.split(" ");
  return by?.toLowerCase() === "by" && more.length === 0 && startsUpper(name ?? "");
}

/** A line that is a name and nothing else, next to a date: a byline without "By". */
function nameAlone(blocks: readonly Block[], index: number): string[] {
  const block = blocks[index];
  if (block === undefined || block.text.length > longestName || !isWholeName(block.text)) return [];
  if (block.linkLength > 0 && !block.links.some(({ url }) => authorAddress.test(url))) return [];
  const around = [index - 1, index + 1, index + 2].map((at) => blocks[at]?.text ?? "");
  return around.some((text) => text.length <= longestDateLine && writtenDate(text) !== null) ? [block.text] : [];
}
