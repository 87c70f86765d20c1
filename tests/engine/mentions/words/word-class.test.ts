import { describe, expect, it } from "vitest";
import { tokenise } from "@/engine/text/tokens";
import {
  classAt,
  classOf,
  headKindOf,
  isPlaceName,
  pronounOfGiven,
  wordClass,
} from "@/engine/mentions/words/word-class";

describe("classOf", () => {
  it.each([
    ["michael", wordClass.given],
    ["jean-claude", wordClass.given],
    ["josé", wordClass.given],
    ["okafor", wordClass.surname],
    ["nairobi", wordClass.place],
    ["companies", wordClass.ordinary],
    ["denied", wordClass.ordinary],
    ["activists", wordClass.personNoun],
    ["norwegians", wordClass.demonym],
    ["plc", wordClass.legalSuffix],
    ["wednesday", wordClass.calendar],
    ["ministry", wordClass.organisationHead],
  ])("%s", (word, bit) => {
    expect(classOf(word) & bit).not.toBe(0);
  });

  it("says the same of a word at its token, also when it is asked again, and nothing beyond the text", () => {
    const tokens = tokenise("Norwegians denied it, denied it");
    for (const at of [0, 1, 1, 5, 5]) expect(classAt(tokens, at)).toBe(classOf(tokens.words[at] ?? ""));
    expect([classAt(tokens, -1), classAt(tokens, 99)]).toEqual([0, 0]);
  });

  it.each([
    ["giant", wordClass.personNoun],
    ["zxqvorn", wordClass.given | wordClass.surname | wordClass.place | wordClass.ordinary],
  ])("not %s", (word, bit) => {
    expect(classOf(word) & bit).toBe(0);
  });
});

it("says what a head makes of its name", () => {
  expect([headKindOf("airlines"), headKindOf("ministry"), headKindOf("tribune"), headKindOf("hale")]).toEqual([
    "company",
    "government",
    "outlet",
    null,
  ]);
});

it("knows places of several words", () => {
  expect([isPlaceName("Rio de Janeiro"), isPlaceName("Jane Hale")]).toEqual([true, false]);
});

it("tells by a given name only what is clear", () => {
  expect([pronounOfGiven("Donald"), pronounOfGiven("Anna"), pronounOfGiven("Zxqvorn")]).toEqual(["he", "she", null]);
});
