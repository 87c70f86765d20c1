import { expect, it } from "vitest";
import { compiled, problemsOf } from "@/tests/support/facts-files";
import { tableOf } from "@/tests/support/facts-table";

const withAliases = (count: number) =>
  tableOf("companies", [
    {
      key: "acme",
      name: "Acme",
      aliases: Array.from({ length: count }, (_, number) => `Acme ${number}`).join("|"),
      sources: "test",
      asOf: "2026-01-01",
    },
  ]);

it("refuses more names than an entity can have in a pack", () => {
  expect(compiled(withAliases(255)).merged.rows).toHaveLength(1);
  expect(problemsOf(withAliases(256)).map(({ what }) => what)).toEqual(['"acme" has 256 aliases']);
});
