import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const told = (text: string, pronouns: Readonly<Record<string, string>> = {}): string[] =>
  readSentence(text, pronouns).map(({ accused, accuser, stage }) => `${accuser} → ${accused}: ${stage}`);

describe("what courts and boards order, find and search", () => {
  itTells({
    "finding damages": [
      "[accuser A county court] ordered [accused Telbrik] to repay 1.2 million dollars to tenants after finding that it [content had hidden fees for years].",
      "[accuser The tribunal] ordered [accused Telbrik] to refund 12 million to owners, ruling that it [content had misled them].",
      "[accuser The regulator] ordered [accused Telbrik] to compensate passengers.",
      "[accuser A court] ordered [accused Fastbite] to pay damages.",
    ],
    "finding liable": [
      "[accuser A court] ruled that [accused Fastbite] [content had wrongly classified 900 couriers] and ordered an inquiry.",
    ],
    "finding convicted": ["[accuser A panel] found [accused Hale] guilty of [content bribery]."],
    "accusation claimed": [
      "[accused Three researchers at Telbrik] [content fabricated data in nine papers], [accuser a panel] convened by the board concluded.",
      "[accused Telbrik] [content under-reported its emissions for a decade], according to a report by [accuser Quill Press].",
      "[accused Forces] loyal to a general [content shelled a hospital in Kivik], [accuser Lund] said in a report published on Monday.",
      "[accused Fighters of the front] [content executed captured soldiers], [accuser Lund] said.",
      "[accuser An independent review] criticised [accused Telbrik] for [content ignoring warnings].",
      "[accuser Quill Press] said [accused Hale] [content had unfairly attacked its staff].",
    ],
    "inquiry raid": [
      "[accuser Police] raided the offices of [accused Telbrik].",
      "[accuser Federal agents] searched the offices of [accused Hale] on Monday.",
      "[accuser Police] searched the headquarters of [accused Telbrik] as part of a [content money-laundering] investigation.",
      "[accused Telbrik] was raided.",
    ],
    "legal_action suit_filed": [
      "A class action filed in Norland says [accused Telbrik] [content recorded private conversations].",
    ],
    "legal_action charged": ["[accused Hale] will stand trial in Kivik accused of [content evading taxes]."],
    "measure measure": [
      "The [accuser Data Board] imposed sanctions on [accused 17 companies] for [content laundering money].",
      "The [accuser Data Board] imposed sanctions on [accused Orbis Trading] for [content helping smugglers].",
    ],
    "measure banned": ["[accuser The world governing body] banned [accused Hale] for [content match-fixing]."],
  });
});

it.each([
  [
    "The Data Board fined Telbrik 3 million euros and Brightbox 400,000 euros for misleading customers.",
    ["Data Board → Telbrik: fined", "Data Board → Brightbox: fined"],
  ],
  [
    "The Data Board fined Telbrik $5m and its partner, Brightbox, $1m over a cartel.",
    ["Data Board → Telbrik: fined", "Data Board → Brightbox: fined"],
  ],
  [
    "The Data Board imposed sanctions on 17 people and companies, including Telbrik, for smuggling.",
    ["Data Board → 17 people: measure", "Data Board → companies: measure", "Data Board → Telbrik: measure"],
  ],
])("each of several: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

describe("nothing is told of", () => {
  it.each([
    "Police searched Hale's home on Monday.",
    "Police searched the home of Hale in an inquiry into a murder.",
    "Police raided the offices of the Evening Ledger.",
    "Gunmen raided the offices of Telbrik.",
    "Police searched the river for Hale.",
    "Norland ordered Telbrik to return the land.",
    "The court ordered Hale to return the car to his wife.",
    "Soldiers took a hospital in Kivik, Lund said.",
    "Telbrik was wrongly accused of fraud.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

it("a company by its short name is the one that has a legal form", () => {
  const [first, ...others] = readSentence(
    "Prosecutors charged Fastbite Ltd with fraud, and Fastbite denies the charge.",
  );
  expect([first?.accuser, first?.responses, others.length]).toEqual(["Prosecutors", ["denies"], 0]);
});
