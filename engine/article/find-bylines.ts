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
const blocksPastBody = 25;
const longestByline = 160;
/** Of one with line breaks in it, a line for each name and what they do. */
const longestBrokenByline = 600;
const longestDateLine = 120;
const longestName = 40;
/** Of names alone; a longer one in the text is a paragraph that begins with a link. */
const longestLine = 80;

const by =
  "(?:by|(?:(?:this )?(?:article|blog post|piece|post|story|content)(?: was)? )?(?:written|words|posted|article|story|reported|recipe) by|" +
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
    linked: [] as string[],
    hinted: [] as string[],
    alone: [] as string[],
  };
  const to = Math.max(top + blocksJustAfter, Math.min(firstBody + blocksIntoBody, top + blocksAfter));
  for (let index = Math.max(0, top - blocksBefore); index < to; index++) {
    const block = blocks[index];
    if (block === undefined || index === title) continue;
    const isBelow = title !== null && index > title;
    if (block.text.length > longestByline) continue;
    if (isBelow && index < firstBody + 1 && mayBeNames(block.text)) found.alone.push(...namesAlone(blocks, index));
    const isLine = index < firstBody || (block.text.length <= longestLine && block.links[0]?.start === 0);
    if ((isBelow || title === null) && isLine && !checked.test(blocks[index - 1]?.text ?? ""))
      found.linked.push(...linkedNames(block));
    if (hintsAround(outline.boxes, block.box) & hint.byline && mayBeNames(block.text))
      found.hinted.push(...namesOnly(block.text, isSignedName));
  }
  const under = title === null ? to : title + 1;
  // A table of contents may stand between the headline and "Written by".
  const signed = nearFirst([
    ...signedBetween(blocks, under, to),
    ...signedBetween(blocks, Math.max(to, firstBody - blocksBefore), firstBody),
  ]);
  const above = signedBetween(blocks, top - blocksBefore, title ?? to);
  const after = signedBetween(blocks, Math.max(to, lastBody - blocksOfBodyEnd), lastBody + blocksPastBody);
  const lines = [namesOf(signed), namesOf(above), found.linked, found.hinted, found.alone, namesOf(after)];
  return {
    names: lines.find((names) => names.length > 0) ?? [],
    signed: namesOf(signed.filter(({ name, block }) => isSignedName(name) || leadsToAuthor(block, name))),
  };
}

type Signed = { readonly name: string; readonly block: Block; readonly index: number };

function signedBetween(blocks: readonly Block[], from: number, to: number): Signed[] {
  const first = Math.max(0, from);
  return blocks
    .slice(first, Math.max(first, to))
    .flatMap((block, at) =>
      signedNames(block, blocks[first + at + 1]).map((name) => ({ name, block, index: first + at })),
    );
}

/** Who signs well below the first is another story's writer, or a book's. */
function nearFirst(signed: readonly Signed[]): Signed[] {
  const first = signed[0]?.index ?? 0;
  return signed.filter(({ index }) => index - first <= blocksOfByline);
}

const blocksOfByline = 2;

function namesOf(signed: readonly Signed[]): string[] {
  return signed.map(({ name }) => name);
}

/** The names of "By Ann Reed", or of the line after "Written by". */
function signedNames(block: Block, next: Block | undefined): string[] {
  if (block.text.includes("\n")) return namesInLines(block);
  if (block.text.length > longestByline) return [];
  if (onlyBy.test(block.text)) return next === undefined || next.text.length > longestByline ? [] : namesOfLine(next);
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

/** The names after a line that says "Written by", where somebody may sign with one: "Ann - Product marketer". */
function namesOfLine(block: Block): string[] {
  const whole = wholeNames(block);
  const [first = ""] = splitByline(block.text);
  const isOne = !first.includes(" ") && startsUpper(first) && isPersonName(first) && first !== first.toUpperCase();
  return whole.length === 0 && isOne ? [first] : whole;
}

function singleName(text: string): string[] {
  const [word, name = "", ...more] = text.split(/\s*[·•|⋅]\s*/, 1)[0]?.split(" ") ?? [];
  const isOne = word?.toLowerCase() === "by" && more.length === 0 && startsUpper(name) && isPersonName(name);
  return isOne ? [name] : [];
}

/** "By Amanda", with her page behind the name. */
function leadsToAuthor({ links, text }: Block, name: string): boolean {
  return links.some(({ url, start, end }) => text.slice(start, end) === name && authorAddress.test(url));
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
function namesOnly(text: string, isName: (part: string) => boolean = isWholeName): string[] {
  const parts = splitByline(text);
  return parts.length <= 6 && parts.every(isName) ? parts : [];
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
