import type { ReportView } from "@/components/cards/report-view";
import { useWords } from "@/components/words/use-words";
import { factsOf } from "@/engine/wording/background";
import { type TimelineEntry, timelineOf } from "./timeline-of";

type Props = { readonly view: ReportView };

/** What the records of the background tell, in the order in which it happened, and where the article stands in it. */
export function RecordTimeline({ view }: Props) {
  const words = useWords();
  return (
    <>
      <p class="note">{words.say("backgroundOf")}</p>
      <ol class="timeline">
        {timelineOf(view).map((entry) =>
          entry.kind === "article" ? (
            <li key="article" class="timeline-article">
              <time dateTime={entry.date}>{words.date(entry.date)}</time>
              <b>{words.say("timelineArticle")}</b>
            </li>
          ) : (
            <EventLine key={`${entry.record.id} ${entry.date} ${entry.text}`} view={view} event={entry} />
          ),
        )}
      </ol>
    </>
  );
}

type EventProps = Props & { readonly event: Extract<TimelineEntry, { kind: "event" }> };

function EventLine({ view, event: { date, text, record, sources } }: EventProps) {
  const words = useWords();
  const subjects = record.subjects.map((key) => factsOf(view.background, key)?.name ?? key);
  return (
    <li>
      <time dateTime={date}>{words.date(date)}</time>
      <span>
        <span class="soft">{words.list(subjects)} · </span>
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
