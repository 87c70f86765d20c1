import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const told = (text: string, pronouns: Readonly<Record<string, string>> = {}): string[] =>
  readSentence(text, pronouns).map(({ accused, accuser, stage }) => `${accuser} → ${accused}: ${stage}`);

describe("in the ways of local papers and the wires", () => {
  itTells({
    "finding fined": ["[accuser The regulator] ordered [accused Telbrik] to pay a 30 million dollar penalty."],
    "finding sentenced": ["[accused A solicitor] who [content stole from clients] was jailed."],
    "finding liable": [
      "[accused Telbrik] [content misled customers over insurance], [accuser the ombudsman] has ruled.",
      "[accused Norland] [content broke the law by detaining asylum seekers], [accuser the European Court] of Justice ruled.",
      "[accused Hale] was found to [content have acted dishonestly].",
    ],
    "accusation claimed": [
      "[accused Two engineers] [content ignored reports of rust], [accuser prosecutors] said.",
      "[accused Three of the largest firms] [content ignored repeated warnings], [accuser a panel] concluded.",
      "[accused Hale] [content accepted envelopes stuffed with cash], [accuser his former aide] testified.",
      "[accused Police] [content shot dead 20 protesters], [accuser Lund] said.",
    ],
    "measure measure": [
      "[accuser The fund] fired [accused Hale] after an audit found she [content had taken kickbacks].",
      "[accuser The tribunal] stripped [accused Hale] of her medal after a test showed [content traces of a banned steroid].",
    ],
    "measure banned": [
      "[accuser The cycling union] banned [accused Hale] after she [content tested positive for a banned drug].",
    ],
    "legal_action settled": ["[accused Telbrik] will pay 8 million dollars to settle a class action."],
    "legal_action suit_filed": ["[accuser The city of Kivik] sued [accused Telbrik] over [content fraud]."],
    "inquiry inquiry": [
      "[accuser The Commission] opened an [content antitrust] case against [accused Telbrik].",
      "The [accuser Data Board] opened proceedings against [accused Telbrik] to assess whether the firm [content abused its dominance].",
    ],
  });
});

it.each([
  ["Ivo Hale, the son of the president of a bank, who is on trial for fraud, left.", ["unstated → Hale: on_trial"]],
  [
    "Victims allege that insurers including Telbrik misled them.",
    ["Victims → insurers: claimed", "Victims → Telbrik: claimed"],
  ],
  [
    "The lawsuit names two executives, Hale and Lund, as defendants.",
    ["unstated → Hale: suit_filed", "unstated → Lund: suit_filed"],
  ],
  [
    "The court has issued arrest warrants for two officers, Hale and Lund.",
    ["The court → Hale: charged", "The court → Lund: charged"],
  ],
])("who is meant: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

describe("nothing is told of", () => {
  it.each([
    "Hale said she is being punished for investigating Lund's war on drugs.",
    "Police shot dead a gunman, Lund said.",
    "The court ordered Hale to pay attention.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

it("a denial of any crime is an answer and nothing else", () => {
  const readings = readSentence("Lund accused Hale of fraud. Hale denied any criminal conduct.");
  expect(readings.map(({ accused, responses }) => [accused, responses])).toEqual([["Hale", ["denies"]]]);
});

it("a cartel known by its name moves drugs", () => {
  const [first] = readSentence("Hale is an alleged leader of the Costa cartel. Police arrested Hale.");
  expect(first?.category).toBe("other");
});
