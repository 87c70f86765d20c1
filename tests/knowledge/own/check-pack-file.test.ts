import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishWords } from "@/engine/wording/english-words";
import { datedValue } from "@/engine/wording/fact-words";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { describeCheck } from "@/knowledge/own/describe-check";
import { packTemplate } from "@/knowledge/own/pack-template";
import { sealPack } from "@/knowledge/pack/pack-header";
import { knowledgeOf, packOf } from "@/tests/support/knowledge-of";
import { checked, linesOf, used } from "@/tests/support/own-pack";

const base = knowledgeOf([
  { kind: "company", name: "Telbrik", industry: "telecommunications", country: "no" },
  { kind: "outlet", name: "The Havnby Post", domains: "havnbypost.example" },
]);

const tugs = { kind: "company", key: "skarholm-towing", name: "Skarholm Towing", place: "Havnby" };

describe("a file of JSON lines", () => {
  it("takes the template as it is", () => {
    const { name, entities, problems, comparison } = used(packTemplate, base);
    expect({ name, entities, problems }).toEqual({ name: "Havnby harbour", entities: 2, problems: [] });
    expect(comparison.added.map((each) => each.name)).toEqual(["Ingerid Skarholm", "Skarholm Towing, Skarholm Tugs"]);
  });

  it("is called after the file where it does not say its name", () => {
    expect(used(linesOf(tugs), base).name).toBe("harbour");
  });

  it.each([
    ["{", "this is no JSON object"],
    ['["company"]', "this is no JSON object"],
    ['{"kind":"ship"}', 'kind: "ship" is not known'],
    [linesOf({ ...tugs, colour: "red" }), "colour: there is no such field"],
    [linesOf({ ...tugs, demonyms: "Havnbyer" }), "demonyms: there is no such field"],
    [linesOf({ ...tugs, name: { is: "an object" } }), "name: can't be read"],
    [linesOf({ ...tugs, name: "Skar\u202eholm" }), "name: has characters that nobody sees"],
    [linesOf({ ...tugs, name: "S".repeat(201) }), "name: is too long"],
    [linesOf({ ...tugs, key: "Skarholm Towing" }), 'key: "Skarholm Towing" is no key'],
    [linesOf({ ...tugs, sources: ["nobody"] }), 'no sources.tsv has "nobody"'],
    [linesOf({ ...tugs, owner: "nobody" }), 'no table has the key "nobody"'],
    [linesOf({ ...tugs, asOf: "" }), "asOf: is empty"],
    [linesOf({ ...tugs, key: "telbrik" }), 'the bundled "telbrik" is Telbrik (company), not Skarholm Towing (company)'],
    [
      linesOf({ ...tugs, key: "telbrik", name: "Telbrik", kind: "organisation" }),
      'the bundled "telbrik" is Telbrik (company), not Telbrik (organisation)',
    ],
    [
      '{"kind":"source","id":"x","title":"X","publisher":"X","url":"javascript:alert(1)","licence":"any","retrieved":"2026-01-01"}',
      'url: "javascript:alert(1)" is no address',
    ],
  ])("leaves out %s and says why", (line, what) => {
    const { entities, problems } = used(`${linesOf({ ...tugs, key: "good", name: "Good Tugs" })}${line}`, base);
    expect(entities).toBe(1);
    expect(problems.filter((problem) => problem.line === 2).map((problem) => problem.what)).toContain(what);
    expect(problems.every((problem) => problem.line === 2 && problem.remedy !== "")).toBe(true);
  });

  it("says once that there are too many lines, and uses those before", () => {
    const { entities, problems } = used(`${linesOf(tugs)}${"# no line\n".repeat(19_999)}${"{}\n".repeat(50)}`, base);
    expect(entities).toBe(1);
    expect(problems.map(({ line, what }) => [line, what])).toEqual([[20_001, "from here on there are too many lines"]]);
  });

  it("leaves out what names a row that is left out, and the second of two with one key", () => {
    const file = linesOf(
      { ...tugs, key: "first", parent: "second" },
      { ...tugs, key: "second", parent: "third" },
      { ...tugs, key: "third", founded: "when" },
      tugs,
      tugs,
    );
    const { entities, problems } = used(file, base);
    expect(entities).toBe(1);
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 5]);
  });

  it("is refused when nothing is left, when it is too large, or when every row hangs on another", () => {
    expect(checked("hello", base)).toMatchObject({ kind: "refused", reason: "nothing", problems: [{ line: 1 }] });
    expect(checked("", base)).toMatchObject({ kind: "refused", reason: "nothing" });
    expect(checked("x".repeat(4_000_001), base)).toMatchObject({ kind: "refused", reason: "too-large" });
    const chain = Array.from({ length: 40 }, (_, at) => ({ ...tugs, key: `k${at}`, parent: `k${at + 1}` }));
    expect(checked(linesOf(...chain), base)).toMatchObject({ kind: "refused", reason: "nothing" });
  });

  it("may name bundled entities", () => {
    const { entities, pack } = used(linesOf({ ...tugs, owner: "telbrik" }), base);
    const own = openKnowledge(pack);
    const owned = own.findEntity("skarholm-towing" as never) as EntityIndex;
    expect(entities).toBe(1);
    expect(own.entityOf(owned).facts).toContainEqual(
      expect.objectContaining({ label: "owner", value: "Telbrik", entity: "telbrik" }),
    );
  });
});

describe("what a pack would change", () => {
  it("names new entities, what it adds to bundled ones and beside which value, and shared names", () => {
    const file = linesOf(
      { kind: "company", key: "telbrik", name: "Telbrik", aliases: ["TBK Norge"], country: "se", founded: "1987" },
      { kind: "organisation", key: "post-choir", name: "Havnby Post Choir", aliases: ["Havnby Post"] },
    );
    const { comparison } = used(file, base);
    expect(comparison.added).toEqual([{ name: "Havnby Post Choir, Havnby Post", description: "Organisation" }]);
    expect(comparison.extended).toEqual([
      {
        name: "Telbrik",
        names: ["TBK Norge"],
        facts: [
          {
            fact: expect.objectContaining({ label: "country", value: "Sweden" }),
            bundled: [expect.objectContaining({ value: "Norway" })],
          },
          { fact: expect.objectContaining({ label: "founded", value: "1987" }), bundled: [] },
        ],
      },
    ]);
    expect(comparison.shared).toEqual([
      { name: "Havnby Post", bundled: "The Havnby Post", description: "News outlet" },
    ]);
  });

  it("names what is new, changed and gone against the version before", () => {
    const before = used(
      linesOf(tugs, { ...tugs, key: "b", name: "Bergli Tugs" }, { ...tugs, key: "c", name: "Cove Tugs" }),
      base,
    );
    const after = linesOf(
      { ...tugs, place: "Oster" },
      { ...tugs, key: "b", name: "Bergli Tugs" },
      { ...tugs, key: "d", name: "Dale Tugs" },
    );
    const { comparison } = used(after, base, before.pack);
    expect(comparison.added.map(({ name }) => name)).toEqual(["Dale Tugs"]);
    expect(comparison.changed).toEqual(["Skarholm Towing"]);
    expect(comparison.gone).toEqual(["Cove Tugs"]);
  });
});

it("is told in lines for a terminal", () => {
  const file = linesOf(
    { kind: "company", key: "telbrik", name: "Telbrik", aliases: ["TBK Norge"], country: "se" },
    { ...tugs, aliases: ["Havnby Post"] },
    { ...tugs, key: "late", founded: "when" },
  );
  expect(describeCheck("my.jsonl", used(file, base))).toEqual([
    'my.jsonl: "harbour", 2 entities',
    "  new: Skarholm Towing, Havnby Post (Company, Havnby)",
    '  Telbrik: would also go by "TBK Norge"',
    "  Telbrik: country Sweden, beside Norway",
    '  "Havnby Post" would stand for The Havnby Post (News outlet) as well: a choice of the reader\'s',
    'my.jsonl:3: founded: "when" is no date → write YYYY, YYYY-MM or YYYY-MM-DD, as much as is known',
  ]);
  expect(describeCheck("my.jsonl", checked("", base))).toEqual(["my.jsonl: refused, it has no line that can be used"]);
});

describe("a compiled pack", () => {
  const compiled = packOf([
    {
      kind: "company",
      name: "Skarholm Towing",
      aliases: "SKT{acronym}",
      founded: "1987",
      wikidata: "Q4711",
      ticker: "OSE:SKT",
      domains: "skarholm.example",
    },
    {
      kind: "person",
      name: "Ingerid Skarholm",
      offices: "chief executive @ skarholm-towing [2019..]|chair @ skarholm-towing as of 2021-05",
    },
  ]);

  it("comes to the same as its lines", () => {
    const first = used(compiled, base);
    const again = used(first.lines, base);
    expect(first.problems).toEqual([]);
    expect(first.entities).toBe(2);
    expect(new Uint8Array(again.pack)).toEqual(new Uint8Array(first.pack));
    const own = openKnowledge(first.pack);
    expect(own.candidatesOf("SKT").map(({ form }) => form)).toEqual(["acronym"]);
    expect(
      own
        .entityOf(own.findEntity("skarholm-towing" as never) as EntityIndex)
        .facts.map((fact) => `${fact.label} ${datedValue(fact, englishWords)}`),
    ).toEqual([
      "founded 1987",
      "ticker OSE:SKT",
      "site skarholm.example",
      "leader Ingerid Skarholm, chief executive (as of January 2026)",
      "leader Ingerid Skarholm, chair (as of May 2021)",
    ]);
  });

  it("is refused for one wrong byte, wherever it is", () => {
    for (let at = 4; at < compiled.byteLength; at += 97) {
      const broken = new Uint8Array(compiled.slice(0));
      broken[at] = (broken[at] ?? 0) ^ 0x40;
      expect(checked(broken.buffer, base), `byte ${at}`).toMatchObject({ kind: "refused", reason: "damaged" });
    }
    expect(checked(compiled.slice(0, 100), base)).toMatchObject({ kind: "refused", reason: "damaged" });
  });

  it("is refused or read, and never breaks the check, when somebody changes it and mends its checksum", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(fc.nat(compiled.byteLength - 5), fc.nat(255), fc.nat(compiled.byteLength - 5), (at, value, also) => {
        const forged = new Uint8Array(compiled.slice(0));
        forged[at + 4] = value;
        forged[also + 4] = value ^ 0x55;
        sealPack(forged.buffer);
        kinds.add(checked(forged.buffer, base).kind);
      }),
      { numRuns: 1_500 },
    );
    expect([...kinds].toSorted()).toEqual(["checked", "refused"]);
  });
});
