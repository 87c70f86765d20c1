import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

describe("what is settled, paid for and charged in a suit", () => {
  itTells({
    "legal_action settled": [
      "[accused Telbrik] will pay 10 million to resolve claims by the [accuser Data Board] that it [content had bribed officials].",
      "[accused Telbrik] settled charges with the [accuser Data Board] for [content hiding fees].",
    ],
    "accusation settled": [
      "[accused Telbrik] agreed to pay 5 million over claims that it [content had misled users].",
      "[accused Telbrik] paid 2 million euros over allegations of [content bribery in Norland].",
    ],
    "legal_action suit_filed": ["The suit charges [accused Telbrik] with [content fraud]."],
    "legal_action charged": ["[accuser Prosecutors] charged [accused Telbrik] with [content fraud]."],
    "finding fined": [
      "[accused Telbrik] was assessed a penalty of 60 million by the [accuser Data Board] for [content laundering money].",
    ],
  });
});

it("takes a mine for nobody's, and its place for no one who is sued", () => {
  expect(
    readSentence("A group sued owners of a Norland mine over pollution.").map(({ accused }) => accused),
  ).not.toContain("Norland");
  expect(readSentence("A group sues a Norland mine over pollution.")).toEqual([]);
});

it("does not take what the accused say for what they are accused of", () => {
  const [denied] = readSentence("Telbrik denies the charges, saying its plants conform to the rules.");
  expect([denied?.accused, denied?.content]).toEqual(["Telbrik", null]);
});

it("takes those who ignore complaints for nobody who made them", () => {
  const told = readSentence("Workers say Telbrik ignored their complaints of racial harassment.", { their: "Telbrik" });
  expect(told.map(({ accuser }) => accuser)).not.toContain("their");
});

it("accuses nobody's land of what who was arrested there is accused of", () => {
  const told = readSentence("Hale was arrested in Norland, accused of being involved in a scheme to smuggle cash.");
  expect(told.map(({ accused }) => accused)).toEqual(["Hale"]);
});
