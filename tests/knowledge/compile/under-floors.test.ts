import { expect, it } from "vitest";
import type { FactRow } from "@/knowledge/compile/fact-row";
import { underFloors } from "@/knowledge/compile/under-floors";

/** So many rows of a kind, all with a domain or none; what else a row has is not asked for. */
const rowsOf = (count: number, kind: FactRow["kind"], domains: readonly string[] = []): FactRow[] =>
  Array.from({ length: count }, () => ({ kind, domains }) as unknown as FactRow);

const enough = [
  ...rowsOf(12_000, "company"),
  ...rowsOf(40_000, "person"),
  ...rowsOf(12_000, "outlet", ["quill.example"]),
  ...rowsOf(15_810, "organisation"),
  ...rowsOf(190, "state"),
];

it("says nothing of a pack that holds what it promises", () => {
  expect(underFloors(enough)).toEqual([]);
});

it("tells which kind is too small, and counts no outlet without a domain", () => {
  expect(underFloors([...enough.slice(1), ...rowsOf(1, "outlet")])).toEqual([
    "11999 of kind company instead of at least 12000",
  ]);
  const bare = enough.map((row) => (row.kind === "outlet" ? { ...row, domains: [] } : row));
  expect(underFloors(bare)).toEqual(["0 of kind outlet instead of at least 12000"]);
});

it("tells that the whole is too small", () => {
  expect(underFloors([]).at(-1)).toBe("0 entities instead of at least 80000");
});
