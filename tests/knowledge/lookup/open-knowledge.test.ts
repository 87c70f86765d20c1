import { describe, expect, it } from "vitest";
import { englishWords } from "@/engine/wording/english-words";
import { datedValue } from "@/engine/wording/fact-words";
import type { EntityIndex, EntityKey } from "@/knowledge/lookup/entity";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "company", name: "Telbrik", industry: "telecommunications equipment", country: "no", place: "Skien", founded: "1987", domains: "telbrik.example", wikidata: "Q123", ticker: "OSE:TBK" },
  { kind: "person", name: "Ada Hale", description: "business executive", country: "no", born: "1944-10", offices: "chief executive @ telbrik [1990..]|founder @ telbrik|member @ norland-parliament [2001..2005-06]" },
  { kind: "government", name: "Norland Parliament", parent: "norland" },
  { kind: "state", name: "Norland", country: "no", demonyms: "Norlandic" },
  { kind: "outlet", name: "Evening Ledger", type: "newspaper", domains: "ledger.example|eveningledger.example", owner: "60 per cent @ telbrik [2007..]", stateFunded: "no" },
  { kind: "company", name: "Unsure", sources: "unchecked" },
]); // prettier-ignore

function entity(key: string): EntityIndex {
  const found = knowledge.findEntity(key as EntityKey);
  if (found === null) throw new Error(`no ${key}`);
  return found;
}

describe("openKnowledge", () => {
  it("says which pack it is", () => {
    expect(knowledge.info).toEqual({ pack: "test", version: "2026.01.01", entities: 6 });
  });

  it("finds entities by key only", () => {
    expect(knowledge.nameOf(entity("ada-hale"))).toBe("Ada Hale");
    expect(knowledge.findEntity("ada" as EntityKey)).toBeNull();
    expect(knowledge.kindOf(entity("norland"))).toBe("state");
    expect(knowledge.countryOf(entity("telbrik"))).toBe("no");
    expect(knowledge.countryOf(entity("evening-ledger"))).toBeNull();
  });

  it("composes descriptions of parts", () => {
    expect(knowledge.entityOf(entity("telbrik")).description).toBe(
      "Telecommunications equipment company, Skien, Norway; founded 1987",
    );
    expect(knowledge.entityOf(entity("ada-hale")).description).toBe("Business executive, Norway; born 1944");
    expect(knowledge.contextWordsOf(entity("telbrik"))).toEqual([
      "telecommunications",
      "equipment",
      "company",
      "skien",
      "norway",
    ]);
  });

  it("says when somebody or something began, as far as it is known", () => {
    expect(knowledge.beganOf(entity("telbrik"))).toBe("1987");
    expect(knowledge.beganOf(entity("ada-hale"))).toBe("1944-10");
    expect(knowledge.beganOf(entity("evening-ledger"))).toBeNull();
  });

  it("reads relations both ways", () => {
    const from = knowledge.relationsOf(entity("ada-hale"));
    expect(from.map(({ kind, to, role, since, until }) => [kind, knowledge.keyOf(to), role, since, until])).toEqual([
      ["leads", "telbrik", "chief executive", "1990", null],
      ["member", "norland-parliament", "member", "2001", "2005-06"],
    ]);
    expect(knowledge.relationsOf(entity("telbrik")).map(({ kind, to }) => [kind, knowledge.keyOf(to)])).toEqual([
      ["founder", "ada-hale"],
    ]);
  });

  it("shows the whole entity", () => {
    const telbrik = knowledge.entityOf(entity("telbrik"));
    expect(telbrik).toMatchObject({
      key: "telbrik",
      kind: "company",
      wikidata: "Q123",
      checked: true,
      asOf: "2026-01-01",
      pack: "test",
    });
    expect(telbrik.sources.map((source) => source.id)).toEqual(["test"]);
    expect(telbrik.facts.map((fact) => `${fact.label}: ${datedValue(fact, englishWords)}`)).toEqual([
      "industry: telecommunications equipment",
      "place: Skien",
      "country: Norway",
      "founded: 1987",
      "ticker: OSE:TBK",
      "site: telbrik.example",
      "founder: Ada Hale",
      "leader: Ada Hale, chief executive (as of January 2026)",
    ]);
    expect(knowledge.entityOf(entity("unsure")).checked).toBe(false);
    expect(knowledge.entityOf(entity("evening-ledger")).facts).toContainEqual({
      label: "owner",
      value: "Telbrik (60 per cent)",
      entity: "telbrik",
      since: "2007",
      until: null,
      asOf: null,
    });
  });

  it("puts the share after the owner, so that it reads as a sentence", () => {
    const shared = knowledgeOf([
      { kind: "company", name: "Quill Press" },
      { kind: "company", name: "Marlow Holdings" },
      { kind: "outlet", name: "Evening Ledger", owner: "50 per cent @ quill-press|49 per cent @ marlow-holdings" },
    ]);
    const outlet = shared.findEntity("evening-ledger" as EntityKey);
    const facts = outlet === null ? [] : shared.entityOf(outlet).facts;
    expect(facts.filter(({ label }) => label === "owner").map(({ value }) => value)).toEqual([
      "Quill Press (50 per cent)",
      "Marlow Holdings (49 per cent)",
    ]);
  });

  it.each([
    ["ledger.example", "evening-ledger"],
    ["www.sport.Ledger.Example", "evening-ledger"],
    ["telbrik.example.", "telbrik"],
    ["bigledger.example", null],
    ["example", null],
    ["", null],
  ])("finds who stands behind %j", (host, key) => {
    const found = knowledge.findByHost(host);
    expect(found === null ? null : knowledge.keyOf(found)).toBe(key);
  });
});
