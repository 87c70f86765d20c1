import { expect, it } from "vitest";
import { readSentence } from "./read-sentence";

/** "accuser → accused: content [answers]" of all that is told. */
const told = (text: string, pronouns: Readonly<Record<string, string>> = {}): string[] =>
  readSentence(text, pronouns).map(
    ({ accused, accuser, content, responses }) => `${accuser} → ${accused}: ${content} [${responses.join(" ")}]`,
  );

it("accuses whom the words behind the noun name, and not whoever stands in for them", () => {
  expect(told("Hale has stood in for Lund over allegations of bribery levelled against Lund by Ito.")).toEqual([
    "Ito → Lund: bribery []",
  ]);
  expect(
    told("Hale has stood in for Lund over allegations of bribery and fraud levelled against Lund by Ito."),
  ).toEqual(["Ito → Lund: bribery []"]);
  expect(told("The vote follows accusations of bribery made against Hale by Ito.")).toEqual(["Ito → Hale: bribery []"]);
});

it("does not take an answer for what is said of whoever answers", () => {
  const text =
    "Hale described as “baseless” the bribery allegations levelled against Hale by Ito, the Ledger reported.";
  expect(told(text)).toEqual(["Ito → Hale: bribery [denies]"]);
});

it("leaves the answer out of what somebody is questioned about", () => {
  expect(told("Hale was questioned by police about fraud allegations that Hale denies.")).toEqual([
    "police → Hale: fraud [denies]",
  ]);
});

it("knows whom police hold on suspicion of something, and talks that they hold", () => {
  expect(told("Police held Hale on suspicion of murder.")).toEqual(["Police → Hale: murder []"]);
  expect(told("Police held talks with Hale on fraud.")).toEqual([]);
});

it("says what drivers plead guilty to, and whom a clause behind a year is about", () => {
  expect(told("Hale has pleaded guilty to drink driving.")).toEqual(["unstated → Hale: drink driving [admits]"]);
  expect(told("Hale, in power since 1980, whom critics accuse of theft, left.")).toEqual(["critics → Hale: theft []"]);
});

it("takes soldiers who did it for nobody who is charged", () => {
  expect(told("Hale and Ito were charged with the violence where soldiers murdered 20 people.")).not.toContainEqual(
    expect.stringContaining("soldiers"),
  );
});
