import {
  authorAddress,
  checked,
  isGivenName,
  leadsToAuthor,
  linkedNames,
  longestByline,
  namesOnly,
  signedNames,
  withoutRole,
} from "@/engine/article/byline-names";
import { easternAlone } from "@/engine/article/eastern-names";
import { findSignature } from "@/engine/article/find-signature";
import { hintsAround } from "@/engine/article/find-standfirst";
import { hint } from "@/engine/article/hints";
import { startsUpper } from "@/engine/article/letters";
import type { PageOutline } from "@/engine/article/page-outline";
import type { Block } from "@/engine/article/page-scan";
import { writtenDate } from "@/engine/article/parse-date";
import { isSignedName, isWholeName } from "@/engine/article/person-names";

/** The people whom the page shows as its writers. */
export type Bylines = {
  /** Around the headline, surest first. */
  readonly names: readonly string[];
  /** At the end of the text or under it, where none is at the headline. */
  readonly below: readonly string[];
  /** Whole names that stand after "By", or lead to an author's page, by the headline: whoever the metadata call the author, these wrote it. */
  readonly signed: readonly string[];
  /** Those of one line under the headline, each with a link to the author's page: metadata may name the first alone. */
  readonly listed: readonly string[];
};

const blocksBefore = 8;
const blocksAfter = 25;
const blocksJustAfter = 4;
const blocksIntoBody = 3;
const blocksOfBodyEnd = 3;
const blocksPastBody = 25;
const blocksFarPastBody = 100;
const longestDateLine = 120;
const longestName = 40;
/** Of names alone; a longer one in the text is a paragraph that begins with a link. */
const longestLine = 80;

/** Looks at the blocks around the headline, at the first of the body, and for "Written by" at its end and just after it. */
export function findBylines(outline: PageOutline, title: number | null, firstBody: number, lastBody: number): Bylines {
  const { blocks } = outline;
  const top = title ?? firstBody;
  const found = {
    linked: [] as string[],
    hinted: [] as string[],
    alone: [] as string[],
    listed: [] as string[],
  };
  const to = Math.max(top + blocksJustAfter, Math.min(firstBody + blocksIntoBody, top + blocksAfter));
  for (let index = Math.max(0, top - blocksBefore); index < to; index++) {
    const block = blocks[index];
    if (block === undefined || index === title) continue;
    const isBelow = title !== null && index > title;
    if (longestLineOf(block.text) > longestByline) continue;
    if (isBelow && index < firstBody + 1 && mayBeNames(block.text)) found.alone.push(...namesAlone(blocks, index));
    const isLine = index < firstBody || (block.text.length <= longestLine && block.links[0]?.start === 0);
    if ((isBelow || title === null) && isLine && !checked.test(blocks[index - 1]?.text ?? "")) {
      const names = linkedNames(block);
      found.linked.push(...names);
      if (isBelow && found.listed.length === 0 && namesOnly(block.text).length === names.length) found.listed = names;
    }
    if (hintsAround(outline.boxes, block.box) & hint.byline) found.hinted.push(...namesHinted(block.text));
  }
  const under = title === null ? to : title + 1;
  // A table of contents may stand between the headline and "Written by".
  const signed = nearFirst([
    ...signedBetween(blocks, under, to),
    ...signedBetween(blocks, Math.max(to, firstBody - blocksBefore), firstBody),
  ]);
  const above = signedBetween(blocks, top - blocksBefore, title ?? to);
  const after = oneByline(signedBetween(blocks, Math.max(to, lastBody - blocksOfBodyEnd), lastBody + blocksPastBody));
  const far = oneByline(signedBetween(blocks, lastBody + blocksPastBody, lastBody + blocksFarPastBody, isAuthorLabel));
  const names = firstOf([namesOf(signed), namesOf(above), found.linked, found.hinted, found.alone]);
  return {
    names,
    below: names.length > 0 ? [] : firstOf([namesOf(after), signature(blocks, firstBody, lastBody), namesOf(far)]),
    listed: found.listed,
    signed: namesOf(
      signed.filter(({ name, block }) => isSignedName(name) || (isGivenName(name) && leadsToAuthor(block, name))),
    ),
  };
}

/** A byline may have lines of its own for an address, a link to follow and the day. */
function longestLineOf(text: string): number {
  return Math.max(...text.split("\n").map(({ length }) => length));
}

/** Lists of other stories have no such line. */
const isAuthorLabel = (text: string) => /^(?:authors?|written by|about the authors?)\s?:?$/i.test(text);

/** After a label. */
const linesOfList = 6;

type Signed = { readonly name: string; readonly block: Block; readonly index: number };

function signedBetween(
  blocks: readonly Block[],
  from: number,
  to: number,
  isByline: (text: string) => boolean = () => true,
): Signed[] {
  const first = Math.max(0, from);
  return blocks.slice(first, Math.max(first, to)).flatMap((block, at) =>
    (isByline(block.text) ? signedNames(block, blocks.slice(first + at + 1, first + at + 1 + linesOfList)) : []).map(
      (name) => ({
        name,
        block,
        index: first + at,
      }),
    ),
  );
}

/** Who signs well below the first is another story's writer, or a book's. */
function nearFirst(signed: readonly Signed[]): Signed[] {
  const first = signed[0]?.index ?? 0;
  return signed.filter(({ index }) => index - first <= blocksOfByline);
}

const blocksOfByline = 2;

/** Under the text bylines of others, far from each other, are those of other stories. */
function oneByline(signed: readonly Signed[]): readonly Signed[] {
  const near = nearFirst(signed);
  return signed.every(({ name }) => near.some((one) => one.name === name)) ? near : [];
}

function firstOf(lines: readonly (readonly string[])[]): readonly string[] {
  return lines.find((names) => names.length > 0) ?? [];
}

function namesOf(signed: readonly Signed[]): string[] {
  return signed.map(({ name }) => name);
}

/** Who signs at the end of the text, with a post or in bold: "Ann Reed / Science Editor". */
function signature(blocks: readonly Block[], firstBody: number, lastBody: number): string[] {
  const ends = blocks.slice(Math.max(firstBody, lastBody - blocksOfBodyEnd - 1), lastBody + 1);
  const last = ends.at(-1);
  if (last !== undefined && last.boldLength === last.text.length && isWholeName(last.text)) return [last.text];
  const lines = ends.map(({ text, boldLength }) => {
    const isJoined = boldLength > 0 && text.charAt(boldLength) === " " && isWholeName(text.slice(0, boldLength));
    return isJoined ? `${text.slice(0, boldLength)}\n${text.slice(boldLength + 1)}` : text;
  });
  const { author } = findSignature(lines);
  return author === null ? [] : [author];
}

/** Names and dates have few words, and each begins with a capital or a number, but for "and" and the like. */
function mayBeNames(text: string): boolean {
  const first = text.charCodeAt(0);
  const startsAsName = startsUpper(text) || (first >= 0x30 && first <= 0x39) || text.toLowerCase().startsWith("by");
  // Who is behind © has taken the picture.
  return startsAsName && !/[?!“”©]/.test(text);
}

/** The names of a line in a box that is called a byline. */
function namesHinted(text: string): string[] {
  return mayBeNames(text) ? namesOnly(withoutRole(text), isSignedName) : easternAlone(text);
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
