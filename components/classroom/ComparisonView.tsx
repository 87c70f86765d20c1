import { useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "@/components/words/use-words";
import type { ArticleReport } from "@/engine/report/article-report";
import { type Span, textOf } from "@/engine/text/span";
import type { MessageKey } from "@/engine/wording/words";
import { compareMarks, type MarkKind, markKinds, type PupilMarks } from "./compare-marks";

type Props = {
  readonly report: ArticleReport;
  readonly marks: PupilMarks;
  readonly onBack: () => void;
  readonly onShowReport: () => void;
};

const titles: Readonly<Record<MarkKind, MessageKey>> = {
  source: "classroomSourceTitle",
  allegation: "sectionAllegations",
};

/** What a pupil and the analysis marked, side by side: no score, for neither is the truth. */
export function ComparisonView({ report, marks, onBack, onShowReport }: Props) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  // It takes the place of what was pressed.
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <main class="classroom">
      <h1 ref={title} tabIndex={-1}>
        {words.say("classroomCompare")}
      </h1>
      <p>{words.say("classroomFair")}</p>
      <p class="notice-actions">
        <button type="button" class="button" onClick={onBack}>
          {words.say("classroomBack")}
        </button>
        <button type="button" class="button button-main" onClick={onShowReport}>
          {words.say("classroomReport")}
        </button>
      </p>
      {markKinds.map((kind) => {
        const { both, you, found } = compareMarks(report, kind, marks);
        return (
          <section key={kind} class="section" aria-labelledby={`compared-${kind}`}>
            <h2 id={`compared-${kind}`}>{words.say(titles[kind])}</h2>
            <div class="compared">
              <SentenceList title="classroomBoth" report={report} sentences={both} />
              <SentenceList title="classroomYou" report={report} sentences={you} />
              <SentenceList title="classroomFound" report={report} sentences={found} />
            </div>
          </section>
        );
      })}
    </main>
  );
}

type ListProps = {
  readonly title: MessageKey;
  readonly report: ArticleReport;
  readonly sentences: readonly Span[];
};

function SentenceList({ title, report, sentences }: ListProps) {
  const words = useWords();
  return (
    <div>
      <h3>
        {words.say(title)} <span class="section-count">{sentences.length}</span>
      </h3>
      {sentences.length === 0 && <p class="note">{words.say("classroomNone")}</p>}
      <ul class="plain compared-sentences">
        {sentences.map((sentence) => (
          <li key={sentence.start} dir="auto" lang={report.article?.language ?? undefined}>
            {textOf(report.article?.text ?? "", sentence)}
          </li>
        ))}
      </ul>
    </div>
  );
}
