import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const sentences: Readonly<Record<string, readonly string[]>> = {
  "legal_action suit_filed": [
    "[accused Telbrik] is one of four banks that [accuser Norland] has sued since May for allegedly [content selling families loans they could not afford].",
  ],
  "accusation claimed": [
    "[accuser Hale] has accused [accused Lund's movement] of [content being part of a coup].",
    "[accuser Hale] is not the first to accuse [accused Telbrik] of [content fraud].",
    "[accuser Hale] is not the only customer to accuse [accused Telbrik] of [content fraud].",
    "The leak spurred [accuser Hale] to accuse [accused Telbrik] of [content fraud].",
    "[accuser The old monarchy] accuses [accused Westmark] of [content fraud].",
    "The town was angry after [accused Telbrik] allegedly [content failed to tell it of the leak].",
    "Norland kept the sanctions that it imposed on [accused Telbrik] over claims that it [content laundered money].",
    "With many accusing [accused Telbrik] of [content fraud], the bank was closed.",
    "Papers show [accuser one official] blaming [accused Telbrik] for [content fraud].",
    "[accuser Rebels] took up arms against [accused the government], accusing it of [content discrimination].",
    "[accuser Hale] questioned [accused the three firms] and accused them of [content fraud].",
    "[accuser Hale] attacked rivals [accused Ito] and Lund, accusing them both of [content fraud].",
    "The alleged [content use of chemical weapons] by [accused Norland] was condemned.",
    "The report told of allegations that [accused Norlandic security services] [content spied on millions].",
    "[accused Telbrik] is itself under fire for allegedly [content failing to test its phones].",
  ],
};

it("accuses each who has to pay a sum", () => {
  const told = readSentence(
    "The Data Board imposed penalties of $5.2 million on Telbrik and $1.2 million on Brightbox for breaching the rules.",
  );
  expect(told.map(({ accused, accuser }) => `${accuser} → ${accused}`)).toEqual([
    "Data Board → Telbrik",
    "Data Board → Brightbox",
  ]);
});

describe("plain ways to accuse", () => {
  itTells(sentences);

  it.each([
    "Hale is not about to accuse Telbrik of fraud.",
    "Police raided a flat in New Kivik City and arrested him.",
    "Hale grabbed Ito and slammed him into the wall.",
    "Lund named companies that it has accused of fraud.",
  ])("accuse nobody: %s", (text) => {
    expect(readSentence(text)).toEqual([]);
  });
});
