import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

describe("whoever has others do wrong, knows of it or fails to do what they must", () => {
  itTells({
    "accusation claimed": [
      "[accuser Investigators] said [accused Hale] [content ordered engineers to hide readings from regulators].",
      "[accused Lund] [content instructed managers to falsify records], [accuser prosecutors] say.",
      "[accuser Police] said [accused the company] [content knew that the dam was unstable].",
      "[accused A police officer] [content lied to investigators], an inquest jury has heard.",
    ],
    "measure measure": ["[accused Telbrik] was expelled for [content failing to pay its players]."],
  });
  it.each([
    "Hale ordered staff to close the shop, prosecutors said.",
    "Hale told Lund to leave, police said.",
    "Telbrik was expelled for failing to win.",
    "According to the indictment, Lund gave a guard detailed orders and left.",
  ])("not: %s", (text) => {
    expect(readSentence(text)).toEqual([]);
  });
});

it("a fine told of far from a settlement is another matter", () => {
  const text =
    "The Data Board fined Telbrik 2 million. It was a large sum. The shares fell. Customers left. In 2019 Telbrik paid 3 million to settle claims that its guards shot protesters.";
  expect(readSentence(text).map(({ stage }) => stage)).toEqual(["fined", "settled"]);
});
