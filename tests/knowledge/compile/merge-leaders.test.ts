import { describe, expect, it } from "vitest";
import { englishWords } from "@/engine/wording/english-words";
import { datedValue } from "@/engine/wording/fact-words";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { compiled } from "@/tests/support/facts-files";
import { tableOf } from "@/tests/support/facts-table";

type Cells = Readonly<Record<string, string>>;
const row = { sources: "test", asOf: "2026-01-01" };

describe("who leads a company", () => {
  const telbrik = { key: "telbrik", name: "Telbrik", country: "no", ...row };
  const elsewhere = { ...telbrik, key: "telbrik-no" };
  const ada = { key: "ada-hale", name: "Ada Hale", offices: "chief executive @ telbrik", ...row };
  const again = { key: "ada-hale-2", name: "Ada B. Hale", offices: "founder @ telbrik-no", ...row };

  function peopleOf(one: Cells, other: Cells): number {
    const { merged } = compiled(
      tableOf("companies", [telbrik]),
      tableOf("people", [{ ...ada, ...one }]),
      tableOf("companies", [elsewhere], "imported/x/"),
      tableOf("people", [{ ...again, ...other }], "imported/x/"),
    );
    return merged.rows.filter(({ kind }) => kind === "person").length;
  }

  it("is one person in two sources, whatever the company's key", () => {
    expect(peopleOf({}, {})).toBe(1);
  });

  it.each<[string, Cells, Cells]>([
    ["another name", {}, { name: "Bo Hale" }],
    ["another birth", { born: "1944" }, { born: "1971" }],
    ["another Wikidata id", { wikidata: "Q5" }, { wikidata: "Q6" }],
    ["a seat on the board only", {}, { offices: "member of the board @ telbrik-no" }],
  ])("stays two with %s", (_what, one, other) => {
    expect(peopleOf(one, other)).toBe(2);
  });

  it("stays two where one list gives them two days of birth, though of one year", () => {
    const twins = (path: string, other: Cells): number =>
      compiled(
        tableOf("people", [{ key: "ira", name: "Ira Dove", country: "no", born: "1946-12-28", ...row }], "imported/x/"),
        tableOf("people", [{ key: "ira-2", name: "Ira Dove", country: "no", ...other, ...row }], path),
      ).merged.rows.length;
    expect(twins("imported/x/", { born: "1946-07-23" })).toBe(2);
    expect(twins("imported/x/", { born: "1946-12-28" })).toBe(1);
    expect(twins("imported/y/", { born: "1946-07-23" })).toBe(1);
  });

  it("is not shown any more where a newer source knows somebody else in the office", () => {
    const { bytes } = compiled(
      tableOf("companies", [telbrik]),
      tableOf("people", [{ ...ada, asOf: "2026-05-01" }]),
      tableOf("people", [{ ...ada, key: "bo-quill", name: "Bo Quill" }], "imported/x/"),
    );
    const knowledge = openKnowledge(bytes);
    const entity = knowledge.findEntity("telbrik" as EntityKey);
    const facts = entity === null ? [] : knowledge.entityOf(entity).facts;
    const leaders = facts.filter(({ label }) => label === "leader").map((fact) => datedValue(fact, englishWords));
    expect(leaders).toEqual(["Ada Hale, chief executive (as of May 2026)"]);
  });
});
