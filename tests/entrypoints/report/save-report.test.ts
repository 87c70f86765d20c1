import { expect, it, vi } from "vitest";
import { englishWords } from "@/engine/wording/english-words";
import { saveReport } from "@/entrypoints/report/save-report";
import { saveFile } from "@/platform/save-file";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { eveningLedgerBackground } from "@/tests/fixtures/reports/evening-ledger-background";

vi.mock("@/platform/save-file", () => ({ saveFile: vi.fn() }));

it("saves a table in which a spreadsheet finds letters that are not ASCII", () => {
  saveReport(eveningLedger, { background: eveningLedgerBackground, words: englishWords, today: "2026-11-23" }, "csv");
  expect(saveFile).toHaveBeenCalledWith(
    "norland-accuses-telbrik-of-tapping-calls.csv",
    "text/csv",
    expect.stringMatching(/^\uFEFFurl,item,.*listen to anybody’s/s),
  );
});

it("leaves the link out of a file that the reader has called wrong, and what is known of whom it meant", () => {
  const telbrik = eveningLedger.entities.find(({ knowledge }) => knowledge === "telbrik");
  const hidden = { entities: telbrik === undefined ? [] : [telbrik.id], records: [] };
  const context = { background: eveningLedgerBackground, words: englishWords, today: "2026-11-23", hidden };
  const saved = (file: "json" | "csv" | "markdown") => {
    saveReport(eveningLedger, context, file);
    return String(vi.mocked(saveFile).mock.lastCall?.[2]);
  };
  const report = JSON.parse(saved("json")) as typeof eveningLedger;
  expect(report.entities.find(({ id }) => id === telbrik?.id)).toMatchObject({ name: "Telbrik", knowledge: null });
  expect(report.entities.filter(({ knowledge }) => knowledge !== null)).not.toEqual([]);
  expect(report.allegations.flatMap(({ background }) => background)).toEqual([]);
  expect(eveningLedger.allegations.flatMap(({ background }) => background)).not.toEqual([]);
  expect(saved("csv")).toMatch(/,entity,e\d+,company,Telbrik,,/);
  const [record] = Object.values(eveningLedgerBackground.records);
  expect(saved("markdown")).not.toContain(record?.allegation);
});
