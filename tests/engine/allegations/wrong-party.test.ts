import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

/** By cause: sentences in which somebody could be taken for the accused, and all whom they accuse. */
const causes: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  "not said to have happened": [
    ["Calls for a prosecutor to investigate Telbrik over fraud have grown."],
    ["Hale called for a prosecutor to investigate Telbrik over fraud."],
    ["The law allows victims to sue Telbrik over fraud."],
    ["Ministers must focus on prosecuting Hale for fraud."],
    ["Norland repeated its request that Westmark extradite Lund for fraud."],
    ["Hale's suggestion that Telbrik spy on Lund was rejected."],
    ["The board has to decide whether to prosecute Hale for fraud."],
    ["It is unclear whether Hale faces charges of fraud."],
    ["Lund suggested banning Telbrik over spying."],
    ["Hale favoured taxing imports to help farmers and punish Telbrik for fraud."],
    ["Lund can be summoned or arrested for theft."],
    ["Norland should release Hale and drop all fraud charges against Hale."],
    ["A new law would make it easier to sue Telbrik for fraud."],
    ["It is not as if Hale lied or whitewashed the accounts."],
    ["Villagers want a ban on Telbrik."],
    ["A proposed ban on Telbrik was rejected."],
  ],
  "said to have happened, though the verb is an infinitive": [
    ["Norland moved to ban Telbrik over spying.", "Telbrik"],
    ["Hale took to the stage to accuse Telbrik of fraud.", "Telbrik"],
    ["Hale was the first to accuse Telbrik of fraud.", "Telbrik"],
    ["Norland has begun to investigate Telbrik for fraud.", "Telbrik"],
  ],
  "denied in the words themselves": [
    ["Lund claimed that Hale did not lie to investigators."],
    ["Nobody has accused Hale of fraud."],
    ["Neither company was accused of fraud."],
    ["Hale was not arrested or charged with fraud."],
    ["Lund was shot, without any evidence of Lund being involved in a crime."],
    ["Neither party will be liable for any breach of the contract."],
  ],
  "another subject": [
    ["The judge ordered for Lund to be jailed for theft.", "Lund"],
    ["Hale tried to sell the car in Norland, claiming Telbrik defrauded customers.", "Telbrik"],
    ["Hale, which said Norland carried out attacks and also accused Telbrik of fraud, left.", "Telbrik"],
    ["A friend is suspected of helping Lund hide, prosecutors said."],
    ["Norland denied that Hale lied to investigators.", "Hale"],
    ["Hale denied that the treatment constitutes torture."],
    ["Lund is back in Norland awaiting trial.", "Lund"],
    ["Lund was sentenced to a year in prison and fined NT $1.5 million for fraud.", "Lund"],
    ["Lund, a teacher at Quill Press, accused by his students of theft, left."],
    ["Hale freed Lund, a reporter for the Evening Ledger arrested in Norland."],
    ["After investigating, Telbrik told Lund that the call came from a prison."],
    ["The group, Quill Press, which has sued to obtain records from Norland, left."],
    ["Telbrik closed its offices, which is said to harm customers."],
  ],
  "no party": [
    ["Inspectors linked six syringes to the fraud."],
    ["Hale blamed Covid for the losses."],
    ["Lund blamed Brexit for the fraud."],
    ["The police enforced restrictions on movement."],
    ["Others were accused of fraud."],
    ["We always blame others for our fraud."],
    ["The judge ordered his detention for the alleged commission of a crime."],
    ["Two men were arrested."],
  ],
  "other senses": [
    ["Norland is blasting out letters about fraud at ports in Westmark, Norland and Telbrik."],
    ["Hale led the charge against Telbrik."],
    ["Lund had a cardiac arrest."],
    ["Hale opposes abortion in cases of rape."],
    ["The Marie Sue cafe told visitors that Telbrik makes phones."],
    ["Telbrik suits were made in Norland."],
    ["The exchange freed imprisoned journalists for Norland."],
    ["Hale acknowledged the negligence provision of the law."],
    ["The agreement bars Hale from publishing letters."],
  ],
  "who suffered it": [
    ["Lund was given a sentence for acts of defamation against Telbrik.", "Lund"],
    ["Lund faces charges of violence against Hale.", "Lund"],
  ],
};

describe.each(Object.entries(causes))("%s", (_cause, sentences) => {
  it.each(sentences)("%s", (text, ...accused) => {
    const told = readSentence(text).filter((one) => one.accused !== "unstated");
    expect([...new Set(told.map((one) => one.accused))], told.map((one) => one.allegation.rule).join()).toEqual(
      accused,
    );
  });
});
