// @vitest-environment happy-dom
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import type { ArticleReport } from "@/engine/report/article-report";
import { emptyBackground } from "@/engine/wording/background";
import { useReportBackground } from "@/entrypoints/shared/use-report-background";
import { loadBackground } from "@/platform/load-background";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { renderWithWords } from "@/tests/support/render-with-words";

vi.mock("@/platform/load-background", () => ({ loadBackground: vi.fn() }));

it("has the facts of the article that is shown, and none of the one before", async () => {
  vi.mocked(loadBackground).mockResolvedValue(emptyBackground);
  let show: (report: ArticleReport) => void = () => undefined;
  const seen: string[] = [];
  function Page() {
    const [report, setReport] = useState<ArticleReport>(eveningLedger);
    show = setReport;
    const background = useReportBackground(report);
    seen.push(`${report.page.url} ${background === null ? "waits" : "has facts"}`);
    return null;
  }
  const first = eveningLedger.page.url;
  renderWithWords(<Page />);
  await act(() => Promise.resolve());
  expect(seen).toEqual([`${first} waits`, `${first} has facts`]);
  // Read again: what is known stays.
  await act(() => show({ ...eveningLedger }));
  expect(new Set(seen.slice(2))).toEqual(new Set([`${first} has facts`]));
  seen.length = 0;
  await act(() => show({ ...eveningLedger, page: { ...eveningLedger.page, url: "https://ledger.example/next" } }));
  await act(() => Promise.resolve());
  expect(seen[0]).toBe("https://ledger.example/next waits");
  expect(seen.at(-1)).toBe("https://ledger.example/next has facts");
});
