import { useState } from "preact/hooks";
import { CardSection } from "@/components/cards/CardSection";
import { everything, FilteredCard } from "@/components/cards/KnowledgeCard";
import type { ReportView } from "@/components/cards/report-view";
import { KnowledgeDate } from "@/components/frame/KnowledgeDate";
import { useWords } from "@/components/words/use-words";
import type { Span } from "@/engine/text/span";
import { AccusationMap } from "./AccusationMap";
import { AccusationTable } from "./AccusationTable";
import { MarkedText } from "./MarkedText";
import { RecordTimeline } from "./RecordTimeline";
import { type ReportFile, ReportHead } from "./ReportHead";
import { timelineOf } from "./timeline-of";

type Props = {
  /** Its `onJump` is not used: here the words are shown in the text beside. */
  readonly view: Omit<ReportView, "onJump">;
  readonly onSave: (file: ReportFile) => void;
  readonly onPrint: () => void;
  /** Absent for a text that is on no page. */
  readonly onShowArticle?: () => void;
  /** The outcome of what the reader just did. */
  readonly message?: string;
};

/** Everything about one article: the card, who accuses whom, and the text with its marks beside it. */
export function FullReport({ view, message = "", ...actions }: Props) {
  const words = useWords();
  const [shown, setShown] = useState<Span | null>(null);
  const [filter, setFilter] = useState(everything);
  // A new value each time, so that asking twice scrolls twice.
  const local: ReportView = { ...view, onJump: ({ start, end }) => setShown({ start, end }) };
  return (
    <>
      <ReportHead view={local} {...actions} />
      <main>
        {view.report.allegations.length > 0 && (
          <CardSection id="map" title={words.say("sectionMap")}>
            <AccusationMap report={view.report} />
            {/* What it leads to may be filtered away: it is there again before the browser goes to it. */}
            <AccusationTable view={local} onLead={() => setFilter(everything)} />
          </CardSection>
        )}
        {timelineOf(local).length > 0 && (
          <CardSection id="timeline" title={words.say("sectionTimeline")}>
            <RecordTimeline view={local} />
          </CardSection>
        )}
        <div class="report-columns">
          <div class="report-card">
            <FilteredCard view={local} filter={filter} onFilter={setFilter} />
            <KnowledgeDate packs={view.report.knowledge} today={view.today} />
          </div>
          {/* Scrolls by itself beside the card: so that it can be scrolled by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section class="report-text" aria-labelledby="text-title" tabIndex={0}>
            <MarkedText report={view.report} shown={shown} />
          </section>
        </div>
      </main>
      <output class="toast report-toast">{message}</output>
    </>
  );
}
