import {
  changed,
  isLabelledFirst,
  isNote,
  isOnlyLabel,
  isSentence,
  labelled,
  onlyLabelled,
  signedAndDated,
} from "@/engine/article/date-lines";
import { isDateLine, isNameLine } from "@/engine/article/byline-lines";
import type { PageOutline } from "@/engine/article/page-outline";
import type { Block } from "@/engine/article/page-scan";
import { writtenDate, type DayOrder } from "@/engine/article/parse-date";

/** The days that the page shows by the headline, as ISO dates, the nearest to it first. */
export type ShownDates = {
  /** Whether any of them is where articles have it: forums have one beside who wrote each post. */
  readonly asInArticles: boolean;
  /** Not said to be of a change. */
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** Past the hour, where the line of the first published day tells the time. */
  readonly minutes: number | null;
};

const longestDateLine = 120;
/** Of a date and hardly more. */
const longestDateAlone = 40;
const longestDateline = 60;
const longestSignedDate = 80;
const longestNote = 400;
const blocksBefore = 8;
const blocksAfter = 25;
const blocksJustAfter = 4;
const blocksIntoBody = 4;
const blocksPastBody = 15;

/** Looks at the lines around the headline up to the first of the body, and for "Posted on" just after it. */
export function shownDates(
  outline: PageOutline,
  title: number | null,
  firstBody: number,
  lastBody: number,
  order: DayOrder,
): ShownDates {
  const published: string[] = [];
  const modified: string[] = [];
  let minutes: number | null = null;
  const add = (text: string) => {
    for (const { date, isChange } of datesIn(text, order)) {
      if (!isChange && published.length === 0) minutes = minutesIn(text);
      (isChange ? modified : published).push(date);
    }
  };
  const lines = (from: number, to: number) => linesOf(outline, Math.max(0, from), Math.max(0, to));
  const top = title ?? firstBody;
  // A day behind © is the picture's or the site's.
  const isShort = (text: string) => text.length <= longestDateLine && !text.includes("©") && !isSentence(text);
  const under = top + (title === null ? 0 : 1);
  const overBody = Math.max(under + blocksJustAfter, Math.min(firstBody + 1, top + blocksAfter));
  lines(firstBody, lastBody + blocksPastBody)
    .filter((text) => text.length <= longestNote && isNote(text))
    .forEach(add);
  lines(under, overBody).filter(isShort).forEach(add);
  lines(Math.max(overBody, firstBody - blocksBefore), firstBody + 1)
    .filter(isShort)
    .forEach(add);
  lines(firstBody, lastBody + 1)
    .filter((text) => isShort(text) && onlyLabelled.test(text))
    .forEach(add);
  lines(Math.max(firstBody, lastBody - 1), lastBody + 1)
    .filter((text) => text.length <= longestSignedDate && isShort(text) && isLabelledFirst(text))
    .forEach(add);
  lines(lastBody + 1, lastBody + blocksPastBody)
    .filter((text) => isShort(text) && labelled.test(text))
    .forEach(add);
  lines(top - blocksBefore, top)
    .filter(isShort)
    .reverse()
    .forEach(add);
  const asInArticles = published.length + modified.length > 0;
  if (published.length === 0)
    outline.blocks
      .slice(firstBody, firstBody + blocksIntoBody)
      .map(datelineOf)
      .forEach(add);
  // What the page shows between its standfirst and the text, and beside who signs under it.
  lines(Math.max(overBody, firstBody), firstBody + blocksIntoBody)
    .filter((text) => text.length <= longestDateAlone && isShort(text))
    .forEach(add);
  lines(lastBody, lastBody + blocksJustAfter)
    .filter(
      (text, index, all) => isShort(text) && (signedAndDated.test(text) || isUnderName(text, all[index - 1] ?? "")),
    )
    .forEach(add);
  return { asInArticles, published, modified, minutes };
}

/** A day alone under "Written by Ann Reed". */
function isUnderName(line: string, before: string): boolean {
  return line.length <= longestDateAlone && isDateLine(line) && isNameLine(before);
}

/**
 * What stands before the dash that the text begins behind: "Norhaven, 4 March 2024 – The meters …", or in brackets at its
 * beginning: "(4 March 2024) The meters …"; "" when there is neither.
 */
function datelineOf({ text }: Block): string {
  const start = text
    .slice(0, 2 * longestDateline)
    .replaceAll("\u00ad", "")
    .slice(0, longestDateline);
  const bracketed = /^\(([^()]{6,30})\)\s/.exec(start)?.[1];
  if (bracketed !== undefined) return bracketed;
  const dash = start.search(/\s?[–—]\s|\s-\s/);
  return dash < 0 ? "" : start.slice(0, dash);
}

function minutesIn(text: string): number | null {
  const minutes = /\d{1,2}[:.]([0-5]\d)(?:\s?[ap]\.?m|\s|$|,)/i.exec(text)?.[1];
  return minutes === undefined ? null : Number(minutes);
}

/** The lines of blocks; a label with a line of its own ("Updated:") stands before what it labels. */
function linesOf({ blocks }: PageOutline, from: number, to: number): string[] {
  const found: string[] = [];
  for (let index = from; index < Math.min(to, blocks.length); index++) {
    const text = blocks[index]?.text ?? "";
    const before = blocks[index - 1]?.text ?? "";
    const line = isOnlyLabel(before) ? `${before} ${text}` : text;
    if (line.includes("\n")) found.push(...line.split("\n"));
    else found.push(line);
  }
  return found;
}

/** The dates of "12 May 2024, updated 3 June 2024", each with what it is of. */
function datesIn(text: string, order: DayOrder): { date: string; isChange: boolean }[] {
  if (!/\d{2}/.test(text)) return [];
  const at = text.search(changed);
  const note = isNote(text);
  const parts = at < 0 || note ? [text] : [text.slice(0, at), text.slice(at)];
  return parts.flatMap((part, index) => {
    const date = writtenDate(part, order);
    return date === null ? [] : [{ date, isChange: !note && at >= 0 && index === 1 }];
  });
}
