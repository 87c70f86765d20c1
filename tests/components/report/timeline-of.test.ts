import { expect, it } from "vitest";
import { splitTimeline, type TimelineEntry, timelineOf } from "@/components/report/timeline-of";
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

it("leaves out the records on whom the reader has called a wrong link", () => {
  const telbrik = sampleView().report.entities.find(({ knowledge }) => knowledge === "telbrik");
  const hidden = { entities: telbrik === undefined ? [] : [telbrik.id], records: [] };
  expect(timelineOf(sampleView({ hidden }))).toEqual([]);
});

const event = (day: number): TimelineEntry => ({
  kind: "event",
  date: `2026-01-${String(day).padStart(2, "0")}`,
  text: "Something happened.",
  record: {} as never,
  sources: [],
});
const days = (entries: readonly TimelineEntry[]) => entries.map(({ date }) => Number(date.slice(-2)));

it("folds away what is far from the article, and nothing of a short timeline", () => {
  const article: TimelineEntry = { kind: "article", date: "2026-01-12" };
  const long = [...Array.from({ length: 11 }, (_, day) => event(day + 1)), article, event(13), event(14)];
  const { earlier, near, later } = splitTimeline(long);
  expect(days(earlier)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(days(near)).toEqual([7, 8, 9, 10, 11, 12, 13, 14]);
  expect(later).toEqual([]);
  const short = long.slice(5);
  expect(splitTimeline(short)).toEqual({ earlier: [], near: short, later: [] });
});

it("folds all of a longer one away where nothing is to be near", () => {
  const article: TimelineEntry = { kind: "article", date: "2026-01-12" };
  const { earlier, near, later } = splitTimeline([event(1), event(2), event(3), article, event(13)], 0);
  expect(days(earlier)).toEqual([1, 2, 3]);
  expect(days(near)).toEqual([12, 13]);
  expect(later).toEqual([]);
});

it("shows the latest where the article has no date", () => {
  const { earlier, near } = splitTimeline(Array.from({ length: 10 }, (_, day) => event(day + 1)));
  expect(days(earlier)).toEqual([1, 2, 3, 4, 5]);
  expect(days(near)).toEqual([6, 7, 8, 9, 10]);
});

it("leaves out the records on a state, which most stories name in passing", () => {
  const of = (kind: "company" | "state") => {
    const view = sampleView();
    const entities = view.report.entities.map((entity) =>
      entity.knowledge === "telbrik" ? { ...entity, kind } : entity,
    );
    const report = { ...view.report, entities, allegations: [] };
    return timelineOf({ ...view, report });
  };
  expect(of("company").length).toBeGreaterThan(1);
  expect(of("state")).toEqual([]);
});
