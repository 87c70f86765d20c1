import { expect, it } from "vitest";
import { mapAccusations } from "@/components/report/map-layout";
import { englishWords } from "@/engine/wording/english-words";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";

it("has each party once a column, and a line for each accuser of each allegation", () => {
  const { accusers, accused, lines } = mapAccusations(eveningLedger, englishWords);
  expect(accusers).toEqual(["Norland", "two former employees", "Norland Data Authority", "Brightbox", "not stated"]);
  expect(accused).toEqual(["Telbrik"]);
  expect(lines.map(({ allegation, from, to, turn }) => [allegation.id, from, to, turn])).toEqual([
    ["a1", 0, 0, 0],
    ["a1", 1, 0, 0],
    ["a2", 2, 0, 0],
    ["a3", 3, 0, 0],
    ["a4", 4, 0, 0],
  ]);
});

it("tells lines between the same two apart", () => {
  const [first] = eveningLedger.allegations;
  if (first === undefined) throw new Error("the story has allegations");
  const twice = { ...eveningLedger, allegations: [first, { ...first, id: "a9", otherAccusers: [] }] };
  expect(mapAccusations(twice, englishWords).lines.map(({ turn }) => turn)).toEqual([0, 0, 1]);
});

it("draws no line from who cleared somebody, but from who had accused them", () => {
  const [first] = eveningLedger.allegations;
  if (first === undefined) throw new Error("the story has allegations");
  const cleared = { ...first, class: "clearing" as const, stage: "acquitted" as const };
  const court = { ...cleared, accuser: { entity: null, span: null, kind: "court" as const } };
  const told = { ...eveningLedger, allegations: [court] };
  expect(mapAccusations(told, englishWords).accusers).toEqual(["two former employees"]);
  const alone = { ...eveningLedger, allegations: [{ ...court, otherAccusers: [] }] };
  expect(mapAccusations(alone, englishWords).accusers).toEqual(["not stated"]);
});
