import { expect, it } from "vitest";
import { PackError } from "@/knowledge/pack/pack-error";
import { buildBlocks, checkRuns, ownerInRuns, startOfRun } from "@/knowledge/pack/runs";

const lengths = Uint8Array.from({ length: 100 }, (_, row) => (row % 7 === 0 ? 0 : row % 5));
const runs = { lengths, blocks: buildBlocks(lengths) };
const total = lengths.reduce((sum, length) => sum + length, 0);

it("knows where each run starts, and whose each position is", () => {
  let start = 0;
  for (const [row, length] of lengths.entries()) {
    expect(startOfRun(runs, row)).toBe(start);
    for (let position = start; position < start + length; position++) expect(ownerInRuns(runs, position)).toBe(row);
    start += length;
  }
});

it("refuses blocks that do not fit, and runs that span too much or too little", () => {
  expect(() => checkRuns("these", runs, total)).not.toThrow();
  expect(() => checkRuns("these", runs, total + 1)).toThrow(PackError);
  expect(() => checkRuns("these", { ...runs, blocks: runs.blocks.slice(1) }, total)).toThrow(PackError);
  const shifted = runs.blocks.map((start, block) => (block === 3 ? start + 1 : start));
  expect(() => checkRuns("these", { ...runs, blocks: shifted }, total)).toThrow(PackError);
});
