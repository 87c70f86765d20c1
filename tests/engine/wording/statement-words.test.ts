import { expect, it } from "vitest";
import { englishWords } from "@/engine/wording/english-words";
import { describeNaming } from "@/engine/wording/statement-words";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";

const naming = (namedStatements: number | undefined, oneSource: boolean): string[] => {
  const { namedStatements: _old, ...sourcing } = eveningLedger.sourcing;
  const given = namedStatements === undefined ? sourcing : { ...sourcing, namedStatements };
  return describeNaming({ ...eveningLedger, sourcing: { ...given, oneSource } }, englishWords);
};
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
