import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

describe("who accuses, and whom", () => {
  itTells({
    "accusation claimed": [
      "[accuser Hale] said the board should dismiss [accused Lund], accusing him of [content theft].",
      "[accuser Hale] said that Ito must resign, accusing [accused the minister] of [content lying].",
      "The case was started by [accuser Hale] (R-Oakland), who alleged that [accused Lund] [content had lied].",
      '[accuser Hale] wrote an open letter to "all parents" accusing [accused Telbrik] of [content fraud].',
      "[accuser Hale]'s charge that [accused Lund] [content lied] caused an uproar.",
      "[accuser The guild's deputy secretary general] accused [accused Lund] of [content lying].",
      "[accuser Norland] accused [accused Telbrik] of [content spying, in a note by the head of the bureau and the Data Board of National Security].",
      "[accuser Hale] alleged that [content [accused the Norland and Westmark intelligence agencies] covered up the murder].",
      "[accused Hale] was accused of [content being a crook] by [accuser Lund].",
      "[accused Telbrik] was accused of [content laundering money] by [accuser prosecutors], which led to talks.",
      "[accuser The board] accused [accused Lund], former president of Telbrik's oil unit, with [content conspiring to bribe inspectors].",
      "[accuser Hale] accused [accused rebels], some from the Movement for the Freedom of Kivik (MFK), of [content arming gangs].",
      "[accuser Norland] accused [accused Telbrik] of [content breaking the treaty], accusing it of a list of other things.",
      "[accuser Lund]'s claim that [accused Hale] [content plagiarised pages] is wrong.",
      "[accused An aide] to Hale denied that [content he had bribed a judge].",
      "[accused Hale] was accused of [content betraying the party] and has been mocked for lying to voters.",
      "[accuser Ito] alleged that [accused Hale] [content bribed inspectors], a shocking and unfounded accusation.",
      "[accuser Telbrik] asked a court to stop Brightbox from using designs it alleges [accused Ito] [content stole].",
    ],
    "inquiry inquiry": [
      "[accuser Kivik and Northport prosecutors] are investigating whether [accused Telbrik] [content hid its losses].",
    ],
    "legal_action charged": [
      "[accused Hale] was charged with [content leaking files], the Data Board and officials said.",
      "[accused Lund], the leader of the reform group the New Harbour Front (NHF) is facing criminal charges of [content theft].",
      "According to Radio Nord, he worked for [accused Lund], whom I prosecuted for [content fraud].",
    ],
    "legal_action suit_filed": [
      "[accused A school] was sued over [content abuse] by a teacher.",
      "[accused The church] was sued over [content alleged abuse] by its priests.",
      "[accused The city] was sued over the [content killing of a man] by police officers.",
      "[accused Telbrik] was sued over [content its patents] by [accuser Quill Press].",
      "[accuser Hale] sued [accused Telbrik], charging its site with [content theft of designs].",
    ],
    "legal_action arrested": [
      "[accused The two managers of Norland's mint], Quill Press, arrested in May for allegedly [content stealing gold], have been freed.",
    ],
  });

  it.each([
    ["Telbrik was never charged, but its founder, Ito, was convicted of fraud.", ["Ito"]],
    ["The book claims that Hale, then a senator, took bribes.", ["Hale"]],
    ["Lund accused Hale of theft, an allegation his campaign called absurd.", ["Hale"]],
    ["Ada Roe, an aide to Hale who was suspended for theft, blamed Lund.", ["Ada Roe", "Lund"]],
    ["Ministers in Norland accused of corruption resigned.", []],
    ["The head of Telbrik accused of fraud has resigned.", ["The head of Telbrik"]],
    ["Ten members of Telbrik arrested for theft have been freed.", ["Ten members of Telbrik"]],
    ["A clerk at Telbrik charged with bribery has been freed.", ["A clerk"]],
    ["The vote fell, with two managers of Telbrik already charged with bribery.", ["two managers of Telbrik"]],
    ["The fall of Telbrik accused of fraud came in May.", ["Telbrik"]],
    ["A soldier in the Norland army accused of murder has fled.", ["A soldier"]],
    ["A priest of the diocese of Kivik accused of murder has died.", ["A priest of the diocese"]],
    ["The head of the bank accused of fraud has left.", ["the bank"]],
    ["One of the men suspected of killing a guard in the Kivik attacks was a spy.", []],
    ["Telbrik (NYSE: TLB) was accused of fraud.", ["Telbrik"]],
    ["Telbrik (LON:TLB) will be in court to defend itself against claims that it bribed inspectors.", ["Telbrik"]],
    ["A unit of the bank, Telbrik, was fined.", []],
    ["The maker of the mesh, Telbrik, was fined.", ["Telbrik"]],
    ["Telbrik agreed to hire a lawyer to settle claims that it misled users.", ["Telbrik"]],
    ["Hale blamed her exes for her fall.", ["her exes"]],
    ["Hale condemned Lund and his Norland and Westmark supporters.", ["Lund"]],
    ["Hale apologised for reporting that the police had found that Lund lied.", ["Lund"]],
    ["Hale criticised Lund for calling former boxer and convicted killer Ito a tough guy.", ["Lund", "Ito"]],
    ["Agents are investigating Westmark meddling in the vote.", ["unstated"]],
  ])("%s", (sentence, accused) => {
    expect(readSentence(sentence).map((told) => told.accused)).toEqual(accused);
  });
});

/** By cause, sentences in which nobody is accused. */
const nobody: Readonly<Record<string, readonly string[]>> = {
  "it was not done": [
    "The minister called it an outrage, but stopped short of blaming Telbrik for the fraud.",
    "Hale fell short of accusing Telbrik of fraud.",
    "The battle to impeach Lund goes on.",
    "The closer Hale is to a deal, the closer to being tried on charges that he killed two.",
    "Jurors did not agree as they moved toward sentencing Lund for fraud.",
    "Hale is under growing pressure at home to condemn Lund for his lies.",
    "Norland has been hesitant in coming forward to criticise Telbrik for fraud.",
    "Ito spoke of Hale's unwillingness to investigate Lund's fraud.",
    "One would think that Hale stole the money.",
  ],
  "somebody else may be meant": [
    "The board met Hale, accused spy Lund and an envoy.",
    "A book tells of massacres by the Westmark military, the photographer Ada Roe and others.",
    "The minister took the contract from builders, often accused of fraud.",
    "A spokesman for nobody in particular spoke. A Westmark spokesman dismissed the fraud allegations.",
  ],
  "nothing is alleged": [
    "A reporter grilled Hale on theft.",
    "Ito praised Hale for supposedly cracking down on terrorism.",
    "To get an accurate count of murders in Norland, the Data Board launched an app.",
    "Telbrik won again, condemning Brightbox to a third defeat.",
    "Norland has charged its companies with finding oil.",
    "Critics said Hale was shifting the blame for the death.",
  ],
};

describe.each(Object.entries(nobody))("%s", (_cause, sentences) => {
  it.each(sentences)("%s", (sentence) => {
    expect(readSentence(sentence).map((told) => `${told.accused} ${told.stage}`)).toEqual([]);
  });
});
