import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

describe("the category that is meant", () => {
  it.each([
    ["Hale accused Telbrik of colluding with Brightbox on prices.", "antitrust"],
    ["Hale accused Lund of colluding with the opposition.", "other"],
    ["Hale accused Telbrik of manipulating the market.", "accounting_market"],
    ["Hale accused Lund of manipulating her father.", "other"],
    ["Norland accused Telbrik of dumping sewage.", "environmental"],
    ["Norland accused Telbrik of dumping steel on its market.", "other"],
    ["Hale accused Telbrik of exploiting migrants.", "labour_rights"],
    ["Hale accused Lund of exploiting the situation.", "other"],
    ["Norland accused Telbrik of threatening its national security.", "espionage_security"],
    ["Hale blamed Telbrik for the row over the national security adviser.", "other"],
    ["Norland charged Lund with leaking classified documents.", "espionage_security"],
    ["Norland accused Lund of infiltrating systems.", "cyber_intrusion"],
    ["Norland accused Lund of infiltrating the party.", "other"],
  ])("%s %s", (sentence, category) => {
    expect(readSentence(sentence).map((told) => told.category)).toEqual([category]);
  });
});
