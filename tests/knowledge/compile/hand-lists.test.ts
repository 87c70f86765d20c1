import { describe, expect, it } from "vitest";
import { compiled } from "@/tests/support/facts-files";
import { tableOf } from "@/tests/support/facts-table";
import { handLists } from "@/knowledge/compile/hand-lists";

const row = { sources: "test", asOf: "2026-01-01" };

describe("lists written by hand", () => {
  it("are counted with what nobody has checked, who owns and who leads; imported rows are not", () => {
    const { rows } = compiled(
      tableOf("outlets", [{ key: "ledger", name: "The Ledger", country: "no", owner: "acme", ...row }]),
      tableOf("companies", [
        { key: "acme", name: "Acme", aliases: "Acme Works|ACM{acronym}", ...row },
        { key: "bolt-works", name: "Bolt Works", sources: "unchecked", asOf: "2026-01-01" },
      ]),
      tableOf("people", [
        { key: "ada-hale", name: "Ada Hale", offices: "chief executive @ acme", ...row },
        { key: "jon-dahl", name: "Jon Dahl", offices: "chair @ acme [2001..2004]", ...row },
      ]),
      tableOf("companies", [{ key: "cogs", name: "Cogs", ...row }], "imported/x/"),
    ).merged;
    expect(handLists(rows)).toEqual([
      "outlets: 1 rows, 100.0 % checked; 1 countries, 1 with owner",
      "people: 2 rows, 100.0 % checked; 1 in an office that leads",
      "companies: 2 rows, 50.0 % checked; 1 with somebody who leads",
      "bodies and states: 0 rows, 0.0 % checked; 0 with somebody who leads",
      "names besides the first: 2",
    ]);
  });
});
