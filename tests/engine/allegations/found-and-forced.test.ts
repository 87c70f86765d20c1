import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

const told = (text: string, pronouns: Readonly<Record<string, string>> = {}): string[] =>
  readSentence(text, pronouns).map(({ accused, accuser, stage }) => `${accuser} → ${accused}: ${stage}`);

describe("what is found, and what armed people do", () => {
  itTells({
    "accusation claimed": [
      "[accuser The watchdog] has found [accused Hale] [content engaged in serious corrupt conduct].",
      "It found that [accused Hale] [content had fabricated the claim].",
      "It said [accused rebel fighters] [content had executed at least 60 prisoners].",
      "[accuser The ministry] says [accused Hale's men] [content tortured prisoners].",
      "[accused Norland] has denied [content sending weapons to the rebels].",
      "[accuser A union] has filed a complaint with the board, saying [accused Telbrik] [content fired three employees for trying to organise].",
    ],
    "legal_action suit_filed": [
      "[accuser Telbrik] said the claims were false and has sued [accused Hale] for [content defamation].",
    ],
  });
});

it.each([
  ["The ministry said soldiers had executed the plan.", []],
  ["A court said Norland executed two prisoners.", []],
  ["A spokesman said that it took all allegations of fraud seriously.", []],
  ["Telbrik denied all allegations of fraud.", ["unstated → Telbrik: claimed"]],
])("not: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

describe("“he” in a clause behind somebody without a name is that one", () => {
  it.each([
    [
      "Hale left.\n\nPolice charged a former councillor with blackmail after he allegedly robbed a shop.",
      ["Police → a former councillor: charged", "unstated → a former councillor: claimed"],
    ],
    ["Hale left.\n\nHale charged a guard with theft after he allegedly robbed a shop.", ["Hale → a guard: charged"]],
  ])("%s", (text, expected) => {
    expect(told(text, { he: "Hale" }).slice(0, expected.length)).toEqual(expected);
  });
});
