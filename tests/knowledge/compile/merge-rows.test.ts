import { describe, expect, it } from "vitest";
import { englishWords } from "@/engine/wording/english-words";
import { datedValue } from "@/engine/wording/fact-words";
import { compiled } from "@/tests/support/facts-files";
import { tableOf } from "@/tests/support/facts-table";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import type { EntityKey } from "@/knowledge/lookup/entity";

type Cells = Readonly<Record<string, string>>;
const row = { sources: "test", asOf: "2026-01-01" };

/** A hand-written row and an imported one of the same table, compiled. */
function pair(table: "companies" | "people" | "organisations", one: Cells, other: Cells) {
  return compiled(
    tableOf(table, [{ key: "one", ...row, ...one }]),
    tableOf(table, [{ key: "other", ...row, ...other }], "imported/x/"),
  ).merged;
}

describe("rows of several sources", () => {
  it.each<[string, Cells, Cells]>([
    ["wikidata", { name: "Acme", wikidata: "Q5" }, { name: "Acme Works", wikidata: "Q5" }],
    ["domain and name", { name: "Acme", domains: "a.example" }, { name: "ACME Inc.", domains: "b.example|a.example" }],
    [
      "domain and name",
      { name: "Acme Steel", aliases: "Acme", domains: "a.example" },
      { name: "Acme", domains: "a.example" },
    ],
    [
      "domain and name, forms aside",
      { name: "Acme", domains: "a.example" },
      { name: "Public Joint Stock Company Acme Bank", domains: "a.example" },
    ],
    ["name, country and kind", { name: "Acme Ltd", country: "no" }, { name: "Acme", country: "no", wikidata: "Q5" }],
  ])("are one company by %s", (reason, one, other) => {
    const merged = pair("companies", one, other);
    expect(merged.rows.map(({ key }) => key)).toEqual(["one"]);
    expect(merged.decisions).toEqual([{ reason, key: "one", other: "other" }]);
    expect(merged.positions.get("other")).toBe(0);
  });

  it.each<[string, Cells, Cells]>([
    ["name alone", { name: "Acme" }, { name: "Acme" }],
    ["name in two countries", { name: "Acme", country: "no" }, { name: "Acme", country: "se" }],
    [
      "name, when Wikidata says they are two",
      { name: "Acme", country: "no", wikidata: "Q5" },
      { name: "Acme", country: "no", wikidata: "Q6" },
    ],
    ["host alone", { name: "Acme", domains: "a.example" }, { name: "Acme Pets", domains: "a.example" }],
    [
      "host in two countries",
      { name: "Acme", domains: "a.example", country: "no" },
      { name: "Acme", domains: "a.example", country: "se" },
    ],
  ])("stay two companies by %s", (_what, one, other) => {
    expect(pair("companies", one, other).rows).toHaveLength(2);
  });

  it("are one person only by more than name and country", () => {
    const ada = { name: "Ada Hale", country: "no" };
    expect(pair("people", ada, ada).rows).toHaveLength(2);
    expect(pair("people", { ...ada, born: "1944" }, { ...ada, born: "1944-10-25" }).rows).toHaveLength(1);
    expect(pair("people", { ...ada, born: "1944" }, { ...ada, born: "1945" }).rows).toHaveLength(2);
  });

  it("are one person by the same office from the same year, if no birth speaks against it", () => {
    const parliament = tableOf("organisations", [{ key: "parliament", name: "Parliament", ...row }]);
    const count = (one: Cells, other: Cells): number =>
      compiled(
        parliament,
        tableOf("people", [{ key: "one", name: "Ada Hale", country: "no", ...row, ...one }]),
        tableOf("people", [{ key: "other", name: "Ada Hale", country: "no", ...row, ...other }], "imported/x/"),
      ).merged.rows.length - 1;
    const member = { offices: "member @ parliament [2019-05..]" };
    expect(count(member, { offices: "Member @ parliament [2019..2024]" })).toBe(1);
    expect(count(member, { offices: "member @ parliament [2021..]" })).toBe(2);
    expect(count(member, { offices: "speaker @ parliament [2019..]" })).toBe(2);
    expect(count({ ...member, born: "1944" }, { ...member, born: "1969" })).toBe(2);
  });

  it("are not one paper with two sites in one list", () => {
    const paper = { name: "Independent", country: "us", place: "Ohio", ...row };
    const count = (...domains: readonly string[]): number =>
      compiled(
        tableOf(
          "outlets",
          domains.map((host, index) => ({ key: `paper-${index}`, ...paper, domains: host })),
          "imported/x/",
        ),
      ).merged.rows.length;
    expect(count("a.example", "b.example")).toBe(2);
    expect(count("a.example", "a.example")).toBe(1);
  });

  it("are not one clinic in two towns", () => {
    const clinic = { name: "St. Mary's Hospital", country: "us" };
    expect(pair("organisations", { ...clinic, place: "Bath" }, { ...clinic, place: "York" }).rows).toHaveLength(2);
    expect(pair("organisations", { ...clinic, place: "Bath" }, { ...clinic, place: "Bath" }).rows).toHaveLength(1);
  });

  it("are never one across kinds; the same Wikidata id keeps the first", () => {
    const { merged } = compiled(
      tableOf("companies", [{ key: "acme", name: "Acme", wikidata: "Q5", domains: "a.example", ...row }]),
      tableOf("organisations", [{ key: "acme-fund", name: "Acme", domains: "a.example", ...row }]),
      tableOf("organisations", [{ key: "acme-q5", name: "Acme", wikidata: "Q5", ...row }], "imported/x/"),
    );
    expect(merged.rows.map(({ key }) => key)).toEqual(["acme", "acme-fund"]);
    expect(merged.positions.get("acme-q5")).toBe(0);
  });

  it("are not joined through a third that would bring two Wikidata ids together", () => {
    const { merged } = compiled(
      tableOf("companies", [{ key: "a", name: "Acme", domains: "a.example", ...row }]),
      tableOf("companies", [{ key: "b", name: "Acme", domains: "a.example", wikidata: "Q5", ...row }], "imported/x/"),
      tableOf("companies", [{ key: "c", name: "Acme", domains: "a.example", wikidata: "Q6", ...row }], "imported/y/"),
    );
    expect(merged.rows.map(({ key }) => key)).toEqual(["a", "c"]);
  });

  it("keep what the first knows, add what it does not, and tell where they disagree", () => {
    const merged = pair(
      "companies",
      { name: "Acme", wikidata: "Q5", country: "no", founded: "1987", aliases: "Acme Works" },
      {
        name: "Acme AS",
        wikidata: "Q5",
        country: "se",
        founded: "1987-05",
        place: "Lund",
        aliases: "ACME WORKS|Akme",
        ticker: "OSE:AC",
      },
    );
    expect(merged.rows[0]).toMatchObject({
      name: "Acme",
      country: "no",
      began: "1987",
      place: "Lund",
      ticker: "OSE:AC",
    });
    expect(merged.rows[0]?.aliases.map(({ text }) => text)).toEqual(["Acme Works", "Acme AS", "Akme"]);
    expect(merged.disagreements).toEqual([
      { key: "one", field: "country", kept: "no", other: "se", where: "imported/x/companies.tsv:2" },
    ]);
  });

  it("follow a merged key in relations", () => {
    const { bytes } = compiled(
      tableOf("companies", [{ key: "acme", name: "Acme", wikidata: "Q5", ...row }]),
      tableOf(
        "companies",
        [
          { key: "acme-q5", name: "Acme", wikidata: "Q5", ...row },
          { key: "beta", name: "Beta", owner: "acme-q5", ...row },
        ],
        "imported/x/",
      ),
    );
    const knowledge = openKnowledge(bytes);
    const beta = knowledge.findEntity("beta" as EntityKey);
    expect(beta === null ? [] : knowledge.relationsOf(beta).map(({ to }) => knowledge.keyOf(to))).toEqual(["acme"]);
  });

  it("tell an office once that two sources have, in the ministry or the state", () => {
    const times = (offices: string, others: string): string[] => {
      const ada = { key: "ada", name: "Ada Hale", wikidata: "Q7", ...row };
      const { bytes } = compiled(
        tableOf("governments", [
          { key: "norland", name: "Norland", type: "state", kind: "state", ...row },
          { key: "treasury", name: "Treasury", kind: "government", ...row },
        ]),
        tableOf("people", [{ ...ada, offices }]),
        tableOf("people", [{ ...ada, key: "ada-q7", offices: others }], "imported/x/"),
      );
      const knowledge = openKnowledge(bytes);
      const entity = knowledge.findEntity("ada" as EntityKey);
      const relations = entity === null ? [] : knowledge.relationsOf(entity);
      return relations.map(({ role, to, since }) => `${role} @ ${knowledge.keyOf(to)} ${since}`);
    };
    expect(times("president @ norland [2017-01-20..2021-01-20]", "President @ norland [2017..2021]")).toEqual([
      "president @ norland 2017-01-20",
    ]);
    expect(
      times(
        "finance minister @ treasury [2009-01-21..2013-02-01]",
        "Finance Minister @ norland [2009-01-21..2013-02-01]",
      ),
    ).toEqual(["finance minister @ treasury 2009-01-21"]);
    expect(times("senator @ treasury [2009-01-21..2013-02-01]", "Norland senator @ norland [2009..2013]")).toEqual([
      "senator @ treasury 2009-01-21",
    ]);
    expect(times("vice president @ treasury [2009..2013]", "president @ norland [2009..2013]")).toHaveLength(2);
    expect(times("president @ norland [2017..2021]", "President @ norland [2025..]")).toHaveLength(2);
    expect(times("finance minister @ treasury [2009..2013]", "Finance Minister @ norland [2009..2013]")).toHaveLength(
      2,
    );
  });

  it("go by the later source where an office has ended since", () => {
    const told = (offices: string, day: string): (string | null)[] => {
      const { bytes } = compiled(
        tableOf("governments", [{ key: "norland", name: "Norland", type: "state", kind: "state", ...row }]),
        tableOf("people", [{ key: "ada", name: "Ada Hale", wikidata: "Q7", ...row, offices }]),
        tableOf(
          "people",
          [
            {
              key: "ada-q7",
              name: "Ada Hale",
              wikidata: "Q7",
              ...row,
              offices: "President @ norland [2017..]",
              asOf: day,
            },
          ],
          "imported/x/",
        ),
      );
      const knowledge = openKnowledge(bytes);
      const ada = knowledge.findEntity("ada" as EntityKey);
      return ada === null ? [] : knowledge.relationsOf(ada).map(({ until }) => until);
    };
    expect(told("president @ norland [2017-01-20..2021-01-20]", "2019-07-01")).toEqual(["2021-01-20"]);
    expect(told("president @ norland [2017-01-20..2021-01-20]", "2022-07-01")).toHaveLength(2);
  });

  it("never show an office of an older source as of the newer one's day", () => {
    const { bytes } = compiled(
      tableOf("organisations", [{ key: "parliament", name: "Parliament", ...row }]),
      tableOf("people", [
        { key: "ada", name: "Ada Hale", wikidata: "Q7", offices: "speaker @ parliament [2025..]", ...row },
      ]),
      tableOf(
        "people",
        [
          {
            key: "ada-q7",
            name: "Ada Hale",
            wikidata: "Q7",
            sources: "test",
            asOf: "2022-07-23",
            offices:
              "member @ parliament [2019..] as of 2021-09|president @ parliament [2020..]|clerk @ parliament [2001..2009]",
          },
        ],
        "imported/x/",
      ),
    );
    const knowledge = openKnowledge(bytes);
    const shown = (key: string, label: string): string[] => {
      const entity = knowledge.findEntity(key as EntityKey);
      const facts = entity === null ? [] : knowledge.entityOf(entity).facts;
      return facts.filter((fact) => fact.label === label).map((fact) => datedValue(fact, englishWords));
    };
    expect(shown("ada", "office")).toEqual([
      "speaker, Parliament (as of January 2026)",
      "president, Parliament (as of July 2022)",
      "clerk, Parliament",
    ]);
    expect(shown("ada", "member")).toEqual(["member, Parliament (as of September 2021)"]);
    expect(shown("parliament", "leader")).toEqual([
      "Ada Hale, speaker (as of January 2026)",
      "Ada Hale, president (as of July 2022)",
    ]);
  });
});

describe("a public body that a hand-written row knows by another name", () => {
  const party = { name: "Lagting Party", aliases: "Lagtingspartiet|LP{acronym}", country: "no" };

  it.each<[string, Cells, number]>([
    ["is the same", { name: "Lagtingspartiet", country: "no" }, 1],
    ["is another in another country", { name: "Lagtingspartiet", country: "se" }, 2],
    [
      "is another when it shares no more than letters",
      { name: "Labour Party", aliases: "LP{acronym}", country: "no" },
      2,
    ],
    ["is another in another town", { name: "Lagtingspartiet", country: "no", place: "Skien" }, 2],
  ])("%s", (_what, other, count) => {
    const place = count === 2 ? "Ostrava" : "";
    expect(pair("organisations", { ...party, place }, other).rows).toHaveLength(count);
  });

  it("is not a company: a group has the names of its daughters", () => {
    expect(pair("companies", party, { name: "Lagtingspartiet", country: "no" }).rows).toHaveLength(2);
  });
});
