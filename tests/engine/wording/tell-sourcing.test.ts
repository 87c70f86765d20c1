import { expect, it } from "vitest";
import { englishWords } from "@/engine/wording/english-words";
import { tellSourcing } from "@/engine/wording/tell-sourcing";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";

const naming = (namedStatements: number | undefined, oneSource: boolean): string[] => {
  const { namedStatements: _old, ...sourcing } = { ...eveningLedger.sourcing, namedPeople: 0, outlets: [] };
  const given = namedStatements === undefined ? sourcing : { ...sourcing, namedStatements };
  return tellSourcing({ ...eveningLedger, sourcing: { ...given, oneSource } }, englishWords).slice(1);
};
const origins = (firstHand: boolean): string[] =>
  tellSourcing({ ...eveningLedger, sourcing: { ...eveningLedger.sourcing, firstHand } }, englishWords).slice(0, 2);
const count = eveningLedger.statements.length;

it("says how many statements have a named source, unless all have", () => {
  expect(naming(1, false)).toEqual([`1 of ${count} statements has a named source.`]);
  expect(naming(count, false)).toEqual([]);
});

it("says when one source is all there is", () => {
  expect(naming(count, true)).toEqual(["All statements come from one source."]);
});

it("says nothing of reports without these counts", () => {
  expect(naming(undefined, false)).toEqual([]);
});

it("says of a story that is another outlet's that it is, and of one that is its own in part no more than whom it cites", () => {
  expect(origins(false)).toEqual([
    "The article does not say that this outlet saw or was told any of it itself.",
    "This outlet relies on what Radio Nord reported.",
  ]);
  expect(origins(true)).toEqual([
    "Some of it was seen by, or told to, this outlet itself.",
    "This outlet also cites Radio Nord.",
  ]);
});
