import { setOfWords } from "./word-list";

export const months = setOfWords(
  "january february march april may june july august september october november december",
);
export const weekdays = setOfWords("monday tuesday wednesday thursday friday saturday sunday");

/** Whether the calendar has that day, counted as people do: 29 February only in leap years. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
