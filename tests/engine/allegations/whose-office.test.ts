import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const accused = (text: string): string[] => readSentence(text).map((told) => told.accused);

describe("who is meant", () => {
  it.each([
    ["an office has its holder's name behind it, whom nobody knows", ["former Governor", "Hale"]],
    ["a body's name in between", ["Hale"]],
    ["whom somebody serves is not accused", ["a former Secretary"]],
    ["a second who is charged holds no office of the first", ["a former Chairman"]],
    ["one who is two things is one", ["Hale"]],
    ["a lawyer's client is arrested", []],
    ["a player is no town", ["The Kivik forward"]],
    ["who fines has not colluded", ["truck makers"]],
    ["who fines is not fined, where nobody is told to be", []],
    ["both whom a speaker names", ["Hale", "his aides"]],
    ["the owner beside the firm", ["the company", "Hale"]],
    ["what is said right behind a statement", ["Hale"]],
    ["the last of a list that was cut off", []],
    ["two of a list", ["Hale", "Lund"]],
    ["a government that is clean of it", ["Lund"]],
    ["a government that is not", ["Lund's government"]],
    ["who leads a bank, behind its name", ["Hale"]],
    ["a bank", ["Telbrik"]],
    ["a body in a town", ["the Norland embassy"]],
    ["several by one title", ["Hale", "Lund"]],
  ])("%s", (what, expected) => {
    expect(accused(sentences[what] ?? "")).toEqual(expected);
  });
});

const sentences: Readonly<Record<string, string>> = {
  "an office has its holder's name behind it, whom nobody knows":
    "Police charged former Governor of Kivik Province Murta Nyk with theft. Hale was taken into custody over the theft.",
  "a body's name in between": "Police charged a former Director of the Data Board (DB) Hale with theft.",
  "whom somebody serves is not accused": "Police charged a former Secretary of President Hale with theft.",
  "a second who is charged holds no office of the first":
    "Police charged a former Chairman of Telbrik and Hale with theft.",
  "one who is two things is one": "Norlandic cricketer and Kivik captain Hale was charged with theft.",
  "a lawyer's client is arrested": "The plea came from the lawyer of Senator Hale, who was arrested for theft.",
  "a player is no town": "The Kivik forward was found guilty of tax fraud.",
  "who fines has not colluded":
    "The bureau's antitrust chief handed down a fine on Tuesday on truck makers for colluding in a cartel.",
  "who fines is not fined, where nobody is told to be":
    "The bureau's antitrust chief handed down a fine on Tuesday for colluding in a cartel.",
  "both whom a speaker names": "Lund said Hale and his aides were accused of theft.",
  "the owner beside the firm": "The Data Board says the company and Hale have defrauded customers.",
  "what is said right behind a statement": "Lund said in a statement Hale is accused of stealing two cars.",
  "the last of a list that was cut off":
    "The board is urged to defend the state, but two inquiries on land at Park Road and Havnby in Norland are under investigation.",
  "two of a list": "Hale and Lund are under investigation.",
  "a government that is clean of it": "Hale slammed Lund for claiming his government was clean of corruption.",
  "who leads a bank, behind its name": "Police charged Central Bank of Kivik Governor Hale with fraud.",
  "a bank": "Police charged Telbrik of Kivik with fraud.",
  "a body in a town": "The post is by the Norland embassy in Kivik, which has been accused of fraud by police.",
  "several by one title": "The panel is reviewing allegations of fraud against Reps. Hale and Lund.",
  "a government that is not": "Hale claimed Lund's government was guilty of corruption.",
};

it.each([
  ["Hale was charged with theft. The bureau alleged that the accused hid money.", ["Hale", "Hale"]],
  [
    "Hale was charged with theft. In its case against the former minister, the bureau alleged that the accused hid money.",
    ["Hale", "the accused"],
  ],
  [
    "Hale and Lund were charged with theft. The bureau alleged that the accused hid money.",
    ["Hale", "Lund", "the accused"],
  ],
])("%s", (text, expected) => {
  expect(accused(text)).toEqual(expected);
});
