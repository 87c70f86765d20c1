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
