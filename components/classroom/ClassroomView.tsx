import { useState } from "preact/hooks";
import { useWords } from "@/components/words/use-words";
import type { ArticleReport } from "@/engine/report/article-report";
import { type Span, textOf } from "@/engine/text/span";
import type { MessageKey } from "@/engine/wording/words";
import { type MarkKind, markKinds, type PupilMarks, sentencesOf } from "./compare-marks";
import { ComparisonView } from "./ComparisonView";

type Props = { readonly report: ArticleReport; readonly onShowReport: () => void };

const labels: Readonly<Record<MarkKind, MessageKey>> = {
  source: "classroomSource",
  allegation: "classroomAllegation",
};

const nothing: PupilMarks = { source: new Set(), allegation: new Set() };

/** The plain story for a class: its sentences are marked by hand first, and only then compared with what was found. */
export function ClassroomView({ report, onShowReport }: Props) {
  const words = useWords();
  const [tool, setTool] = useState<MarkKind>("source");
  const [marks, setMarks] = useState(nothing);
  const [isComparing, setComparing] = useState(false);
  if (isComparing) {
    return (
      <ComparisonView report={report} marks={marks} onBack={() => setComparing(false)} onShowReport={onShowReport} />
    );
  }
  return (
    <main class="classroom">
      <h1>{words.say("classroomTitle")}</h1>
      <p>{words.say("classroomHow")}</p>
      <div class="classroom-tools">
        <fieldset class="chips" aria-label={words.say("classroomTool")}>
          <span>{words.say("classroomTool")}</span>
          {markKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              class={`chip chip-${kind}`}
              aria-pressed={tool === kind}
              onClick={() => setTool(kind)}
            >
              {words.say(labels[kind])} <span class="section-count">{marks[kind].size}</span>
            </button>
          ))}
        </fieldset>
        <button type="button" class="button button-main" onClick={() => setComparing(true)}>
          {words.say("classroomCompare")}
        </button>
      </div>
      {sentencesOf(report).map((sentences) => (
        <p key={sentences[0]?.start} class="classroom-paragraph">
          {sentences.map((sentence) => (
            <SentenceButton
              key={sentence.start}
              text={textOf(report.article?.text ?? "", sentence)}
              sentence={sentence}
              marks={marks}
              tool={tool}
              onPress={() => setMarks(toggle(marks, tool, sentence))}
            />
          ))}
        </p>
      ))}
    </main>
  );
}

type SentenceProps = {
  readonly text: string;
  readonly sentence: Span;
  readonly marks: PupilMarks;
  readonly tool: MarkKind;
  readonly onPress: () => void;
};

function SentenceButton({ text, sentence, marks, tool, onPress }: SentenceProps) {
  const words = useWords();
  const its = markKinds.filter((kind) => marks[kind].has(sentence.start));
  return (
    <>
      <button
        type="button"
        class={["sentence", ...its.map((kind) => `sentence-${kind}`)].join(" ")}
        aria-pressed={its.includes(tool)}
        onClick={onPress}
      >
        {text}
        {its.map((kind) => (
          <span key={kind} class="unseen">
            {words.say(labels[kind])}
          </span>
        ))}
      </button>{" "}
    </>
  );
}

function toggle(marks: PupilMarks, kind: MarkKind, { start }: Span): PupilMarks {
  const changed = new Set(marks[kind]);
  if (!changed.delete(start)) changed.add(start);
  return { ...marks, [kind]: changed };
}
