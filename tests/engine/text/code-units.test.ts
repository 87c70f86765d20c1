import { expect, it } from "vitest";
import { codeUnitsOf } from "@/engine/text/code-units";

it("gives the units of a text, and zeros behind it, whatever text was read before", () => {
  codeUnitsOf("a longer text than the next");
  expect([...codeUnitsOf("né 😀").subarray(0, 8)]).toEqual([0x6e, 0xe9, 0x20, 0xd83d, 0xde00, 0, 0, 0]);
});

it("reads texts of any length", () => {
  const units = codeUnitsOf("ab".repeat(50_000));
  expect([units[0], units[99_999], units[100_000]]).toEqual([0x61, 0x62, 0]);
});
