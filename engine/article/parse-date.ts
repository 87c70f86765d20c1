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

/** The first written date in a line ("Published 13 September 2019, 10:02"). Numbers alone are not read: 3/4 is two days. */
export function writtenDate(text: string): string | null {
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s(?:of\s)?([A-Za-z]{3,9})\.?,?\s(\d{4})\b/.exec(text);
  const monthFirst = /\b([A-Za-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/.exec(text);
  const stamped = /^[A-Za-z]{3}\s([A-Za-z]{3})\s(\d{2})\s\d{2}:\d{2}:\d{2}\s\S{1,6}\s(\d{4})/.exec(text);
  return (
    day(dayFirst?.[3], monthOf(dayFirst?.[2]), dayFirst?.[1]) ??
    day(monthFirst?.[3], monthOf(monthFirst?.[1]), monthFirst?.[2]) ??
    day(stamped?.[3], monthOf(stamped?.[1]), stamped?.[2])
  );
}

function monthOf(word: string | undefined): string {
  const name = (word ?? "").toLowerCase();
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
  return index >= 0 && (whole.startsWith(name) || name === "sept") ? String(index + 1) : "";
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string | null {
  if (!isDay(year, month, date)) return null;
  return `${year}-${(month ?? "").padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`;
}

function isDay(year: string | undefined, month: string | undefined, date: string | undefined): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  return y >= 1800 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
}
