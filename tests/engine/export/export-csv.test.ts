import { expect, it } from "vitest";
import { csvColumns, exportCsv } from "@/engine/export/export-csv";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";

const lines = exportCsv(eveningLedger).split("\r\n");
const text = eveningLedger.article?.text ?? "";

it("has one row for each entity, mention, statement, allegation and answer, and one heading", () => {
  const mentions = eveningLedger.entities.flatMap((entity) => entity.mentions).length;
  const spans = eveningLedger.statements.flatMap((statement) => statement.content).length;
  const answers = eveningLedger.allegations.flatMap((allegation) => allegation.responses).length;
  const rows = eveningLedger.entities.length + mentions + 1 + spans + eveningLedger.allegations.length + answers;
  expect(lines).toHaveLength(rows + 2);
  expect(lines[0]).toBe(csvColumns.join(","));
  expect(lines.at(-1)).toBe("");
});

it("gives the accused, the accusers, the stage, the words and where they are", () => {
  const words = "tapping the calls of its customers";
  const start = text.indexOf(words);
  expect(lines.find((line) => line.includes(",allegation,a1,"))).toBe(
    `https://www.evening-ledger.example/business/telbrik-calls,allegation,a1,accusation,Telbrik,Norland|Two former employees,privacy,claimed,,${words},${start},${start + words.length}`,
  );
});

it("says none_found where the article gives no answer", () => {
  expect(lines.find((line) => line.includes(",allegation,a2,"))).toContain(",inquiry,none_found,");
});

it.each([
  ["a, b", '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["-1+2", "'-1+2"],
  ["@cmd", "'@cmd"],
  ["one\r\ntwo", "one two"],
])("writes the name %j as %s", (name, cell) => {
  const [first] = eveningLedger.entities;
  if (first === undefined) throw new Error("the story has entities");
  const report = { ...eveningLedger, entities: [{ ...first, name, mentions: [] }], ambiguous: [] };
  expect(exportCsv(report).split("\r\n")[1]).toContain(`,entity,e1,state,${cell},norland,`);
});
