import { expect, it } from "vitest";
import { timelineOf } from "@/components/report/timeline-of";
import { sampleView } from "@/tests/support/sample-view";

it("puts the events of all shown records in order, and the article among them", () => {
  const entries = timelineOf(sampleView());
  expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).toSorted());
  const article = entries.findIndex(({ kind }) => kind === "article");
  expect(entries[article]?.date).toBe("2026-03-04");
  expect(entries.slice(article + 1).every(({ date }) => date > "2026-03-04")).toBe(true);
  expect(entries.slice(0, article).some((entry) => entry.kind === "event" && entry.date === "2021-05")).toBe(true);
});

it("leaves out records that the reader has hidden, and is empty without any", () => {
  const records = ["telbrik-call-recordings", "telbrik-chip-designs"];
  const some = timelineOf(sampleView({ hidden: { entities: [], records: [records[0] ?? ""] } }));
  expect(some.some((entry) => entry.kind === "event" && entry.record.id === records[0])).toBe(false);
  expect(timelineOf(sampleView({ hidden: { entities: [], records } }))).toEqual([]);
});
