import { monthNumber } from "@/engine/article/month-names";
import { isCalendarDay } from "@/engine/text/calendar";

/** A date as pages write it, as ISO 8601: an ISO date-time as it is, a written date as "2019-09-13". Null for anything else. */
export function parseDate(value: string): string | null {
  const text = value.trim().slice(0, 100);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(
    text,
  );
  if (iso !== null) return isDay(iso[1], iso[2], iso[3]) ? iso[0].replace(" ", "T").replace(" ", "") : null;
  const compact = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?!\d)/.exec(text);
  if (compact !== null) return day(compact[1], compact[2], compact[3]);
  return writtenDate(text);
}

/** An hour may follow the year without a space: "5 March 201910:30". "27 juin 2019", "1. Februar 2022", "4 de marzo de 2024", "3 Okt, 2023", "04-ago-2021". */
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°)?\.?[\s-](?:of\s|de\s|d['’]\s?)?(\p{L}{3,12})\.?,?[\s-](?:del?\s)?(\d{4})(?!\d(?!\d?:\d))/u;
/** Labels and dates stand in boxes of their own, so that words run together: "5 min readDec 30, 2013Ann Reed". */
const monthFirst = /(?:(?<!\p{L})\p{Ll}{3,9}|\p{Lu}\p{L}{2,8})\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}(?!\d(?!\d?:\d))/u;
/** "2024. április 24." */
const yearFirst = /(?<!\d)(\d{4})\.?\s(\p{L}{3,12})\.?\s(\d{1,2})(?![\d:])/u;
const stamped = /^[A-Za-z]{3}\s([A-Za-z]{3})\s(\d{2})\s\d{2}:\d{2}:\d{2}\s\S{1,6}\s(\d{4})/;
const numbered = /(?<![\d./-])(\d{1,2})([./-])(\s?)(\d{1,2})\2\3(\d{4})(?![\d/-]|:\d\d)(?!\.\d)/;
/** "31.10.23": only where days are known to come first, and full stops to stand in dates. */
const shortYear = /(?<![\d.,])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![.,%]|\d(?!\d:\d\d))/;
/** The year first: the day is last everywhere. No part of an address. */
const isoDay = /(?<![\d/.-])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?![\d/-])/;
const eastern = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

/** How a page orders the numbers of "3/4/2025"; null when that is not known. */
export type DayOrder = "day-first" | "month-first" | null;

/**
 * The first written date in a line ("Published 13 September 2019, 10:02"). Of numbers alone, those are read that can be one
 * day only, and others by `order`: 3/4 is two days.
 */
export function writtenDate(text: string, order: DayOrder = null): string | null {
  if (!/\d{4}/.test(text)) return order === "day-first" ? shortDate(text) : null;
  const first = dayFirst.exec(text);
  const second = monthFirst.exec(text)?.[0].split(/[\s,]+/);
  const third = yearFirst.exec(text);
  const stamp = stamped.exec(text);
  const iso = isoDay.exec(text);
  const signs = eastern.exec(text);
  return (
    day(first?.[3], monthNumber(first?.[2] ?? ""), first?.[1]) ??
    day(second?.at(-1), monthNumber(second?.[0] ?? ""), second?.[1]?.replace(/\D+/, "")) ??
    day(third?.[1], monthNumber(third?.[2] ?? ""), third?.[3]) ??
    day(stamp?.[3], monthNumber(stamp?.[1] ?? ""), stamp?.[2]) ??
    day(iso?.[1], iso?.[3], iso?.[4]) ??
    day(signs?.[1], signs?.[2], signs?.[3]) ??
    numberedDate(text, order) ??
    (order === "day-first" ? shortDate(text) : null)
  );
}

function numberedDate(text: string, order: DayOrder): string | null {
  const [, one = "", mark = "", , other = "", year] = numbered.exec(text) ?? [];
  // With full stops the day is first, wherever dates are written so.
  if (mark === "." || Number(one) > 12 || one === other) return day(year, other, one);
  if (Number(other) > 12) return day(year, one, other);
  if (order === null) return null;
  return order === "day-first" ? day(year, other, one) : day(year, one, other);
}

function shortDate(text: string): string | null {
  const [, date, month, year] = shortYear.exec(text) ?? [];
  return year === undefined ? null : day(`20${year}`, month, date);
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string | null {
  if (!isDay(year, month, date)) return null;
  return `${year}-${(month ?? "").padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`;
}

function isDay(year: string | undefined, month: string | undefined, date: string | undefined): boolean {
  const inYear = Number(year);
  return inYear >= 1800 && inYear < 2200 && isCalendarDay(inYear, Number(month), Number(date));
}
