import { useWords } from "@/components/words/use-words";
import { isSinceArticle, recordAge } from "@/engine/wording/record-age";
import type { BackgroundRecord, RecordSource } from "@/knowledge/lookup/background-record";
import type { ReportView } from "./report-view";

type Props = { readonly view: ReportView; readonly record: BackgroundRecord };

/** A background record: how it stands now, then what was said and answered, then how it came to that. */
export function BackgroundRecordCard({ view, record }: Props) {
  const words = useWords();
  const overdue = recordAge(record, view.today) === "overdue";
  return (
    <li class="record">
      <p class="record-status">
        <span class="tag">{words.say(`outcome_${record.outcome}`)}</span> <b>{record.status}</b>{" "}
        <SinceArticle view={view} date={record.statusDate} />
      </p>
      <p class="soft">
        {words.say("recordStatusOf", words.date(record.statusDate))} ·{" "}
        {words.say("recordLastChecked", words.date(record.collected))}
        {overdue && ` · ${words.say("recordOverdue")}`}
      </p>
      <p class="record-matter">
        {record.accusers.length > 0 && `${words.say("recordAccusers", words.list(record.accusers))}: `}
        {record.allegation}
      </p>
      <RecordAnswer record={record} />
      <ol class="events">
        {record.events.toReversed().map((event) => (
          <li key={`${event.date} ${event.text}`}>
            <time dateTime={event.date}>{words.date(event.date)}</time> <SinceArticle view={view} date={event.date} />
            <span class="event-text">
              {event.text} <SourceNumbers numbers={event.sources} />
            </span>
          </li>
        ))}
      </ol>
      <Sources sources={record.sources} />
      <p class="soft">
        {words.say("recordId", record.id)}{" "}
        {view.onHideRecord !== undefined && (
          <button
            type="button"
            class="link"
            aria-label={words.say("hideRecordAbout", record.id)}
            onClick={() => view.onHideRecord?.(record.id)}
          >
            {words.say("hideRecord")}
          </button>
        )}
      </p>
    </li>
  );
}

function RecordAnswer({ record }: { readonly record: BackgroundRecord }) {
  const words = useWords();
  const { response } = record;
  if (response === null) return null;
  const by = [response.by, words.date(response.date)].filter((part) => part !== null).join(", ");
  return (
    <p class="record-matter">
      <b>{words.say(`recordResponse_${response.stance}`)}.</b> {response.text} <span class="soft">({by})</span>{" "}
      <SourceNumbers numbers={response.sources} />
    </p>
  );
}

function SinceArticle({ view, date }: { readonly view: ReportView; readonly date: string }) {
  const words = useWords();
  if (!isSinceArticle(date, view.report.article?.published ?? null)) return null;
  return <span class="tag">{words.say("recordSince")}</span>;
}

function SourceNumbers({ numbers }: { readonly numbers: readonly number[] }) {
  return <sup class="soft">{numbers.map((number) => `[${number + 1}]`).join("")}</sup>;
}

function Sources({ sources }: { readonly sources: readonly RecordSource[] }) {
  const words = useWords();
  return (
    <ol class="sources">
      {sources.map((source) => (
        <li key={source.url}>
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.publisher}
          </a>
          , {words.date(source.date)} · {words.say(`recordGrade_${source.grade}`)}
        </li>
      ))}
    </ol>
  );
}
