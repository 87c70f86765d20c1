import { describe, expect, it } from "vitest";
import { compiled, problemsOf } from "@/tests/support/facts-files";
import { tableOf } from "@/tests/support/facts-table";

type Cells = Readonly<Record<string, string>>;
const row = { sources: "test", asOf: "2026-01-01" };
const acme = tableOf("companies", [
  { key: "acme", name: "Acme", aliases: "Akme|ACM{acronym}", ...row },
  { key: "acme-two", name: "Acme Two", ...row },
]);
const corrections = (...rows: readonly Cells[]) =>
  tableOf(
    "corrections",
    rows.map((cells) => ({ key: "acme", reason: "a test", ...cells })),
  );

describe("corrections", () => {
  it("win over the tables", () => {
    const overlay = corrections(
      { field: "aliases", action: "remove", value: "ACM" },
      { field: "aliases", action: "add", value: "Acme Works" },
      { field: "country", action: "set", value: "no" },
      { key: "acme-two", action: "drop" },
    );
    const { rows } = compiled(acme, overlay).merged;
    expect(rows.map(({ key, country, aliases }) => [key, country, aliases.map(({ text }) => text)])).toEqual([
      ["acme", "no", ["Akme", "Acme Works"]],
    ]);
  });

  it("may say what one of two sources has already", () => {
    const other = tableOf("companies", [{ key: "acme", name: "Acme", country: "no", ...row }], "imported/x/");
    const overlay = corrections({ field: "country", action: "set", value: "no" });
    expect(compiled(acme, other, overlay).merged.rows.map(({ key, country }) => [key, country])).toContainEqual([
      "acme",
      "no",
    ]);
  });

  it("can say that two rows are one", () => {
    const { rows } = compiled(acme, corrections({ key: "acme-two", action: "merge-into", value: "acme" })).merged;
    expect(rows.map(({ key }) => key)).toEqual(["acme"]);
  });

  it("can say so of rows with other Wikidata ids, which would keep them apart", () => {
    const companies = tableOf("companies", [
      { key: "acme", name: "Acme", wikidata: "Q11", ...row },
      { key: "akme", name: "Akme", wikidata: "Q22", ...row },
    ]);
    const { merged } = compiled(companies, corrections({ key: "akme", action: "merge-into", value: "acme" }));
    expect(merged.rows.map(({ key, wikidata }) => [key, wikidata])).toEqual([["acme", 11]]);
    expect(merged.decisions).toEqual([{ reason: "correction", key: "acme", other: "akme" }]);
  });

  it.each<[string, Cells]>([
    ["no table has the key", { action: "merge-into", value: "nobody" }],
    ["changes nothing", { field: "name", action: "set", value: "Acme" }],
    ["changes nothing", { field: "aliases", action: "add", value: "Akme" }],
    ["changes nothing", { field: "aliases", action: "remove", value: "Nobody" }],
    ["no column", { field: "born", action: "set", value: "1900" }],
    ["no table has the key", { key: "nobody", action: "drop" }],
    ["no reason", { action: "drop", reason: "" }],
    ["is no action", { action: "delete" }],
    ["needs a field", { action: "set", value: "x" }],
    ["has no field", { action: "drop", field: "name" }],
    ["is no country", { field: "country", action: "set", value: "uk" }],
  ])("are refused when one %s", (what, cells) => {
    expect(problemsOf(acme, corrections(cells)).some((problem) => problem.what.includes(what))).toBe(true);
  });
});
