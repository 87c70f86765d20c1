import { expect, it } from "vitest";
import { narrowCard } from "@/components/cards/narrow-card";
import { englishWords } from "@/engine/wording/english-words";
import type { Words } from "@/engine/wording/words";
import { sampleView } from "@/tests/support/sample-view";

/** Words, and how often they were asked for. */
function countedWords(): { readonly counted: Words; asked(): number } {
  let asked = 0;
  const counted = new Proxy(englishWords, {
    get: (target, name) => {
      asked += 1;
      return Reflect.get(target, name) as unknown;
    },
  });
  return { counted, asked: () => asked };
}

it("puts nothing into words that nobody searches", () => {
  const { counted, asked } = countedWords();
  const all = narrowCard(sampleView(), { part: null, typed: " " }, counted);
  expect(all.allegations).toHaveLength(sampleView().report.allegations.length);
  expect(asked()).toBe(0);
  narrowCard(sampleView(), { part: null, typed: "espionage" }, counted);
  expect(asked()).toBeGreaterThan(0);
});
