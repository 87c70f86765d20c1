import { describe, expect, it } from "vitest";
import { mutateImports, mutatePacks } from "@/scripts/knowledge-mutate/run-mutations";
import { smallWorld, smallWorldRecord } from "@/tests/fixtures/small-world";
import { factsFilesOf, nameWords, packOf } from "@/tests/support/knowledge-of";

// A fortieth of what `scripts/knowledge-mutate.ts` runs.
describe("damaged files", { timeout: 60_000 }, () => {
  it("are refused or answered, when they are packs", () => {
    const { faults, refused, answered } = mutatePacks(packOf(smallWorld, [smallWorldRecord]), 500, 7);
    expect(faults).toEqual([]);
    expect(Math.min(refused, answered)).toBeGreaterThan(0);
  });

  it("are refused or compiled, when they are facts", () => {
    const { faults, refused, answered } = mutateImports(
      factsFilesOf(smallWorld, [smallWorldRecord]),
      nameWords,
      250,
      7,
    );
    expect(faults).toEqual([]);
    expect(Math.min(refused, answered)).toBeGreaterThan(0);
  });

  it("are told when a cell is longer than a pack can hold", () => {
    const files = factsFilesOf(smallWorld).map(({ path, text }) => ({
      path,
      text: text.replace("Telbrik", "T".repeat(9000)),
    }));
    const { refused } = mutateImports(files, nameWords, 1, 1);
    expect(refused).toBe(1);
  });
});
