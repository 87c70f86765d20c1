import { describe, expect, it } from "vitest";
import { compiled, problemsOf } from "@/tests/support/facts-files";
import { tableOf } from "@/tests/support/facts-table";

type Cells = Readonly<Record<string, string>>;
const row = { sources: "test", asOf: "2026-01-01" };
const acme = tableOf(
  "companies",
  [
    {
      key: "acme-no",
      name: "Acme",
      aliases: "Acme ASA|Brightbox",
      country: "no",
      ticker: "XOSL:ACM",
      domains: "acme.example",
      ...row,
    },
  ],
  "imported/x/",
);
const renames = (cells: Cells) =>
  tableOf("renames", [{ key: "acme-no", name: "Brightbox", sources: "test", asOf: "2026-05-01", ...cells }]);

describe("renames", () => {
  it("give a row its name of now and keep the former one as an alias", () => {
    const [company] = compiled(acme, renames({})).merged.rows;
    expect(company).toMatchObject({ key: "acme-no", name: "Brightbox", ticker: "", domains: [] });
    expect(company?.aliases.map(({ text }) => text)).toEqual(["Acme", "Acme ASA"]);
    expect(company?.sources).toEqual(["test"]);
  });

  it("tell code and site of now where they are known", () => {
    const [company] = compiled(acme, renames({ ticker: "XOSL:BBX", domains: "brightbox.example" })).merged.rows;
    expect(company).toMatchObject({ ticker: "XOSL:BBX", domains: ["brightbox.example"] });
  });

  it("join rows that then have one name", () => {
    const other = tableOf("companies", [{ key: "brightbox", name: "Brightbox", country: "no", ...row }]);
    expect(compiled(acme, other, renames({})).merged.rows.map(({ key }) => key)).toEqual(["brightbox"]);
  });

  it("reach tables that have no code", () => {
    const body = tableOf("organisations", [{ key: "acme-no", name: "Acme Society", ...row }]);
    expect(compiled(body, renames({ name: "Acme Guild" })).merged.rows.map(({ name }) => name)).toEqual(["Acme Guild"]);
  });

  it.each<[string, Cells]>([
    ["has another name", { name: "Acme" }],
    ["has another name", { key: "nobody" }],
    ["no name or no source", { name: "" }],
    ["no name or no source", { sources: "" }],
    ["no full date", { asOf: "2026" }],
  ])("are refused: %s", (what, cells) => {
    expect(problemsOf(acme, renames(cells)).some((problem) => problem.what.includes(what))).toBe(true);
  });
});
