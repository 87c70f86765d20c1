import type { ReportView } from "@/components/cards/report-view";
import { useWords } from "@/components/words/use-words";
import { factsOf } from "@/engine/wording/background";
import { nearEvents, splitTimeline, type TimelineEntry, timelineOf } from "./timeline-of";

type Props = { readonly view: ReportView };

/** What the records of the background tell, in the order in which it happened, and where the article stands in it. */
export function RecordTimeline({ view }: Props) {
  const words = useWords();
  // A story that accuses nobody does not open with what its companies were accused of once.
  const shown = view.report.allegations.length > 0 ? nearEvents : 0;
  const { earlier, near, later } = splitTimeline(timelineOf(view), shown);
  return (
    <>
      <p class="note">{words.say("backgroundOf")}</p>
      {earlier.length > 0 && (
        <details class="fold timeline-fold">
          <summary>{words.count("countEarlierEvents", earlier.length)}</summary>
          <Entries view={view} entries={earlier} />
        </details>
      )}
      <Entries view={view} entries={near} />
      {later.length > 0 && (
        <details class="fold timeline-fold">
          <summary>{words.count("countLaterEvents", later.length)}</summary>
          <Entries view={view} entries={later} />
        </details>
      )}
    </>
  );
}

type EntriesProps = Props & { readonly entries: readonly TimelineEntry[] };

function Entries({ view, entries }: EntriesProps) {
  const words = useWords();
  return (
    <ol class="timeline">
      {entries.map((entry, index) =>
        entry.kind === "article" ? (
          <li key="article" class="timeline-article">
            <time dateTime={entry.date}>{words.date(entry.date)}</time>
            <b>{words.say("timelineArticle")}</b>
          </li>
        ) : (
          <EventLine
            key={`${entry.record.id} ${entry.date} ${entry.text}`}
            view={view}
            event={entry}
            isSameMatter={isAbout(entries[index - 1], entry)}
          />
        ),
      )}
    </ol>
  );
}

function isAbout(before: TimelineEntry | undefined, entry: TimelineEntry): boolean {
  return before?.kind === "event" && entry.kind === "event" && before.record.id === entry.record.id;
}

type EventProps = Props & {
  readonly event: Extract<TimelineEntry, { kind: "event" }>;
  /** Whether the event above belongs to the same record: what it is about, and how that stands, is not said again. */
  readonly isSameMatter: boolean;
};

function EventLine({ view, event: { date, text, record, sources }, isSameMatter }: EventProps) {
  const words = useWords();
  const subjects = record.subjects.flatMap((key) => factsOf(view.background, key)?.name ?? []);
  return (
    <li>
      <time dateTime={date}>{words.date(date)}</time>
      <span>
        {!isSameMatter && (
          <span class="timeline-matter soft">
            {subjects.length > 0 && `${words.list(subjects)} · `}
            {record.accusers.length > 0 && `${words.say("recordAccusers", words.list(record.accusers))}: `}
            {record.allegation} <span class="tag">{words.say(`outcome_${record.outcome}`)}</span>
          </span>
        )}
        {text}{" "}
        {sources.map((source, index) => (
          <span key={source.url} class="soft">
            {index > 0 && ", "}
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.publisher}
            </a>
          </span>
        ))}
      </span>
    </li>
  );
}
