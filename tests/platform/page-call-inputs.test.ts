import { expect, it } from "vitest";
import type { CallName, PageCalls } from "@/platform/messages";
import { pageCallInputs } from "@/platform/page-call-inputs";

type Name = CallName<PageCalls>;

it.each<[Name, unknown]>([
  ["getState", { settled: true }],
  ["showSpan", { start: 0, end: 7 }],
  ["showMarks", false],
  ["pressCommand", "next-mark"],
  ["refreshSettings", null],
  ["leave", null],
])("takes what %s is asked with", (call, given) => {
  expect(pageCallInputs[call](given)).toEqual({ input: given });
});

it("leaves out what does not belong to the call", () => {
  expect(pageCallInputs.getState({ settled: false, more: 1 })).toEqual({ input: { settled: false } });
});

it.each<[Name, unknown]>([
  ["getState", null],
  ["getState", { settled: "yes" }],
  ["showSpan", { start: 7, end: 7 }],
  ["showSpan", { start: -1, end: 7 }],
  ["showSpan", { start: 0.5, end: 7 }],
  ["showSpan", { start: 0, end: Number.NaN }],
  ["showSpan", "0-7"],
  ["showMarks", 1],
  ["pressCommand", "constructor"],
  ["pressCommand", 0],
  ["refreshSettings", undefined],
])("does not let %s be asked with %j", (call, given) => {
  expect(pageCallInputs[call](given)).toBeNull();
});
