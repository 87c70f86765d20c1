import { hintsAround } from "@/engine/article/find-standfirst";
import { hint } from "@/engine/article/hints";
import { startsUpper } from "@/engine/article/letters";
import type { PageOutline } from "@/engine/article/page-outline";
import type { Block } from "@/engine/article/page-scan";
import { writtenDate } from "@/engine/article/parse-date";
import { isPersonName, isSignedName, isWholeName, splitByline } from "@/engine/article/person-names";

/** The people whom the page shows as its writers. */
export type Bylines = {
  /** Surest first. */
  readonly names: readonly string[];
  /** Whole names that stand after "By", or lead to an author's page, by the headline: whoever the metadata call the author, these wrote it. */
  readonly signed: readonly string[];
};

const blocksBefore = 8;
const blocksAfter = 25;
const blocksJustAfter = 4;
const blocksIntoBody = 3;
const blocksOfBodyEnd = 3;
const blocksPastBody = 15;
const longestByline = 160;
/** Of one with line breaks in it, a line for each name and what they do. */
const longestBrokenByline = 600;
const longestDateLine = 120;
const longestName = 40;
/** Of names alone; a longer one in the text is a paragraph that begins with a link. */
const longestLine = 80;

const by =
  "(?:by|(?:this (?:article|blog post|piece|post|story) was )?(?:written|words|posted|article|story|reported|recipe) by|" +
  "(?:par|por|von|di)(?= [A-Z])|authors?|autor(?:in)?(?:/autor(?:in)?)?|auteurs?|autores?|autore)";
const byWord = new RegExp(`^${by}\\b\\s*:?\\s*`, "i");
const onlyBy = new RegExp(`^(?:${by}|(?:about|meet) the authors?)\\s*:?$`, "i");
const authorAddress =
  /\/(?:authors?|auteurs?|autor(?:es)?|contributors?|writers?|journalists?|reporters?|columnists?|profiles?|staff|people|producers)\/|[?&]author=/i;

/** What stands before the name of one who is no author. */
const checked =
  /\b(?:reviewed|checked|edited|illustrated|translated|photo(?:graph)?s?|pictures?|images?|videos?|graphics?)(?: by)?:?$/i;

/** Looks at the blocks around the headline, at the first of the body, and for "Written by" at its end and just after it. */
export function findBylines(outline: PageOutline, title: number | null, firstBody: number, lastBody: number): Bylines {
  const { blocks } = outline;
  const top = title ?? firstBody;
  const found = {
    signed: [] as string[],
    above: [] as string[],
    linked: [] as string[],
    hinted: [] as string[],
    alone: [] as string[],
  };
  const to = Math.max(top + blocksJustAfter, Math.min(firstBody + blocksIntoBody, top + blocksAfter));
  for (let index = Math.max(0, top - blocksBefore); index < to; index++) {
    const block = blocks[index];
    if (block === undefined || index === title) continue;
    const isBelow = title !== null && index > title;
    (isBelow ? found.signed : found.above).push(...signedNames(block, blocks[index + 1]));
    if (block.text.length > longestByline) continue;
    if (isBelow && index < firstBody + 1 && mayBeNames(block.text)) found.alone.push(...namesAlone(blocks, index));
    const isLine = index < firstBody || (block.text.length <= longestLine && block.links[0]?.start === 0);
    if ((isBelow || title === null) && isLine && !checked.test(blocks[index - 1]?.text ?? ""))
      found.linked.push(...linkedNames(block));
    if (hintsAround(outline.boxes, block.box) & hint.byline && mayBeNames(block.text))
      found.hinted.push(...namesOnly(block.text));
  }
  const after: string[] = [];
  for (let index = Math.max(to, lastBody - blocksOfBodyEnd); index < lastBody + blocksPastBody; index++) {
    const block = blocks[index];
    if (block !== undefined) after.push(...signedNames(block, blocks[index + 1]));
  }
  const order = [found.signed, found.above, found.linked, found.hinted, found.alone, after];
  return {
    names: order.find((names) => names.length > 0) ?? [],
    signed: found.signed.filter(isSignedName),
  };
}

/** The names of "By Ann Reed", or of the line after "Written by". */
function signedNames(block: Block, next: Block | undefined): string[] {
  if (block.text.includes("\n")) return namesInLines(block);
  if (block.text.length > longestByline) return [];
  if (onlyBy.test(block.text)) return next === undefined || next.text.length > longestByline ? [] : wholeNames(next);
  const text = afterDate(block.text);
  if (!byWord.test(text)) return [];
  const whole = wholeNames(block, text.replace(byWord, ""));
  // One who signs with one name: "By Quill".
  return whole.length === 0 ? singleName(text) : whole;
}

/** The names that begin the lines after "Written by", in a block of lines. */
function namesInLines(block: Block): string[] {
  if (block.text.length > longestBrokenByline) return [];
  const [first = "", ...lines] = block.text.split("\n");
  if (onlyBy.test(first)) return lines.flatMap((line) => wholeNames(block, line).slice(0, 1));
  return block.text.length <= longestByline && byWord.test(first) ? wholeNames(block, first) : [];
}

/** "4 March 2024 By Ann Reed" and "Published 4 March 2024 by Ann Reed" without what stands before "By". */
function afterDate(text: string): string {
  const at = text.search(/\b(?:by|By|BY)[ :]/);
  const before = text.slice(0, Math.max(0, at)).trim();
  return writtenDate(before) !== null && !checked.test(before) ? text.slice(at) : text;
}

function wholeNames(block: Block, text: string = block.text): string[] {
  const linked = linkedNames(block);
  return splitByline(text)
    .map((part) => linked.find((name) => part.startsWith(name)) ?? part)
    .filter(isSignedName);
}

function singleName(text: string): string[] {
  const [word, name = "", ...more] = text.split(/\s*[·•|⋅]\s*/, 1)[0]?.split(" ") ?? [];
  const isOne = word?.toLowerCase() === "by" && more.length === 0 && startsUpper(name) && isPersonName(name);
  return isOne ? [name] : [];
}

function linkedNames({ links, text }: Block): string[] {
  return links
    .filter(({ url, start }) => authorAddress.test(url) && !checked.test(text.slice(0, start).trim()))
    .flatMap(({ start, end }) => splitByline(text.slice(start, end)).filter(isWholeName));
}

/** Names and dates have few words, and each begins with a capital or a number, but for "and" and the like. */
function mayBeNames(text: string): boolean {
  const first = text.charCodeAt(0);
  const startsAsName = startsUpper(text) || (first >= 0x30 && first <= 0x39) || text.toLowerCase().startsWith("by");
  return startsAsName && !/[?!“”]/.test(text);
}

/** The names of a line that holds nothing else but a date. */
function namesOnly(text: string): string[] {
  const parts = splitByline(text);
  return parts.length <= 6 && parts.every(isWholeName) ? parts : [];
}

/** A line that is names and perhaps a date and nothing else, next to a date: a byline without "By". */
function namesAlone(blocks: readonly Block[], index: number): string[] {
  const block = blocks[index];
  if (block === undefined) return [];
  const names = namesOnly(block.text);
  if (names.length === 0 || names.some((name) => name.length > longestName)) return [];
  const links = block.links.filter(({ url }) => url !== "");
  if (links.length > 0 && !links.some(({ url }) => authorAddress.test(url))) return [];
  const around = blocks.slice(Math.max(0, index - 1), index + 3).map(({ text }) => text);
  return around.some((text) => text.length <= longestDateLine && writtenDate(text) !== null) ? names : [];
}
