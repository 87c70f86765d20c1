import { useWords } from "@/components/words/use-words";
import type { CountKey } from "@/engine/wording/words";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import { BackgroundRecordCard } from "./BackgroundRecordCard";
import type { ReportView } from "./report-view";

type Props = {
  readonly view: ReportView;
  readonly records: readonly BackgroundRecord[];
  readonly about: string;
  readonly label?: CountKey;
};

/** Opens what the knowledge has on the same matter: told apart from the article. */
export function BackgroundRecords({ view, records, about, label = "countRecords" }: Props) {
  const words = useWords();
  if (records.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {words.count(label, records.length)} <span class="unseen">{about}</span>
      </summary>
      <p class="note">{words.say("backgroundOf")}</p>
      <ul class="plain">
        {records.map((record) => (
          <BackgroundRecordCard key={record.id} view={view} record={record} />
        ))}
      </ul>
    </details>
  );
}
