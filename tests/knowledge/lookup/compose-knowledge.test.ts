import { describe, expect, it } from "vitest";
import { readText } from "@/engine/article/read-text";
import { analyseArticle } from "@/engine/report/analyse-article";
import { composeKnowledge } from "@/knowledge/lookup/compose-knowledge";
import type { EntityIndex, EntityKey } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { linesOf, used } from "@/tests/support/own-pack";

const bundled = knowledgeOf([
  { kind: "company", name: "Telbrik", industry: "telecommunications equipment", country: "no" },
  { kind: "outlet", name: "The Havnby Post", domains: "havnbypost.example" },
  { kind: "organisation", name: "Norlund Trust", place: "Oster", country: "no" },
]);

const own = (name: string, ...rows: Readonly<Record<string, unknown>>[]) => ({
  name,
  knowledge: openKnowledge(used(linesOf(...rows), bundled).pack),
});

const tugs = { kind: "company", key: "skarholm-towing", name: "Skarholm Towing", owner: "telbrik" };
const more = { kind: "company", key: "telbrik", name: "Telbrik", aliases: ["Telbrik Norge"], founded: "1987" };
const both = composeKnowledge(bundled, [own("Harbour", tugs, more), own("Coast", { ...tugs, place: "Oster" })]);

const indexOf = (knowledge: Knowledge, key: string): EntityIndex =>
  knowledge.findEntity(key as EntityKey) as EntityIndex;
const namesIn = (text: string) =>
  both
    .findNames(text)
    .map(({ span, candidates }) => [
      text.slice(span.start, span.end),
      candidates.map(({ entity }) => both.keyOf(entity)).join(" or "),
    ]);

describe("packs of one's own beside the bundled one", () => {
  it("are nothing when there are none", () => {
    expect(composeKnowledge(bundled, [])).toBe(bundled);
  });

  it("leave the bundled entities their numbers, and find every key again", () => {
    const total = both.packs.reduce((sum, { entities }) => sum + entities, 0);
    for (let entity = 0; entity < bundled.info.entities; entity++)
      expect(both.keyOf(entity as EntityIndex)).toBe(bundled.keyOf(entity as EntityIndex));
    for (const key of ["telbrik", "the-havnby-post", "norlund-trust", "skarholm-towing"]) {
      const entity = indexOf(both, key);
      expect(both.keyOf(entity)).toBe(key);
      expect(entity).toBeLessThan(total);
    }
    expect(both.packs.map(({ pack }) => pack)).toEqual(["test", "Harbour", "Coast"]);
  });

  it("add names to an entity, its own first", () => {
    expect(both.namesOf(indexOf(both, "telbrik"))).toEqual(["Telbrik", "Telbrik Norge"]);
    expect(both.namesOf(indexOf(both, "norlund-trust"))).toEqual(["Norlund Trust"]);
  });

  it("find names of all, at each word the longest", () => {
    expect(namesIn("Telbrik Norge told The Havnby Post that Skarholm Towing and Telbrik agreed.")).toEqual([
      ["Telbrik Norge", "telbrik"],
      ["Havnby Post", "the-havnby-post"],
      ["Skarholm Towing", "skarholm-towing"],
      ["Telbrik", "telbrik"],
    ]);
  });

  it("say where an added fact is from, and leave the bundled ones as they are", () => {
    const { pack, facts, aliases } = both.entityOf(indexOf(both, "telbrik"));
    expect(pack).toBe("test");
    expect(aliases).toEqual(["Telbrik Norge"]);
    expect(facts.slice(0, 2)).toEqual(bundled.entityOf(indexOf(bundled, "telbrik")).facts);
    expect(both.beganOf(indexOf(both, "telbrik"))).toBe("1987");
    expect(facts.slice(2)).toEqual([
      expect.objectContaining({
        label: "founded",
        value: "1987",
        from: expect.objectContaining({ pack: "Harbour", asOf: "2026-10-01" }),
      }),
    ]);
  });

  it("have entities of their own, with the pack's name, and more of it from the next pack", () => {
    const entity = both.entityOf(indexOf(both, "skarholm-towing"));
    expect(entity).toMatchObject({ pack: "Harbour", isOwn: true, checked: false });
    expect(entity.facts).toEqual([
      expect.objectContaining({ label: "owner", entity: "telbrik" }),
      expect.objectContaining({ label: "place", value: "Oster", from: expect.objectContaining({ pack: "Coast" }) }),
    ]);
    expect(both.recordsOf(indexOf(both, "skarholm-towing"))).toEqual([]);
  });

  it("relate to bundled entities by the number that those have", () => {
    const owners = both.relationsOf(indexOf(both, "skarholm-towing")).filter(({ kind }) => kind === "owner");
    expect(owners.map(({ to }) => both.keyOf(to))).toEqual(["telbrik", "telbrik"]);
  });

  it("leave the site of a bundled outlet to it", () => {
    const site = { kind: "outlet", key: "rival", name: "Rival News", domains: ["havnbypost.example", "rival.example"] };
    const all = composeKnowledge(bundled, [own("Rivals", site)]);
    expect(all.keyOf(all.findByHost("www.havnbypost.example") as EntityIndex)).toBe("the-havnby-post");
    expect(all.keyOf(all.findByHost("rival.example") as EntityIndex)).toBe("rival");
  });

  it("never put a row on a bundled entity that has only its key", () => {
    // As after an update of the bundled pack: when it was imported, the key was free.
    const stranger = openKnowledge(used(linesOf({ ...tugs, owner: "" }), knowledgeOf([])).pack);
    const later = knowledgeOf([{ kind: "company", name: "Other Towing", key: "skarholm-towing" }]);
    const all = composeKnowledge(later, [{ name: "Harbour", knowledge: stranger }]);
    expect(all.findNames("Skarholm Towing sank.")).toEqual([]);
    expect(all.candidatesOf("Skarholm Towing")).toEqual([]);
    expect(all.entityOf(indexOf(all, "skarholm-towing"))).toMatchObject({
      name: "Other Towing",
      aliases: [],
      facts: [],
    });
  });
});

describe("a name that the reader's pack and the bundled one both have", () => {
  const trust = { kind: "organisation", key: "norlund-trust-havnby", name: "Norlund Trust", place: "Havnby" };
  const all = composeKnowledge(bundled, [own("Trusts", trust)]);
  const text = "The Norlund Trust gave the school in town a new roof on Monday, its chairman said.";
  const page = { url: "https://www.evening-ledger.example/", detection: { article: true, score: 1, signals: [] } };
  const reportOf = (knowledge: Knowledge) => analyseArticle({ ...page, article: readText(text) }, knowledge);

  it("stands for both evenly", () => {
    const [bundledShare, ownShare] = all.candidatesOf("Norlund Trust");
    expect(all.packOf(bundledShare?.entity as EntityIndex)).toBe(0);
    expect(all.packOf(ownShare?.entity as EntityIndex)).toBe(1);
    expect((bundledShare?.prior ?? 0) + (ownShare?.prior ?? 0)).toBeLessThanOrEqual(1);
  });

  it("is linked without the pack, and a choice of the reader's with it", () => {
    expect(reportOf(bundled).entities.map(({ knowledge }) => knowledge)).toEqual(["norlund-trust"]);
    const report = reportOf(all);
    expect(report.entities.map(({ knowledge }) => knowledge)).toEqual([]);
    expect(report.ambiguous.map(({ candidates }) => candidates)).toEqual([["norlund-trust", "norlund-trust-havnby"]]);
    expect(report.knowledge.map(({ pack }) => pack)).toEqual(["test", "Trusts"]);
  });
});
