import { describe, expect, it } from "vitest";
import { showProblem } from "@/knowledge/compile/problem";
import { problemsOf } from "@/tests/support/facts-files";
import { tableOf, testSources } from "@/tests/support/facts-table";

const row = { sources: "test", asOf: "2026-01-01" };
const company = (cells: Readonly<Record<string, string>>) =>
  tableOf("companies", [{ key: "acme", name: "Acme", ...row, ...cells }]);

describe("a facts table", () => {
  it("compiles when it is right", () => {
    const cells = {
      aliases: "ACM{acronym}|Acme Works|Big A{nickname}",
      wikidata: "Q12",
      country: "no",
      founded: "1987-02-28",
      ticker: "OSE:M&A-B",
      domains: "acme.example|xn--d1acufc.xn--p1ai",
      industry: "steel",
    };
    expect(problemsOf(company(cells))).toEqual([]);
  });

  it.each([
    ["key", { key: "Acme Inc" }, "is no key"],
    ["key", { key: "acme--inc" }, "is no key"],
    ["aliases", { aliases: "Acme Works{slang}" }, '"slang" is no form'],
    ["aliases", { aliases: "Acme||Works" }, "is no alias"],
    ["wikidata", { wikidata: "12" }, "is no Wikidata id"],
    ["wikidata", { wikidata: "Q012" }, "is no Wikidata id"],
    ["country", { country: "uk" }, "is no country"],
    ["founded", { founded: "1987-13" }, "is no date"],
    ["founded", { founded: "1987-02-30" }, "is no date"],
    ["founded", { founded: "1987-02-29" }, "is no date"],
    ["founded", { founded: "0000-05" }, "is no date"],
    ["founded", { founded: "about 1987" }, "is no date"],
    ["ticker", { ticker: "ACM" }, "is no ticker"],
    ["domains", { domains: "https://acme.example" }, "is no host"],
    ["domains", { domains: "www.acme.example" }, "is no host"],
    ["domains", { domains: "acme" }, "is no host"],
    ["industry", { industry: "Steel. It is the best." }, "is no short noun phrase"],
    ["owner", { owner: "Acme Holding" }, "is no relation"],
    ["owner", { owner: "other [1987]" }, "is no period"],
    ["owner", { owner: "other [1999..1987]" }, "ends before it begins"],
    ["owner", { owner: "other [1987..] as of spring" }, "is no date"],
    ["owner", { owner: "other as of" }, "is no relation"],
    ["asOf", { asOf: "2026" }, "is no full date"],
    ["asOf", { asOf: "" }, "is empty"],
    ["sources", { sources: "" }, "is empty"],
  ])("is refused for its %s: %j", (column, cells, what) => {
    const problems = problemsOf(company(cells)).map(showProblem);
    expect(
      problems.some((problem) => problem.startsWith(`companies.tsv:2: ${column}: `) && problem.includes(what)),
    ).toBe(true);
  });

  it.each([
    ["another header", "key\tname\n", "the header is not"],
    ["a missing cell", `${tableOf("companies", []).text}acme\tAcme\n`, "2 cells instead of 16"],
    ["Windows line ends", company({}).text.replaceAll("\n", "\r\n"), "carriage return"],
    ["no line end", company({}).text.trimEnd(), "the last line has no end"],
    ["a byte order mark", `\ufeff${company({}).text}`, "byte order mark"],
    ["padded cells", company({ name: " Acme" }).text, "spaces around name"],
  ])("is refused for %s", (_what, text, what) => {
    const problems = problemsOf({ path: "companies.tsv", text }).map(showProblem);
    expect(problems.join("\n")).toContain(what);
  });

  it("is refused for what others don't have", () => {
    expect(problemsOf(company({ sources: "nowhere", owner: "nobody" })).map(({ what }) => what)).toEqual([
      'no sources.tsv has "nowhere"',
      'no table has the key "nobody"',
    ]);
  });

  it("tells all mistakes at once, each with its line and remedy", () => {
    const rows = [
      { key: "b", name: "B", ...row, wikidata: "x" },
      { key: "a", name: "", ...row },
      { key: "a", name: "A", ...row, country: "zz" },
    ];
    const problems = problemsOf(tableOf("companies", rows));
    expect(problems.map(({ line, what }) => `${line} ${what}`)).toEqual([
      '3 "a" comes after "b"',
      '4 "a" is there twice',
      '2 wikidata: "x" is no Wikidata id',
      "3 name: is empty",
      '4 country: "zz" is no country',
    ]);
    expect(problems.every(({ remedy }) => remedy.length > 10)).toBe(true);
  });

  it("shares its keys with all tables", () => {
    const problems = problemsOf(company({}), tableOf("people", [{ key: "acme", name: "Acme Hale", ...row }]));
    expect(problems.map(showProblem)).toEqual(['people.tsv:2: "acme" is also in companies.tsv:2 → choose another key']);
  });

  it("is refused under a name that is none of ours", () => {
    expect(problemsOf({ path: "firms.tsv", text: "" }).map(({ what }) => what)).toEqual([
      "no facts file has this name",
    ]);
  });

  it("is refused when it brings a source that another folder has, and says where", () => {
    const again = { ...testSources, path: "imported/s/sources.tsv" };
    expect(problemsOf(again).map(showProblem)).toEqual([
      'sources.tsv: another sources.tsv has "test", too → rename one',
    ]);
  });

  it("is refused when its source may not be used", () => {
    const source = {
      id: "s",
      title: "S",
      publisher: "P",
      url: "https://example.org",
      licence: "CC-BY-SA-4.0",
      retrieved: "2026-01-01",
    };
    expect(problemsOf(tableOf("sources", [source], "imported/s/")).map(({ what }) => what)).toEqual([
      'licence: "CC-BY-SA-4.0" is not one that we use',
    ]);
  });
});
