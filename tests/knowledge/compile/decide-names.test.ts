import { describe, expect, it } from "vitest";
import type { NameCandidate } from "@/knowledge/lookup/knowledge";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { compiled } from "@/tests/support/facts-files";
import { tableOf } from "@/tests/support/facts-table";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "company", name: "Apple Inc." },
  { kind: "company", name: "Orange", key: "orange" },
  { kind: "company", name: "News Corp" },
  { kind: "company", name: "Ford Motor Company", aliases: "Ford" },
  { kind: "company", name: "GX", aliases: "3M" },
  { kind: "company", name: "Telbrik Ltd" },
  { kind: "outlet", name: "The Hill" },
  { kind: "organisation", name: "Health Board", aliases: "WHO{acronym}|UNO{acronym}|NATO{acronym}|ISIS{acronym}" },
  { kind: "organisation", name: "Allied Nations", aliases: "AN{acronym}", type: "international organisation" },
  { kind: "organisation", name: "Allied Farmers", aliases: "AF{acronym}", type: "trade union" },
  { kind: "state", name: "Jordan", country: "jo" },
  { kind: "state", name: "United States", country: "us", aliases: "US{acronym}|U.S." },
  { kind: "person", name: "Ada", key: "ada" },
  { kind: "person", name: "Ada Sa", key: "ada-sa" },
]);

function candidate(name: string): NameCandidate | undefined {
  return knowledge.candidatesOf(name)[0];
}

describe("a name that is also something else", () => {
  it.each(["Orange", "Ford", "GX", "AF", "Ada", "Hill"])("needs evidence: %s", (name) => {
    expect(candidate(name)?.needsEvidence).toBe(true);
  });

  it.each([
    "Apple Inc.",
    "News Corp",
    "Telbrik",
    "Jordan",
    "US",
    "WHO",
    "UNO",
    "AN",
    "ISIS",
    "3M",
    "Ada Sa",
    "Ford Motor Company",
  ])("needs none: %s", (name) => {
    expect(candidate(name)?.needsEvidence).toBe(false);
  });

  it("keeps the bare word that its legal form leaves, with evidence", () => {
    expect(candidate("News")).toMatchObject({ form: "alias", needsEvidence: true });
    expect(candidate("Apple")?.prior).toBeLessThan(candidate("Apple Inc")?.prior ?? 0);
    // "Sa" is a surname here, not a legal form.
    expect(knowledge.candidatesOf("Ada").map(({ entity }) => knowledge.keyOf(entity))).toEqual(["ada"]);
  });

  it("is likelier to be nobody we know", () => {
    expect(candidate("Orange")?.prior).toBeLessThan(0.6);
    expect(candidate("Telbrik")?.prior).toBeGreaterThan(0.6);
  });

  it.each([
    ["The Hill said", ["Hill"]],
    ["the Hill said", ["Hill"]],
    ["Benny Hill said, up a Hill", []],
    ["TELL US WHO WILL WIN", []],
    ["the WHO and the US said; who told us", ["WHO", "US"]],
    ["Who? Us. Nato and NATO, Uno", ["Nato", "NATO"]],
    ["ISIS said, and Isis reigned", ["ISIS"]],
    ["Apple grew, Apple Inc. grew", ["Apple", "Apple Inc"]],
  ])("is found where it is written so: %s", (text, names) => {
    expect(knowledge.findNames(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(names);
  });
});

describe("a person's name", () => {
  const people = knowledgeOf([
    { kind: "person", name: "Ada R. Quill, Jr." },
    { kind: "person", name: "J. Hale Orlan" },
    { kind: "person", name: "Bo X Lund" },
  ]);

  it.each(["Ada R. Quill, Jr.", "Ada Quill", "Ada R. Quill Jr.", "Bo X. Lund", "Bo Lund", "J. Hale Orlan"])(
    "is known as %s",
    (name) => {
      expect(people.candidatesOf(name)).toHaveLength(1);
    },
  );

  it("keeps a first name of one letter", () => {
    expect(people.candidatesOf("J. Orlan")).toEqual([]);
    expect(people.candidatesOf("Hale Orlan")).toEqual([]);
  });
});

describe("a name that a hand-written row and a register share", () => {
  const row = { sources: "test", asOf: "2026-01-01" };
  const written = { key: "radio-nord", name: "Radio Nord", aliases: "RNX{acronym}", country: "no", ...row };
  const listed = {
    key: "rnx-q5",
    name: "Royal Nordic Xylotheque",
    aliases: "RNX{acronym}",
    country: "se",
    place: "Ystad",
    ...row,
  };
  const other = { key: "skien-q6", name: "Ystad", country: "se", ...row };
  const { bytes } = compiled(
    tableOf("organisations", [written]),
    tableOf("organisations", [listed, other], "imported/x/"),
  );
  const both = openKnowledge(bytes);

  it("means the hand-written one when it is only an acronym of the other", () => {
    const candidates = both.candidatesOf("RNX");
    expect(candidates.map(({ entity }) => both.keyOf(entity))).toEqual(["radio-nord"]);
    expect(candidates[0]?.prior).toBeGreaterThan(0.7);
    expect(candidates[0]?.needsEvidence).toBe(false);
  });

  it("needs evidence when it is a town, in a register", () => {
    expect(both.candidatesOf("Ystad")[0]?.needsEvidence).toBe(true);
  });
});

describe("the surname of who is known by it", () => {
  const world = knowledgeOf([
    { kind: "state", name: "Norland", country: "no" },
    { kind: "person", name: "Arne Tveskov", offices: "president @ norland" },
    { kind: "person", name: "Arne Tveskov Jr.", key: "arne-tveskov-jr", country: "no" },
    { kind: "person", name: "Sofia van der Quill", country: "nl", offices: "chief executive @ brekkvist-tools" },
    { kind: "person", name: "Oh Min-seo", country: "kr", offices: "founder @ brekkvist-tools" },
    { kind: "person", name: "Li Quanwei", country: "cn", offices: "chair @ brekkvist-tools" },
    { kind: "person", name: "Queen Ada IV", offices: "queen @ norland" },
    { kind: "person", name: "Otto Brekkvist", died: "1952" },
    { kind: "company", name: "Brekkvist Tools", aliases: "Tveskov" },
  ]);

  it.each(["van der Quill", "Oh", "Li"])("needs evidence: %s", (name) => {
    expect(world.candidatesOf(name)[0]).toMatchObject({ form: "surname", needsEvidence: true });
  });

  it.each(["Quill", "Min-seo", "Quanwei", "Ada", "IV", "Brekkvist"])("is not %s", (name) => {
    expect(world.candidatesOf(name)).toEqual([]);
  });

  it("takes nothing from who is called so", () => {
    const [company, person] = world.candidatesOf("Tveskov");
    expect(company).toMatchObject({ form: "alias" });
    expect(company?.prior).toBeGreaterThan(0.8);
    expect(person?.form).toBe("surname");
  });

  it("is a father's before it is his son's, as the whole name is", () => {
    const bearers = world.candidatesOf("Arne Tveskov");
    expect(bearers.map(({ entity }) => world.keyOf(entity))).toEqual(["arne-tveskov"]);
  });

  it("is not taken from who leads by a relative without an office", () => {
    const bearers = world.candidatesOf("Tveskov").filter(({ form }) => form === "surname");
    expect(bearers.map(({ entity }) => world.keyOf(entity))).toEqual(["arne-tveskov"]);
  });
});
