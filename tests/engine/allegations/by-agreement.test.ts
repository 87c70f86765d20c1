import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const accusedOf = (text: string): string[] => readSentence(text).map(({ accused }) => accused);

describe("who settles where an agreement does", () => {
  itTells({
    "legal_action settled": [
      "The [accuser Data Board] announced a settlement with [accused Telbrik] to resolve allegations of [content fraud].",
      "[accused Telbrik] reached a settlement with the [accuser Data Board] resolving allegations of [content fraud].",
      "[accused Telbrik] will pay 10 million under an agreement that settles claims of [content deceptive advertising].",
      "[accuser A group of 50 prosecutors] announced an agreement with [accused Telbrik], resolving claims of [content fraud].",
    ],
    "accusation settled": [
      "The [accuser Data Board] reached a settlement with [accused Telbrik] over allegations of [content fraud].",
      "[accused Telbrik] reached a settlement with the [accuser Data Board] over allegations of [content fraud].",
      "The settlement resolves allegations that [accused Telbrik] [content bribed inspectors].",
      "The Data Board announced a settlement resolving allegations that [accused Telbrik] [content bribed inspectors].",
    ],
  });

  it("knows nobody where neither of two is an office", () => {
    expect(accusedOf("Telbrik reached a settlement with Brightbox over claims of fraud.")).toEqual(["unstated"]);
  });
});

describe("what stands beside a name or a matter", () => {
  itTells({
    "finding sentenced": [
      "[accused Lund] – former director of Telbrik – was sentenced to 13 years in jail.",
      "[accused Hale] and Lund each received six-year jail sentences.",
    ],
    "accusation claimed": [
      "[accused Telbrik] allegedly [content bribed inspectors], the [accuser Data Board] said.",
      "[accuser Prosecutors] said that [accused Telbrik] allegedly [content bribed inspectors].",
      "[accuser Hale] accused [accused the Norland military] on Monday of [content killing villagers].",
    ],
  });

  it("takes nobody for an accuser who condemns what was done about it", () => {
    const told = readSentence("Hale condemned sanctions on Telbrik for allegedly bribing inspectors.");
    expect(told.map(({ accuser }) => accuser)).not.toContain("Hale");
  });

  it.each([
    ["Lund denied charges of fraud and theft at Kivik Crown Court.", ["Lund"]],
    ["Lund was cleared of two charges of fraud at his trial at Kivik Crown Court.", ["Lund"]],
    [
      "The Norland army and armed rebel groups have allegedly killed prisoners.",
      ["The Norland army", "armed rebel groups"],
    ],
    ["The board said it was unaware of any member of the army being prosecuted for torture.", []],
    ["Posts from an account, run by a certain Lund, alleged corruption during the tenure of Hale.", []],
  ])("%s", (sentence, accused) => {
    expect(accusedOf(sentence)).toEqual(accused);
  });
});
