import type { PageOutline } from "@/engine/article/page-outline";
import { writtenDate, type DayOrder } from "@/engine/article/parse-date";

/** The days that the page shows by the headline, as ISO dates, the nearest to it first. */
export type ShownDates = {
  /** Not said to be of a change. */
  readonly published: readonly string[];
  readonly modified: readonly string[];
};

const longestDateLine = 120;
const longestNote = 400;
const blocksBefore = 8;
const blocksAfter = 25;
const blocksJustAfter = 4;
const blocksPastBody = 15;

const changed = /(?:updated?|modified|revised|edited|reviewed|last changed)/i;
const first = /(?:first|originally) published/i;
const labelled = /\b(?:published|posted|first published)\b[^.]{0,40}\d{4}|^(?:date|datum|fecha|data)\s?:?\s\d/i;
/** A line in the text that is a label and a date and no more. */
const onlyLabel = /^(?:published|posted)(?: on)?\s?:?\s.{4,20}\d{4}$/i;

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
  const add = (text: string) => {
    for (const { date, isChange } of datesIn(text, order)) (isChange ? modified : published).push(date);
  };
  const lines = (from: number, to: number) =>
    outline.blocks.slice(Math.max(0, from), Math.max(0, to)).map(({ text }) => text);
  const top = title ?? firstBody;
  const isShort = (text: string) => text.length <= longestDateLine;
  const under = top + (title === null ? 0 : 1);
  const overBody = Math.max(under + blocksJustAfter, Math.min(firstBody + 1, top + blocksAfter));
  lines(firstBody, lastBody + blocksPastBody)
    .filter((text) => text.length <= longestNote && first.test(text))
    .forEach(add);
  lines(under, overBody).filter(isShort).forEach(add);
  lines(Math.max(overBody, firstBody - blocksBefore), firstBody + 1)
    .filter(isShort)
    .forEach(add);
  lines(firstBody, lastBody + 1)
    .filter((text) => isShort(text) && onlyLabel.test(text))
    .forEach(add);
  lines(lastBody + 1, lastBody + blocksPastBody)
    .filter((text) => isShort(text) && labelled.test(text))
    .forEach(add);
  lines(top - blocksBefore, top)
    .filter(isShort)
    .reverse()
    .forEach(add);
  return { published, modified };
}

/** The dates of "12 May 2024, updated 3 June 2024", each with what it is of. */
function datesIn(text: string, order: DayOrder): { date: string; isChange: boolean }[] {
  if (!/\d{4}/.test(text)) return [];
  const at = text.search(changed);
  const note = first.test(text);
  const parts = at < 0 || note ? [text] : [text.slice(0, at), text.slice(at)];
  return parts.flatMap((part, index) => {
    const date = writtenDate(part, order);
    return date === null ? [] : [{ date, isChange: !note && at >= 0 && index === 1 }];
  });
}
