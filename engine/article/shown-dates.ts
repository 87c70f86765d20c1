import {
  changed,
  isNote,
  isOnlyLabel,
  isSentence,
  labelled,
  onlyLabelled,
  signedAndDated,
} from "@/engine/article/date-lines";
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
  const isShort = (text: string) => text.length <= longestDateLine && !isSentence(text);
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
  lines(lastBody + 1, lastBody + blocksJustAfter)
    .filter((text) => isShort(text) && signedAndDated.test(text))
    .forEach(add);
  return { asInArticles, published, modified, minutes };
}

/** What stands before the dash that the text begins behind: "Norhaven, 4 March 2024 – The meters …"; "" when there is none. */
function datelineOf({ text }: Block): string {
  const dash = text.slice(0, longestDateline).search(/\s?[–—]\s|\s-\s/);
  return dash < 0 ? "" : text.slice(0, dash);
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
