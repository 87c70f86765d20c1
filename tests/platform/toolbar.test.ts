import { expect, it, vi } from "vitest";
import { englishWords } from "@/engine/wording/english-words";
import { badgeOf } from "@/platform/toolbar";

vi.mock("webextension-polyfill", () => ({ default: {} }));

const read = (entities: number, allegations: number) => ({ kind: "read" as const, entities, allegations });

it("counts known names, with the same in the title", () => {
  const badge = badgeOf(read(12, 3), true, englishWords);
  expect(badge.text).toBe("12");
  expect(badge.title).toContain("12 known names");
  expect(badge.title).toContain("3 allegations");
});

it("has words for one", () => {
  expect(badgeOf(read(1, 1), true, englishWords).title).toMatch(/1 known name and 1 allegation$/);
});

it("is empty where there is nothing to count, or no article", () => {
  expect(badgeOf(read(0, 0), true, englishWords).text).toBe("");
  expect(badgeOf({ kind: "none" }, true, englishWords)).toEqual({
    text: "",
    title: englishWords.say("actionTitle"),
    fillsPopup: false,
  });
});

it("says off, in four characters at most", () => {
  const badge = badgeOf({ kind: "off" }, true, englishWords);
  expect(badge.title).toContain(badge.text);
  for (const each of [badge, badgeOf(read(999, 0), true, englishWords), badgeOf(read(1000, 0), true, englishWords)]) {
    expect(each.text.length).toBeLessThanOrEqual(4);
  }
});

it("keeps the title when the reader wants no badge", () => {
  expect(badgeOf(read(12, 3), false, englishWords)).toEqual({
    ...badgeOf(read(12, 3), true, englishWords),
    text: "",
  });
});

it("has the popup open at its full height where there is much to show", () => {
  expect(badgeOf(read(5, 1), true, englishWords).fillsPopup).toBe(true);
  expect(badgeOf(read(0, 6), false, englishWords).fillsPopup).toBe(true);
  expect(badgeOf(read(4, 1), true, englishWords).fillsPopup).toBe(false);
  expect(badgeOf({ kind: "off" }, true, englishWords).fillsPopup).toBe(false);
});
