import { describe, expect, it } from "vitest";
import { marked } from "./marked";
import { readSentence } from "./read-sentence";

/** Plain sentences of the news by class and stage, roles marked: what is not marked is unstated. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  "accusation claimed": [
    "The case against [accused Hale], who is accused of fraud, will be heard.",
    "[accused Telbrik] has come under fire for misleading customers.",

    "[accuser The opposition] accused [accused Hale], the chief of the board, of lying.",
    "[accused Hale] was accused on Monday by [accuser the opposition] of misleading customers.",
    "[accuser A former employee] claims that [accused Telbrik] underpaid workers.",
    "[accuser Lund] alleged on Monday that [accused Hale] lied to investigators.",
    "[accuser Prosecutors] say [accused Hale] defrauded investors of millions.",
    "[accuser Prosecutors] say [accused Hale], a broker from Norland, defrauded investors of millions.",
    "[accuser Prosecutors] say [accused Hale], who ran the fund, defrauded investors of millions.",
    "A report said [accused Telbrik] paid bribes to officials.",
    "[accuser Hale] said in the complaint that [accused Telbrik] installed software to cheat in tests.",
    "The complaint says [accused Telbrik] installed software to cheat in tests.",
    "[accuser Police] said [accused Telbrik] misled banks into believing that it had no debts.",
    "[accused Hale] misled banks, according to [accuser the Data Board].",
    "[accused The agency], which sells assets, is plagued by corruption, its chief said.",
    "[accused Telbrik] gave bribes to officials, [accuser prosecutors] said.",
    "[accused Hale] has been dogged by allegations of fraud.",
    "[accused Hale] was hit by accusations of fraud.",
    "Allegations of fraud have been made against [accused Hale] by [accuser a former manager].",
    "[accuser Norland] holds [accused Telbrik] responsible for the fraud.",
    "[accused Hale] was responsible for the fraud.",
    "Ten people were killed in May, [accuser the authorities] said, blaming it on [accused Norland].",
    "[accuser Hale] went further by blasting [accused the entire KVP caucus] in the House.",
    "[accuser Hale] used several ads to blame [accused Lund] for the leak.",
    "[accuser Hale] employed several ads to blame [accused Lund] for the leak.",
    "The bank was defrauded by [accused Hale], [accuser prosecutors] said.",
    "Lund was murdered by [accused Hale].",
    "[accused The security forces] have been implicated in abuses.",
    "They met [accuser the members of the Kivik party] who accused [accused Hale] of fraud.",
    "[accuser The party groups] that accused [accused Hale] of fraud won.",
    "[accuser Norland] sued, alleging that [accused Telbrik]'s plan was fraud.",
    "“I blame [accused Hale],” [accuser Lund] said.",
    "[accuser Lund]'s letter accuses [accused Hale] of fraud.",
    "A new ad from [accuser Lund] accuses [accused Hale] of fraud.",
    "[accuser Lund] released an ad that accuses [accused Hale] of fraud.",
    "[accuser Lund] has made a habit of blaming [accused Hale] for leaks.",
    "[accuser Lund]'s attempt to blame [accused Hale] for the leak failed.",
    "[accuser Lund] tried to blame [accused Hale] for the leak.",
    "[accuser Lund] was quick to blame [accused Hale] for the leak.",
    "[accuser Lund] did not hesitate to blame [accused Hale] for the leak.",
    "[accuser Lund] would later accuse [accused Hale] of fraud.",
    "[accuser Lund] placed the blame squarely on [accused Hale].",
    "Hale spoke on Monday. [accuser He] accused [accused Hale] of lying.",
    "[accuser Lund] says [accused Hale] is acting unlawfully.",
    "[accuser Hale] launched an attack on [accused the opposition], accusing them of theft.",
    "[accuser Hale] wrote to [accused Telbrik], accusing it of theft.",
    "[accuser Hale] turned on [accused Lund], calling her weak and accusing her of theft.",
    "They met [accuser a man] from the Data Board, who accused [accused Norland] of fraud.",
    "[accuser Norland] accused [accused Hale], without naming a source, of leaking its letters.",
    "[accused Hale] defended herself against accusations of fraud.",
    "[accuser The Norland government] accused [accused Telbrik] of theft.",
    "[accuser Auditors] say [accused Norland] is violating the ceasefire.",
    "[accuser Campaigners] repeated claims that Ito was tortured by [accused Norland].",
    "On Tuesday, [accuser both of Hale's rivals] accused [accused Lund] of fraud.",
    "[accuser Hale] put the blame on [accused Telbrik] for the attack.",
    "[accuser Hale] laid the blame for the attack on [accused Lund].",
    "[accuser Hale] said [accused Lund] was to blame for the attack.",
    "[accuser Hale] criticised Norland's newly elected minister [accused Lund] for lying.",
    "[accuser Hale] criticised [accused Lund]'s 2011 speech for misleading voters.",
    "[accused Hale] has been criticised by [accuser some of his rivals] for lying to voters.",
    "It was [accused Telbrik] that [accuser Norland] accused of spying.",
    "It was [accused Telbrik] that stole the designs, [accuser Norland] said.",
    "[accuser Norland] says it was [accused Telbrik] that stole its designs.",
    "It is spying that [accused Telbrik] is accused of.",
    "[accused Telbrik's drug cartels] are suspected of spending millions on bribes.",
    "[accused Hale] was accused of lying to parliament by [accuser the opposition].",
    "[accuser Campaigners] blame [accused Telbrik] for oil spills in the north.",
    "[accuser Auditors] said [accused Norland] had committed war crimes.",
    "[accused Telbrik] committed fraud, [accuser auditors] said.",
    "[accused Telbrik] stole secrets from rivals, according to [accuser two former employees].",
    "[accuser The opposition] claimed that [accused Norland] hacked its emails.",
    "[accuser The ministry] said [accused Telbrik] could be used to spy on Norland.",
  ],
  "concern concern": [
    "[accuser Officials] warned that [accused Norland] could use the app to spy on customers.",
    "[accused Telbrik] could be used to spy on customers, [accuser officials] warned.",
    "[accuser Officials] fear the routers could be used to spy.",
    "[accused Telbrik] makes routers. [accuser Officials] fear the routers could be used to spy.",
    "[accuser Officials] fear [accused Telbrik]'s routers could be used to spy.",
  ],
  "measure banned": [
    "[accuser The regulator] banned [accused Hale] from working in finance.",
    "[accused Hale] was banned by [accuser a court] from leading a company.",
  ],
  "legal_action suit_filed": [
    "[accuser Investors] filed a class action against [accused Telbrik] alleging fraud.",
    "[accused Telbrik] faces a class action over fraud.",
    "[accuser Hale] sued [accused the Evening Ledger] for defamation.",
    "[accuser Hale] is suing [accused the Northport Times] for defamation.",
    "[accused Telbrik] is being sued by [accuser drivers] over fraud.",
    "[accused Telbrik] was one of several firms sued by [accuser Norland] for fraud.",
    "[accuser Norland] has filed a lawsuit against [accused Telbrik] over fraud.",
    "A lawsuit accuses [accused Telbrik] of fraud.",
    "A lawsuit filed by [accuser Hale] accuses [accused Telbrik] of fraud.",
    "The suit alleges that [accused Telbrik] defrauded customers.",
    "It was for fraud that [accused Telbrik] was sued.",
    "[accuser A number of residents] filed a lawsuit against [accused Telbrik] over fraud.",
    "[accused Marelli] was one of several firms sued by [accuser Norland] for fraud.",
    "[accused Hale] is facing a lawsuit filed late last year in Northport.",
    "The lawsuit alleges that [accused the organisations] hid the abuse.",
  ],
  "legal_action indicted": [
    "The indictment alleges that [accused Hale] bribed inspectors.",
    "The indictment says [accused Telbrik] used a shell firm to sell kit in violation of sanctions.",
  ],
  "legal_action arrested": [
    "[accused Hale] was arrested alongside six others on suspicion of fraud.",
    "[accused Hale], now 32, was arrested in Westmark.",
    "The minister said [accused Hale], reputed leader of a cartel, was arrested in Westmark.",
    "[accused Hale] was taken into custody on suspicion of bribery.",
    "[accused Hale] was held over alleged bribery.",
    "[accused Two of Telbrik's managers] were arrested for fraud.",
    "[accused Hale] is in custody over bribery.",
    "[accuser Police] announced the arrest of [accused Hale] for fraud.",
  ],
  "legal_action charged": [
    "[accuser Police] filed a case of cheating against [accused Hale].",
    "A case of fraud was registered against [accused Hale].",

    "A warrant has been issued for [accused Hale] over the fraud.",
    "[accuser Prosecutors] said they have charged [accused Hale] with fraud.",
    "[accused Hale] is a fugitive wanted for theft.",

    "[accused Hale] faces more than 40 charges of fraud.",
    "[accused Hale] was charged with money-laundering.",
    "[accuser Police] had last month charged [accused Hale] with fraud.",
    "[accuser The Data Board] lodged an FIR against [accused Hale] for forgery.",
    "[accused Hale] is on a police wanted list for tax evasion.",
    "[accused A tech executive] was charged on Thursday with hiding income from the tax office.",
    "[accuser A court] issued a warrant for [accused Hale] over fraud.",
    "[accuser The judge] ordered the arrest of [accused Hale] for fraud.",
    "The warrant for the arrest of [accused Hale] for fraud was issued.",
  ],
  "legal_action plea_agreed": [
    "[accused Hale] reached a plea deal with prosecutors over fraud.",
    "[accused Hale]'s plea deal over fraud was approved.",
  ],
  "legal_action settled": [
    "[accused Telbrik] will pay 5 million to settle claims of fraud.",
    "[accused Telbrik] pays 5 million to resolve an investigation into bribery.",
    "[accused Telbrik] agreed to pay 3 million to settle bribery charges.",
  ],
  "inquiry inquiry": [
    "[accuser The regulator] said it had opened an inquiry into [accused Telbrik].",

    "[accused Telbrik] is being investigated by [accuser the Data Board] over fraud.",
    "An inquiry was opened into [accused Telbrik] over fraud.",
    "[accused Telbrik] faces fresh scrutiny over fraud.",
    "The leak prompted [accuser the Data Board] to open an investigation into [accused Telbrik].",
    "[accuser The Data Board] is investigating [accused the Kivik police].",
    "[accused Telbrik] is under an investigation for fraud.",
    "[accused Hale] is under criminal investigation for fraud.",
    "They met [accused Hale], president of the sport's body, Telbrik, who is under investigation for fraud.",
    "[accused Telbrik] was hit by an antitrust investigation.",
  ],
  "inquiry raid": [
    "[accuser Police] raided the home of [accused Hale] in an inquiry linked to fraud.",
    "[accuser Police] raided the offices of [accused Telbrik] over fraud.",
  ],
  "measure measure": [
    "[accuser Norland] froze the assets of [accused Lund] over corruption.",
    "[accuser The Data Board] has revoked the licence of [accused Telbrik] over fraud.",
    "[accused Telbrik] was stripped of its licence over fraud.",
    "[accused Telbrik] was hit with sanctions over espionage.",
    "[accuser Norland] hit [accused Telbrik] with sanctions over spying.",
    "[accuser Norland] imposed sanctions on [accused Telbrik] over the forced landing of a plane.",
  ],
  "measure listed": [
    "[accused Telbrik] was added to a trade blacklist over security.",
    "[accuser Norland] put [accused Telbrik] on its sanctions list.",
  ],
  "finding liable": ["[accuser A court] ruled that [accused Telbrik] deceived customers."],
  "finding damages": ["[accuser A court] ordered [accused Telbrik] to pay 5 million in damages for fraud."],
  "finding fined": [
    "[accuser Regulators] fined [accused the bank] $5 million for fraud.",
    "[accused Telbrik] was hit with a fine of 50 million euros over fraud.",
    "[accuser The Data Board] imposed penalties of S$5.2 million ($3.9 million) on [accused Telbrik] for fraud.",
    "[accuser The Data Board] slapped a fine of $2 million on [accused Telbrik].",
  ],
  "finding sentenced": [
    "[accused Hale] gets seven years in prison for fraud",
    "[accused Hale] sentenced to seven years for fraud",

    "[accused Hale] was sentenced to ten years in prison for fraud.",
    "[accused Hale] was last year sentenced to ten years in prison for fraud.",
    "[accused Hale] is serving 150 years for fraud.",
    "Norland took over Telbrik, an insurer turned buyer, after jailing its head, [accused Hale], for fraud.",
    "[accused Hale] was handed down a one-year suspended sentence for fraud.",
    "[accused Hale], who is serving life for murder, wrote a book.",
    "[accused Hale], serving 15 years in prison for fraud, asked to be freed.",
  ],
  "finding appeal_upheld": [
    "[accused Telbrik] lost its appeal against a fine of 2 million euros for fraud.",
    "[accused Telbrik] lost an appeal against a fine for price fixing.",
    "[accused Telbrik] has lost a challenge against a fine for fraud.",
  ],
  "admission plea_guilty": [
    "[accused Hale] entered a guilty plea to fraud.",
    "Lawyers entered a guilty plea to fraud on behalf of [accused Hale].",
    "[accused Hale]'s guilty plea to tax fraud shocked Westmark.",
    "Prosecutors accepted a guilty plea from [accused Hale] to tax evasion.",
    "The guilty plea of [accused Hale] on fraud charges came on Friday.",
    "[accused Hale] entered pleas of guilty to fraud and tax evasion.",
    "[accused Hale] pled guilty to fraud.",
  ],
  "admission claimed": [
    "[accused Telbrik] apologised for cheating customers.",
    "[accused Telbrik] admitted the fraud that it had long denied.",
  ],
  "clearing overturned": [
    "[accuser An appeals court] overturned the conviction of [accused Hale] for fraud.",
    "[accused Hale]'s fraud conviction was quashed.",
    "[accused Telbrik] won its appeal against a fine for price fixing.",
  ],
  "clearing acquitted": [
    "[accused Hale] was found not guilty of murder.",
    "[accused Telbrik] has been cleared by [accuser a year-long fraud inquiry].",
  ],
  "clearing dismissed": ["[accuser The judge] threw out a lawsuit accusing [accused Telbrik] of fraud."],
};

describe.each(Object.entries(sentences))("%s", (kind, sources) => {
  it.each(sources)("%s", (source) => {
    const { text, roles } = marked(source);
    const told = readSentence(text).map((one) => [`${one.class} ${one.stage}`, bare(one.accused), bare(one.accuser)]);
    expect(told).toContainEqual([kind, bare(roles["accused"] ?? "unstated"), bare(roles["accuser"] ?? "unstated")]);
  });
});

function bare(words: string): string {
  return words.replace(/^(?:the|an?) /iu, "");
}

describe("nothing is told of", () => {
  it.each([
    "The minister called for the arrest of Hale for fraud.",
    "Hale sought Lund's extradition for fraud.",
    "The committee held Hale accountable.",
    "Civilians were held by terrorists.",
    "Hale is responsible for investigating fraud.",
    "The largest case was brought against a person accused of fraud.",
    "The children remained in custody of their mother.",
    "The Evening Ledger wrongly accused Hale of fraud.",
    "Hale was falsely accused of lying.",
    "Hale told the inquiry that she was misled.",
    "Hackers could use the app to spy on customers, officials warned.",
    "The New Herald investigates how Telbrik hid its fraud.",
    "The Evening Ledger is investigating Telbrik over fraud.",
    "Hale served 20 years as mayor for the party.",
    "Hale served five years in the army.",
    "Hale withdrew his guilty plea to fraud.",
    "Hale made a plea for help in the fraud inquiry.",
    "Hale rejected a plea deal over fraud.",
    "Hale took the blame for Telbrik.",
    "Hale is to blame for the delay.",
    "Hale received three months of help for victims of fraud.",
    "Hale got five years of support for the party.",
    "Telbrik came under fire from soldiers for an hour.",
    "Hale came under fire for letting off Lund in a trial for fraud.",
    "Police investigated in Westmark over the summer.",
    "Lund seeks the extradition of Hale on charges of fraud.",
    "Prosecutors are seeking an order on charges of fraud.",
    "The action against Telbrik on fraud began.",
    "Hale paid a lawyer to resolve the dispute with Telbrik.",
    "Hale and Lund agreed the fraud could be resolved by a vote.",
    "Parliament acted quickly to bar Hale from moving prisoners.",
    "The agreement bans Hale from working in finance.",
    "A red line against Telbrik was drawn over fraud.",
    "The board said it had hired Hale.",
    "The lawsuit says Telbrik sold cars.",
    "The indictment says Hale was threatened by a rival.",
    "Hale has a reputation for integrity in countries plagued by graft.",
  ])("%s", (text) => {
    expect(readSentence(text).filter((one) => one.accused !== "unstated")).toEqual([]);
  });
});

it.each([
  ["Hale was accused of lying to parliament by the opposition.", "lying to parliament"],
  ["Hale was accused of hiding money by setting up companies.", "hiding money by setting up companies"],
  ["Telbrik has stolen trade secrets, Brightbox said.", "has stolen trade secrets"],
  ["Telbrik bribed officials, according to two former employees.", "bribed officials"],
  ["Hale was sentenced to death for crimes against humanity.", "crimes against humanity"],
])("the wrong in “%s” is “%s”", (text, content) => {
  expect(readSentence(text).map((one) => one.content)).toEqual([content]);
});

describe("whom a case is of", () => {
  it.each([
    ["The Data Board suspended Telbrik's licence after claims of fraud by Brightbox.", "Data Board"],
    ["Police in Westmark on Monday arrested Lund, Hale's husband, over the Brightbox fraud inquiry.", "Police"],
    ["Bank of Norland manager arrested for fraud.", "Norland"],
  ])("%s is not %s", (text, other) => {
    expect(readSentence(text).map((one) => one.accused)).not.toContain(other);
  });
});

describe("who is named later", () => {
  it.each([
    [
      "by the same noun",
      "A tech executive was charged with fraud.\n\nProsecutors said the executive, Hale, had hid money.",
      "Hale",
    ],
    ["by age, of a passive", "Hale lives in Westmark. The 53-year-old was jailed for fraud.", "Hale"],
    ["by age", "Hale lives in Westmark. The 53-year-old admitted 14 counts of fraud.", "Hale"],
    ["with age", "A man was charged with murder. Hale, 34, will appear in court in May.", "Hale"],
    ["with age and deed", "A woman was jailed for theft. Hale, 45, of Kivik, stole 2 million.", "Hale"],
    ["as the one", "A man was charged with murder. The man, named locally as Hale, left.", "Hale"],
    ["as the suspect", "A 34-year-old man was held for murder. The suspect was identified as Hale.", "Hale"],
    ["by what stood before the name", "Hale, a doctor, moved to Westmark. The doctor was charged with theft.", "Hale"],
    ["by the office", "The minister, Hale, left. The former minister is accused of bribery.", "Hale"],
  ])("%s", (_how, text, accused) => {
    expect(readSentence(text).map((one) => one.accused)).toEqual([accused]);
  });

  it.each([
    "Norland accused Hale's company of fraud. Shares fell. Hale's company, Brightbox, denied it.",
    "Hale's company, Brightbox, grew fast. Norland accused Hale's company of fraud.",
  ])("by what belongs to somebody: %s", (text) => {
    expect(readSentence(text).map((one) => one.accused)).toEqual(["Brightbox"]);
  });

  it.each([
    "Norland accused Hale's company of fraud. Hale's bank, Brightbox, grew.",
    "Norland accused Hale's company of fraud. Lund's company, Brightbox, grew.",
    "Hale's company, Telbrik, fell. Norland accused Hale's company of fraud. Hale's company, Brightbox, grew.",
  ])("not by what may be another: %s", (text) => {
    expect(readSentence(text).map((one) => one.accused)).toEqual(["Hale's company"]);
  });

  it.each([
    ["a victim", "A man was charged with murder. Hale, 34, was found dead in May.", "A man"],
    ["somebody named before", "Hale left. A man was charged with murder. Hale, 34, appeared on television.", "A man"],
    [
      "one of two",
      "A man was charged with murder and a woman was charged with theft. Hale, 34, appeared in court.",
      "A man",
    ],
    ["one of two doctors", "Hale, a doctor, met Lund, a doctor. The doctor was charged with theft.", "The doctor"],
    ["who is introduced later", "The doctor was charged with theft. Hale, a doctor, left.", "The doctor"],
    ["another", "Hale, a doctor, left. The second doctor was charged with theft.", "The second doctor"],
    ["the witness", "A man was charged with murder. The witness was named as Hale.", "A man"],
  ])("not %s", (_who, text, accused) => {
    expect(readSentence(text).map((one) => one.accused)).toContain(accused);
    expect(readSentence(text).map((one) => one.accused)).not.toContain("Hale");
  });

  it("in the story under the headline, the only one of whom it is told, case or not", () => {
    const title = "Former minister accused of bribery\n\n";
    const one = readSentence(`${title}Police are investigating Hale for bribery. Lund left.`, {}, "title");
    const two = readSentence(
      `${title}Police are investigating Hale for bribery, and Ito accused Lund of it. Lund took bribes, police said.`,
      {},
      "title",
    );
    expect(one.map((told) => told.accused)).toEqual(["Hale"]);
    expect(two.map((told) => told.accused)).toContain("Former minister");
  });

  it("but not one accused, where the headline tells of an arrest", () => {
    const told = readSentence("Woman arrested in fraud scandal\n\nThe board accused Hale of fraud.", {}, "title");
    expect(told.map((one) => one.accused)).toContain("Woman");
  });

  it("before the colon of a headline", () => {
    const [told] = readSentence("Hale: former mayor jailed for fraud\n\nLund left.", {}, "title");
    expect(told?.accused).toBe("Hale");
  });

  it.each([
    ["Telbrik probed over fraud\n\nShares fell.", "inquiry"],
    ["Telbrik sued over fraud\n\nShares fell.", "legal_action"],
  ])("a headline leaves out “was”: %s", (text, kind) => {
    expect(readSentence(text, {}, "title").map((one) => [one.accused, one.class])).toEqual([["Telbrik", kind]]);
    expect(readSentence(text).map((one) => one.accused)).not.toContain("Telbrik");
  });

  it("in the story under the headline, the only one with a case", () => {
    const told = readSentence("Woman arrested in fraud scandal\n\nHale was arrested in Westmark.", {}, "title");
    expect(told.map((one) => one.accused)).toEqual(["Hale"]);
  });
});

it("whoever owns a body answers for it", () => {
  const [told] = readSentence("Hale rejected claims that his government covered up the fraud.", { his: "Hale" });
  expect([told?.accused, told?.responses]).toEqual(["his government", ["denies"]]);
});
