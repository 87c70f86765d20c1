import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const told = (text: string, pronouns: Readonly<Record<string, string>> = {}): string[] =>
  readSentence(text, pronouns).map(({ accused, accuser, stage }) => `${accuser} → ${accused}: ${stage}`);

describe("in the ways of local papers and the wires", () => {
  itTells({
    "finding fined": ["[accuser The regulator] ordered [accused Telbrik] to pay a 30 million dollar penalty."],
    "finding convicted": [
      "[accuser A court] found [accused Hale], a former manager at Quill Press, guilty of [content insider trading].",
    ],
    "finding sentenced": ["[accused A solicitor] who [content stole from clients] was jailed."],
    "finding liable": [
      "[accused Telbrik] [content misled customers over insurance], [accuser the ombudsman] has ruled.",
      "[accused Norland] [content broke the law by detaining asylum seekers], [accuser the European Court] of Justice ruled.",
      "[accused Hale] was found to [content have acted dishonestly].",
      "[accuser The commissioner] ruled that [accused Telbrik] [content had contravened the privacy ordinance].",
      "[accused Telbrik] is liable for the [content deaths of 30 men], [accuser the Supreme Court] ruled.",
    ],
    "accusation claimed": [
      "[accused Two engineers] [content ignored reports of rust], [accuser prosecutors] said.",
      "[accused Three of the largest firms] [content ignored repeated warnings], [accuser a panel] concluded.",
      "[accused Hale] [content accepted envelopes stuffed with cash], [accuser his former aide] testified.",
      "[accused Police] [content shot dead 20 protesters], [accuser Lund] said.",
      "[accused Troops] [content burned 200 houses], [accuser residents] said.",
      "[accused Peacekeepers] [content raped women at a camp], according to [accuser an aid worker].",
      "[accuser Inspectors] said [accused Telbrik] [content had acted in breach of the law].",
      "[accused Norland's health department] [content knew that the blood was infected], [accuser an inquiry] concluded.",
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
    "Lund expelled Hale after officials found him guilty of fraud.",
    ["Lund → Hale: measure", "officials → Hale: convicted"],
  ],
  ["Police opened an inquiry into alleged bribery by Telbrik.", ["Police → Telbrik: inquiry"]],
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

it("a hotel is not its owner, whose name stands behind", () => {
  const text = "A hotel in Kivik was found to have breached safety rules. Its owner, Hale, has been fined.";
  expect(told(text)).toEqual(["unstated → A hotel: liable", "unstated → Hale: fined"]);
});

describe("nothing is told of", () => {
  it.each([
    "Hale is said to blame a letter, which broke the rules, for the loss.",
    "The department knew that the mayor was ill, an inquiry concluded.",
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

it("who poaches engineers does no harm to wildlife", () => {
  const [first] = readSentence("Police raided the offices of Telbrik on suspicion of illegally poaching engineers.");
  expect(first?.category).toBe("other");
});

it("a cartel known by its name moves drugs", () => {
  const [first] = readSentence("Hale is an alleged leader of the Costa cartel. Police arrested Hale.");
  expect(first?.category).toBe("other");
});
