import { describe, expect, it } from "vitest";
import type { Statement } from "@/engine/statements/statement";
import { describeAllegationSource } from "@/engine/wording/allegation-source";
import { englishWords } from "@/engine/wording/english-words";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";

const [accusation] = eveningLedger.allegations;
const [statement] = eveningLedger.statements;
if (accusation === undefined || statement === undefined) throw new Error("the story has allegations and statements");
const text = eveningLedger.article?.text ?? "";
const start = text.indexOf("Two former employees");
const employees = { start, end: start + "Two former employees".length };
const radioNord = eveningLedger.entities.filter(({ name }) => name === "Radio Nord").map(({ id }) => id);

const sourcesOf = (more: Partial<Statement>) => {
  const told = { ...statement, source: employees, speaker: null, speaksFor: null, relay: [], ...more };
  return describeAllegationSource(
    { ...eveningLedger, statements: [{ ...told, cue: null, content: [accusation.cue], ...more }] },
    { ...accusation, otherAccusers: [] },
    englishWords,
  );
};

describe("the source of an allegation", () => {
  it("is said in the article's words when somebody else tells of the accusation", () => {
    expect(sourcesOf({ sourceClass: "unnamed_bounded" })).toEqual([
      "Source in the article: “Two former employees” (unnamed, but described).",
    ]);
  });

  it("is left out when the accuser speaks, for the title names it", () => {
    expect(sourcesOf({ speaker: accusation.accuser.entity })).toEqual([]);
    expect(sourcesOf({ speaksFor: accusation.accuser.entity })).toEqual([]);
  });

  it("names the outlet that it came through", () => {
    expect(sourcesOf({ sourceClass: "relay", relay: radioNord })).toEqual(["This outlet has it from Radio Nord."]);
  });

  it("has the name of whom a pronoun means, and nothing of one that is open", () => {
    const at = text.indexOf("It is said");
    const it = { start: at, end: at + 2 };
    const [other] = eveningLedger.entities.filter(
      ({ id }) => id !== accusation.accuser.entity && id !== accusation.accused.entity,
    );
    expect(sourcesOf({ source: it, speaker: other?.id ?? null, sourceClass: "named_org" })).toEqual([
      `Source in the article: “${other?.name}” (named organisations).`,
    ]);
    expect(sourcesOf({ source: it, sourceClass: "named_org" })).toEqual([]);
  });

  it("is not taken from a statement about something else", () => {
    expect(sourcesOf({ content: [employees] })).toEqual([]);
  });
});
