import { describe, expect, it } from "vitest";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

/** Ways of the pages on wars, parliaments and courts, by class and stage, roles marked: what is not marked is unstated. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  "accusation claimed": [
    "[accuser Westmark] said that [accused Norland] [content had deliberately struck a market, killing nine].",
    "[accuser Lund] said [accused Norland] forcibly [content deported thousands of villagers].",
    "[accuser Lund] said [accused Norland soldiers] [content had deliberately shelled a school].",
    "[accuser Westmark] said [accused Norland] bore full responsibility for the [content massacre].",
    "Prosecutors seek life for [accused an opposition mayor] [accuser they] accuse of [content passing data to spies].",
    "[accused The minister] has stepped aside after [accuser Lund] accused him of [content shielding a gang].",
    "[accused The bishop] resigned after [accuser a rival] accused him of [content fraud].",
    "[accused Norland] denies [content arming Kivik].",
    "[accused Norland] denied [content backing Kivik in the war].",
    "[accuser The coast guard] accused [accused a Norlandic trawler] of [content ramming a boat], the second such incident in a week.",
  ],
  "finding sentenced": [
    "[accused Hale] was handed 10 years in prison for [content fraud].",
    "[accused Hale] was awarded five years in jail for [content bribery].",
    "[accused Hale] was given life for [content treason].",
  ],
  "legal_action suit_filed": [
    "[accuser The villagers] brought a case against [accused Norland] at the world court, alleging [content breaches of a treaty].",
  ],
  "inquiry inquiry": [
    "The [accuser Data Board] opened formal proceedings against [accused Telbrik] over a [content suspected breach of its duties].",
  ],
  "clearing acquitted": [
    "[accuser The commissioner] cleared [accused Hale] of a second allegation, that he [content had misused funds].",
  ],
  "clearing dropped": ["[accused Hale] was once accused of [content theft], but the case was dropped."],
  "measure measure": [
    "[accuser Norland] sanctioned [accused three companies] for allegedly [content laundering money].",
  ],
};

describe("what states and courts do", () => {
  itTells(sentences);

  it("a conviction in another case is not what the story is on", () => {
    const told = readSentence(
      "Hale was sentenced for bribery. A court set aside Hale's conviction in a separate land case.",
    );
    expect(told.map(({ stage, content }) => [stage, content])).toEqual([
      ["sentenced", "bribery"],
      ["overturned", "separate land case"],
    ]);
  });

  it("a headline leaves out that somebody was handed years", () => {
    const told = readSentence("Hale handed 10 years in land graft case\n\nNothing more was told.", {}, "title");
    expect(told.map(({ accused, stage, content }) => [accused, stage, content])).toEqual([
      ["Hale", "sentenced", "land graft"],
    ]);
  });

  it.each([
    "Hale handed Lund 10 years of letters.",
    "Hale was given 10 years to build the port.",
    "Hale took responsibility for the massacre of trees.",
    "The minister bears responsibility for the budget.",
    "The agent of Hale said so.",
    "Norland denies backing down.",
  ])("accuses nobody: %s", (text) => {
    expect(readSentence(text)).toEqual([]);
  });

  it("who both deny it were told before", () => {
    const told = readSentence("Hale is accused of theft. Lund is on trial for theft. Both men deny theft.");
    expect(told.filter(({ accused }) => accused !== "Both men").map((one) => one.responses)).toEqual([
      ["denies"],
      ["denies"],
    ]);
  });

  it.each([
    ["Henrik Lund left the port. A union accused him of fraud.", ["Henrik Lund"]],
    ["Henrik Lund left the port. A union accused her of fraud.", []],
    ["Martha Okafor left the port. Police arrested her for fraud.", ["Martha Okafor"]],
    ["Martha Okafor left the port. Police arrested him for fraud.", []],
  ])("a pronoun is of nobody whose given name tells otherwise: %s", (text, names) => {
    const report = analyseText(text, { title: "" }, knowledgeOf([]));
    const told = report.allegations.flatMap(
      ({ accused }) => report.entities.find(({ id }) => id === accused.entity)?.name ?? [],
    );
    expect(told).toEqual(names);
  });
});
