import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

/** Ways of the business pages, by class and stage, roles marked: what is not marked is unstated. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  "legal_action charged": [
    "[accused Hale] was on Tuesday arraigned before the court for [content fraud].",
    "The board also named [accused Hale] as accused in the case.",
    "[accused Hale] was on Friday charged with [content bribery].",
    "[accused Hale] has since been charged with [content theft].",
    "[accused Telbrik] is being prosecuted by the [accuser Data Board] over claims that it [content let sewage pour into a river].",
    "[accused Hale] denied nine counts of [content tax evasion].",
  ],
  "legal_action suit_filed": [
    "[accuser The trustee] has since sued [accused Telbrik] for [content negligence].",
    "[accuser Lund] has since sued [accused Brightbox], alleging that it [content misled customers].",
    "[accuser Lund] is taking [accused Telbrik] to court, claiming it [content drove him into bankruptcy].",
    "[accuser Tenants] took [accused Brightbox] to court over [content their rent].",
    "The [accuser Data Board] is taking [accused Telbrik] to the Federal Court over [content scam ads].",
    "[accuser Lund] took [accused Brightbox] to an employment tribunal over [content unpaid wages].",
    "The complaint also names [accused Hale] as a defendant.",
    "[accuser A landlord] is taking [accused the country's biggest pub company] to court, claiming it [content drove him into bankruptcy].",
    "[accuser A former inspector] at an aircraft parts maker sued [accused Telbrik] over [content his dismissal].",
    "[accused Telbrik] is named as a defendant.",
  ],
  "legal_action settled": ["[accused Telbrik] agreed to pay 18 million to settle claims of [content fraud]."],
  "measure measure": [
    "[accused Telbrik] had its licence suspended by the [accuser Data Board] in June.",
    "The [accuser Data Board] revoked [accused Telbrik]'s licence for [content money laundering].",
    "[accused Brightbox] had its permit revoked by the [accuser Data Board].",
    "The [accuser Data Board] restrained [accused Telbrik] from selling shares, alleging that it [content siphoned off 312 million].",
  ],
  "measure banned": [
    "[accused Hale] was struck off the medical register for [content lying to colleagues].",
    "The [accuser Data Board] barred [accused Telbrik] from the market, alleging that it [content siphoned off 312 million].",
  ],
  "finding damages": [
    "[accuser A jury] ordered [accused Telbrik] to pay 60 million to the family.",
    "[accuser A court] ordered [accused Brightbox] to pay damages.",
    "[accused Telbrik] was last year ordered to pay 28 million after the case.",
  ],
  "inquiry inquiry": [
    "[accuser Police] look into claims that [accused Hale] [content offered cash to delegates].",
    "Hale quit while [accuser investigators] look into claims that [accused Lund] [content paid officials].",
  ],
  "finding fined": [
    "The [accuser Data Board] fined [accused Telbrik] after finding that it [content misled customers].",
  ],
  "accusation claimed": [
    "In papers lodged at the court Lund accuses [accused Telbrik] of [content unconscionable conduct and breach of the code].",
    "[accuser Lund] told reporters that [accused Telbrik] [content discharged untreated waste into a river].",
    "[accuser Rivals] have lodged a complaint against [accused Telbrik] with the board.",
    "[accuser Lund] has for years accused [accused Telbrik] of [content theft].",
    "[accuser Rivals] lodged a complaint against [accused Telbrik], alleging that it [content misled customers].",
    "The [accuser Data Board] accused [accused Telbrik] of [content trade secret misappropriation].",
    "[accuser The inquiry] found that [accused Hale] was responsible for [content falsifying the data].",
    "[accuser Tenants] complained against [accused Brightbox], alleging that it [content bribed inspectors].",
  ],
  "finding liable": [
    "[accused Telbrik] was found to [content have breached the code by overcharging customers].",
    "[accused Hale] was found to [content have misled shareholders].",
    "The [accuser Data Board] upheld complaints against [accused Telbrik] over [content misleading claims].",
    "A complaint against [accused Brightbox] about [content hidden fees] was upheld.",
  ],
  "clearing acquitted": [
    "[accused Telbrik] was cleared on a further allegation that it [content had forged signatures].",
    "[accused Hale] was cleared on Monday of [content fraud].",
    "[accuser A special court] discharged [accused Hale] in a [content money laundering case].",
  ],
  "clearing dropped": [
    "[accused Hale] was arrested in May but released without charge.",
    "Police released [accused Hale] without charge.",
  ],
};

describe("what the business pages tell", () => {
  itTells(sentences);

  it.each([
    "The Data Board is understood to be examining whether the money was laundered abroad.",
    "Hale is said to be studying whether the records were falsified.",
    "The Data Board upheld the rules.",
    "Hale took the papers to court.",
    "Telbrik had its shops painted.",
    "The board suspended its session.",
    "Hale is responsible for preventing fraud.",
    "A court ordered Hale to pay attention.",
    "Lund named Hale as a director.",
    "The prisoners were released without food.",
    "Hale admitted to gambling but disputed that he asked Lund to lie.",
    "Lund said she blamed herself for a long time.",
  ])("accuses nobody: %s", (text) => {
    expect(readSentence(text)).toEqual([]);
  });

  it("a suit that is dismissed ends no prosecution", () => {
    const told = readSentence(
      "Hale was arrested for fraud.\n\nHale was sued in May by a widower. That suit was dismissed.",
    );
    expect(told.map(({ stage, content }) => [stage, content])).toEqual([
      ["arrested", "fraud"],
      ["dismissed", null],
    ]);
  });

  it("the headline clears whoever was cleared", () => {
    const told = readSentence(
      "Court clears banker of theft\n\nHale, 52, was found not guilty of fraud. Ito was convicted of forgery.",
      {},
      "title",
    );
    expect(told[0]?.accused).toBe("Hale");
  });

  it.each([
    "The panel rejected a separate charge that Hale had falsified a prescription.",
    "A disciplinary panel dismissed claims that Hale took bribes.",
  ])("whoever decides is not accused: %s", (text) => {
    expect(readSentence(text).map(({ accused, class: kind, stage }) => [accused, kind, stage])).toEqual([
      ["Hale", "clearing", "dismissed"],
    ]);
  });

  it("whoever awaits a sentence is not sentenced", () => {
    const [told] = readSentence("Hale was found guilty of six counts of fraud and is awaiting sentence.");
    expect(told?.stage).toBe("convicted");
  });

  it("nor is it who was convicted of a count of something beside them", () => {
    const told = readSentence(
      "Court clears banker of fraud\n\nHale, 52, was found not guilty of fraud. Ito was convicted of one count.",
      {},
      "title",
    );
    expect(told.map(({ accused }) => accused)).not.toContain("banker");
    expect(told[0]?.accused).toBe("Hale");
  });

  it("nobody fines themselves", () => {
    const told = readSentence("Hale himself was fined by the Data Board for misleading customers.");
    expect(told.map(({ accuser, stage }) => [accuser, stage])).toEqual([["Data Board", "fined"]]);
  });

  it.each([
    ["Prosecutors charged the firm's founder, Hale, and his deputy, Ito, with fraud.", ["Hale", "Ito"]],
    ["The Data Board accused the mayor, Hale, and two aides of bribery.", ["Hale", "two aides"]],
  ])("whose office stands before the name is one: %s", (text, accused) => {
    expect(readSentence(text).map((told) => told.accused)).toEqual(accused);
  });

  it("whoever sues has not charged", () => {
    const told = readSentence("Hale was charged with fraud in March.\n\nShe has also been sued by Lund.", {
      She: "Hale",
    });
    expect(told.map(({ stage, accuser }) => [stage, accuser])).toEqual([
      ["charged", "unstated"],
      ["suit_filed", "Lund"],
    ]);
  });

  it("whoever sues over what is not told does not sue over what was told far before", () => {
    const told = readSentence(
      "Telbrik is accused of money laundering. It sells phones. It has many shops. It was built in Oster. Lund sued Telbrik in May.",
    );
    expect(told.map(({ stage, content }) => [stage, content])).toEqual([
      ["claimed", "money laundering"],
      ["suit_filed", null],
    ]);
  });
});
