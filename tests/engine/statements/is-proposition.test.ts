import { expect, it } from "vitest";
import { readStatements } from "./read-statements";

it.each([
  ["The firm declined to comment.", []],
  ["The ministry did not respond to questions.", []],
  ["He reported it.", []],
  ["He denied it.", ["it | He | denied"]],
  ["The company dismissed Jan Hale last year.", []],
  ["The group raised $2 million.", []],
  ["The group raised doubts.", ["doubts | The group | raised"]],
  ["You believe that it is over.", []],
  [
    "Two employees, who asked not to be named because the talks are private, said that it was over.",
    ["that it was over | Two employees | said"],
  ],
  [
    "A manager said that it was over; he asked not to be named because the talks are private.",
    ["that it was over | A manager | said"],
  ],
])("keeps what is claimed, and not what is done: %s", (text, lines) => {
  expect(readStatements(text).lines).toEqual(lines);
});

it.each([
  ["The Ledger reported the deal, citing a letter.", "the deal"],
  ["Telbrik denied claims of fraud, despite the papers.", "claims of fraud"],
  ["Telbrik rejected claims of fraud, and this is its boldest answer so far.", "claims of fraud"],
  ["Critics say chief executive Jan Hale, 56, knew about it.", "chief executive Jan Hale, 56, knew about it"],
  ["Company chief Jan Hale says 'nothing was hidden'", "'nothing was hidden'"],
  ["Horak calls that “a fairy tale”.", "that “a fairy tale”"],
  ["It has been rumoured in the town for years that the mayor was paid.", "that the mayor was paid"],
  ["The jury found that the payment could not be proved.", "that the payment could not be proved"],
  ["The court heard that a clerk had carried the envelopes.", "that a clerk had carried the envelopes"],
])("ends where the words of others end: %s", (text, content) => {
  const { statements } = readStatements(text);
  expect(statements[0]?.content.map((span) => text.slice(span.start, span.end))).toEqual([content]);
});
