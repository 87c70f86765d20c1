import { expect, it } from "vitest";
import { catalogueWords } from "@/engine/wording/catalogue-words";
import { englishWords } from "@/engine/wording/english-words";
import { datedValue, describePeriod, factValue, tellingFacts } from "@/engine/wording/fact-words";
import type { Entity, Fact } from "@/knowledge/lookup/entity";
import german from "@/public/_locales/de/messages.json";
import chinese from "@/public/_locales/zh_CN/messages.json";

const germanWords = catalogueWords(german);
const chineseWords = catalogueWords(chinese);

function fact(label: Fact["label"], value: string, more: Partial<Fact> = {}): Fact {
  return { label, value, entity: null, since: null, until: null, asOf: null, ...more };
}

it.each([
  [fact("type", "student newspaper"), "student newspaper", "Studierendenzeitung", "学生报纸"],
  [fact("country", "Hong Kong", { code: "hk" }), "Hong Kong", "Hongkong", "香港"],
  [fact("country", "Norland", { code: "xn" }), "Norland", "Norland", "Norland"],
  [fact("state-funded", "yes"), "yes", "ja", "是"],
  [fact("founded", "1987-04"), "April 1987", "April 1987", "1987年4月"],
  [fact("office", "mayor, Skien"), "mayor, Skien", "mayor, Skien", "mayor, Skien"],
])("says %o in the reader's language as far as it can", (each, inEnglish, inGerman, inChinese) => {
  expect([englishWords, germanWords, chineseWords].map((words) => factValue(each, words))).toEqual([
    inEnglish,
    inGerman,
    inChinese,
  ]);
});

it("leaves a type that no table of ours has as it is", () => {
  expect(factValue(fact("type", "constructor"), germanWords)).toBe("constructor");
});

it.each([
  [{ since: "2019" }, "since 2019"],
  [{ since: "2019", until: "2024-03" }, "2019 to March 2024"],
  [{ since: "2019", asOf: "2022-07" }, "since 2019, as of July 2022"],
  [{ asOf: "2022-07" }, "as of July 2022"],
  [{}, ""],
])("tells the time of %o", (more, told) => {
  expect(describePeriod(fact("office", "mayor, Skien", more), englishWords)).toBe(told);
});

it("says of when a value is where there is no room for its beginning", () => {
  expect(datedValue(fact("owner", "Marlow", { since: "2019", asOf: "2022-07" }), germanWords)).toBe(
    "Marlow (Stand Juli 2022)",
  );
});

it("does not tell the day of what the description has the year of", () => {
  const facts = [fact("born", "1966-06-14"), fact("office", "mayor, Skien")];
  const person = { name: "Tomas Hale", description: "Politician; born 1966", facts } as unknown as Entity;
  expect(tellingFacts(person, 3).map(({ label }) => label)).toEqual(["office"]);
});

it("does not tell of a state that it is its own country", () => {
  const facts = [fact("country", "Norland"), fact("leader", "Oda Brekke, president")];
  const state = { name: "Norland", description: "State, Norhaven", facts } as unknown as Entity;
  expect(tellingFacts(state, 3).map(({ label }) => label)).toEqual(["leader"]);
});
