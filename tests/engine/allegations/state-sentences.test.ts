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
    "[accused The bank] is itself accused of [content hiding losses].",
    "[accused The army] itself was accused of [content theft] by [accuser villagers].",
    "[accused The officers] were themselves suspected of [content fraud].",
    "[accused Norland] denied [content backing Kivik in the war].",
    "[accuser The coast guard] accused [accused a Norlandic trawler] of [content ramming a boat], the second such incident in a week.",
  ],
  "finding convicted": [
    "[accused Hale] has 19 previous convictions for [content theft].",
    "[accused Hale], who has two earlier convictions for [content fraud], left.",
  ],
  "legal_action arrested": [
    "A court ordered that [accused Hale] be held on charges of [content plotting to seize power].",
    "[accuser Norland] arrested [accused a monk], accusing him of [content gathering secret documents].",
    "A judge ruled that [accused Lund] be detained on charges of [content theft].",
  ],
  "legal_action charged": [
    "[accuser Prosecutors] filed fraud and [content bribery] charges against [accused Hale].",
    "[accuser Prosecutors] filed graft and [content malversation] charges against [accused 17 officials].",
    "[accused Hale] has been booked under the Unlawful Deeds Act for allegedly [content taking bribes].",
  ],
  "finding sentenced": [
    "[accuser The three-judge panel] sentenced [accused Hale] to death for [content treason].",
    "[accused Hale] was handed 10 years in prison for [content fraud].",
    "[accused Hale] was awarded five years in jail for [content bribery].",
    "[accused Hale] was given life for [content treason].",
  ],
  "legal_action suit_filed": [
    "[accuser Lund] filed suit last month in a county court against [accused Telbrik], alleging that the company [content wrongly refused to pay].",
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
    "Officers beat Hale with a cable to make him confess to theft.",
    "Hale was tortured into confessing to murder.",
    "Police forced Hale to admit the theft.",
    "Havnby dismissed the case as propaganda.",
    "Norland offered a bounty for information leading to Hale's arrest.",
    "Hale is part of a group behind the school plan.",
    "The law has more severe penalties for theft.",
  ])("accuses nobody: %s", (text) => {
    expect(readSentence(text)).toEqual([]);
  });

  it("is not accused who answers for another", () => {
    const told = readSentence("Westmark accused Hale's government of theft. Hale rejected the accusation.");
    expect(told.map(({ accused, responses }) => [accused, responses])).toEqual([["Hale's government", ["denies"]]]);
  });

  it("whoever rubbishes a claim denies it", () => {
    const [told] = readSentence("Westmark accused Telbrik of theft. A Telbrik spokeswoman rubbished the accusation.");
    expect(told?.responses).toEqual(["denies"]);
  });

  it("is cleared of one and guilty of another", () => {
    const told = readSentence("Hale was cleared of murder but found guilty of theft.");
    expect(told.map(({ accused, stage, content }) => [accused, stage, content])).toEqual([
      ["Hale", "acquitted", "murder"],
      ["Hale", "convicted", "theft"],
    ]);
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
