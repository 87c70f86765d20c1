import { otherRecordsOn, type ReportView } from "@/components/cards/report-view";
import { compareText } from "@/engine/text/compare-text";
import { factsOf } from "@/engine/wording/background";
import { recordsWith } from "@/engine/wording/shown-records";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";

/** What happened in the background of an article, or the day of the article itself. */
export type TimelineEntry =
  | { readonly kind: "article"; readonly date: string }
  | {
      readonly kind: "event";
      readonly date: string;
      readonly text: string;
      readonly record: BackgroundRecord;
      readonly sources: readonly BackgroundRecord["sources"][number][];
    };

/** The events of all records that the card shows, oldest first, with the article where it belongs. Empty without events. */
export function timelineOf(view: ReportView): TimelineEntry[] {
  const { report, background } = view;
  const placed = report.allegations.flatMap((allegation) => recordsWith(allegation, view));
  const others = report.entities.flatMap(({ kind, knowledge, id }) => {
    const known = factsOf(background, knowledge);
    // Of a state, as of a person, only what the article brings up: most stories name one in passing.
    const isHidden = known === null || kind === "person" || kind === "state" || view.hidden.entities.includes(id);
    return isHidden ? [] : otherRecordsOn(view, known.key);
  });
  const records = new Map([...placed, ...others].map((record) => [record.id, record]));
  const events = [...records.values()].flatMap((record) =>
    record.events.map(({ date, text, sources }): TimelineEntry => ({
      kind: "event",
      date,
      text,
      record,
      sources: sources.flatMap((number) => record.sources[number] ?? []),
    })),
  );
  if (events.length === 0) return [];
  const published = report.article?.published ?? null;
  const article: TimelineEntry[] = published === null ? [] : [{ kind: "article", date: published.slice(0, 10) }];
  // The article goes after what is of its day, or of its year where no more is known.
  return [...events, ...article].toSorted((one, other) => compareText(one.date, other.date));
}

/** A long timeline in three: what is near the article is shown, the rest on demand. */
export type SplitTimeline = Readonly<Record<"earlier" | "near" | "later", readonly TimelineEntry[]>>;

/** So many events before and after the article are near it; without a date of the article, the latest. */
export const nearEvents = 5;
/** Fewer than these are not worth folding away. */
const fewest = 3;

/** Splits entries that are in order, with `near` on each side of the article. */
export function splitTimeline(entries: readonly TimelineEntry[], near = nearEvents): SplitTimeline {
  const at = entries.findIndex(({ kind }) => kind === "article");
  const place = at < 0 ? entries.length : at;
  const start = place - near < fewest ? 0 : place - near;
  const end = entries.length - (place + near + 1) < fewest ? entries.length : place + near + 1;
  return { earlier: entries.slice(0, start), near: entries.slice(start, end), later: entries.slice(end) };
}
