import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

/** By cause: sentences that could be taken for a further stage than they tell, or for less; what is told of whom. */
const causes: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  "who dismisses charges may only answer them": [
    ["Prosecutors charged Hale with fraud. Hale’s lawyers dismissed the fraud charges against Hale.", "Hale charged"],
    ["Supporters dismissed the fraud charges against Hale as a plot.", "Hale claimed"],
    ["The government dismissed claims that it spied on Hale.", "The government claimed"],
    ["Norland’s ministry dismissed claims of fraud against Telbrik as nonsense.", "Telbrik claimed"],
    ["The judge dismissed the fraud charges against Hale as baseless.", "Hale dismissed"],
    ["Prosecutors dismissed the fraud charges against Hale.", "Hale dismissed"],
    ["The fraud charges against Hale were dismissed.", "Hale dismissed"],
    ["The commission dismissed the complaint of fraud against Telbrik.", "Telbrik dismissed"],
  ],
  "charges that somebody lied may be anybody's": [
    ["Hale defended himself against charges that he lied about the fraud.", "Hale claimed"],
    ["Prosecutors charged Hale. Hale defended himself against charges that he lied about the fraud.", "Hale charged"],
  ],
  "nobody clears themselves": [
    ["Hale claimed that the report had cleared Hale of fraud."],
    ["Hale said that a court had cleared Hale of fraud.", "Hale acquitted"],
    ["Police cleared Hale of fraud.", "Hale acquitted"],
  ],
  "an office that clears need not say again of what": [
    ["Police investigated Telbrik for bribery; the regulator cleared Telbrik.", "Telbrik acquitted"],
    ["Police investigated Telbrik for bribery. The regulator cleared Telbrik to sell phones.", "Telbrik inquiry"],
    ["Police investigated Telbrik for bribery. The regulator cleared Telbrik’s takeover.", "Telbrik inquiry"],
    ["The regulator cleared Telbrik."],
  ],
  "what is sought is not yet done": [
    ["Police sought charges of perjury against Hale.", "Hale claimed"],
    ["Prosecutors sought an indictment of Hale for fraud.", "Hale claimed"],
    ["Prosecutors brought charges of perjury against Hale.", "Hale charged"],
  ],
  "a sentence to come is none yet": [
    [
      "Hale pleaded guilty to fraud. Hale faces ten years in prison when he is sentenced for fraud.",
      "Hale plea_guilty",
    ],
    ["Hale will lose the seat once he is convicted of fraud."],
    ["Hale was in court when he was convicted of fraud.", "Hale convicted"],
    ["Hale was at home when police arrested him for fraud.", "Hale arrested"],
  ],
  "who has admitted it is past an inquiry": [
    ["Telbrik is under investigation for fraud. Telbrik admitted the fraud.", "Telbrik claimed"],
    ["Telbrik admitted the fraud. Telbrik was charged with fraud.", "Telbrik charged"],
  ],
  "who will be sentenced is not yet": [
    ["Hale pleaded guilty to fraud and is scheduled to be sentenced in May.", "Hale convicted"],
    ["Hale is due to be sentenced for fraud.", "Hale convicted"],
    ["Hale is set to be sentenced for fraud.", "Hale convicted"],
    ["Hale was sentenced for fraud in May.", "Hale sentenced"],
    ["Telbrik lied, each time attracting a penalty of 17 million.", "Telbrik claimed"],
  ],
  "what is only said so in jest or in figures": [
    ["Firms like Telbrik serve — pardon the pun — a double purpose."],
    ["Hale has broken even more rules than Lund did."],
  ],
  "who is cleared is cleared of what was told before": [
    [
      "Hale was charged with fraud. Hale was acquitted of all charges. Hale was indicted for bribery. Hale was convicted of bribery.",
      "Hale acquitted",
      "Hale convicted",
    ],
    ["Hale was acquitted. Prosecutors had charged Hale with fraud.", "Hale acquitted"],
  ],
  "what is set aside is overturned": [
    ["A court set aside the conviction of Hale for fraud.", "Hale overturned"],
    ["The appeal court on Friday set aside Hale's sentence.", "Hale overturned"],
    ["The conviction of Hale for fraud was set aside.", "Hale overturned"],
    ["She set aside her work and accused Hale of theft.", "Hale claimed"],
  ],
  "what is only called for has not come": [
    ["The watchdog recommended that Hale be charged with fraud."],
    ["Campaigners demanded that Telbrik be fined for fraud."],
    ["The watchdog recommends fraud charges against Hale.", "Hale claimed"],
    ["The chamber has called for a rerun and for sanctions on Hale."],
    ["Rivals called for an inquiry into Telbrik over bribes."],
    ["Norland has imposed sanctions on Hale.", "Hale measure"],
    ["Hale said that Lund was going to be arrested for theft.", "Lund claimed"],
  ],
  "where none is said to be, none is": [
    ["The minister ruled out that there is an investigation against Hale."],
    ["The ministry denied that there was an inquiry into Telbrik over bribes."],
    ["The prosecutor said there is an investigation into Hale for theft.", "Hale inquiry"],
  ],
  "a state or a firm brings a case as a plaintiff": [
    ["Norland has brought a case against Westmark at the world court, alleging torture.", "Westmark suit_filed"],
    ["Brightbox filed a case against Telbrik for fraud.", "Telbrik suit_filed"],
    ["Police filed a case against Hale for fraud.", "Hale charged"],
  ],
  "what is not shown is not said": [
    ["Norland has not put forward evidence linking Telbrik to spying."],
    ["Norland put forward evidence linking Telbrik to spying.", "Telbrik claimed"],
    ["Lund contended that the Data Board failed to prove that the money was stolen."],
    ["Lund alleged that the Data Board failed to report the bribes.", "Data Board claimed"],
  ],
  "one inquiry is told once": [
    ["Police are investigating bribery. The police inquiry into Telbrik over bribery goes on.", "Telbrik inquiry"],
    [
      "Police are investigating theft. The police inquiry into Telbrik over bribery goes on.",
      "unstated inquiry",
      "Telbrik inquiry",
    ],
  ],
};

describe.each(Object.entries(causes))("%s", (_cause, sentences) => {
  it.each(sentences.map(([text, ...told]) => [text, told] as const))("%s", (text, told) => {
    expect(readSentence(text).map(({ accused, stage }) => `${accused} ${stage}`)).toEqual(told);
  });
});
