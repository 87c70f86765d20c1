import { expect, it } from "vitest";
import { parseText } from "@/engine/syntax/parse-text";

/** The verbs of a text, as lemmas. */
function verbsOf(text: string): (string | undefined)[] {
  const { clauses } = parseText({ text, paragraphs: [{ start: 0, end: text.length, kind: "body" }] });
  return clauses.map(({ verb }) => verb?.lemma);
}

it.each([
  ["Hale accused Western states on Sunday of theft.", ["accuse"]],
  ["Villagers blame the raids on radical Islamist groups.", ["blame"]],
  ["Norland and other Arab states cut all ties.", ["cut"]],
  ["A jury indicted Hale on three felony charges that included arson.", ["indict", "include"]],
  ["Lund sold families home loans they could not afford.", ["sell", "afford"]],
  ["Relatives of victims of rebel attacks quietly left.", ["leave"]],
])("reads a plural that could be a verb as a noun: %s", (text, verbs) => {
  expect(verbsOf(text)).toEqual(verbs);
});

it.each([
  ["The American claims he was beaten.", ["claim", "beat"]],
  ["An 18-year-old Russian faces trial.", ["face"]],
  ["Hale said Lund claims she lied.", ["say", "claim", "lie"]],
  ["The head of state visits Norland.", ["visit"]],
])("reads a verb as one: %s", (text, verbs) => {
  expect(verbsOf(text)).toEqual(verbs);
});

it("knows what whoever chairs a board does, and what somebody is sued for since when", () => {
  expect(verbsOf("Hale, who chairs the board, blamed Telbrik for it.")).toEqual(["blame", "chairs"]);
  expect(verbsOf("Norland has sued Telbrik since May for quietly hiding losses.")).toEqual(["sue", "hide"]);
  expect(verbsOf("Hale left after talks on cutting jobs failed.")).toEqual(["leave", "fail", "cut"]);
});
