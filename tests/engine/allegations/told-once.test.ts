import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

describe("one matter is told once", () => {
  it("the government of a state is the state", () => {
    const told = readSentence(
      "Norland accuses Telbrik of tapping calls.\n\nThe government of Norland has accused Telbrik, the country's largest maker of telephones, of tapping the calls of its customers.",
    );
    expect(told.map((one) => [one.accuser, one.accused, one.content, one.others])).toEqual([
      ["Norland", "Telbrik", "tapping calls", []],
    ]);
  });

  it("a fine is that of the headline, in other words", () => {
    const told = readSentence(
      "Telbrik fined for sending files to Westmark\n\nThe Data Board fined Telbrik for breaches of privacy.",
    );
    expect(told.map((one) => [one.accuser, one.content])).toEqual([["Data Board", "breaches of privacy"]]);
  });

  it("a headline's fine is the body's, whichever office the headline names", () => {
    const told = readSentence(
      "Norland fines Telbrik over privacy breaches\n\nThe Data Board on Tuesday fined Telbrik for breaching privacy rules.",
    );
    expect(told.map((one) => [one.accused, one.stage])).toEqual([["Telbrik", "fined"]]);
  });

  it("what a state's prosecutors say is what the headline says of the state; what somebody else says is not", () => {
    const texts = [
      "Norland accuses Telbrik of theft\n\nProsecutors in Kivik accused Telbrik on Monday of stealing designs.",
      "Norland accuses Telbrik of theft\n\nLund accused Telbrik on Monday of stealing designs.",
    ];
    expect(texts.map((text) => readSentence(text).length)).toEqual([1, 2]);
  });

  it("what was overturned is one matter with what was found, in other words", () => {
    const told = readSentence(
      "Hale cleared of bribery\n\nA court overturned the conviction of Hale, who had been jailed for bribery.\n\nHale had been found guilty of pressing witnesses.",
    );
    expect(told.map((one) => [one.class, one.stage, one.accused])).toEqual([["clearing", "overturned", "Hale"]]);
  });

  it("another conviction stands, where one is overturned", () => {
    const told = readSentence(
      "A court overturned the conviction of Hale for fraud.\n\nHale had been convicted of spying for Norland.",
    );
    expect(told.map(({ stage, content }) => [stage, content])).toEqual([
      ["overturned", "fraud"],
      ["convicted", "spying for Norland"],
    ]);
  });

  it("who denies the charge, or the allegations, denies those told before", () => {
    const texts = [
      "Lund accused Telbrik of fraud. Telbrik denied the charge. Police arrested Hale for theft.",
      "Norland imposed sanctions on Hale for fraud; Hale has rejected the allegations.",
    ];
    expect(texts.map((text) => readSentence(text).map((one) => [one.accused, one.class, one.stage]))).toEqual([
      [
        ["Telbrik", "accusation", "claimed"],
        ["Hale", "legal_action", "arrested"],
      ],
      [["Hale", "measure", "measure"]],
    ]);
  });

  it("“it” is the one body named before", () => {
    const texts = [
      "Telbrik obeyed the law. Prosecutors charged it with fraud.",
      "Telbrik and Brightbox obeyed the law. Prosecutors charged it with fraud.",
      "Telbrik obeyed the law.\n\nIn May prosecutors charged it with fraud.",
    ];
    expect(texts.map((text) => readSentence(text).map((one) => one.accused))).toEqual([["Telbrik"], [], []]);
  });

  it("the words of an apposition are not what is alleged", () => {
    const [told] = readSentence(
      "Norland has accused Telbrik, a maker of telephones, of tapping the calls of its customers.",
    );
    expect(told?.content).toBe("tapping the calls of its customers");
  });

  it("other accusers of the same sentence accuse of the same", () => {
    const told = readSentence(
      "Telbrik has denied claims that its routers could be used to spy, despite accusations from several countries.",
      { its: "Telbrik" },
    );
    expect(told.map((one) => [one.accused, one.category])).toEqual([["Telbrik", "espionage_security"]]);
  });

  it("whoever accused has neither cleared nor judged", () => {
    const told = [
      "Hale was cleared of fraud in May. Prosecutors had accused Hale of fraud.",
      "Hale was convicted of fraud in May. Police arrested Hale for fraud.",
      "A court convicted Hale of fraud. Norland had accused Hale of fraud.",
    ].flatMap((text) => readSentence(text));
    expect(told.map((one) => [one.class, one.accuser, one.others])).toEqual([
      ["clearing", "unstated", ["Prosecutors"]],
      ["finding", "unstated", ["Police"]],
      ["finding", "A court", []],
      ["accusation", "Norland", []],
    ]);
  });

  it("inquiries of one body into one thing, worded twice", () => {
    const told = readSentence(
      "Telbrik is being investigated over unpaid policies.\n\nRegulators are looking into whether Telbrik misled customers.",
    );
    expect(told.map((one) => [one.class, one.category, one.accuser])).toEqual([
      ["inquiry", "consumer_deception", "Regulators"],
    ]);
  });

  it("who is named right behind is the one without a name", () => {
    const told = readSentence(
      "A former manager was convicted of false accounting on Friday.\n\nLund, 52, had denied both charges.",
    );
    expect(told.map((one) => [one.accused, one.stage, one.responses])).toEqual([["Lund", "convicted", ["denies"]]]);
  });

  it("charges that are only denied make nobody charged", () => {
    const told = readSentence("Norland accused Telbrik of theft, police heard. Telbrik denied the charges.");
    expect(told.map((one) => [one.accused, one.stage, one.responses])).toEqual([["Telbrik", "claimed", ["denies"]]]);
  });

  it("but not a victim who is named there", () => {
    const told = readSentence("A former manager was charged with murder.\n\nLund, 52, was found dead in May.");
    expect(told.map((one) => one.accused)).toEqual(["A former manager"]);
  });
});

describe("who is accused", () => {
  it.each([
    ["A member of the group, Hale, was sentenced to two years in prison for fraud.", "Hale", "unstated"],
    ["The Data Board fined Telbrik €240 million over late filing.", "Telbrik", "Data Board"],
    ["The Data Board closed the inquiry into Telbrik.", "Telbrik", "Data Board"],
    ["The Data Board hit Telbrik with a fine for fraud.", "Telbrik", "Data Board"],
    [
      "A dealer who conned friends has been jailed for fraud.\n\nHale flew to Westmark.\n\nHale was arrested in May.",
      "Hale",
      "unstated",
    ],
  ])("%s", (text, accused, accuser) => {
    expect(readSentence(text).map((one) => [one.accused, one.accuser])).toEqual([[accused, accuser]]);
  });

  it("not the first of a list behind a description", () => {
    const told = readSentence(
      "A member of the group, Hale, Ito and Lund met.\n\nA member of the group was sentenced for fraud.",
    );
    expect(told.map((one) => one.accused)).toEqual(["A member of the group"]);
  });
});

it.each([
  "Westmark has threatened sanctions on Norland.",
  "The Data Board fined Telbrik CNY240 million over late filing.",
])("accuses not the one who acts: %s", (text) => {
  expect(readSentence(text).map((one) => one.accused)).not.toContain(/fined/u.test(text) ? "Data Board" : "Norland");
});

describe("what it is about", () => {
  it.each([
    ["The Data Board is investigating whether Telbrik broke the law on privacy.", "privacy", "broke the law on privacy"],
    ["Telbrik was barred from a tender for the police radio network last month on security grounds.", "espionage_security", "security"],
    ["The Data Board says that Telbrik has dumped solvents into the water since May.", "environmental", "has dumped solvents into the water since May"],
    ["Prosecutors said Lund paid a customs officer 400 crowns in May.", "corruption_bribery", "paid a customs officer 400 crowns in May"],
    ["Lund was accused of killing a rival.", "other", "killing a rival"],
  ])("%s", (text, category, content) => {
    const [told] = readSentence(text);
    expect([told?.category, told?.content]).toEqual([category, content]);
  });

  it("what a product can do, said of the one company before it", () => {
    const told = readSentence(
      'Norland barred Telbrik on Monday.\n\nThe Data Board said that the equipment "could be used to listen to calls".',
    );
    expect(told.map((one) => [one.class, one.accused, one.accuser, one.allegation.capability])).toEqual([
      ["measure", "Telbrik", "Norland", false],
      ["accusation", "Telbrik", "Data Board", true],
    ]);
  });

  it("of two companies before it neither", () => {
    const told = readSentence(
      "Brightbox met Telbrik on Monday.\n\nThe Data Board said that the equipment could be used to listen to calls.",
    );
    expect(told).toEqual([]);
  });
}); // prettier-ignore
