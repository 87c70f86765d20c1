import { describe, expect, it } from "vitest";
import { marked } from "./marked";
import { readSentence } from "./read-sentence";

/** Other words of the news for what somebody did or has to face, roles marked, by class and stage. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  "accusation claimed": [
    "[accused Telbrik] hid the truth from its customers, [accuser Hale] said.",
    "[accuser Lund] said the plan amounts to abuse of power by [accused Hale].",
    "[accuser Investigators] found evidence of bribery by [accused Hale].",
    "[accuser Norland] condemned the murder of protesters by [accused Westmark].",
    "The murder of a clerk by [accused Hale] shocked the town.",
    "The tax evasion was the fault of [accused Hale], [accuser Ito] said.",
    "[accused Hale], one of the chief suspects in the fraud, fled.",
    "[accused Hale], the main suspect in the murder, fled.",
    "[accuser Lund] called [accused Hale] a liar.",
    "[accuser Lund] branded [accused Hale] corrupt.",
    "[accused Hale] is a fraud, [accuser Lund] said.",
    "[accuser Lund] said that [accused Telbrik] is corrupt.",
    "[accused Hale] resigned in the wake of bribery allegations.",
    "[accuser Hale] blasted the [accused Evening Ledger] report.",
  ],
  "legal_action charged": [
    "[accused Hale] faces up to 20 years in prison for bribery.",
    "[accused Hale] faces two counts of fraud.",
  ],
  "finding fined": ["[accused Telbrik] agreed to pay 5 million dollars in fines over bribes."],
  "measure listed": [
    "[accuser The Data Board] designated [accused Hale] under an executive order.",
    "[accuser The Data Board] designated [accused Hale] a terrorist.",
  ],
  "measure measure": [
    "[accused Hale] was fired for stealing money.",
    "[accuser The Data Board] sacked [accused Hale] over the theft.",
    "[accused Its managing director] was suspended over the fraud.",
  ],
  "inquiry subpoena": ["[accuser The board] issued a subpoena to [accused Telbrik]."],
  "inquiry inquiry": ["[accuser Lund] has investigated alleged misuse of a list by [accused Hale]."],
};

const bare = (words: string): string => words.replace(/^(?:the|an?) /iu, "");

describe.each(Object.entries(sentences))("%s", (kind, sources) => {
  it.each(sources)("%s", (source) => {
    const { text, roles } = marked(source);
    const told = readSentence(text).map((one) => [`${one.class} ${one.stage}`, bare(one.accused), bare(one.accuser)]);
    expect(told).toContainEqual([kind, bare(roles["accused"] ?? "unstated"), bare(roles["accuser"] ?? "unstated")]);
  });
});

it("whose inquiry is criticised is not looked into", () => {
  const told = readSentence("Special Counsel Hale left in May. Lund has routinely blasted the Hale investigation.");
  expect(told.map((one) => [one.class, one.accused, one.accuser])).toEqual([["accusation", "Hale", "Lund"]]);
});

describe("nothing is told of", () => {
  it.each([
    "Hale said he hid the truth.",
    "Hale said he hid the cards from Lund.",
    "Hale found no evidence of bribery by Lund.",
    "The rules are meant to prevent fraud by Telbrik.",
    "The risk of fraud by Telbrik is low.",
    "A book about crimes by Hale was sold.",
    "Investors liable for fraud by the Data Board must pay.",
    "The delay was the fault of Hale, Ito said.",
    "Hale, one of the chief guests of the board, left.",
    "Lund called Hale a friend.",
    "Lund called Hale.",
    "Hale praised the Evening Ledger report.",
    "The Data Board designated Hale as its head.",
    "The Data Board designated Hale to lead the talks.",
    "Norland fired missiles over the theft.",
    "Journalists face up to five years in prison.",
    "Hale could face five years in prison.",
    "Hale faces two counts of ballots.",
    "The board fired Hale for being late.",
    "Hale is a fraud.",
    "Hale is not a fraud, Lund said.",
    "Hale is a baker, Lund said.",
    "Norland voted after a campaign by Hale that was plagued by fraud.",
    "The Data Board designated Hale a guest of the town.",
    "Hale said Telbrik failed to follow.",
  ])("%s", (text) => {
    expect(readSentence(text).filter((one) => one.accused !== "unstated")).toEqual([]);
  });
});
