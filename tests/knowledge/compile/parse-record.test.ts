import { describe, expect, it } from "vitest";
import type { FactsFile } from "@/knowledge/compile/fact-row";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { smallWorld, smallWorldRecord } from "@/tests/fixtures/small-world";
import { problemsOf } from "@/tests/support/facts-files";
import { factsFilesOf, knowledgeOf } from "@/tests/support/knowledge-of";

const world = factsFilesOf(smallWorld).filter((file) => file.path !== "sources.tsv");

function problemsWith(change: Readonly<Record<string, unknown>>): string[] {
  const record = { ...smallWorldRecord, ...change };
  const file: FactsFile = { path: "records/telbrik-tapping.json", text: JSON.stringify(record) };
  return problemsOf(...world, file).map(({ what }) => what);
}

const { sources, events, response } = smallWorldRecord;

describe("a record", () => {
  it("is kept with its subject", () => {
    expect(problemsWith({})).toEqual([]);
    const knowledge = knowledgeOf(smallWorld, [smallWorldRecord]);
    const telbrik = knowledge.findEntity("telbrik" as EntityKey);
    const brightbox = knowledge.findEntity("brightbox" as EntityKey);
    expect(telbrik === null ? null : knowledge.recordsOf(telbrik)).toEqual([smallWorldRecord]);
    expect(brightbox === null ? null : knowledge.recordsOf(brightbox)).toEqual([]);
    expect(knowledge.findRecord(smallWorldRecord.id)).toEqual(smallWorldRecord);
    expect(knowledge.findRecord("another")).toBeNull();
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["nobody accuses", { accusers: [] }],
    ["no response", { response: null }],
    ["the response has no source", { response: { ...response, sources: [] } }],
    [
      "fewer than two publishers of grade A or B",
      { sources: sources.map((source) => ({ ...source, publisher: "Radio Nord" })) },
    ],
    [
      "fewer than two publishers of grade A or B",
      { sources: sources.map((source) => ({ ...source, url: "https://ledger.example/x" })) },
    ],
    ["fewer than two publishers of grade A or B", { sources: [sources[0], { ...sources[1], grade: "C" }] }],
    ["it cites a source that is not there", { events: [{ ...events[0], sources: [2] }] }],
    ["the event of 2019 comes after that of 2020-05", { events: [...events].reverse() }],
    ["the status is older than the last event", { statusDate: "2019" }],
    ["reviewBy is not after collected", { reviewBy: "2026-01-01" }],
    ["an allegation without an outcome", { outcome: "context" }],
    ['"disgraced" judges', { status: "The disgraced company fell." }],
    ['its id is "another"', { id: "another" }],
    ['no table has the subject "nobody"', { subjects: ["nobody"] }],
    ["ada-hale: a person, and nothing was charged or officially found", { subjects: ["telbrik", "ada-hale"] }],
    ["norland: a state, and no names of the matter", { subjects: ["norland"] }],
  ])("is refused when %s", (what, change) => {
    expect(problemsWith(change)).toContain(what);
  });

  it.each([
    ["category", { category: "family" }],
    ["outcome", { outcome: "guilty" }],
    ["statusDate", { statusDate: "May 2020" }],
    ["events.0.stage", { events: [{ ...events[0], stage: "rumoured" }] }],
    ["events.0.sources", { events: [{ ...events[0], sources: [] }] }],
    ["sources.0.url", { sources: [{ ...sources[0], url: "ledger" }] }],
    ["subjects", { subjects: [] }],
    ["allegation", { allegation: "" }],
    ["verdict", { verdict: "guilty" }],
  ])("is refused for its %s", (path, change) => {
    expect(problemsWith(change).some((what) => what.startsWith(`${path}: `))).toBe(true);
  });

  it("is refused when it is no JSON", () => {
    const problems = problemsOf(...world, { path: "records/x.json", text: "{" });
    expect(problems.map(({ what }) => what.slice(0, 7))).toEqual(["no JSON"]);
  });

  it("may be about a person who was charged", () => {
    const charged: BackgroundRecord["events"][number] = {
      date: "2020-06",
      stage: "charged",
      text: "Charged with fraud.",
      sources: [0],
    };
    expect(problemsWith({ subjects: ["ada-hale"], events: [...events, charged], statusDate: "2020-06" })).toEqual([]);
  });

  it("without an accusation needs neither accuser nor response", () => {
    expect(problemsWith({ kind: "context", outcome: "context", accusers: [], response: null })).toEqual([]);
  });
});
