import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

/** By cause: sentences in which somebody could be taken for the accused, and all whom they accuse. */
const causes: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  "not said to have happened": [
    ["Not a single trader has been charged with fraud."],
    ["Police denied that Hale was under arrest."],
    ["A court acquitted Hale and seven former and current officials involved in the fraud.", "Hale"],
    ["A court ruled that Hale had relied on old notes and illegally intercepted calls."],
    ["Hale has broken rules and records."],
    ["After investigating, Telbrik's office told Lund of the fraud."],
    ["Hale escaped prosecution for fraud."],
    ["There were claims of cruelty at Telbrik."],
    ["Lund was robbed by Monday."],
    ["Lund tried to sue Hale for fraud."],
    ["Lund would accuse Hale of fraud."],
    ["Hale, an ally of Lund, acknowledged some plagiarism."],
    ["Hale is under no investigation for fraud."],
    ["Hale wanted Lund arrested for fraud."],
    ["Norland needs Hale jailed for theft."],
    ["Hale demanded Lund arrested for theft in May."],
    ["Norland had Hale jailed for theft.", "Hale"],
    ["Norland wants those accused of theft to leave."],
    ["Hale slammed the Norland deal."],
    ["Police are investigating claims that Hale was tortured."],
    ["Police are investigating claims that Hale lied to parliament.", "Hale"],
    ["Rivals repeated claims that Hale was robbed."],
    ["Few traders were ever convicted of fraud."],
    ["A few traders were convicted of fraud.", "A few traders"],
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
    ["Norland placed a formal request with Westmark to extradite Lund for fraud."],
    ["Instead of facing fraud charges, Hale left."],
    ["Norland's apparent intent to ban Telbrik over spying worries investors."],
    ["Suing Telbrik for fraud is one way."],
    ["The law protects Hale from being charged with fraud."],
    ["Prosecutors are still allowed to investigate Hale for fraud."],
    ["Hale was allowed to plead guilty to theft.", "Hale"],
    ["It is my strong recommendation that the Data Board investigate bribery by Hale."],
    ["The judge recommended that Hale face criminal charges for fraud."],
    ["The judge recommended Hale face criminal charges for fraud."],
    ["Prosecutors said Hale should be jailed for two years, fined $200,000 and dismissed."],
    ["The Data Board recommended sanctions against Telbrik for fraud."],
    ["The bill makes it easier for families to sue Telbrik over fraud."],
    ["Prosecutors did not have enough evidence to convict Hale of fraud."],
    ["Lund declined at first to accuse Telbrik of fraud."],
    ["Lund is said to seek an inquiry into Telbrik. Hale seeks a fraud inquiry into Telbrik."],
    ["All foreigners sentenced for fraud lose their permits."],
    ["Offenders convicted of theft are often sent to courses."],
    ["A proposed ban on Telbrik was rejected."],
    ["Hale has vowed to fight all subpoenas."],
    ["Telbrik faces a fine of 2 million for fraud."],
    ["Hale faces a sentence of up to ten years for fraud."],
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
    ["Hale said that Hale had broken no laws."],
    ["Neither company was accused of fraud."],
    ["Hale was not arrested or charged with fraud."],
    ["Lund was shot, without any evidence of Lund being involved in a crime."],
    ["Neither party will be liable for any breach of the contract."],
  ],
  "another subject": [
    ["Telbrik voted to remove Hale, and apologised to the women who made allegations of fraud."],
    ["The ruling went before the Data Board and Hale and Ito were sued for fraud."],
    ["Experts said first-time offenders convicted of fraud are often sent to courses."],
    ["Hale and his lawyers have denied the fraud claims.", "Hale"],
    ["Hale's lawyers have denied the fraud claims.", "Hale"],
    ["The board, which looks into Lund's fraud, said the accused were allegedly part of a plot."],
    ["Prosecutors indicted a Hale District (HD) police officer for fraud."],
    ["A Westmark report implicated Hale in the murder.", "Hale"],
    ["The Data Board's website lists Lund as wanted in Norland for fraud.", "Lund"],
    ["(Reuters) - Hale denied allegations of fraud.", "Hale"],
    ["(AP) — Hale was charged with fraud.", "Hale"],
    ["The panel also found that Telbrik defrauded customers, the suit alleges.", "Telbrik"],
    ["The suit alleges the panel found that Telbrik defrauded customers.", "Telbrik"],
    ["Lund spoke of the prosecution for insider trading of Hale, and of Ito, once a manager at Telbrik."],
    ["For a launderer to be caught and convicted in Norland and most other countries, he must be unlucky."],
    ["Wolf of Lund Street producer arrested in Norland for money laundering"],
    ["The Lund Papers were made public, triggering a tax probe of Telbrik.", "Telbrik"],
    ["One of Hale's former aides, Lund, was charged with fraud.", "Lund"],
    ["One of Hale's former aides, Lund, is being investigated on suspicion of fraud.", "Lund"],
    ["The chief left after criticism from officials who accused her of fraud during the city recounts."],
    ["Ministers condemned the measures that Hale imposed against Norland for allegedly bribing inspectors.", "Norland"],
    ["A banker based in Northport who had been under investigation for fraud has left."],
    ["Voters were angry about the lack of an indictment in the case of Hale, whose car was stolen."],
    ["Hale will appeal the case."],
    ["Most people in Norland pay a penalty for fraud."],
    ["Asylum is for people who fear persecution in their home countries."],
    ["Forty agents have been sent to the inquiry to assist with the fraud."],
    ["Lund fears that Hale is being abused."],
    ["Hale implied that Telbrik would speak on the fraud."],
    ["The memo portrayed the inquiry as a product of corruption at Telbrik."],
    ["Hale condemned Lund's jailing for fraud."],
    ["Hale criticised Lund's vote for the ban.", "Lund"],
    ["Hale denounced Lund's efforts to cut the funds."],
    ["Hale denounced Lund's efforts to bribe voters.", "Lund"],
    ["They criticised Hale for proposing the plans again."],
    ["They criticised Hale for lying.", "Hale"],
    ["The jailed promoter of Telbrik, Lund, has offered to pay.", "Lund"],
    ["The alleged shooter, Lund, left the court.", "Lund"],
    ["Norland imposed penalties of 5.2 million ($3.9 million) on Telbrik for fraud.", "Telbrik"],
    ["Norland charged 14 federal officers with fraud.", "14 federal officers"],
    ["The judge ordered for Lund to be jailed for theft.", "Lund"],
    ["Hale tried to sell the car in Norland, claiming Telbrik defrauded customers.", "Telbrik"],
    ["Hale, which said Norland carried out attacks and also accused Telbrik of fraud, left.", "Telbrik"],
    ["A friend is suspected of helping Lund hide, prosecutors said.", "A friend"],
    ["Norland denied that Hale lied to investigators.", "Hale"],
    ["Hale denied that the treatment constitutes torture."],
    ["Lund is back in Norland awaiting trial.", "Lund"],
    ["Hackers backing Hale hijacked the site."],
    ["The fans of Lund who filed reports against him blames Hale for fraud.", "Hale"],
    ["There were clashes between Hale and alleged thieves."],
    ["Presidents of the country accused of theft have left."],
    ["Officials or employees accused of fraud can be suspended."],
    ["Norland – Hale, facing charges of fraud, left.", "Hale"],
    ["Hale met critics of Telbrik, who were jailed for fraud.", "critics of Telbrik"],
    ["Hale is the first who aspired to be a candidate to be found guilty of fraud.", "Hale"],
    ["A woman who helped people enter Norland was found guilty of fraud.", "A woman"],
    ["Lund was charged with theft and with defeating the administration of justice.", "Lund"],
    ["Lund was sentenced to a year in prison and fined NT $1.5 million for fraud.", "Lund"],
    ["Lund, a teacher at Quill Press, accused by his students of theft, left."],
    ["Hale freed Lund, a reporter for the Evening Ledger arrested in Norland."],
    ["After investigating, Telbrik told Lund that the call came from a prison."],
    ["The group, Quill Press, which has sued to obtain records from Norland, left."],
    ["Telbrik closed its offices, which is said to harm customers."],
    ["Regulators fined the bank $5 million for fraud.", "the bank"],
    ["The Data Board fined Telbrik's Westmark division $5 million for fraud.", "Telbrik's Westmark division"],
    ["Regulators fined Kivikor CNY240 million for fraud.", "Kivikor"],
    ["The Data Board slapped a fine of $2 million on Telbrik.", "Telbrik"],
    ["A court ordered Telbrik to pay $5 million for fraud.", "Telbrik"],
    ["The son of Hale has denied allegations that he laundered cash.", "The son of Hale"],
    ["Hale, a former banker who was sacked last month and accused of fraud, left.", "Hale"],
    ["Hale, a former director and a general in the war, was sentenced for fraud.", "Hale"],
    ["Hale, 34, of Northport, and Lund, 33, of Kivik, were charged with fraud.", "Hale", "Lund"],
    ["Hale denied that waterboarding constitutes torture."],
    ["We are labelled as thieves and accused of theft."],
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
    ["Lund praised the agents of the Criminal Investigation into Telbrik for their work."],
    ["Norland is blasting out letters about fraud at ports in Westmark, Norland and Telbrik."],
    ["Hale led the charge against Telbrik."],
    ["Hale delivered a scathing indictment of Telbrik."],
    ["A forceful, top-to-bottom indictment of Hale was printed."],
    ["The site spread theories about Telbrik's involvement in the murder."],
    ["Hale prosecuted Lund on taxes at the debate."],
    ["Hale tapped into the anger of voters."],
    ["Hale froze in place."],
    ["The panel was set up as a commission of inquiry against fraud at sea."],
    ["Hale was awarded a time penalty in the rally."],
    ["Hale dismissed Lund's charges about taxes."],
    ["Telbrik uses supposedly unbiased rules to abuse nobody."],
    ["Hale has called on members to reject Lund."],
    ["Lund had a cardiac arrest."],
    ["Hale opposes abortion in cases of rape."],
    ["The Marie Sue cafe told visitors that Telbrik makes phones."],
    ["Telbrik suits were made in Norland."],
    ["The exchange freed imprisoned journalists for Norland."],
    ["Hale acknowledged the negligence provision of the law."],
    ["The agreement bars Hale from publishing letters."],
  ],
  "nobody in particular": [
    ["Officials accused of fraud can be sued."],
    ["Officials accused of fraud are often jailed."],
    ["Under the law, “officials or employees accused of fraud” can be sued."],
    ["There are about 100 priests, teachers and other figures who have been accused of fraud."],
    ["Other traders were convicted of fraud."],
    ["Three traders were convicted of fraud.", "Three traders"],
    ["The other trader was convicted of fraud.", "The other trader"],
  ],
  "a participle behind another noun": [
    ["The Data Board probing claims of fraud linked to the riots against activist Hale and Lund has stated that."],
    ["Ito ordered for Lund to be jailed, with the sentence to start from the day she was arrested.", "Lund"],
    ["The Data Board probing the riots accused Hale of fraud.", "Hale"],
  ],
  "who inquires": [
    ["Special Counsel Hale left in May. The Hale investigation into fraud goes on."],
    ["Lund has routinely blasted the Hale investigation into fraud.", "Hale"],
  ],
  "who suffered it": [
    ["Norland was rocked by a terrorist attack."],
    ["Allegations of bias against Hale were aired."],
    ["Police opened an inquiry into the burglary at Telbrik."],
    ["Lund was given a sentence for acts of defamation against Telbrik.", "Lund"],
    ["Lund faces charges of violence against Hale.", "Lund"],
  ],
};

describe("a pronoun is nobody inside the words for the accuser", () => {
  it.each([
    ["The Hale campaign accused him of fraud.", []],
    ["A court headed by Hale issued a warrant against him for fraud.", []],
    ["Hale's wife accused him of fraud.", ["Hale"]],
    ["Critics of Hale accused him of fraud.", ["Hale"]],
    ["Hale left. The Lund campaign accused him of fraud.", ["Hale"]],
  ])("%s", (text, accused) => {
    expect(readSentence(text, { him: "Hale" }).map((one) => one.accused)).toEqual(accused);
  });
});

describe("a pronoun is nobody of whom its sentence speaks otherwise", () => {
  it.each([
    ["Ito ordered Lund jailed from the day she was arrested.", { she: "Ito" }, ["Lund"]],
    ["Ito ordered Lund moved, and she was arrested.", { she: "Lund" }, ["Lund"]],
    ["Ito ordered for Lund to be moved, with the change to start from the day she was arrested.", { she: "Ito" }, []],
    ["Ito left on the day she was arrested.", { she: "Ito" }, ["Ito"]],
    [
      "Hale fled: monks accused him of disloyalty towards the emperor, Lund, and he was jailed.",
      { him: "Hale", he: "Lund" },
      ["Hale"],
    ],
    ["Hale fled: monks accused him of disloyalty, and he was jailed.", { him: "Hale", he: "Hale" }, ["Hale"]],
    ["Hale left. In his guilty plea, Lund said that the payments were made.", { his: "Hale" }, []],
    ["Hale left. In his guilty plea, Hale said that the payments were made.", { his: "Hale" }, ["Hale"]],
    ["The judiciary, then headed by Hale, issued an arrest warrant against him.", { him: "Hale" }, []],
    ["The judiciary, then headed by Lund, issued an arrest warrant against him.", { him: "Hale" }, ["Hale"]],
    ["Supporters have denounced his ousting as a coup.", { his: "Hale" }, []],
    ["When he left, Hale said he was arrested for theft.", { he: "Hale" }, ["Hale"]],
  ])("%s %o", (text, pronouns, accused) => {
    const told = readSentence(text, pronouns);
    expect([...new Set(told.map((one) => one.accused))]).toEqual(accused);
  });
});

it.each([
  ["Hale spoke after Lund and accused him of theft.", ["Lund"]],
  ["Hale spoke after Lund and Ito and accused him of theft.", []],
])("whoever accuses is not meant by “him”: %s", (text, accused) => {
  expect(readSentence(text).map((one) => one.accused)).toEqual(accused);
});

describe.each(Object.entries(causes))("%s", (_cause, sentences) => {
  it.each(sentences)("%s", (text, ...accused) => {
    const told = readSentence(text).filter((one) => one.accused !== "unstated");
    expect([...new Set(told.map((one) => one.accused))], told.map((one) => one.allegation.rule).join()).toEqual(
      accused,
    );
  });
});

it("what a company's head admits of it is not said of the head", () => {
  const told = readSentence("Telbrik broke the law by hiding the leak, its boss admitted to the board.");
  expect(told.map(({ accused, content }) => [accused, content])).toEqual([
    ["Telbrik", "broke the law by hiding the leak"],
  ]);
});

it.each([
  ["A jury in Northport found Telbrik partly liable for the crash.", [["A jury", "Telbrik", "liable"]]],
  ["A jury found Telbrik not liable for the crash.", [["A jury", "Telbrik", "not_liable"]]],
  ["A jury found liable the maker of the drug.", []],
  ["Lund said a court found Hale guilty of fraud.", [["a court", "Hale", "convicted"]]],
  ["Lund said Hale was found guilty of fraud.", [["unstated", "Hale", "convicted"]]],
])("who finds is not who is found to be: %s", (text, told) => {
  expect(readSentence(text).map(({ accuser, accused, stage }) => [accuser, accused, stage])).toEqual(told);
});

it.each([
  ["Hale was charged with murder over an attack by villagers.", "unstated"],
  ["Hale was charged with murder by prosecutors over an attack by villagers.", "prosecutors"],
  ["A Norlandish appeals court convicted Hale of fraud.", "A Norlandish appeals court"],
  ["Telbrik was found by a federal judge in Northport to have illegally hidden the leak.", "a federal judge"],
])("who charges and finds: %s", (text, accuser) => {
  expect(readSentence(text).map((told) => told.accuser)).toEqual([accuser]);
});

it("who is described behind a name is nobody who is named later", () => {
  const told = readSentence("Norland extradited Wei Roe, a tycoon accused of fraud. Norland charged Hale with theft.");
  expect(told.filter(({ content }) => content === "fraud").map(({ accused }) => accused)).not.toContain("Hale");
});

it("a state's military is accused as such", () => {
  expect(readSentence("Lund accused Norland's military of war crimes.").map(({ accused }) => accused)).toEqual([
    "Norland's military",
  ]);
});

it("who somebody is between two names is nobody else", () => {
  const told = readSentence("Hale, a former trader, and Lund, a lawyer, had been charged with fraud.");
  expect(told.map(({ accused }) => accused)).toEqual(["Hale", "Lund"]);
});

it("who accuses in a suit of their own is not the accused", () => {
  const told = readSentence("Hale left. In a separate civil suit, a broker, Lund, accuses him of fraud.", {
    him: "Hale",
  });
  expect(told.map(({ accused }) => accused)).toEqual(["Hale"]);
});

it("who has appealed promises to", () => {
  const [told] = readSentence("Telbrik was convicted of fraud. Telbrik has appealed.");
  expect(told?.responses).toEqual(["promises"]);
});

it("who is somewhere is accused, and not the place", () => {
  const told = readSentence("Hale is on trial in Norland, accused of taking bribes.");
  expect(new Set(told.map(({ accused }) => accused))).toEqual(new Set(["Hale"]));
});

it("victims are not accused of what was done to them", () => {
  expect(readSentence("The money was allegedly embezzled by victims of the fraud.")).toEqual([]);
});

it.each([
  ["Norland accused Hale of leaking confidential information to the press.", "other"],
  ["Norland accused Telbrik of leaking oil into the river.", "environmental"],
])("%s", (text, category) => {
  expect(readSentence(text).map((one) => one.category)).toEqual([category]);
});

it.each([
  "A court confirmed the indictment of Hale and two former officers from Norland for theft.",
  "A court confirmed the charges against three former managers from Telbrik for bribery.",
])("whoever is accused comes from there, and is not accused by it: %s", (text) => {
  expect(readSentence(text).map(({ accuser }) => accuser)).not.toContain("Norland");
  expect(readSentence(text).map(({ accuser }) => accuser)).not.toContain("Telbrik");
});

it.each([
  "Accused of fleeing after a fraud, a Norland court has now ruled that he should be sent back.",
  "The managers face charges against the public administration for theft.",
  "Hale kept her religious convictions to herself.",
])("neither the court, nor a kind of crime, nor a belief: %s", (text) => {
  expect(readSentence(text).map(({ accused }) => accused)).not.toContain("a Norland court");
  expect(readSentence(text).map(({ accused }) => accused)).not.toContain("the public administration");
  expect(readSentence(text).map(({ accused }) => accused)).not.toContain("Hale");
});

it.each([
  ["Norland, which put to death 47 men accused of theft, left.", "Norland"],
  [
    "A lawyer for the man who set off bombs in Westmark and Norland argued on Friday to get charges dropped.",
    "Norland",
  ],
  ["A frequent critic of Norland who was imprisoned by the government spoke.", "Norland"],
  ["An attack on the town that Norland monitors blamed on rebels followed.", "Norland"],
  ["The youngest son of former vice presidential candidate and senator Hale was arrested for theft.", "Hale"],
])("another in the sentence is accused: %s", (text, name) => {
  expect(readSentence(text).map(({ accused }) => accused)).not.toContain(name);
});

it.each([
  ["Lund alleged that Ito and its Asian and African boss Hale bribed ministers.", ["Ito", "Hale"]],
  ["Hale, the world's top smuggler and boss of a gang, is wanted by Norland for theft.", ["Hale"]],
  [
    "As opposed to its last list, in which it named Hale as a drug trafficker, the Data Board identified several firms.",
    ["Hale"],
  ],
])("who is named so is accused: %s", (text, accused) => {
  expect(readSentence(text).map((told) => told.accused)).toEqual(accused);
});

it("fitness to stand trial is no trial", () => {
  expect(
    readSentence("Hale, accused of theft, appears mentally fit to stand trial.").map(({ stage }) => stage),
  ).toEqual(["claimed"]);
});
