import { expect, it } from "vitest";
import { Columns } from "@/engine/text/columns";

it("gives each column a place of its own, of zeros", () => {
  const columns = new Columns(3);
  const bytes = columns.uint8(3).fill(255);
  const halves = columns.uint16(3);
  const numbers = columns.int32(3);
  expect([...halves, ...numbers]).toEqual([0, 0, 0, 0, 0, 0]);
  halves.fill(0xffff);
  numbers.fill(-1);
  expect([...bytes, ...columns.uint16(3)]).toEqual([255, 255, 255, 0, 0, 0]);
});

it("begins another piece of memory when the first is used up", () => {
  const columns = new Columns(1);
  const lists = Array.from({ length: 40 }, (_, at) => columns.int32(7).fill(at));
  for (const [at, list] of lists.entries()) expect([...list]).toEqual(Array.from({ length: 7 }, () => at));
  expect(columns.int32(1_000)).toHaveLength(1_000);
});
