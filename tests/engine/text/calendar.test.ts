import { expect, it } from "vitest";
import { isCalendarDay } from "@/engine/text/calendar";

it.each([
  [2024, 2, 29, true],
  [2000, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2024, 2, 30, false],
  [2024, 4, 30, true],
  [2024, 4, 31, false],
  [2024, 12, 31, true],
  [2024, 13, 1, false],
  [2024, 0, 1, false],
  [2024, 1, 0, false],
  [Number.NaN, 2, Number.NaN, false],
])("knows whether there is a day %s-%s-%s", (year, month, day, expected) => {
  expect(isCalendarDay(year, month, day)).toBe(expected);
});
