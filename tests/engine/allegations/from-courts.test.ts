import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

/** What a court hears, sends somebody to prison for, or has on paper. */
itTells({
  "accusation claimed": [
    "The court heard that [accused Hale] [content took bribes from two firms].",
    "Jurors were told that [accused Hale] [content stole cash].",
    "The jury heard how [accused Hale] [content stole cash from a safe].",
    "[accused Hale] [content stole cash from evidence bags], court records show.",
    "[accused Hale] [content took bribes], charging documents show.",
  ],
  "legal_action indicted": ["[accused Hale] [content stole cash], according to the indictment."],
  "legal_action suit_filed": [
    "According to the lawsuit, [accused Hale] [content lied in his report].",
    "A class action filed by a law firm alleges that [accused Telbrik] [content overcharged solar owners].",
  ],
  "finding sentenced": [
    "[accused Hale] was sent to jail for [content theft].",
    "[accuser A court] sent [accused Hale] to prison for [content fraud].",
    "[accused Hale] has been put behind bars for [content fraud].",
  ],
  "legal_action charged": [
    "[accuser Prosecutors] re-arraigned [accused Hale] for [content fraud].",
    "[accused Hale] was docked on a 14-count charge of [content theft and fraud].",
  ],
  "finding convicted": ["[accused Two gardaí] were convicted of [content perverting the course of justice]."],
  "legal_action settled": [
    "[accused Telbrik] agreed to pay 5 million to settle charges that it [content paid bribes], [accuser the Justice Department] said.",
  ],
});

describe("who is not meant", () => {
  it.each([
    ["the court that finds it", "Telbrik was fined after the Data Board found it misled customers.", "Telbrik"],
    ["the court that is told of the accused", "Lund told the court the accused made no reply to the charges."],
    ["the judge who is told of the accused", "The judge said the accused had shown no remorse."],
    ["whoever only lends a report", "Lund's evidence sent Hale to prison."],
    ["who visits", "Lund was sent to the prison for a report."],
    ["who is docked in a harbour", "Hale was docked for two days."],
  ])("not %s", (_who, text, ...accused: string[]) => {
    expect([...new Set(readSentence(text).map((told) => told.accused))]).toEqual(accused);
  });

  it("not the officer who tells a court of it", () => {
    const text =
      "Hale is accused of fraud.\n\nSgt Lund told the court Hale was silent. It is alleged that he sold secrets.";
    expect(readSentence(text, { he: "Lund" }).map((told) => told.accused)).toEqual(["Hale"]);
  });
});
