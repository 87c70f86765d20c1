import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const sentences: Readonly<Record<string, readonly string[]>> = {
  "accusation claimed": [
    "The town mourned after an [content attack] blamed on [accused Telbrik].",
    "Six guards died in an [content attack] blamed by [accuser Norland] on [accused Westmark].",
    "Norland has seen [content several attacks] this year blamed on [accused Westmark].",
    "Six guards died on Sunday, an [content attack] [accuser Hale] blamed on [accused Westmark].",
    "Six guards died in the [content attack], which [accuser Norland] has blamed on [accused hill insurgents].",
    "[accuser Officials] attributed the [content attack] to [accused Westmark].",
    "[accuser Norland] holds [accused Westmark] responsible for the [content attack].",
    "The [content attack] was attributed to [accused Westmark].",
    "Norland has seen [content attacks] attributed to [accused Westmark].",
  ],
};

describe("what is blamed on somebody", () => {
  itTells(sentences);

  it.each([
    "Police looked at a fire blamed on a faulty heater.",
    "Police looked at losses blamed on Brexit.",
    "Norland would hold Westmark responsible for the attack.",
    "Norland holds Westmark responsible for the talks.",
    "The painting was attributed to Hale.",
    "The quotes attributed to Hale were invented.",
    "Officials attributed the breach to a faulty server.",
    "Hale attributed the attacks to Westmark's policies.",
    "Hale attributed the success of the fraud inquiry to Lund.",
    "Twelve deaths this year were not blamed on Telbrik.",
  ])("accuses nobody: %s", (text) => {
    expect(readSentence(text)).toEqual([]);
  });

  it("accuses nobody named behind a dash", () => {
    const told = readSentence("After a breach - which officials have linked to Westmark spies - Hale left.");
    expect(told.map(({ accused }) => accused)).not.toContain("Hale");
  });
});
