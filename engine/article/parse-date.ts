const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

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

const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.?\s(?:of\s)?([A-Za-z]{3,9})\.?,?\s(\d{4})(?!\d)/;
/** Labels and dates stand in boxes of their own, so that words run together: "5 min readDec 30, 2013Ann Reed". */
const monthFirst = /(?:\b[a-z]{3,9}|[A-Z][A-Za-z]{2,8})\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}(?!\d)/;
const stamped = /^[A-Za-z]{3}\s([A-Za-z]{3})\s(\d{2})\s\d{2}:\d{2}:\d{2}\s\S{1,6}\s(\d{4})/;
const numbered = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d./-])/;
const isoDay = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** How a page orders the numbers of "3/4/2025"; null when that is not known. */
export type DayOrder = "day-first" | "month-first" | null;

/**
 * The first written date in a line ("Published 13 September 2019, 10:02"). Of numbers alone, those are read that can be one
 * day only, and others by `order`: 3/4 is two days.
 */
export function writtenDate(text: string, order: DayOrder = null): string | null {
  if (!/\d{4}/.test(text)) return null;
  const first = dayFirst.exec(text);
  const second = monthFirst.exec(text)?.[0].split(/[\s,]+/);
  const stamp = stamped.exec(text);
  const iso = isoDay.exec(text);
  return (
    day(first?.[3], monthOf(first?.[2]), first?.[1]) ??
    day(second?.at(-1), monthOf(second?.[0]), second?.[1]?.replace(/\D+/, "")) ??
    day(stamp?.[3], monthOf(stamp?.[1]), stamp?.[2]) ??
    day(iso?.[1], iso?.[2], iso?.[3]) ??
    numberedDate(text, order)
  );
}

function numberedDate(text: string, order: DayOrder): string | null {
  const [, one = "", mark = "", other = "", year] = numbered.exec(text) ?? [];
  // With full stops the day is first, wherever dates are written so.
  if (mark === "." || Number(one) > 12 || one === other) return day(year, other, one);
  if (Number(other) > 12) return day(year, one, other);
  if (order === null) return null;
  return order === "day-first" ? day(year, other, one) : day(year, one, other);
}

function monthOf(word: string | undefined): string {
  const name = (word ?? "").toLowerCase().replace(".", "");
  const index = months.indexOf(name.slice(0, 3));
  const whole =
    [
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december",
    ][index] ?? "";
  return index >= 0 && (name.length === 3 || name === whole || name === "sept") ? String(index + 1) : "";
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string | null {
  if (!isDay(year, month, date)) return null;
  return `${year}-${(month ?? "").padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`;
}

function isDay(year: string | undefined, month: string | undefined, date: string | undefined): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  return y >= 1800 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
}
