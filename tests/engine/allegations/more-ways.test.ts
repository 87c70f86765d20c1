import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

/** By class and stage, roles marked: what is not marked is unstated. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  "accusation claimed": [
    "[accuser Lund] told Reuters that [accused Telbrik] [content had known for years that its products harmed girls].",
    "[accuser Former employees] say [accused Telbrik] [content knew about the defect] and hid it.",
    "Internal documents show [accused Telbrik] [content knew its drug was addictive].",
    "[accuser Survivors] say [accused the church] [content covered up abuse].",
    "[accuser An inquiry] concluded that [accused the government] [content covered up the fraud].",
    "[accused The company] [content committed fraud], [accuser prosecutors] said.",
    "The magazine published allegations of [content corruption involving [accused Telbrik]].",
    "The magazine published allegations involving the [accused Data Board].",
    "[accuser Lund] filed a criminal complaint against [accused Telbrik] over [content its water].",
    "[accused Telbrik] faces a criminal complaint over [content its water].",
    "[accused Telbrik], which has been associated with [content trafficking and fraud], was sold.",
    "[accused Hale] was linked to another [content offshore scheme].",
    "[accused Hale] is involved in [content drug trafficking], [accuser police] said.",
    "[accused Telbrik] [content failed to stop criminals from laundering billions], [accuser the regulator] said.",
    "[accused Telbrik] [content turned a blind eye to money laundering], a report concluded.",
    "[accused Telbrik] [content withheld data on side effects], [accuser researchers] say.",
    "[accused Norland] [content interfered in the election], [accuser officials] say.",
    "[accused Hale] [content passed secrets to Norland], [accuser police] said.",
    "[accused Telbrik] [content used child labour], the report says.",
    "[accused Norland] [content deliberately attacked hospitals], [accuser doctors] say.",
    "[content [accused Telbrik]'s plants polluted the air], [accuser residents] say.",
    "[accused Telbrik] is at the centre of a [content bribery scandal].",
    "[accused Hale] was at the heart of the [content fraud], [accuser prosecutors] said.",
    "The money [content allegedly appropriated by [accused Hale]] is lost.",
  ],
  "inquiry inquiry": [
    "[accused Telbrik] is the subject of an inquiry over [content use of posts].",
    "[accused Hale] became the target of a [content bribery] investigation.",
    "The [accuser Data Board] is studying whether [accused Telbrik] [content breached the Digital Act].",
    "[accuser Regulators] are reviewing whether [accused Telbrik] [content broke competition law].",
  ],
  "legal_action settled": [
    "[accused Telbrik] agreed to pay 2 million to end an investigation by [accuser prosecutors] into [content illegal wells].",
  ],
};

describe("more ways to tell of it", () => {
  itTells(sentences);

  it.each([
    "Lund says Hale knew about the murder.",
    "Telbrik knew its market, Lund said.",
    "Telbrik did not know that its drug was toxic, Lund said.",
    "The company covered up the leak.",
    "The club said the team stole the show.",
    "Hale is the subject of a film about fraud.",
    "Customers filed complaints about the water.",
    "Telbrik receives many complaints.",
    "Scientists study whether the drug kills.",
    "Merchants are assessing customers for fraud.",
    "Accounts associated with fraud were closed by Telbrik.",
    "Telbrik has been associated with the fight against fraud.",
    "Hale has been associated with the party.",
    "Hale, the woman at the centre of the harassment case, spoke.",
    "Hale is at the centre of an abuse scandal.",
    "Telbrik is at the heart of the industry.",
    "Telbrik used fraud detection, it said.",
    "Telbrik turned a corner, analysts say.",
    "Norland attacked soldiers, doctors say.",
    "Norland blocked the deal, officials say.",
    "Telbrik's phones stole the show.",
  ])("accuses nobody: %s", (text) => {
    expect(readSentence(text)).toEqual([]);
  });

  it("a warrant for an arrest is none yet", () => {
    const [told] = readSentence("A warrant has been issued for Hale's arrest on charges of war crimes.");
    expect(told?.stage).toBe("charged");
  });

  it("a person who is involved may be the one who suffered it", () => {
    const [told] = readSentence("Allegations of abuse involving Hale surfaced.");
    expect(told?.accused).toBe("unstated");
  });

  it("whoever tells somebody to dismiss those involved does not accuse them", () => {
    const [told] = readSentence("Lund told Ito to dismiss ministers who were involved in corruption.");
    expect([told?.accused, told?.accuser]).toEqual(["ministers", "unstated"]);
  });

  it("what opens the sentence is no member of the list behind it", () => {
    const [told] = readSentence(
      "According to the police, Hale, his family and ten firms are involved in drug trafficking.",
    );
    expect([told?.accused, told?.accuser, told?.others]).toEqual(["Hale", "the police", []]);
  });
});

describe("those named behind as some of the accused", () => {
  const accused = (text: string): string[] => readSentence(text).map((told) => told.accused);

  it.each([
    ["Nine ministers were suspected of corruption. They included Hale, Ito and Lund.", ["Hale", "Ito", "Lund"]],
    ["Police arrested nine people for fraud. They include the mayor, Hale, and the banker Lund.", ["Hale", "Lund"]],
    ["Nine ministers are under investigation for bribery. Among them are Hale and Lund.", ["Hale", "Lund"]],
  ])("%s", (text, named) => {
    expect(accused(text).slice(1)).toEqual(named);
  });

  it.each([
    "Nine ministers were accused of corruption by six reporters. They included Hale.",
    "Nine ministers were accused of corruption. Ito left. They included Hale.",
    "Nine ministers were not accused of corruption. They included Hale.",
    "Nine ministers were accused of fraud. They could include Hale.",
    "Nine ministers met. They included Hale.",
  ])("not where others may be meant: %s", (text) => {
    expect(accused(text)).not.toContain("Hale");
  });
});
