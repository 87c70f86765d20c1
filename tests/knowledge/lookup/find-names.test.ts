import { describe, expect, it } from "vitest";
import { textOf } from "@/engine/text/span";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "company", name: "Telbrik Co., Ltd.", aliases: "TBK{acronym}" },
  { kind: "company", name: "Brightbox Inc", aliases: "eBrite" },
  { kind: "company", name: "Moodley's" },
  { kind: "company", name: "Quill & Press" },
  { kind: "company", name: "St. Orlan Müller" },
  { kind: "person", name: "Ada van Hale", offices: "mayor @ norland" },
  { kind: "person", name: "J. P. Hale", offices: "judge @ norland" },
  { kind: "outlet", name: "The Evening Ledger", domains: "ledger.example" },
  { kind: "organisation", name: "al-Nordiya" },
  { kind: "organisation", name: "Bank of Norland" },
  { kind: "state", name: "Norland", aliases: "N.L.{acronym}|NLD{acronym}", demonyms: "Norlandic", metonyms: "Ostrava" },
  { kind: "government", name: "Norland Grain Ministry", aliases: "Norland's Grain Ministry" },
  { kind: "organisation", name: "Who Else", aliases: "WHO{acronym}" },
]);

function found(text: string, from: Knowledge = knowledge): string[] {
  return from.findNames(text).map((name) => textOf(text, name.span));
}

describe("findNames", () => {
  it.each([
    ["Telbrik sold Brightbox.", ["Telbrik", "Brightbox"]],
    ["Telbrik Co., Ltd. said so", ["Telbrik Co., Ltd"]],
    ["Brightbox, Inc. and Brightbox Inc. and Brightbox, including", ["Brightbox, Inc", "Brightbox Inc", "Brightbox"]],
    ["BRIGHTBOX SUES TELBRIK", ["BRIGHTBOX", "TELBRIK"]],
    ["Telbrik's and Telbrik’s plan, Moodley's plan, Moodleys", ["Telbrik", "Telbrik", "Moodley's", "Moodleys"]],
    ["Telbrik Co. Ltd grew, Telbrik. As of May", ["Telbrik Co. Ltd", "Telbrik"]],
    ["TBK's plan, TBK’s plan, Tbk's plan", ["TBK", "TBK"]],
    ["Quill and Press, Quill & Press, Quill-and-Press", ["Quill and Press", "Quill & Press", "Quill-and-Press"]],
    ["St Orlan Muller, St. Orlan Müller", ["St Orlan Muller", "St. Orlan Müller"]],
    [
      "Ada van Hale, Ada Van Hale, ADA VAN HALE",
      ["Ada van Hale", "van Hale", "Hale", "Ada Van Hale", "Van Hale", "Hale", "ADA VAN HALE", "VAN HALE", "HALE"],
    ],
    ["J.P. Hale, JP Hale, J. P. Hale", ["J.P. Hale", "Hale", "JP Hale", "Hale", "J. P. Hale", "Hale"]],
    ["the Evening Ledger, The Evening Ledger", ["Evening Ledger", "Evening Ledger"]],
    ["an al-Nordiya man, Al-Nordiya, Al Nordiya", ["al-Nordiya", "Al-Nordiya", "Al Nordiya"]],
    ["eBrite, Ebrite, EBRITE", ["eBrite", "Ebrite", "EBRITE"]],
    ["the Bank of Norland", ["Bank of Norland", "Norland"]],
    ["the N.L. army, the NL army", ["N.L.", "NL"]],
    ["Norlandic exports; Ostrava denies it", ["Norlandic", "Ostrava"]],
    ["“Telbrik” ‘Telbrik’ (Telbrik) Telbrik-backed", ["Telbrik", "Telbrik", "Telbrik", "Telbrik"]],
    ["Bank\nof Norland", ["Bank\nof Norland", "Norland"]],
    ["the WHO said", ["WHO"]],
    ["Norland's grain ministry, Norland's Grain Ministry", ["Norland", "Norland's Grain Ministry"]],
  ])("finds the names in %j", (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ["lower-case words", "telbrik brightbox evening ledger, ada van hale, quill and press"],
    ["parts of words", "Telbrikish Subtelbrik SubTelbrik Brightboxes"],
    ["an acronym that is a word", "Who said tbk? Nl, nl."],
    ["names over a paragraph", "Bank of\n\nOrland Quill &\n\nPress"],
    ["nothing", ""],
  ])("leaves alone %s", (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it("tells a name from an alias and an acronym", () => {
    const forms = knowledge.findNames("Telbrik TBK Norlandic Ostrava").map((name) => name.candidates[0]?.form);
    expect(forms).toEqual(["name", "acronym", "demonym", "metonym"]);
  });

  it("names everybody who goes by a name, the likelier first", () => {
    const twins = knowledgeOf([
      { kind: "person", name: "Ada Hale", key: "ada-hale-1" },
      { kind: "person", name: "Ada Hale", key: "ada-hale-2", description: "chief executive", wikidata: "Q5" },
    ]);
    const [name] = twins.findNames("Then Ada Hale spoke.");
    expect(name?.candidates.map(({ entity }) => twins.keyOf(entity))).toEqual(["ada-hale-2", "ada-hale-1"]);
    const sum = name?.candidates.reduce((total, { prior }) => total + prior, 0) ?? 0;
    expect(sum).toBeGreaterThan(0.5);
    expect(sum).toBeLessThan(1);
  });
});

describe("candidatesOf", () => {
  it.each(["Telbrik", "Telbrik Co., Ltd.", "TELBRIK", "Telbrik's", "the Telbrik"])("knows %j", (name) => {
    expect(knowledge.candidatesOf(name).map(({ entity }) => knowledge.keyOf(entity))).toEqual(["telbrik-co-ltd"]);
  });

  it("knows nobody by another name", () => {
    expect(knowledge.candidatesOf("Telbrika")).toEqual([]);
    expect(knowledge.candidatesOf("")).toEqual([]);
  });
});
