// @vitest-environment happy-dom
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { ClassroomView } from "@/components/classroom/ClassroomView";
import { compareMarks, sentencesOf } from "@/components/classroom/compare-marks";
import type { ArticleReport } from "@/engine/report/article-report";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { press, renderWithWords, textIn } from "@/tests/support/render-with-words";

const text = eveningLedger.article?.text ?? "";
const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);

it("has every sentence of the story once, in order, and nothing marked", () => {
  const sentences = sentencesOf(eveningLedger).flat();
  expect(sentences.map(words)).toContain("Telbrik denied the accusation.");
  expect(sentences.every(({ start }, index) => index === 0 || start >= (sentences[index - 1]?.end ?? 0))).toBe(true);
  const root = renderWithWords(<ClassroomView report={eveningLedger} onShowReport={vi.fn()} />);
  expect(root.querySelectorAll(".sentence")).toHaveLength(sentences.length);
  expect(root.querySelectorAll(".sentence[aria-pressed=true], mark")).toHaveLength(0);
});

it("marks, takes a mark away, and compares with what was found", () => {
  const onShowReport = vi.fn();
  const root = renderWithWords(<ClassroomView report={eveningLedger} onShowReport={onShowReport} />);
  press(root, "an allegation 0");
  press(root, "In January, Brightbox sued");
  press(root, "Telbrik denied the accusation.");
  press(root, "Telbrik denied the accusation.");
  press(root, "A rival goes to court");
  press(root, "Compare");
  const section = [...root.querySelectorAll("section")].at(-1);
  const [both, you, found] = [...(section?.querySelectorAll(".compared > div") ?? [])].map(textIn);
  expect(both).toContain("Both marked it 1In January, Brightbox sued");
  expect(you).toBe("Only you 1A rival goes to court");
  expect(found).toContain("Norland Data Authority is investigating");
  expect(textIn(root)).toContain("Neither list is the truth");
  press(root, "Show the full report");
  expect(onShowReport).toHaveBeenCalledOnce();
});

it("keeps the marks while it compares", () => {
  const root = renderWithWords(<ClassroomView report={eveningLedger} onShowReport={vi.fn()} />);
  press(root, "In January, Brightbox sued");
  press(root, "Compare");
  expect(textIn(document.activeElement)).toBe("Compare");
  press(root, "Go on marking");
  expect(root.querySelectorAll(".sentence-source")).toHaveLength(1);
  expect(document.activeElement?.tagName).toBe("H1");
});

it("stays the story that it was, whatever its page becomes", () => {
  let become: (report: ArticleReport) => void = () => undefined;
  function Page() {
    const [report, setReport] = useState(eveningLedger);
    become = setReport;
    return <ClassroomView report={report} onShowReport={vi.fn()} />;
  }
  const root = renderWithWords(<Page />);
  press(root, "In January, Brightbox sued");
  if (eveningLedger.article === null) throw new Error("it is an article");
  const longer = { ...eveningLedger.article, text: `Live: ${text}` };
  void act(() => become({ ...eveningLedger, article: longer }));
  expect(textIn(root.querySelector(".sentence-source"))).toContain("In January, Brightbox sued Telbrik");
});

it("puts each sentence that either side marked into one list", () => {
  const [first] = sentencesOf(eveningLedger).flat();
  const marks = { source: new Set([first?.start ?? -1]), allegation: new Set<number>() };
  const { both, you, found } = compareMarks(eveningLedger, "source", marks);
  const all = [...both, ...you, ...found].map(({ start }) => start);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain(first?.start);
});
