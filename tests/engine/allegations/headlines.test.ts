import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const story = "\n\nNothing more was told.";

describe("a headline", () => {
  it.each([
    ["Telbrik under investigation for bribery", "Telbrik", "inquiry"],
    ["Hale on trial for fraud", "Hale", "on_trial"],
    ["Hale in court on fraud charges", "Hale", "charged"],
    ["Telbrik to pay $5m to settle bribery case", "Telbrik", "settled"],
    ["Telbrik to pay $5m fine over bribes", "Telbrik", "fined"],
    ["Hale to serve sentence for fraud in Westmark", "Hale", "sentenced"],
    ["Hale, 4 others charged in bribery scheme", "Hale", "charged"],
    ["Telbrik faces laundering probe", "Telbrik", "inquiry"],
    ["Norland's Telbrik shackled by corruption: report", "Telbrik", "claimed"],
  ])("tells without a verb, or with one that is a noun besides: %s", (title, accused, stage) => {
    const told = readSentence(title + story, {}, "title");
    expect(told.map((one) => [one.accused, one.stage])).toEqual([[accused, stage]]);
  });

  it.each([
    ["Hale accused of stealing votes as thousands rally in Northport", "stealing votes"],
    ["Norland accuses Westmark of torture as talks begin", "torture"],
    ["Lund accused of posing as officer to rob bank", "posing as officer to rob bank"],
  ])("tells what goes on meanwhile, which is no part of the wrong: %s", (title, content) => {
    expect(readSentence(title + story, {}, "title").map((one) => one.content)).toEqual([content]);
  });

  it("with a denial at its end is of who denies", () => {
    const told = readSentence(`Hale Denies Fraud Claims${story}`, {}, "title");
    expect(told.map((one) => [one.accused, one.responses])).toEqual([["Hale", ["denies"]]]);
  });

  it.each([
    "The project under investigation for bribery",
    "Talks with Telbrik under investigation for bribery",
    "Hale, 16, charged in bribery scheme",
    "Hale to pay for lunch",
  ])("not %s", (title) => {
    const told = readSentence(title + story, {}, "title").filter((one) => one.accused !== "unstated");
    expect(told).toEqual([]);
  });
});
