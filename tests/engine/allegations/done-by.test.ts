import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const sentences: Readonly<Record<string, readonly string[]>> = {
  "accusation claimed": [
    "The [content attack] was carried out by [accused Westmark], [accuser officials] say.",
    "[accuser Lund] said the [content killing] was ordered by [accused Hale].",
    "Guards died in an [content attack] that [accuser officials] say was carried out by [accused Westmark].",
    "Guards died in an [content attack] that [accuser officials] suspect was ordered by [accused Hale].",
    "The files, which [accuser officials] say [content were hacked by [accused Westmark]], were published.",
    "The bank hid money that [accuser prosecutors] say [content was stolen by [accused Hale]].",
    "[accused Hale], who [accuser prosecutors] say [content stole millions], left Norland.",
    "[accused Telbrik], which [accuser regulators] say [content hid losses], was sold.",
  ],
  "measure measure": [
    "[accuser Norland] sanctioned [accused 17 officials] for [content involvement in the killing of a clerk].",
  ],
};

describe("what somebody says was done by another", () => {
  itTells(sentences);

  it.each([
    "The reply to the attack was ordered by Lund, officials say.",
    "The fraud checks were ordered by Lund, officials say.",
    "The aid was organised by Norland, officials say.",
    "The attack was not ordered by Hale, officials say.",
    "The attack could be carried out by Westmark, officials say.",
    "The party was organised by Hale, guests say.",
  ])("accuses nobody: %s", (text) => {
    expect(readSentence(text)).toEqual([]);
  });
});
