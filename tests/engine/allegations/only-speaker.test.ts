import { expect, it } from "vitest";
import { readSentence } from "./read-sentence";

it.each([
  "Hale believes there are a hundred teachers and other figures who have been accused, charged or convicted of fraud.",
  "Hale said following this arrest, the police investigation into the fraud will continue.",
])("whoever only tells of it is not accused: %s", (text) => {
  expect(readSentence(text).map((one) => one.accused)).not.toContain("Hale");
});

it("whoever tells of a case against themselves is accused", () => {
  expect(readSentence("Telbrik said that Telbrik was fined for fraud.").map((one) => one.accused)).toEqual(["Telbrik"]);
});
