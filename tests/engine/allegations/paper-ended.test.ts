import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

describe("a paper that has ended, and whoever only gives orders", () => {
  itTells({
    "clearing dismissed": [
      "[accuser The court] threw out a lawsuit that accused [accused Telbrik] of [content copying designs].",
      "[accuser A judge] dismissed a lawsuit which accuses [accused Telbrik] of [content fraud].",
      "A lawsuit that accused [accused Telbrik] of [content fraud] was dismissed in May.",
    ],
    "clearing overturned": [
      "[accuser The supreme court] overturned a ruling that found [accused Telbrik] guilty of [content fraud].",
    ],
    "clearing dropped": [
      "[accuser Prosecutors] dropped an indictment that charged [accused Hale] with [content fraud].",
    ],
    "clearing withdrawn": ["[accuser Brightbox] withdrew a lawsuit that accused [accused Telbrik] of [content fraud]."],
    "legal_action suit_filed": [
      "A court may dismiss a lawsuit that accuses [accused Telbrik] of [content fraud].",
      "The judge refused to dismiss a lawsuit that accuses [accused Telbrik] of [content fraud].",
    ],
    "finding damages": ["Judge [accuser Lund] ordered [accused Telbrik] to pay two million euros for [content fraud]."],
  });

  it.each([
    "Hale told the court that his boss, Lund, had ordered him to pay the bribes.",
    "His boss had ordered Hale to pay the bribes.",
  ])("takes no boss for a judge: %s", (sentence) => {
    expect(readSentence(sentence).filter((told) => told.class === "finding")).toEqual([]);
  });

  it("shows one of two without the word for both", () => {
    const told = readSentence("Lund accused both Telbrik and Brightbox of fraud.");
    expect(told.map(({ accused }) => accused)).toEqual(["Telbrik", "Brightbox"]);
  });
});
