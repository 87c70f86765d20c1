import { expect, it } from "vitest";
import { readStatements } from "./read-statements";
import { cueGroups, prepositionCues, verbCues } from "@/engine/statements/cue-table";

const groups = [...cueGroups, { class: "with a preposition", ...prepositionCues }];
const matches = groups.flatMap((group) => group.matches.map((example) => [group.class, example] as const));
const misses = groups.flatMap((group) => group.misses.map((example) => [group.class, example] as const));

/** "[Hale] {said} «that …»." as its plain text and what must be found in it. */
function plain(example: string): { text: string; line: string } {
  const inside = (open: string, close: string): string =>
    example
      .split(open)
      .slice(1)
      .map((part) => part.split(close)[0])
      .join(" … ");
  const line = `${inside("«", "»")} | ${inside("[", "]")} | ${inside("{", "}")}`;
  return { text: example.replaceAll(/[[\]{}«»]/gu, ""), line };
}

it.each(matches)("%s: %s", (_class, example) => {
  const { text, line } = plain(example);
  expect(readStatements(text).lines).toEqual([line]);
});

it.each(misses)("not %s: %s", (_class, example) => {
  expect(readStatements(example).lines).toEqual([]);
});

it("has no cue without a class or a preposition", () => {
  for (const cue of verbCues.values()) expect(cue.classes.length + cue.prepositions.length).toBeGreaterThan(0);
});
